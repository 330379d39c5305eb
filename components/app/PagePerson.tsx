import { useId } from 'preact/hooks';
import { findByAddress } from '../../utils/database/find-contact';
import { nameFromTitle } from '../../utils/ground/text';
import { parseProfileAddress } from '../../utils/model/address';
import { openFollowUpOf } from '../../utils/queries/due';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { dueText, whatToDo } from '../words/follow-ups';
import { useStages } from '../words/stage-names';

/**
 * The person on the page below: save them, or see where the two of you stand. On a site whose pages are not
 * known to be people's nobody is offered who is not in the list already.
 */
export function PagePerson() {
  const { t, db, tab, today } = usePage();
  const { nameOf } = useStages();
  const id = useId();
  const address = tab?.url ? parseProfileAddress(tab.url) : null;
  // Any page of another site could be somebody's; only the two networks' profiles are known to be one.
  const href = address?.ok && address.value.platform !== 'other' ? address.value.href : null;
  const known = useLive(`page ${href}`, async () => {
    const contact = href === null ? undefined : await findByAddress(db, href);
    return { href, contact, next: contact && (await openFollowUpOf(db, contact.id)) };
  });
  if (!address?.ok || href === null || known?.href !== href) return null;
  const { contact, next } = known;
  if (!contact && address.value.platform === 'other') return null;

  const name = contact?.name ?? nameFromTitle(tab?.title ?? '');
  const stage = contact && nameOf(contact.stage);
  return (
    <section class="card tinted page-person" aria-labelledby={id}>
      <div class="grow">
        <h2 id={id}>{t('today-page')}</h2>
        <p class="page-name">
          <bdi>{name || t('today-page-unnamed')}</bdi>
        </p>
        {stage && (
          <p>
            {next
              ? t('today-page-known-next', {
                  stage,
                  what: whatToDo(t, next),
                  when: dueText(t, next.dueOn, today),
                })
              : t('today-page-known', { stage })}
          </p>
        )}
      </div>
      {contact ? (
        <a class="button" href={hrefOf({ view: 'contact', id: contact.id })}>
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
