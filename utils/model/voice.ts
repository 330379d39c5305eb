import type { Mentorship, StandardWeek } from './mentorship';

/** The standard weeks in which the mentee is asked how it is going. */
const ASKED_IN: readonly (StandardWeek | null)[] = [2, 5, 9];

/**
 * The weeks in which the mentee is asked: those made from the second, fifth and ninth standard week, or else early,
 * half-way and before the end. Their own view of the relationship predicts its outcome (Rhodes et al. 2005).
 *
 * @returns weeks counted from 1
 */
export function voiceWeeks({ weeks }: Pick<Mentorship, 'weeks'>): number[] {
  const standard = weeks.flatMap((week, index) => (ASKED_IN.includes(week.standard) ? [index + 1] : []));
  if (standard.length > 0) return standard;
  const of = weeks.length;
  return [...new Set([2, Math.ceil(of / 2), of - 1])]
    .filter((week) => week >= 1 && week <= of)
    .sort((a, b) => a - b);
}

/** The next step agreed before a week and not known to be done; weeks without a meeting carry it over. */
export function openStepBefore({ weeks }: Pick<Mentorship, 'weeks'>, week: number): string | undefined {
  let isCarried = true;
  for (let at = week - 2; at >= 0 && isCarried; at -= 1) {
    const record = weeks[at]?.record;
    if (record && record.nextStep !== '') return record.nextStep;
    isCarried = !record?.met || record.lastStep === 'not' || record.lastStep === 'partly';
  }
  return undefined;
}
