import * as v from 'valibot';
import { storing } from '../database/errors';
import { type TrailDatabase, VERSIONS } from '../database/schema';
import { withWeeks } from '../database/v4';
import { withReach } from '../database/v5';
import { withKind } from '../database/v7';
import { type Instant, parseDay, toInstant } from '../ground/days';
import type { ContactId } from '../ground/ids';
import { inSlices, type Work } from '../ground/slices';
import { type AsideRow, contactOf, keyOf, setAside } from '../model/aside';
import { toContact } from '../model/contact-record';
import { type BackupTables, instant, ROW_LIMITS, ROWS } from '../model/rows';
import { type JournalTable, TABLES } from '../model/tables';
import { asBackup } from './rescue-file';

/** The format name in every backup. */
export const BACKUP_FORMAT = 'mentor-trail-backup';
/** The database version that today's backups contain. */
export const BACKUP_SCHEMA = VERSIONS.length;
/** The first version that could be backed up. */
const FIRST_SCHEMA = 3;

export const BACKUP_BYTES = 200_000_000;

/** The mentor's data outside the database: settings, taught rules, packs, progress. By key, not validated yet. */
export type OwnSettings = Readonly<Record<string, unknown>>;

/** Everything the mentor has written, at one moment. */
export interface Backup {
  savedAt: Instant;
  tables: BackupTables;
  /** Not validated yet, see `utils/copies/own-settings.ts`; absent in older files. */
  own?: OwnSettings;
  /**
   * Rows or whole tables known to have been in the file but unreadable. The list's own versions of them do not count
   * as missing from the file.
   */
  spared?: Spared;
}
export type Spared = Partial<Record<JournalTable, 'all' | ReadonlySet<string>>>;

/** The current member and whether the list is a team's are set when joining a list; a backup never changes them. */
export const STAYS_HERE: readonly string[] = ['member', 'team'];

/** Digits of the length: fixed, so that it can be filled in once it is known. */
const LENGTH_DIGITS = 12;

/**
 * The whole database, and the settings given, as one file with each row on its own line, so that damage to one leaves
 * the others readable. The header gives the file's length and the number of rows.
 *
 * @returns the file in parts
 * @throws StorageFailure, or the signal's reason if aborted
 */
export async function writeBackup(
  db: TrailDatabase,
  now: Date,
  work: Work = {},
  own: OwnSettings = {},
): Promise<string[]> {
  return backupText({ savedAt: toInstant(now), tables: await readTables(db), own }, work);
}

/** A backup as a file, in parts. @throws the signal's reason if aborted */
export async function backupText(backup: Backup, work: Work = {}): Promise<string[]> {
  const parts: string[] = [];
  await eachPart(backup, (text) => parts.push(text), work);
  return [firstLine(backup, new Blob(parts).size), ...parts];
}

/** How many characters are handed to the browser at once. */
const PIECE = 1_000_000;

/**
 * The same as a file. The browser gets it piece by piece, which it can move to disk, so that the whole text is never
 * in memory, nor encoded once more for its length.
 *
 * @throws the signal's reason if aborted
 */
export async function backupFile(backup: Backup, work: Work = {}): Promise<Blob> {
  const pieces: Blob[] = [];
  let texts: string[] = [];
  let chars = 0;
  const hand = () => {
    pieces.push(new Blob([texts.join('')]));
    texts = [];
    chars = 0;
  };
  await eachPart(
    backup,
    (text) => {
      texts.push(text);
      chars += text.length;
      if (chars >= PIECE) hand();
    },
    work,
  );
  hand();
  const size = pieces.reduce((sum, piece) => sum + piece.size, 0);
  return new Blob([firstLine(backup, size), ...pieces], { type: 'application/json' });
}

/** The first line. @param size of all that follows it (bytes) */
function firstLine({ savedAt, tables }: Backup, size: number): string {
  const counts = Object.fromEntries(TABLES.map((table) => [table, tables[table].length]));
  const head = { format: BACKUP_FORMAT, schema: BACKUP_SCHEMA, savedAt };
  const first = (length: number) =>
    `${JSON.stringify({ ...head, length: String(length).padStart(LENGTH_DIGITS, '0'), rows: counts }).slice(0, -1)},\n`;
  return first(first(0).length + size);
}

/** Everything after the first line, a few rows at a time. */
async function eachPart(
  { tables, own = {} }: Backup,
  take: (text: string) => void,
  work: Work,
): Promise<void> {
  const rows = TABLES.flatMap((table) => tables[table].map((row, index) => ({ table, row, index })));
  const lines = Object.entries(own).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  take(`"own":{\n${lines.join(',\n')}\n},\n"tables":{`);
  let open: JournalTable | null = null;
  const begin = (table: JournalTable) => {
    take(`${open === null ? '\n' : '\n],\n'}"${table}":[`);
    open = table;
  };
  const lacking = [...TABLES];
  await inSlices(
    rows,
    ({ table, row, index }) => {
      while (index === 0 && lacking.includes(table)) begin(lacking.shift() ?? table);
      take(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`);
    },
    work,
  );
  for (const table of lacking) begin(table);
  take('\n]}}\n');
}

/** The file's length in bytes according to its first line; null if it gives none. */
export function saidLength(start: string): number | null {
  const said = /^\{"format":"mentor-trail-backup"[^\n]*?"length":"(\d{12})"/.exec(start)?.[1];
  return said === undefined ? null : Number(said);
}

/** All rows at one moment, contacts without index keys. @throws StorageFailure */
export function readTables(db: TrailDatabase): Promise<BackupTables> {
  return storing(() =>
    db.transaction('r', [...TABLES], async () => ({
      contacts: (await db.contacts.toArray()).map(toContact),
      interactions: await db.interactions.toArray(),
      followUps: await db.followUps.toArray(),
      mentorships: await db.mentorships.toArray(),
      plans: await db.plans.toArray(),
      templates: await db.templates.toArray(),
      offers: await db.offers.toArray(),
      notes: await db.notes.toArray(),
      views: await db.views.toArray(),
      preferences: (await db.preferences.toArray()).filter(({ name }) => !STAYS_HERE.includes(name)),
      members: await db.members.toArray(),
      asideRows: await db.asideRows.toArray(),
    })),
  );
}

export type BackupProblem = 'not-json' | 'not-backup' | 'newer' | 'older' | 'hostile' | 'too-many';

/**
 * A row that is not restored:
 * - `unreadable`: it violates its schema, or is not a row at all
 * - `double`: another row of the file has the same key or subject
 * - `unknown`: it belongs to a table this program does not know
 */
export interface UnreadRow {
  table: string;
  /** The path in the file, such as `contacts[17].name`; for a whole table `tables.views`. */
  where: string;
  why: 'unreadable' | 'double' | 'unknown';
  /** The row as in the file; as text if it is not even JSON. */
  row: unknown;
}

export interface GoodBackup {
  ok: true;
  backup: Backup;
  /**
   * How many people are under 16 according to the file. Nobody of that age may be kept, so they are not in `backup`.
   */
  tooYoung: number;
  /** What is missing from `backup` because it is unreadable. */
  unread: UnreadRow[];
  /** How many rows the file once had and no longer has. */
  missing: number;
}
export type ReadBackup =
  | GoodBackup
  /** `where`: the path in the file, such as `contacts[17].name`. */
  | { ok: false; problem: BackupProblem; where: string };

const counts = v.fallback(v.optional(v.record(v.string(), v.number())), undefined);
const head = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: instant,
  tables: v.record(v.string(), v.unknown()),
  own: v.optional(v.unknown()),
  rows: counts,
});

/**
 * Reads a backup of this version or an earlier one. Unreadable rows are reported and set aside; of a truncated or
 * damaged file, all readable lines are used. A file that is not a backup is refused.
 *
 * @throws the signal's reason if aborted
 */
export async function readBackup(text: string, work: Work = {}): Promise<ReadBackup> {
  const parsed = parse(text);
  return parsed ? readParsed(parsed, work) : refuse('not-json');
}

/** The same for a file already parsed as JSON. @throws the signal's reason if aborted */
export function readBackupOf(given: unknown, work: Work = {}): Promise<ReadBackup> {
  return readParsed({ json: given, torn: [], isTorn: false, cutIn: null }, work);
}

async function readParsed({ json: found, torn, isTorn, cutIn }: Parsed, work: Work): Promise<ReadBackup> {
  const json = isRecord(found) ? asBackup(found, BACKUP_FORMAT, TABLES) : found;
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== BACKUP_FORMAT) {
    return refuse('not-backup');
  }
  // A newer program may write other tables, so check this first.
  if ('schema' in json && typeof json.schema === 'number') {
    if (json.schema > BACKUP_SCHEMA) return refuse('newer');
    if (json.schema < FIRST_SCHEMA) return refuse('older');
  }
  const outside = v.safeParse(head, upToDate(json), { abortEarly: true });
  if (!outside.success) return refuse('hostile', v.getDotPath(outside.issues[0]) ?? '');
  const { savedAt, tables: given, rows: said = {}, own } = outside.output;

  const many = TABLES.find((table) => {
    const rows = given[table];
    return Array.isArray(rows) && rows.length > ROW_LIMITS[table];
  });
  if (many) return refuse('too-many', many);

  const isCounted = (table: string) => isTorn && said[table] !== undefined;
  const unread: UnreadRow[] = [
    ...torn,
    ...unreadTables(given, isCounted),
    ...uncounted({ torn, cutIn }, given, isCounted),
  ];
  const good = Object.fromEntries(TABLES.map((table) => [table, [] as unknown[]])) as Record<
    JournalTable,
    unknown[]
  >;
  const keys = new Set<string>();
  const all = TABLES.flatMap((table) => rowsOf(given[table]).map((row, index) => ({ table, row, index })));
  const young = new Set<unknown>();
  const aside: AsideRow[] = [];
  const at = toInstant(new Date());
  const leave = (left: UnreadRow & { table: JournalTable }, within: string) => {
    unread.push(left);
    const { table, row } = left;
    aside.push(
      setAside({ table, key: keyOf(row), why: 'unreadable', where: within, schema: BACKUP_SCHEMA, row }, at),
    );
  };
  await inSlices(
    all,
    ({ table, row, index }) => {
      if (table === 'contacts' && isTooYoung(row)) {
        young.add(row);
        return;
      }
      const read = v.safeParse(ROWS[table], row, { abortEarly: true });
      const place = `${table}[${index}]`;
      if (!read.success) {
        const within = v.getDotPath(read.issues[0]) ?? '';
        const where = [place, within].filter(Boolean).join('.');
        leave({ table, where, why: 'unreadable', row }, within);
        return;
      }
      const its = keysOf(table, read.output);
      // Only one of two rows with the same key can be kept.
      if (its.some((key) => keys.has(key))) {
        leave({ table, where: place, why: 'double', row }, 'id');
        return;
      }
      for (const key of its) keys.add(key);
      good[table].push(row);
    },
    work,
  );
  good.asideRows.push(...aside);
  // All rows have been checked by now.
  const tables = withoutPeople(good as unknown as BackupTables, young);
  const missing = TABLES.map((table) => Math.max(0, (said[table] ?? 0) - rowsOf(given[table]).length));
  const spared = sparedBy(unread, (table) => (missing[TABLES.indexOf(table)] ?? 0) > 0);
  const backup: Backup = {
    savedAt,
    tables,
    ...(isRecord(own) && { own }),
    ...(Object.keys(spared).length > 0 && { spared }),
  };
  const tornRows = torn.filter(({ row }) => typeof row === 'string' && row.startsWith('{')).length;
  const lost = missing.reduce((sum, each) => sum + each, 0);
  return { ok: true, backup, tooYoung: young.size, unread, missing: Math.max(0, lost - tornRows) };
}

interface Parsed {
  json: unknown;
  /** Unreadable lines. */
  torn: UnreadRow[];
  isTorn: boolean;
  /** The table in which the file was cut off. */
  cutIn: string | null;
}

/** Parses a file, line by line if it is damaged; null if nothing shows that it is one of ours. */
function parse(text: string): Parsed | null {
  try {
    return { json: JSON.parse(text), torn: [], isTorn: false, cutIn: null };
  } catch {
    return parseLines(text);
  }
}

/** Every row has its own line, so a damaged one does not affect the others. */
function parseLines(text: string): Parsed | null {
  const [first = '', ...lines] = text.split('\n');
  const begins = `{"format":"${BACKUP_FORMAT}"`;
  if (!first.startsWith(begins)) return null;
  // Older backups, without settings, begin the tables on the first line.
  const told = parsed(`${first.trimEnd().replace(/,(?:"tables":\{)?$/, '')}}`);
  if (!isRecord(told)) return null;
  const own: Record<string, unknown> = Object.create(null);
  // A file may use any name for a table.
  const tables: Record<string, unknown[]> = Object.create(null);
  const torn: UnreadRow[] = [];
  let table = first.includes('"tables":{') ? '' : null;
  let index = 0;
  const takeOwn = (line: string, bare: string) => {
    const entry = parsed(`{${bare}}`);
    if (isRecord(entry)) Object.assign(own, entry);
    else torn.push({ table: 'own', where: 'own', why: 'unreadable', row: line });
  };
  const takeRow = (table: string, line: string, bare: string) => {
    const row = parsed(bare);
    if (row === undefined) torn.push({ table, where: `${table}[${index}]`, why: 'unreadable', row: line });
    else tables[table]?.push(row);
    index += 1;
  };
  for (const line of lines) {
    const bare = line.trim().replace(/,$/, '');
    const title = /^"(\w+)":\[$/.exec(bare)?.[1];
    if (title !== undefined) {
      table = title;
      index = 0;
      tables[title] ??= [];
    } else if (bare === '"tables":{') table = '';
    else if (/^(?:"own":\{|[\]}]*)$/.test(bare)) continue;
    else if (table === null) takeOwn(line, bare);
    else takeRow(table, line, bare);
  }
  const isWhole = /\]\s*\}\s*\}\s*$/.test(text);
  return { json: { ...told, own, tables }, torn, isTorn: true, cutIn: isWhole ? null : table };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsOf = (table: unknown): unknown[] => (Array.isArray(table) ? table : []);

/**
 * Tables that are not lists of rows, and tables of other programs.
 *
 * @param isCounted whether the file's row count already reveals rows lost from a table, see `missing`
 */
function unreadTables(given: Record<string, unknown>, isCounted: (table: string) => boolean): UnreadRow[] {
  const known: readonly string[] = TABLES;
  const strange = Object.keys(given).filter((table) => !known.includes(table));
  return [
    ...TABLES.filter(
      (table) => !Array.isArray(given[table]) && !(isCounted(table) && given[table] === undefined),
    ).map((table) => {
      const row = given[table];
      return { table, where: `tables.${table}`, why: 'unreadable', row } as const;
    }),
    ...strange.map((table) => {
      return { table, where: `tables.${table}`, why: 'unknown', row: given[table] } as const;
    }),
  ];
}

/** If the file was damaged in a table without a row count, nobody can tell how much is lost. */
function uncounted(
  { torn, cutIn }: Pick<Parsed, 'torn' | 'cutIn'>,
  given: Record<string, unknown>,
  isCounted: (table: string) => boolean,
): UnreadRow[] {
  return [...new Set([cutIn, ...torn.map(({ table }) => table)])].flatMap((table): UnreadRow[] =>
    table === null || isCounted(table) || !Array.isArray(given[table])
      ? []
      : [{ table, where: `tables.${table}`, why: 'unreadable', row: null }],
  );
}

/** What the list keeps because the file had it, but unreadable. */
function sparedBy(unread: readonly UnreadRow[], lacks: (table: JournalTable) => boolean): Spared {
  const spared: Spared = {};
  for (const table of TABLES) {
    const lost = unread.filter((each) => each.table === table && each.why === 'unreadable');
    const keys = lost.map(({ row }) =>
      isRecord(row) ? (table === 'preferences' ? row.name : row.id) : null,
    );
    const known = keys.filter((key) => typeof key === 'string');
    if (lacks(table) || known.length < keys.length) spared[table] = 'all';
    else if (known.length > 0) spared[table] = new Set(known);
  }
  return spared;
}

function isTooYoung(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'ageBand' in row && row.ageBand === 'under-16';
}

/** All rows except those of these contacts. If they are in the list, its own rows stay. */
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

/** Converts a backup of an older version to today's; anything else is returned unchanged. */
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
  if (schema < 7 && 'followUps' in given) {
    const names = namesIn(tables.contacts);
    tables.followUps = each(given.followUps, isOneOfAll, (row) =>
      withKind(row, names.get(row.contactId) ?? ''),
    );
  }
  if (schema < 10) tables.offers = [];
  if (schema < 12) tables.members = [];
  return { ...json, schema: BACKUP_SCHEMA, tables };
}

/** Converts rows that look like an older version's, and leaves the others unchanged. */
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

function isOneOfAll(row: unknown): row is { contactId: string; status: string } {
  const { contactId, status } = (row ?? {}) as { contactId?: unknown; status?: unknown };
  return typeof contactId === 'string' && typeof status === 'string';
}

/** The names in a table of contacts, by id. Anything invalid is left to validation. */
function namesIn(contacts: unknown): Map<string, string> {
  const rows: { id?: unknown; name?: unknown }[] = Array.isArray(contacts) ? contacts : [];
  return new Map(
    rows.flatMap((row) =>
      typeof row?.id === 'string' && typeof row.name === 'string' ? [[row.id, row.name] as const] : [],
    ),
  );
}

type Row = v.InferOutput<(typeof ROWS)[JournalTable]>;

function keysOf(table: JournalTable, row: Row): string[] {
  const keys = [`${table} ${'id' in row ? row.id : row.name}`];
  return 'key' in row && 'kind' in row ? [...keys, `${row.kind} ${row.key}`] : keys;
}

function refuse(problem: BackupProblem, where = ''): ReadBackup {
  return { ok: false, problem, where };
}
