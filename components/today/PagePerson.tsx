import { useId } from 'preact/hooks';
import { parseProfileAddress } from '../../utils/contacts/address';
import { findByAddress } from '../../utils/contacts/contacts';
import { nameFromTitle } from '../../utils/contacts/name';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

/** The person on the page below: save them, or open the contact they already are. */
export function PagePerson() {
  const { t, db, tab } = usePage();
  const id = useId();
  const address = tab?.url ? parseProfileAddress(tab.url) : null;
  const href = address?.ok ? address.value.href : null;
  const known = useLive(`page ${href}`, async () => ({
    href,
    contact: href === null ? undefined : await findByAddress(db, href),
  }));
  if (href === null || known?.href !== href) return null;

  const name = known.contact?.name ?? nameFromTitle(tab?.title ?? '');
  return (
    <section class="card tinted page-person" aria-labelledby={id}>
      <div class="grow">
        <h2 id={id}>{t('today-page')}</h2>
        <p class="page-name">
          <bdi>{name || t('today-page-unnamed')}</bdi>
        </p>
        {known.contact && <p>{t('today-page-known')}</p>}
      </div>
      {known.contact ? (
        <a class="button" href={hrefOf({ view: 'contact', id: known.contact.id })}>
          {t('today-page-open')}
        </a>
      ) : (
        <a class="button main" href={hrefOf({ view: 'page-contact' })}>
          {t('today-page-save')}
        </a>
      )}
    </section>
  );
}
