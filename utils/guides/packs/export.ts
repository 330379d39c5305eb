import * as v from 'valibot';
import type { Day } from '../../ground/days';
import type { Guide } from '../types';
import { asPackGuide } from './merge';
import { canonical } from './same';
import { lesson } from './schema';
import { FORMAT, LIMITS, type Pack, type PackLesson, type Version } from './types';

/**
 * Writes a guide pack: one JSON file, laid out so that a person can read and mend it. Of what was taught it holds
 * where each control is and nothing else: not when it was shown, and not what the control was called unless the
 * rule goes by that name. Rules that say the same stand in it once; one that a pack may not hold is left out, and
 * so are those beyond the limit.
 *
 * @param taught the most important (newest) first
 */
export function exportPack(
  { taught, guides }: { taught: readonly PackLesson[]; guides: readonly Guide[] },
  now: Date,
): string {
  const lessons = new Map(
    taught
      .map(({ guideId, stepId, rule }): PackLesson => ({ guideId, stepId, rule }))
      .filter((each) => v.is(lesson, each))
      .map((each) => [canonical(each), each]),
  );
  const packed = guides.map(asPackGuide);
  const shown = [...lessons.values()].slice(0, LIMITS.lessons);
  const pack: Pack = {
    format: FORMAT,
    version: versionFor([packed, shown]),
    made: now.toISOString(),
    guides: packed,
    taught: shown,
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** The first that can say it: an older program still reads what it understands. */
const versionFor = (said: unknown): Version => (hasClues(said) ? 2 : 1);

function hasClues(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, each]) => key === 'clues' || hasClues(each));
}

export const packFileName = (today: Day): string => `mentor-trail-guides-${today}.json`;
