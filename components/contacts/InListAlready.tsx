import type { Contact } from '../../utils/model/contact';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

/** What is wrong with an address that is another contact's, and the way to that one. */
export function InListAlready({ contact }: { contact: Contact }) {
  const { t } = usePage();
  return (
    <>
      {t('contact-existing', { name: contact.name })}{' '}
      <a href={hrefOf({ view: 'contact', id: contact.id })}>{t('contact-existing-open')}</a>
    </>
  );
}
