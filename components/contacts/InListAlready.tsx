import type { Contact } from '../../utils/model/contact';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

/** Says that another contact has this address, with a link to them. */
export function InListAlready({ contact }: { contact: Contact }) {
  const { t } = usePage();
  return (
    <>
      {t('contact-existing', { name: contact.name })}{' '}
      <a href={hrefOf({ view: 'contact', id: contact.id })}>{t('contact-existing-open')}</a>
    </>
  );
}
