import { type Day, daysBetween, isDay } from '../ground/days';

/**
 * - `day`: made by itself on a day with changes
 * - `before`: made before a backup was brought back
 */
export type CopyKind = 'day' | 'before';

/** A copy by what its name says. It says enough: there is no list of copies that could be wrong about them. */
export interface Copy {
  name: string;
  kind: CopyKind;
  /** When it was made, in the mentor's own calendar; `HH:MM`. */
  day: Day;
  time: string;
  /** Which key it is sealed for, by the last letters of its public half; null: it is not sealed. */
  key: string | null;
  /** The first sixteen hexadecimal digits of SHA-256 over the file. */
  sum: string;
}

const NAME =
  /^mentor-trail-(day|before)-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})-(?:key([a-z0-9]{8})-)?([0-9a-f]{16})\.(json(?:\.gz)?)(\.age)?$/;
const KEY = /^mentor-trail-key-(age1[a-z0-9]{20,80})\.age$/;
/** What a browser that was ended in the middle of a write has left. */
const LEFTOVER = /^mentor-trail-(?:day|before|key)-[\w.-]+\.(?:tmp|crswap)$/;

/** Letters of a key's public half that tell it apart. */
const KEY_LETTERS = 8;

export const keyIdOf = (recipient: string): string => recipient.slice(-KEY_LETTERS);

/** What a file's name says of it; null for a file that is none of our copies. */
export function readCopyName(name: string): Copy | null {
  const [, kind, day = '', hours, minutes, key, sum = '', , sealed] = NAME.exec(name) ?? [];
  if (!kind || !isDay(day) || (key === undefined) !== (sealed === undefined)) return null;
  return { name, kind: kind as CopyKind, day, time: `${hours}:${minutes}`, key: key ?? null, sum };
}

/** @param packed whether it is compressed as well: what a mentor opens elsewhere is not */
export function copyName({ kind, day, time, key, sum }: Omit<Copy, 'name'>, packed: boolean): string {
  const sealed = key === null ? '' : `key${key}-`;
  const ending = `.json${packed ? '.gz' : ''}${key === null ? '' : '.age'}`;
  return `mentor-trail-${kind}-${day}-${time.replace(':', '')}-${sealed}${sum}${ending}`;
}

export const keyFileName = (recipient: string): string => `mentor-trail-key-${recipient}.age`;
/** The public half of the key that a file holds locked; null for any other file. */
export const readKeyFileName = (name: string): string | null => KEY.exec(name)?.[1] ?? null;
export const isLeftover = (name: string): boolean => LEFTOVER.test(name);

/** Every day's newest copy is kept for so many days, then every week's for so many weeks. */
const DAYS = 7;
const WEEKS = 5;
const A_MONDAY = '1970-01-05';
/** Copies of before a restore: as long as the restore itself can be taken back, and a few at a time. */
const BEFORE_DAYS = 30;
const BEFORE_COUNT = 5;

/**
 * Which copies go: what is kept of the last days and weeks is enough to return to.
 *
 * @param latest the name of the one that was just made: of two of one minute, names do not tell which is newer
 */
export function thinned(copies: readonly Copy[], today: Day, latest = ''): Copy[] {
  const newestFirst = copies
    .toSorted((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1))
    .sort((a, b) => Number(b.name === latest) - Number(a.name === latest));
  const slots = new Set<string>();
  let before = 0;
  return newestFirst.filter((copy) => {
    // A clock that has been put right leaves copies of days to come: they count as of today.
    const age = Math.max(0, daysBetween(copy.day, today));
    if (copy.kind === 'before') {
      before += 1;
      return age > BEFORE_DAYS || before > BEFORE_COUNT;
    }
    // Weeks of the calendar: in ones that move with today, no copy would ever grow old.
    const slot = age < DAYS ? `day ${age}` : `week ${Math.floor(daysBetween(A_MONDAY, copy.day) / 7)}`;
    if (age >= 7 * (WEEKS + 1) || slots.has(slot)) return true;
    slots.add(slot);
    return false;
  });
}

/** For putting them in order: the later moment is the greater text. */
export const momentOf = ({ day, time, sum }: Copy): string => `${day} ${time} ${sum}`;
