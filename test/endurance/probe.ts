/** Runs in a page added to the built extension: reads everything stored, with the program's own check. */
import { openDatabase } from '../../utils/database/schema';
import { toDay } from '../../utils/ground/days';
import { checkDatabase, type Finding } from '../../utils/queries/check';
import { LIST_TABLES, PERSON_TABLES, rowIdOf, toCells, travels } from '../../utils/sync/cells';

/** Everything stored, as far as it matters here. */
export interface Seen {
  version: number;
  findings: Finding[];
  /** Live people, with the number of log entries each has. */
  people: { id: string; name: string; entries: number }[];
  /** The number of rows in each table. */
  rows: Record<string, number>;
  /** Large actions in the list of past actions, such as `import i7.csv`. */
  actions: string[];
  /** When the guide that every backup of the test restores was finished. */
  finished: unknown;
}

export async function look(finishedKey: string): Promise<Seen> {
  const db = openDatabase();
  try {
    const findings = await checkDatabase(db, toDay(new Date()));
    const [contacts, interactions, journal] = await Promise.all([
      db.contacts.toArray(),
      db.interactions.toArray(),
      db.journal.toArray(),
    ]);
    const entries = Map.groupBy(interactions, ({ contactId }) => contactId);
    const rows = await Promise.all(
      db.tables.map(async (table) => [table.name, await table.count()] as const),
    );
    return {
      version: db.verno,
      findings,
      people: contacts
        .filter(({ deletedAt }) => deletedAt === undefined)
        .map(({ id, name }) => ({ id, name, entries: entries.get(id)?.length ?? 0 })),
      rows: Object.fromEntries(rows),
      actions: journal
        .filter(({ partOf, undoneAt }) => partOf === undefined && undoneAt === undefined)
        .map(({ kind, file = '' }) => `${kind} ${file}`),
      finished: (await chrome.storage.local.get(finishedKey))[finishedKey],
    };
  } finally {
    db.close();
  }
}

/** Everything that should be the same on every device of a list, and the findings of the database check. */
export async function whole(): Promise<{ rows: string[]; findings: Finding[] }> {
  const db = openDatabase();
  try {
    const findings = await checkDatabase(db, toDay(new Date()));
    const rows: string[] = [];
    for (const table of [...PERSON_TABLES, ...LIST_TABLES])
      for (const row of (await db.table(table).toArray()) as object[]) {
        const cells = Object.entries(toCells(table, row)).sort(([a], [b]) => (a < b ? -1 : 1));
        if (travels(table, row)) rows.push(JSON.stringify([table, rowIdOf(table, row), cells]));
      }
    return { rows: rows.sort(), findings };
  } finally {
    db.close();
  }
}

/** A file among the copies within the extension. */
export interface Stored {
  name: string;
  /** The first sixteen hexadecimal digits of SHA-256 over it. */
  sum: string;
  /** How many people an unsealed copy contains; null if it is sealed or unreadable. */
  people: number | null;
}

export async function shelf(): Promise<Stored[]> {
  const root = await navigator.storage.getDirectory();
  const copies = await root.getDirectoryHandle('copies', { create: true });
  const found: Stored[] = [];
  for await (const handle of (
    copies as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
  ).values()) {
    // A copy being made right now changes its name.
    const file = await handle.getFile().catch(() => null);
    if (!file) continue;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    const sum = [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    found.push({ name: handle.name, sum, people: await peopleIn(file) });
  }
  return found;
}

async function peopleIn(file: File): Promise<number | null> {
  try {
    const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    return (JSON.parse(text) as { tables: { contacts: unknown[] } }).tables.contacts.length;
  } catch {
    return null;
  }
}
