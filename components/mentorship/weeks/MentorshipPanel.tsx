import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Contact, Stage } from '../../../utils/model/contact';
import type { Mentorship } from '../../../utils/model/mentorship';
import { signalsOf } from '../../../utils/model/signals';
import { nextMeeting, positionNow } from '../../../utils/model/week-state';
import { mentorshipsWith } from '../../../utils/queries/mentorship-overview';
import { asDate } from '../../controls/days';
import { useDraft } from '../../controls/draft';
import { useLive } from '../../controls/live';
import { usePage } from '../../controls/page';
import { hrefOf } from '../../controls/route';
import { weekWords } from '../../words/weeks';
import { Trail } from '../trail/Trail';
import { SignalLine } from './SignalLine';
import { StandingText } from './StandingText';
import { StartForm } from './StartForm';
import './weeks.css';

interface MentorshipPanelProps {
  contact: Contact;
  /** Whether the mentor wants to start, whatever the stage. */
  beginning: boolean;
  begin: (beginning: boolean) => void;
}

/** In these stages it is time to start, so the form is open. */
const DUE: readonly Stage[] = ['interested', 'mentoring'];

/** The mentorship with one contact: its state, or a way to start one; and the earlier ones. */
export function MentorshipPanel({ contact, beginning, begin }: MentorshipPanelProps) {
  const { t, db, today } = usePage();
  const typed = useDraft<object>('start', contact.id);
  const section = useRef<HTMLElement>(null);
  const [goesOn, setGoesOn] = useState(false);
  const id = useId();
  const read = useLive(`mentorships with ${contact.id}`, () => mentorshipsWith(db, contact.id));
  const running = read?.current?.id;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (!read) return;
    // Just started: scroll the new trail into view.
    if (before.current === '' && running) {
      begin(false);
      section.current?.scrollIntoView({ block: 'start' });
    }
    before.current = running ?? '';
  }, [read, running, begin]);
  if (!read) return null;
  const { current, earlier } = read;
  const over = current !== undefined && positionNow(current, today).kind === 'over';
  const done = current ? over && current : earlier[0];
  // When the weeks are over, the mentor still has to change the stage, and might forget.
  const asked = contact.stage === 'mentoring' && !goesOn && done;

  // A form with a draft is opened again.
  const isOffered = beginning || Boolean(typed.value) || DUE.includes(contact.stage);

  return (
    <section class="card mentorship" aria-labelledby={id} ref={section}>
      <h3 id={id}>{t('panel-title')}</h3>
      {current && <Current mentorship={current} isAsked={Boolean(asked)} />}
      {asked && <Afterwards contact={contact} mentorship={asked} stay={() => setGoesOn(true)} />}
      {!asked && (!current || over) && isOffered && (
        <StartForm contact={contact} follows={current?.id ?? earlier[0]?.id} called={beginning} />
      )}
      {!asked && (!current || over) && !isOffered && (
        <>
          <p class="soft">{t('panel-not-yet')}</p>
          <div class="row">
            <button type="button" class="button quiet" onClick={() => begin(true)}>
              {t('panel-begin')}
            </button>
          </div>
        </>
      )}
      {earlier.length > 0 && <Earlier mentorships={earlier} />}
    </section>
  );
}

/** @param props.isAsked the question how to continue is below, with the way to the ending */
function Current({ mentorship, isAsked }: { mentorship: Mentorship; isAsked: boolean }) {
  const { t, today } = usePage();
  const position = positionNow(mentorship, today);
  const next = nextMeeting(mentorship, today);
  const [signal, ...others] = signalsOf(mentorship, today);
  const week = position.kind === 'running' ? mentorship.weeks[position.week - 1] : undefined;
  return (
    <>
      <p class="facts">
        <strong>
          <StandingText mentorship={mentorship} />
        </strong>
        <span class="soft">
          {t(position.kind === 'before' ? 'weeks-from' : 'weeks-since', {
            day: asDate(mentorship.beginsOn),
          })}
        </span>
        <span class="soft">{t('panel-last-day', { day: asDate(mentorship.lastOn) })}</span>
      </p>
      <Trail mentorship={mentorship} kind="stones" />
      {signal && <SignalLine signal={signal} more={others.length} />}
      {week && <ThisWeek {...weekWords(t, week)} />}
      {next && <p>{t('panel-meeting', { day: asDate(next.meetsOn) })}</p>}
      <div class="row">
        <a class="button" href={hrefOf({ view: 'mentorship', id: mentorship.id })}>
          {t('panel-open')}
        </a>
        {!isAsked && (
          <a class="button quiet" href={hrefOf({ view: 'mentorship', id: mentorship.id, part: 'ending' })}>
            {t('panel-ending')}
          </a>
        )}
      </div>
    </>
  );
}

function ThisWeek({ title, activity }: { title: string; activity: string }) {
  return (
    <div>
      <h4>{title}</h4>
      <p>{activity}</p>
    </div>
  );
}

interface AfterwardsProps {
  contact: Contact;
  mentorship: Mentorship;
  /** The two continue with weeks of another plan. */
  stay: () => void;
}

/** Weeks that are over are brought to a good end; for those that were ended, the mentor decides how to continue. */
function Afterwards({ contact, mentorship, stay }: AfterwardsProps) {
  const { t } = usePage();
  return (
    <div class="stack">
      <p>
        <strong>{t('weeks-after', { name: contact.name })}</strong>
      </p>
      <div class="row">
        <a class="button main" href={hrefOf({ view: 'mentorship', id: mentorship.id, part: 'ending' })}>
          {t(mentorship.endedAt === undefined ? 'panel-close' : 'panel-choose')}
        </a>
        <button type="button" class="button quiet" onClick={stay}>
          {t('weeks-after-stay')}
        </button>
      </div>
    </div>
  );
}

/** Ended mentorships, each with a link to what was shared in it. */
function Earlier({ mentorships }: { mentorships: readonly Mentorship[] }) {
  const { t } = usePage();
  const id = useId();
  return (
    <div class="stack tight">
      <h4 id={id}>{t('panel-earlier')}</h4>
      <ul aria-labelledby={id} class="stack tight">
        {mentorships.map((each) => (
          <li key={each.id}>
            <a href={hrefOf({ view: 'mentorship', id: each.id })}>
              {t('panel-earlier-one', {
                from: asDate(each.beginsOn),
                until: asDate(each.closing?.on ?? each.lastOn),
              })}
            </a>{' '}
            <span class="soft">
              <StandingText mentorship={each} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
