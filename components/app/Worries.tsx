import { useId, useState } from 'preact/hooks';
import { daysBetween } from '../../utils/ground/days';
import type { Worry } from '../../utils/model/agenda';
import { Avatar } from '../controls/Avatar';
import { lazyView } from '../controls/lazy';
import { useEarlyPage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { useDone } from '../log/done';
import { ChargeToday } from '../words/ChargeToday';

/** The popup does not load its texts at start-up. */
const SafeguardingContact = lazyView(
  async () => (await import('../mentorship/forms/SafeguardingContact')).SafeguardingContact,
  ['weeks'],
);

/** Worries about people, shown first, with the contact to turn to. */
export function Worries({ worries }: { worries: readonly Worry[] }) {
  return (
    <>
      {worries.map((worry, index) => (
        <WorryCard key={worry.followUp.id} worry={worry} isFirst={index === 0} />
      ))}
    </>
  );
}

function WorryCard({ worry, isFirst }: { worry: Worry; isFirst: boolean }) {
  const { t, today } = useEarlyPage();
  const [open, setOpen] = useState(false);
  const complete = useDone();
  const id = useId();
  const { followUp, mentorshipId, since, note } = worry;
  const days = daysBetween(since, today);
  return (
    <section class="card worry-card" aria-labelledby={id}>
      <div class="due-head">
        <Avatar name={followUp.who} />
        <div class="grow">
          <h2 id={id}>
            <a class="name" href={hrefOf({ view: 'mentorship', id: mentorshipId })}>
              {t('agenda-worry-title', { name: followUp.who })}
            </a>
          </h2>
          <ChargeToday contactId={followUp.contactId} />
          <p class="worry-note">
            {days > 0 ? t('due-late', { days }) : t('due-today')}
            {note && (
              <>
                {' · '}
                <q dir="auto">{note}</q>
              </>
            )}
          </p>
        </div>
      </div>
      <div class="row">
        <button
          type="button"
          class={isFirst ? 'button main' : 'button'}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('agenda-worry-contact')}
        </button>
        <button type="button" class="button quiet" onClick={() => complete(followUp)}>
          {t('follow-up-done')}
        </button>
      </div>
      {open && <SafeguardingContact />}
    </section>
  );
}
