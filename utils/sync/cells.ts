import type { ContactRecord } from '../model/contact';
import { toContact } from '../model/contact-record';
import { type FollowUp, withTurn } from '../model/follow-up';
import type { JournalTable } from '../model/tables';

/** The tables of one person's store. */
export const PERSON_TABLES = ['contacts', 'interactions', 'followUps', 'mentorships'] as const;
export type PersonTable = (typeof PERSON_TABLES)[number];
/** The tables of the one store of what belongs to the list. */
export const LIST_TABLES = ['plans', 'templates', 'offers', 'notes', 'views', 'preferences'] as const;
export type ListTable = (typeof LIST_TABLES)[number];
export type SyncedTable = PersonTable | ListTable;

/** Where the list's store lies among those of people. */
export const LIST = 'list';

/** What each device settles for itself: when it reminds, and that it has been greeted. */
const STAYS: readonly string[] = ['reminderHour', 'welcomedAt'];

/** A row as fields that are merged one by one; each is JSON, '' for a field that is not there. */
export type Cells = Record<string, string>;

/** The field by which a row is there at all: '' on one that was taken away for good. Every write changes it. */
export const ALIVE = 'updatedAt';

/** What other fields say already: it is put in anew on each device. */
const DERIVED: Partial<Record<SyncedTable, readonly string[]>> = { followUps: ['who', 'turn'] };
/** Weeks are merged one by one: this field says how many there are. */
const WEEKS = 'weeks';
const WEEK = /^weeks\.(\d{1,3})$/;

/** Under which id a row lies in its store. A note is the one about its subject, whatever its key is. */
export function rowIdOf(table: SyncedTable, row: object): string {
  const { id = '', name = '', kind, key } = row as Record<string, string>;
  if (table === 'notes') return `${kind} ${key}`;
  return table === 'preferences' ? name : id;
}

/** Whether a row goes to other devices. */
export function travels(table: SyncedTable, row: object): boolean {
  return table !== 'preferences' || !STAYS.includes((row as { name: string }).name);
}

/** The fields of a row as it lies in the database. */
export function toCells(table: SyncedTable, row: object): Cells {
  const plain = table === 'contacts' ? toContact(row as ContactRecord) : row;
  const cells: Cells = {};
  for (const [name, value] of Object.entries(plain)) {
    if (value === undefined || DERIVED[table]?.includes(name)) continue;
    if (table !== 'mentorships' || name !== WEEKS) cells[name] = JSON.stringify(value);
    else {
      const weeks = value as unknown[];
      cells[WEEKS] = JSON.stringify(weeks.length);
      weeks.forEach((week, at) => {
        cells[`${WEEKS}.${at}`] = JSON.stringify(week);
      });
    }
  }
  return cells;
}

/**
 * The row that fields make, to be judged by its schema.
 *
 * @returns null where the row was taken away for good; `'unreadable'` where a field is no JSON
 */
export function toRow(table: SyncedTable, cells: Cells): object | null | 'unreadable' {
  if ((cells[ALIVE] ?? '') === '') return null;
  const row: Record<string, unknown> = {};
  const weeks: unknown[] = [];
  try {
    for (const [name, json] of Object.entries(cells)) {
      if (json === '') continue;
      const week = table === 'mentorships' ? WEEK.exec(name)?.[1] : undefined;
      if (week === undefined) row[name] = JSON.parse(json);
      else weeks[Number(week)] = JSON.parse(json);
    }
  } catch {
    return 'unreadable';
  }
  if (table === 'mentorships') row[WEEKS] = weeks.slice(0, Number(row[WEEKS]));
  return table === 'followUps' ? withTurn(row as unknown as FollowUp) : row;
}

/** Whose a row is. */
export function ownerOf(table: JournalTable, row: object | null): string | undefined {
  const { id, contactId } = (row ?? {}) as { id?: string; contactId?: string };
  return table === 'contacts' ? id : contactId;
}
