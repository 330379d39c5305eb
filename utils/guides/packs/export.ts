import * as v from 'valibot';
import type { Day } from '../../ground/days';
import type { Guide } from '../types';
import { asPackGuide } from './merge';
import { canonical } from './same';
import { lesson } from './schema';
import { FORMAT, LIMITS, type Pack, type PackLesson, type Version } from './types';

/**
 * Writes a guide pack: one JSON file that people can read and fix. Of what was taught, it holds only where each
 * control is: not when it was taught, nor the control's name unless the rule uses it. Equal rules appear once; rules
 * that a pack may not hold, or beyond the limit, are left out.
 *
 * @param taught most important (newest) first
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

/** The oldest version that can express it, so that older programs can read as much as possible. */
const versionFor = (said: unknown): Version => (hasClues(said) ? 2 : 1);

function hasClues(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, each]) => key === 'clues' || hasClues(each));
}

export const packFileName = (today: Day): string => `mentor-trail-guides-${today}.json`;
