import * as v from 'valibot';
import { storing } from '../database/errors';
import { type TrailDatabase, VERSIONS } from '../database/schema';
import { withWeeks } from '../database/v4';
import { withReach } from '../database/v5';
import { type Instant, parseDay, toInstant } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { inSlices, type Work } from '../ground/slices';
import { type AsideRow, contactOf, keyOf, setAside } from '../model/aside';
import { toContact } from '../model/contact-record';
import { BACKUP_TABLES, type BackupTable, type BackupTables, instant, ROW_LIMITS, ROWS } from '../model/rows';
import { asBackup } from './rescue-file';

/** What every backup says of itself. */
export const BACKUP_FORMAT = 'mentor-trail-backup';
/** The version of the database a backup of today is of. */
export const BACKUP_SCHEMA = VERSIONS.length;
/** The first version there were backups of. */
const FIRST_SCHEMA = 3;

export const BACKUP_BYTES = 200_000_000;

/** Everything the mentor has written, at one moment. */
export interface Backup {
  savedAt: Instant;
  tables: BackupTables;
}

/**
 * Everything in the database as one file, every row on a line of its own.
 *
 * @returns the file in parts
 * @throws StorageFailure, and the signal's reason when it is stopped
 */
export async function writeBackup(db: TrailDatabase, now: Date, work: Work = {}): Promise<string[]> {
  const tables = await readTables(db);
  const head = { format: BACKUP_FORMAT, schema: BACKUP_SCHEMA, savedAt: toInstant(now) };
  const parts = [`${JSON.stringify(head).slice(0, -1)},"tables":{`];
  const rows = BACKUP_TABLES.flatMap((table) => tables[table].map((row, index) => ({ table, row, index })));
  let open: BackupTable | null = null;
  const begin = (table: BackupTable) => {
    parts.push(open === null ? '\n' : '\n],\n', `"${table}":[`);
    open = table;
  };
  const lacking = [...BACKUP_TABLES];
  await inSlices(
    rows,
    ({ table, row, index }) => {
      while (index === 0 && lacking.includes(table)) begin(lacking.shift() ?? table);
      parts.push(index === 0 ? '\n' : ',\n', JSON.stringify(row));
    },
    work,
  );
  for (const table of lacking) begin(table);
  parts.push('\n]}}\n');
  return parts;
}

/** All rows as they stand at one moment, contacts without the keys of their indexes. @throws StorageFailure */
export function readTables(db: TrailDatabase): Promise<BackupTables> {
  return storing(() =>
    db.transaction('r', [...BACKUP_TABLES], async () => ({
      contacts: (await db.contacts.toArray()).map(toContact),
      interactions: await db.interactions.toArray(),
      followUps: await db.followUps.toArray(),
      mentorships: await db.mentorships.toArray(),
      plans: await db.plans.toArray(),
      templates: await db.templates.toArray(),
      notes: await db.notes.toArray(),
      views: await db.views.toArray(),
      preferences: await db.preferences.toArray(),
      asideRows: await db.asideRows.toArray(),
    })),
  );
}

export type BackupProblem = 'not-json' | 'not-backup' | 'newer' | 'older' | 'hostile' | 'too-many';

export type ReadBackup =
  /**
   * `tooYoung`: how many people the file says are under 16. Nobody of that age is kept: they are not in `backup`.
   * `unreadable`: the places in the file, as `contacts[17].name`, whose rows are in `backup` as set aside.
   */
  | { ok: true; backup: Backup; tooYoung: number; unreadable: string[] }
  /** `where`: the place in the file, as `contacts[17].name`. */
  | { ok: false; problem: BackupProblem; where: string };

const head = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: instant,
  tables: v.strictObject(
    Object.fromEntries(BACKUP_TABLES.map((table) => [table, v.array(v.unknown())])) as Record<
      BackupTable,
      v.ArraySchema<v.UnknownSchema, undefined>
    >,
  ),
});

/**
 * Reads a backup. What is none is refused: nothing of it is used then. In one that is, a row that cannot be read is set
 * aside, and keeps none of the others out.
 *
 * @throws the signal's reason when it is stopped
 */
export async function readBackup(text: string, work: Work = {}): Promise<ReadBackup> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  return readBackupOf(json, work);
}

/** The same for what has been read as JSON already. @throws the signal's reason when it is stopped */
export async function readBackupOf(given: unknown, work: Work = {}): Promise<ReadBackup> {
  const json =
    typeof given === 'object' && given !== null ? asBackup(given, BACKUP_FORMAT, BACKUP_TABLES) : given;
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== BACKUP_FORMAT) {
    return refuse('not-backup');
  }
  // A newer program may write other tables: said before they are looked at.
  if ('schema' in json && typeof json.schema === 'number') {
    if (json.schema > BACKUP_SCHEMA) return refuse('newer');
    if (json.schema < FIRST_SCHEMA) return refuse('older');
  }
  const outside = v.safeParse(head, upToDate(json), { abortEarly: true });
  if (!outside.success) return refuse('hostile', v.getDotPath(outside.issues[0]) ?? '');
  const { savedAt, tables } = outside.output;

  const many = BACKUP_TABLES.find((table) => tables[table].length > ROW_LIMITS[table]);
  if (many) return refuse('too-many', many);

  const all = BACKUP_TABLES.flatMap((table) => tables[table].map((row, index) => ({ table, row, index })));
  const left = new Set<unknown>(tables.contacts.filter(isTooYoung));
  const rows = all.filter(({ row }) => !left.has(row));
  const good = Object.fromEntries(BACKUP_TABLES.map((table) => [table, [] as unknown[]]));
  const keys = new Set<string>();
  const unreadable: string[] = [];
  const aside: AsideRow[] = [];
  const at = toInstant(new Date());
  await inSlices(
    rows,
    ({ table, row, index }) => {
      const where = problemOf(table, row, keys);
      if (where === null) {
        good[table]?.push(row);
        return;
      }
      unreadable.push([`${table}[${index}]`, where].filter(Boolean).join('.'));
      aside.push(
        setAside({ table, key: keyOf(row), why: 'unreadable', where, schema: BACKUP_SCHEMA, row }, at),
      );
    },
    work,
  );
  good.asideRows?.push(...aside);
  // Every row of every table has been looked at.
  const backup = { savedAt, tables: withoutPeople(good as unknown as BackupTables, left) };
  return { ok: true, backup, tooYoung: left.size, unreadable };
}

/** Where in a row something is wrong; null for one that can be kept, whose keys are then taken. */
function problemOf(table: BackupTable, row: unknown, keys: Set<string>): string | null {
  const parsed = v.safeParse(ROWS[table], row, { abortEarly: true });
  if (!parsed.success) return v.getDotPath(parsed.issues[0]) ?? '';
  const own = keysOf(table, parsed.output);
  // Two rows with one key: only one of them can be in the list.
  if (own.some((key) => keys.has(key))) return 'id';
  for (const key of own) keys.add(key);
  return null;
}

function isTooYoung(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'ageBand' in row && row.ageBand === 'under-16';
}

/** All but what belongs to these contacts: where they are in the list, it is the list's that counts. */
function withoutPeople(tables: BackupTables, contacts: ReadonlySet<unknown>): BackupTables {
  if (contacts.size === 0) return tables;
  const ids = new Set([...contacts].map((row) => (row as { id?: unknown }).id));
  const isOthers = ({ contactId }: { contactId: ContactId }) => !ids.has(contactId);
  return {
    ...tables,
    interactions: tables.interactions.filter(isOthers),
    followUps: tables.followUps.filter(isOthers),
    mentorships: tables.mentorships.filter(isOthers),
    asideRows: tables.asideRows.filter(({ row }) => !ids.has(contactOf(row))),
  };
}

/** A backup of an older version as it would be today; whatever does not look like one stays as it is. */
function upToDate(json: object): object {
  if (!('schema' in json) || typeof json.schema !== 'number' || !('tables' in json)) return json;
  const { schema, tables: given } = json;
  if (schema >= BACKUP_SCHEMA || typeof given !== 'object' || given === null) return json;
  const tables: Record<string, unknown> = { ...given };
  if (schema < 4 && 'mentorships' in given) {
    tables.mentorships = each(given.mentorships, isTenWeeks, withWeeks);
    tables.plans = [];
  }
  if (schema < 5 && 'contacts' in given) {
    tables.contacts = each(given.contacts, isUnreached, withReach);
  }
  if (schema < 6) tables.asideRows = [];
  return { ...json, schema: BACKUP_SCHEMA, tables };
}

/** Rows that look like ones of an older version, brought up to date; the others as they are. */
function each<Row>(rows: unknown, isOld: (row: unknown) => row is Row, renew: (row: Row) => object): unknown {
  return Array.isArray(rows) ? rows.map((row: unknown) => (isOld(row) ? renew(row) : row)) : rows;
}

function isTenWeeks(row: unknown): row is { beginsOn: string } {
  return (
    typeof row === 'object' &&
    row !== null &&
    'beginsOn' in row &&
    typeof row.beginsOn === 'string' &&
    parseDay(row.beginsOn).ok
  );
}

function isUnreached(row: unknown): row is { addresses: string[] } {
  return (
    typeof row === 'object' &&
    row !== null &&
    'addresses' in row &&
    Array.isArray(row.addresses) &&
    row.addresses.every((address) => typeof address === 'string')
  );
}

type Row = v.InferOutput<(typeof ROWS)[BackupTable]>;

function keysOf(table: BackupTable, row: Row): string[] {
  const keys = [`${table} ${'id' in row ? row.id : row.name}`];
  return 'key' in row && 'kind' in row ? [...keys, `${row.kind} ${row.key}`] : keys;
}

function refuse(problem: BackupProblem, where = ''): ReadBackup {
  return { ok: false, problem, where };
}
