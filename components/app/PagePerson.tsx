import { useId } from 'preact/hooks';
import type { LoggedKind } from '../../utils/actions/log';
import { findByAddress } from '../../utils/database/find-contact';
import type { Contact } from '../../utils/model/contact';
import type { FollowUp } from '../../utils/model/follow-up';
import { nameOnPage } from '../../utils/model/page-title';
import { openFollowUpOf } from '../../utils/queries/due';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { useLogging } from '../log/logging';
import { dropPending, usePending } from '../log/pending';
import { dueText, whatToDo } from '../words/follow-ups';
import { useStages } from '../words/stage-names';
import { profileOn } from './on-page';

/**
 * The person on the page below: save them, or see how things stand and log what just happened with one press. On
 * other sites, where a page may not be a person's, only people already in the list are shown.
 */
export function PagePerson() {
  const { t, db, tab } = usePage();
  const id = useId();
  const href = profileOn(tab?.url)?.href ?? null;
  const known = useLive(`page ${href}`, async () => {
    const contact = href === null ? undefined : await findByAddress(db, href);
    return { href, contact, next: contact && (await openFollowUpOf(db, contact.id)) };
  });
  if (href === null || known?.href !== href) return null;
  const { contact, next } = known;

  const name = contact?.name ?? nameOnPage(tab ?? {});
  return (
    <section class="card tinted page-person" aria-labelledby={id}>
      <div class="grow">
        <h2 id={id}>{t('today-page')}</h2>
        <p class="page-name">
          <bdi>{name || t('today-page-unnamed')}</bdi>
        </p>
        {contact && <Standing contact={contact} next={next} />}
      </div>
      {contact ? (
        <Written contact={contact} />
      ) : (
        <span class="asks">
          <a class="button main" href={hrefOf({ view: 'page-contact' })}>
            {t('today-page-save')}
          </a>
        </span>
      )}
    </section>
  );
}

function Standing({ contact, next }: { contact: Contact; next: FollowUp | undefined }) {
  const { t, today } = usePage();
  const stage = useStages().nameOf(contact.stage);
  if (!next) return <p>{t('today-page-known', { stage })}</p>;
  const when = dueText(t, next.dueOn, today);
  return <p>{t('today-page-known-next', { stage, what: whatToDo(t, next), when })}</p>;
}

/** What just happened on the page, logged with one press, and a link to the person. */
function Written({ contact }: { contact: Contact }) {
  const { t, today } = usePage();
  const log = useLogging();
  const { messages = {} } = usePending();
  const write = async (kind: LoggedKind) => {
    const found = await log(contact, { kind, on: today, text: '' });
    if (found === null && kind === 'sent') await dropPending(contact.id).catch(() => undefined);
  };
  return (
    <div class="row">
      {/* If a message to them has been copied, the question above asks for it. */}
      {!(contact.id in messages) && (
        <button type="button" class="button" onClick={() => write('sent')}>
          {t('kind-sent')}
        </button>
      )}
      <button type="button" class="button" onClick={() => write('reply')}>
        {t('kind-reply')}
      </button>
      <a class="button quiet" href={hrefOf({ view: 'contact', id: contact.id })}>
        {t('today-page-open')}
      </a>
    </div>
  );
}
