import type { ContactRecord } from '../model/contact';
import { toContact } from '../model/contact-record';
import { type FollowUp, withTurn } from '../model/follow-up';
import { type JournalTable, TABLES } from '../model/tables';

/** The tables of one person's store. */
export const PERSON_TABLES = ['contacts', 'interactions', 'followUps', 'mentorships'] as const;
export type PersonTable = (typeof PERSON_TABLES)[number];
export type ListTable = Exclude<JournalTable, PersonTable | 'asideRows'>;
/** The tables of the one store of what belongs to the list. Rows that cannot be read stay on their device. */
export const LIST_TABLES: readonly ListTable[] = TABLES.filter(isOfList);

function isOfList(table: JournalTable): table is ListTable {
  return table !== 'asideRows' && !(PERSON_TABLES as readonly string[]).includes(table);
}

/** Where the list's store holds what lies in `storage.local`, see own.ts. */
export const OWN = 'own';
export type SyncedTable = PersonTable | ListTable | typeof OWN;

/** Where the list's store lies among those of people. */
export const LIST = 'list';

/** What each device settles for itself: when it reminds, that it has been greeted, and who writes there. */
const STAYS: readonly string[] = ['reminderHour', 'welcomedAt', 'member'];
/** What everybody in a team has settled for themselves: it goes to their own devices. */
export const PERSONAL: readonly string[] = ['mentorName', 'reachAt', 'quietWeekdays', 'quietPeriods'];

/** A row as fields that are merged one by one: values as JSON has them. A field that is not there is not among them. */
export type Cells = Record<string, unknown>;

/** The field by which a row is there at all: without it, it was taken away for good. Every write changes it. */
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

/**
 * The same in the store of the list, where what is settled by each member stands beside what the others have settled.
 *
 * @param member as whom this device writes; '' where that is not known
 */
export function placeOf(table: SyncedTable, row: object, member: string): string {
  const id = rowIdOf(table, row);
  return member !== '' && table === 'preferences' && PERSONAL.includes(id) ? `${id} ${member}` : id;
}

/** Whether a place in the list's store is this member's, or everybody's. */
export function isOurs(table: SyncedTable, place: string, member: string): boolean {
  if (table !== 'preferences') return true;
  const [name = '', whose = ''] = place.split(' ');
  return !PERSONAL.includes(name) || whose === member;
}

/** Whether a row goes to other devices. A private note goes nowhere: not to the folder, and into no file for others. */
export function travels(table: SyncedTable, row: object): boolean {
  if (table === 'interactions') return (row as { private?: true }).private !== true;
  return table !== 'preferences' || !STAYS.includes((row as { name: string }).name);
}

/**
 * The fields of a row as it lies in the database.
 *
 * @param isTeam whether others write in the list: what a mentor has noted for themselves in a week is not for them
 */
export function toCells(table: SyncedTable, row: object, isTeam = false): Cells {
  const cells: Cells = { ...(table === 'contacts' ? toContact(row as ContactRecord) : row) };
  for (const name of DERIVED[table] ?? []) delete cells[name];
  if (table === 'mentorships' && Array.isArray(cells[WEEKS])) {
    const weeks: unknown[] = cells[WEEKS];
    cells[WEEKS] = weeks.length;
    weeks.forEach((week, at) => {
      cells[`${WEEKS}.${at}`] = isTeam ? withNote(week, '') : week;
    });
  }
  for (const name of Object.keys(cells)) if (cells[name] === undefined) delete cells[name];
  return cells;
}

/** A week with another note of the mentor's for themselves, where it was written down. */
function withNote(week: unknown, note: string): unknown {
  const { record } = week as { record?: { note: string } };
  return record && record.note !== note ? { ...(week as object), record: { ...record, note } } : week;
}

/** A mentorship that has come from others, with what the mentor has noted for themselves in its weeks. */
export function withOwnNotes(table: SyncedTable, row: object, before: object | undefined): object {
  if (table !== 'mentorships') return row;
  const { weeks: own = [] } = (before ?? {}) as { weeks?: { record?: { note: string } }[] };
  const { weeks } = row as { weeks: unknown[] };
  return {
    ...row,
    weeks: weeks.map((week, at) => (week ? withNote(week, own[at]?.record?.note ?? '') : week)),
  };
}

/** The row that fields make, to be judged by its schema; null where it was taken away for good. */
export function toRow(table: SyncedTable, cells: Cells): object | null {
  if (cells[ALIVE] === undefined) return null;
  const row: Record<string, unknown> = { ...cells };
  if (table === 'mentorships') joinWeeks(row);
  return table === 'followUps' ? withTurn(row as unknown as FollowUp) : row;
}

function joinWeeks(row: Record<string, unknown>): void {
  const weeks: unknown[] = [];
  for (const name of Object.keys(row)) {
    const week = WEEK.exec(name)?.[1];
    if (week === undefined) continue;
    weeks[Number(week)] = row[name];
    delete row[name];
  }
  row[WEEKS] = weeks.slice(0, Number(row[WEEKS]));
}

/** Whether two values of a field hold the same. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const areParts = typeof a === 'object' && typeof b === 'object';
  return areParts && JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two rows hold the same, as far as it travels. */
export function isSameRow(table: SyncedTable, one: object, other: object, isTeam = false): boolean {
  const [a, b] = [toCells(table, one, isTeam), toCells(table, other, isTeam)];
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSameValue(a[name], b[name]));
}

/** Whose a row is. */
export function ownerOf(table: JournalTable, row: object | null): string | undefined {
  const { id, contactId } = (row ?? {}) as { id?: string; contactId?: string };
  return table === 'contacts' ? id : contactId;
}
