/** Runs in a page of the built extension, put beside it: looks at all that is kept, with the program's own check. */
import { openDatabase } from '../../utils/database/schema';
import { toDay } from '../../utils/ground/days';
import { checkDatabase, type Finding } from '../../utils/queries/check';
import { LIST_TABLES, PERSON_TABLES, rowIdOf, toCells, travels } from '../../utils/sync/cells';

/** All that is kept, as far as it counts here. */
export interface Seen {
  version: number;
  findings: Finding[];
  /** Live people, each with how many entries each has in the log. */
  people: { id: string; name: string; entries: number }[];
  /** Rows of each table. */
  rows: Record<string, number>;
  /** Large actions that stand in the list of past actions, as `import i7.csv`. */
  actions: string[];
  /** When the one guide was finished that every backup of the test brings back. */
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

/** Everything that is to be the same on every device of a list, and what the check of the database finds. */
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
  /** How many people are in it, of one that is not sealed; null: it cannot be opened, or is. */
  people: number | null;
}

export async function shelf(): Promise<Stored[]> {
  const root = await navigator.storage.getDirectory();
  const copies = await root.getDirectoryHandle('copies', { create: true });
  const found: Stored[] = [];
  for await (const handle of (
    copies as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
  ).values()) {
    // A copy that is just being made changes its name.
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
