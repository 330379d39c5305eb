import type { Phase } from '../../../utils/model/mentorship';
import { type Standing, standings } from '../../../utils/model/week-state';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { usePage } from '../../controls/page';
import { useWeekWanted } from '../trail/week-link';
import { FacebookEnd } from './FacebookEnd';
import { MeetingCard } from './MeetingCard';
import { currentWeek, nextPress } from './next-press';
import { PauseGap } from './PauseGap';
import { Signals } from './Signals';
import { Week } from './Week';
import './weeks.css';

/** The weeks one by one, with what wants attention and what can be changed about them. */
export function WeeksPart(found: RunningMentorship) {
  const { t, today } = usePage();
  const { mentorship } = found;
  const wanted = useWeekWanted();
  const all = standings(mentorship, today);
  const current = currentWeek(mentorship, today);
  const press = nextPress(mentorship, today);

  return (
    <div class="stack weeks-part">
      <Signals mentorship={mentorship} press={press} />
      <MeetingCard {...found} />
      <FacebookEnd mentorship={mentorship} />
      <section class="stack" aria-label={t('weeks-list')}>
        {phasesOf(all).map(({ phase, weeks }) => (
          <div class={`phase ${phase}`} key={weeks[0]?.week}>
            <h3 id={`phase-${weeks[0]?.week}`}>{t(`phase-${phase}`)}</h3>
            <ol class="stack" aria-labelledby={`phase-${weeks[0]?.week}`}>
              {weeks.map((standing) => [
                standing.pausedBefore > 0 && (
                  <PauseGap key={`pause ${standing.week}`} mentorship={mentorship} standing={standing} />
                ),
                <Week
                  key={standing.week}
                  found={found}
                  standing={standing}
                  isCurrent={standing.week === current}
                  press={press}
                  wanted={wanted?.week === standing.week ? wanted : null}
                />,
              ])}
            </ol>
          </div>
        ))}
      </section>
    </div>
  );
}

/** Weeks of one phase that follow each other; an own plan may come back to a phase. */
function phasesOf(all: readonly Standing[]): { phase: Phase; weeks: Standing[] }[] {
  const runs: { phase: Phase; weeks: Standing[] }[] = [];
  for (const standing of all) {
    const last = runs.at(-1);
    if (last?.phase === standing.own.phase) last.weeks.push(standing);
    else runs.push({ phase: standing.own.phase, weeks: [standing] });
  }
  return runs;
}
