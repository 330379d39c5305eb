import type { ContactRecord } from '../model/contact';
import { toContact } from '../model/contact-record';
import { type FollowUp, withTurn } from '../model/follow-up';
import { type JournalTable, TABLES } from '../model/tables';

/** The tables in one person's store. */
export const PERSON_TABLES = ['contacts', 'interactions', 'followUps', 'mentorships'] as const;
export type PersonTable = (typeof PERSON_TABLES)[number];
export type ListTable = Exclude<JournalTable, PersonTable | 'asideRows'>;
/** The tables in the list's own store. Rows that cannot be read stay on their device. */
export const LIST_TABLES: readonly ListTable[] = TABLES.filter(isOfList);

function isOfList(table: JournalTable): table is ListTable {
  return table !== 'asideRows' && !(PERSON_TABLES as readonly string[]).includes(table);
}

/** The table in the list's store for what comes from `storage.local`, see own.ts. */
export const OWN = 'own';
export type SyncedTable = PersonTable | ListTable | typeof OWN;

/** The id of the list's store, next to those of people. */
export const LIST = 'list';

/** Preferences that stay on the device. */
const STAYS: readonly string[] = ['reminderHour', 'welcomedAt', 'member'];
/** Preferences that each member of a team has for themselves: only their own devices take them in. */
export const PERSONAL: readonly string[] = ['mentorName', 'reachAt', 'quietWeekdays', 'quietPeriods'];

/** A row as fields that are merged one by one, with values as in JSON. Absent fields are left out. */
export type Cells = Record<string, unknown>;

/** The field that makes a row exist: a row without it was removed for good. Every write changes it. */
export const ALIVE = 'updatedAt';

/** Fields that follow from others; each device derives them again. */
const DERIVED: Partial<Record<SyncedTable, readonly string[]>> = { followUps: ['who', 'turn'] };
/** Weeks are merged one by one; this field holds how many there are. */
const WEEKS = 'weeks';
const WEEK = /^weeks\.(\d{1,3})$/;

/** A row's id in its store. For a note that is its subject, not its key. */
export function rowIdOf(table: SyncedTable, row: object): string {
  const { id = '', name = '', kind, key } = row as Record<string, string>;
  if (table === 'notes') return `${kind} ${key}`;
  return table === 'preferences' ? name : id;
}

/**
 * A row's id in the list's store, where each member's own preferences get a place of their own.
 *
 * @param member the member this device writes as; '' if unknown
 */
export function placeOf(table: SyncedTable, row: object, member: string): string {
  const id = rowIdOf(table, row);
  return member !== '' && table === 'preferences' && PERSONAL.includes(id) ? `${id} ${member}` : id;
}

/** Whether a place in the list's store belongs to this member or to everybody. */
export function isOurs(table: SyncedTable, place: string, member: string): boolean {
  if (table !== 'preferences') return true;
  const [name = '', whose = ''] = place.split(' ');
  return !PERSONAL.includes(name) || whose === member;
}

/** Whether a row is synced. Private notes are not: neither into the folder nor into a file. */
export function travels(table: SyncedTable, row: object): boolean {
  if (table === 'interactions') return (row as { private?: true }).private !== true;
  return table !== 'preferences' || !STAYS.includes((row as { name: string }).name);
}

/**
 * The synced fields of a database row.
 *
 * @param isTeam whether others write in the list: then the mentor's private note on each week is left out
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

/** The week with the mentor's private note replaced, if the week has a record. */
function withNote(week: unknown, note: string): unknown {
  const { record } = week as { record?: { note: string } };
  return record && record.note !== note ? { ...(week as object), record: { ...record, note } } : week;
}

/** An incoming mentorship with the mentor's own private notes put back into its weeks. */
export function withOwnNotes(table: SyncedTable, row: object, before: object | undefined): object {
  if (table !== 'mentorships') return row;
  const { weeks: own = [] } = (before ?? {}) as { weeks?: { record?: { note: string } }[] };
  const { weeks } = row as { weeks: unknown[] };
  return {
    ...row,
    weeks: weeks.map((week, at) => (week ? withNote(week, own[at]?.record?.note ?? '') : week)),
  };
}

/** The row that the fields make, not yet checked against its schema; null if it was removed for good. */
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

export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const areParts = typeof a === 'object' && typeof b === 'object';
  return areParts && JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two rows have the same synced fields. */
export function isSameRow(table: SyncedTable, one: object, other: object, isTeam = false): boolean {
  const [a, b] = [toCells(table, one, isTeam), toCells(table, other, isTeam)];
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSameValue(a[name], b[name]));
}

/** The id of the person a row belongs to. */
export function ownerOf(table: JournalTable, row: object | null): string | undefined {
  const { id, contactId } = (row ?? {}) as { id?: string; contactId?: string };
  return table === 'contacts' ? id : contactId;
}
