import type { Contact } from '../../utils/model/contact';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { InCharge } from '../words/InCharge';

/** Says that another contact has this address, with a link to them. */
export function InListAlready({ contact }: { contact: Contact }) {
  const { t } = usePage();
  return (
    <>
      {t('contact-existing', { name: contact.name })} <InCharge inCharge={contact.inCharge} />{' '}
      <a href={hrefOf({ view: 'contact', id: contact.id })}>{t('contact-existing-open')}</a>
    </>
  );
}
