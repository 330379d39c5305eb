import type { Translate } from '../../utils/language/translate';
import { REACH_LABELS, type Reach } from '../../utils/model/reach';

/** The label of a number or address in the mentor's language; their own labels unchanged. */
export function labelWord(t: Translate, label: string): string {
  const known = REACH_LABELS.find((each) => each === label);
  return known ? t(`reach-label-${known}`) : label;
}

/** A number or address with its label, on one line. */
export function reachLine(t: Translate, { label, value }: Reach): string {
  return label === '' ? value : t('reach-labelled', { label: labelWord(t, label), value });
}
