import type { Phase } from '../../../utils/model/mentorship';
import { type Standing, standings } from '../../../utils/model/week-state';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { usePage } from '../../controls/page';
import { allWeekWords } from '../../words/weeks';
import { useWeekWanted } from '../trail/week-link';
import { FacebookEnd } from './FacebookEnd';
import { MeetingCard } from './MeetingCard';
import { currentWeek, nextPress } from './next-press';
import { PauseGap } from './PauseGap';
import { Signals } from './Signals';
import { Week } from './Week';
import './weeks.css';

/** All weeks, with what needs attention and what can be changed. */
export function WeeksPart(found: RunningMentorship) {
  const { t, today } = usePage();
  const { mentorship } = found;
  const wanted = useWeekWanted();
  const all = standings(mentorship, today);
  const current = currentWeek(mentorship, today);
  const press = nextPress(mentorship, today);
  // The current week comes first, not after all the past ones.
  const now = all.find(({ week }) => week === current);
  const weekOf = (standing: Standing) => (
    <Week
      key={standing.week}
      found={found}
      standing={standing}
      isCurrent={standing === now}
      press={press}
      wanted={wanted?.week === standing.week ? wanted : null}
    />
  );

  return (
    <div class="stack weeks-part">
      <Signals mentorship={mentorship} press={press} />
      <FacebookEnd mentorship={mentorship} />
      {now && (
        <section aria-labelledby="week-now">
          <h3 class="unseen" id="week-now">
            {t('weeks-now')}
          </h3>
          <ol>{weekOf(now)}</ol>
        </section>
      )}
      <MeetingCard {...found} />
      <section class="stack weeks-list" aria-label={t('weeks-list')}>
        {phasesOf(all).map(({ phase, weeks }) => (
          <div class={`phase ${phase}`} key={weeks[0]?.week}>
            <h3 id={`phase-${weeks[0]?.week}`}>{t(`phase-${phase}`)}</h3>
            <ol aria-labelledby={`phase-${weeks[0]?.week}`}>
              {weeks.map((standing) => [
                standing.pausedBefore > 0 && (
                  <PauseGap key={`pause ${standing.week}`} mentorship={mentorship} standing={standing} />
                ),
                standing === now ? <WeekAbove key={standing.week} standing={standing} /> : weekOf(standing),
              ])}
            </ol>
          </div>
        ))}
      </section>
    </div>
  );
}

/** Stands in the list for the week shown above, so that none is missing. */
function WeekAbove({ standing: { week, own } }: { standing: Standing }) {
  const { t } = usePage();
  return (
    <li class="week-above">
      <strong>{t('week-head', { week, name: allWeekWords(t, own).title })}</strong>
      <span class="soft">{t('week-above')}</span>
    </li>
  );
}

/** Groups consecutive weeks of one phase; a mentor's own plan may return to a phase. */
function phasesOf(all: readonly Standing[]): { phase: Phase; weeks: Standing[] }[] {
  const runs: { phase: Phase; weeks: Standing[] }[] = [];
  for (const standing of all) {
    const last = runs.at(-1);
    if (last?.phase === standing.own.phase) last.weeks.push(standing);
    else runs.push({ phase: standing.own.phase, weeks: [standing] });
  }
  return runs;
}
