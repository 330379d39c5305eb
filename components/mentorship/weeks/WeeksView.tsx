import { useId, useState } from 'preact/hooks';
import type { Day } from '../../../utils/ground/days';
import { SIGNALS, signalsOf } from '../../../utils/model/signals';
import { nextMeeting } from '../../../utils/model/week-state';
import {
  hasMentorships,
  OVERVIEW_PARTS,
  type OverviewPart,
  readOverview,
} from '../../../utils/queries/mentorship-overview';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { asDate } from '../../controls/days';
import { Empty } from '../../controls/Empty';
import { useLive } from '../../controls/live';
import { Pages } from '../../controls/Pages';
import { usePage } from '../../controls/page';
import { hrefOf } from '../../controls/route';
import { InCharge } from '../../words/InCharge';
import { weekWords } from '../../words/weeks';
import { Trail } from '../trail/Trail';
import { SignalLine } from './SignalLine';
import { StandingText } from './StandingText';
import { signalHref } from './signal-link';
import './weeks.css';

const PAGE = 20;
/** The initial part: current mentorships, or else upcoming ones, or else past ones. */
const AT_FIRST = ['running', 'coming', 'archive'] as const satisfies OverviewPart[];

const BESIDES = ['offers', 'plans', 'figures', 'programme'] as const;

/** The one with the most urgent signal, whose button is filled. */
function mostUrgent(items: readonly RunningMentorship[], today: Day): string | undefined {
  const urgent = items.flatMap(({ mentorship }) => {
    const [signal] = signalsOf(mentorship, today);
    return signal ? [{ id: mentorship.id, urgency: SIGNALS.indexOf(signal.kind) }] : [];
  });
  return urgent.toSorted((a, b) => a.urgency - b.urgency)[0]?.id;
}

/** All mentorships side by side, in pages. */
export function WeeksView() {
  const { t, db, today } = usePage();
  const [{ chosen, offset }, setShown] = useState<{ chosen: OverviewPart | null; offset: number }>({
    chosen: null,
    offset: 0,
  });
  const id = useId();
  const read = useLive(`weeks ${today} ${chosen} ${offset}`, async () => {
    for (const part of chosen ? [chosen] : AT_FIRST) {
      const overview = await readOverview(db, today, part, { offset, limit: PAGE });
      if (overview.total > 0 || chosen) return { part, overview, any: true };
    }
    const overview = { items: [], total: 0 };
    return { part: AT_FIRST[0], overview, any: await hasMentorships(db) };
  });
  if (!read) return null;
  if (!read.any) {
    return (
      <Empty lead={t('weeks-none')} next={t('weeks-none-next')}>
        <div class="row">
          <a class="button main" href="#contacts">
            {t('weeks-none-action')}
          </a>
          <a class="button quiet" href="#weeks/plans">
            {t('mentorships-plans')}
          </a>
        </div>
      </Empty>
    );
  }
  const { items, total } = read.overview;
  const part = chosen ?? read.part;
  const first = mostUrgent(items, today);
  return (
    <div class="stack mentorships">
      <fieldset class="row which-weeks">
        <legend class="unseen">{t('mentorships-parts')}</legend>
        {OVERVIEW_PARTS.map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            aria-pressed={each === part}
            onClick={() => setShown({ chosen: each, offset: 0 })}
          >
            {t(`mentorships-${each}`)}
          </button>
        ))}
      </fieldset>
      <p class="soft" role="status" id={id}>
        {total === 0 ? t(`mentorships-none-${read.part}`) : t('mentorships-count', { total })}
      </p>
      {items.length > 0 && (
        <ul class="stack" aria-labelledby={id}>
          {items.map((found) => (
            <Row key={found.mentorship.id} found={found} isFirst={found.mentorship.id === first} />
          ))}
        </ul>
      )}
      <Pages
        offset={offset}
        size={PAGE}
        total={total}
        turn={(next) => setShown({ chosen: part, offset: Math.max(0, next) })}
      />
      <nav class="weeks-besides" aria-label={t('mentorships-more')}>
        {BESIDES.map((view) => (
          <div key={view}>
            <a class="link" href={hrefOf({ view })}>
              {t(`mentorships-${view}`)}
            </a>
            <p class="soft">{t(`mentorships-${view}.about`)}</p>
          </div>
        ))}
      </nav>
    </div>
  );
}

interface RowProps {
  found: RunningMentorship;
  isFirst: boolean;
}

function Row({ found: { mentorship, contact, position }, isFirst }: RowProps) {
  const { t, today } = usePage();
  const id = useId();
  const next = nextMeeting(mentorship, today);
  const [signal, ...others] = signalsOf(mentorship, today);
  const { endedAt } = mentorship;
  const comes = position.kind === 'running' || position.kind === 'paused' ? position.week : null;
  const week = endedAt === undefined && comes !== null ? mentorship.weeks[comes - 1] : undefined;
  const words = week && weekWords(t, week);
  return (
    <li class="card mentorship-row">
      <div>
        <h2 id={`${id}-name`}>
          <a class="name" href={hrefOf({ view: 'mentorship', id: mentorship.id })}>
            <bdi>{contact.name}</bdi>
          </a>
          <InCharge inCharge={contact.inCharge} />
        </h2>
        <p class="soft">
          <StandingText mentorship={mentorship} />
        </p>
        {endedAt === undefined && (
          <p class="soft">
            {next ? t('mentorships-next', { day: asDate(next.meetsOn) }) : t('mentorships-no-next')}
          </p>
        )}
      </div>
      <Trail mentorship={mentorship} kind="dots" />
      <div class="this-week">
        {words && (
          <>
            <h3>{words.title}</h3>
            <p class="own-words">{words.activity}</p>
          </>
        )}
        {signal && <SignalLine signal={signal} more={others.length} />}
      </div>
      {signal && (
        <div class="row">
          <a
            class={isFirst ? 'button main' : 'button'}
            id={`${id}-go`}
            aria-labelledby={`${id}-go ${id}-name`}
            href={signalHref(signal, mentorship)}
          >
            {t(`signal-go-${signal.kind}`, { week: signal.week })}
          </a>
        </div>
      )}
    </li>
  );
}
