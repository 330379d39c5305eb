import type { Translate } from '../../utils/language/translate';
import { REACH_LABELS, type Reach } from '../../utils/model/reach';

/** What a number or address is for, in the mentor's language; their own word as it is. */
export function labelWord(t: Translate, label: string): string {
  const known = REACH_LABELS.find((each) => each === label);
  return known ? t(`reach-label-${known}`) : label;
}

/** A number or address in one line, with what it is for. */
export function reachLine(t: Translate, { label, value }: Reach): string {
  return label === '' ? value : t('reach-labelled', { label: labelWord(t, label), value });
}
