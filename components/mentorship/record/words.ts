import type { Translate } from '../../../utils/language/translate';

/** The time the two spent together, in words. */
export function durationText(t: Translate, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('outcome-minutes', { minutes: rest });
  return rest === 0 ? t('outcome-hours', { hours }) : t('outcome-hours-minutes', { hours, minutes: rest });
}
