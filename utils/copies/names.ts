import { type Day, daysBetween, isDay } from '../ground/days';

/**
 * - `day`: made automatically on a day with changes
 * - `before`: made before a backup was restored
 */
export type CopyKind = 'day' | 'before';

/** A copy as described by its file name, so that there is no separate index that could be wrong. */
export interface Copy {
  name: string;
  kind: CopyKind;
  /** When it was made, in local time; `time` is `HH:MM`. */
  day: Day;
  time: string;
  /** The last letters of the public key it is sealed for; null if it is not sealed. */
  key: string | null;
  /** The first sixteen hexadecimal digits of SHA-256 over the file. */
  sum: string;
}

const NAME =
  /^mentor-trail-(day|before)-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})-(?:key([a-z0-9]{8})-)?([0-9a-f]{16})\.(json(?:\.gz)?)(\.age)?$/;
const KEY = /^mentor-trail-key-(age1[a-z0-9]{20,80})\.age$/;
/** A temporary file, left if the browser was closed while writing. */
const LEFTOVER = /^mentor-trail-(?:day|before|key)-[\w.-]+\.(?:tmp|crswap)$/;

/** How many letters of a public key identify it. */
const KEY_LETTERS = 8;

export const keyIdOf = (recipient: string): string => recipient.slice(-KEY_LETTERS);

/** Takes a file name apart; null if it is not one of our copies. */
export function readCopyName(name: string): Copy | null {
  const [, kind, day = '', hours, minutes, key, sum = '', , sealed] = NAME.exec(name) ?? [];
  if (!kind || !isDay(day) || (key === undefined) !== (sealed === undefined)) return null;
  return { name, kind: kind as CopyKind, day, time: `${hours}:${minutes}`, key: key ?? null, sum };
}

/** @param packed whether it is also compressed; files that mentors open elsewhere are not */
export function copyName({ kind, day, time, key, sum }: Omit<Copy, 'name'>, packed: boolean): string {
  const sealed = key === null ? '' : `key${key}-`;
  const ending = `.json${packed ? '.gz' : ''}${key === null ? '' : '.age'}`;
  return `mentor-trail-${kind}-${day}-${time.replace(':', '')}-${sealed}${sum}${ending}`;
}

export const keyFileName = (recipient: string): string => `mentor-trail-key-${recipient}.age`;
/** The public key whose locked file this is; null for any other file. */
export const readKeyFileName = (name: string): string | null => KEY.exec(name)?.[1] ?? null;
export const isLeftover = (name: string): boolean => LEFTOVER.test(name);

/** The newest copy of each day is kept for this many days, then of each week for this many weeks. */
const DAYS = 7;
const WEEKS = 5;
const A_MONDAY = '1970-01-05';
/** Copies made before a restore: kept for as long as the restore can be undone, and only a few. */
const BEFORE_DAYS = 30;
const BEFORE_COUNT = 5;

/**
 * The copies to delete so that only those of the last days and weeks remain.
 *
 * @param latest the name of the copy just made; names alone do not tell which of two from the same minute is newer
 */
export function thinned(copies: readonly Copy[], today: Day, latest = ''): Copy[] {
  const newestFirst = copies
    .toSorted((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1))
    .sort((a, b) => Number(b.name === latest) - Number(a.name === latest));
  const slots = new Set<string>();
  let before = 0;
  return newestFirst.filter((copy) => {
    // A clock that was corrected leaves copies dated in the future; they count as today's.
    const age = Math.max(0, daysBetween(copy.day, today));
    if (copy.kind === 'before') {
      before += 1;
      return age > BEFORE_DAYS || before > BEFORE_COUNT;
    }
    // Calendar weeks: if weeks moved along with today, no copy would ever grow old.
    const slot = age < DAYS ? `day ${age}` : `week ${Math.floor(daysBetween(A_MONDAY, copy.day) / 7)}`;
    if (age >= 7 * (WEEKS + 1) || slots.has(slot)) return true;
    slots.add(slot);
    return false;
  });
}

/** A sort key: later copies have greater keys. */
export const momentOf = ({ day, time, sum }: Copy): string => `${day} ${time} ${sum}`;
