import { parseProfileAddress } from '../../utils/contacts/address';
import { saveContact } from '../../utils/contacts/contacts';
import { nameFromTitle } from '../../utils/contacts/name';
import { useNotices } from '../controls/notices';
import { type PageTab, usePage } from '../controls/page';
import { goTo } from '../controls/route';
import { type ContactFields, ContactForm } from './ContactForm';

const EMPTY: ContactFields = { name: '', address: '', stage: 'found', notes: '' };

/** A new person; `from` fills in what the browser says of the page below, for the mentor to check. */
export function NewContact({ from }: { from?: PageTab | null }) {
  const { t, db } = usePage();
  const { tell } = useNotices();
  return (
    <section class="card">
      <h2 tabIndex={-1}>{t(from ? 'contact-page-title' : 'contact-new-title')}</h2>
      <ContactForm
        key={from?.url ?? ''}
        initial={from ? prefill(from) : EMPTY}
        write={(fields) => saveContact(db, fields, new Date())}
        saved={(contact) => {
          goTo({ view: 'contact', id: contact.id });
          tell(t('contact-saved-named', { name: contact.name }));
        }}
        cancel={() => goTo({ view: from ? 'today' : 'contacts' })}
      />
    </section>
  );
}

function prefill({ url = '', title = '' }: PageTab): ContactFields {
  const address = parseProfileAddress(url);
  return {
    ...EMPTY,
    name: nameFromTitle(title),
    address: address.ok ? address.value.href : '',
  };
}
