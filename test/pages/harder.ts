/**
 * Pages that were unknown when the guides were written: made from what is known about the sites, by somebody who had not read how
 * controls are found. Grouped by what makes them hard.
 */
import type { HardPage } from './hard.ts';
import { BUILT } from './harder/built.ts';
import { COVERED } from './harder/covered.ts';
import { ELSEWHERE } from './harder/elsewhere.ts';
import { NAMES } from './harder/names.ts';
import { STANDINGS } from './harder/people.ts';
import { UNUSABLE } from './harder/unusable.ts';
import { WORDS } from './harder/words.ts';

export const HARDER: readonly HardPage[] = [
  ...NAMES,
  ...UNUSABLE,
  ...COVERED,
  ...BUILT,
  ...WORDS,
  ...STANDINGS,
  ...ELSEWHERE,
];
