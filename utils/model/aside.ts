import type { Instant } from '../ground/days';
import { newId } from '../ground/ids';
import type { JournalTable } from './tables';

/**
 * A row that no view can show, kept apart: it was damaged on disk, or written by another version or foreign code, or
 * comes from such a backup.
 */
export interface AsideRow {
  /** UUIDv7. */
  id: string;
  /** Its table and key; the key is JSON if it was not text. */
  table: JournalTable | 'journal';
  key: string;
  /** `unreadable`: its schema rejects it. `nobody`: the contact it belongs to does not exist. */
  why: 'unreadable' | 'nobody';
  /** The path to the problem, such as `weeks.3.title`; '' if it is not a row at all. */
  where: string;
  /** The schema version it was stored under. */
  schema: number;
  /** The content as JSON; null if not even the browser could read it. */
  row: unknown;
  asideAt: Instant;
  updatedAt: Instant;
}

/**
 * Converts anything to JSON, as the value may not be a row of ours: a date becomes its instant, a big integer its
 * digits, a set or map its entries; cycles are cut.
 */
export function asJson(value: unknown): unknown {
  const above: unknown[] = [];
  function plain(this: unknown, _key: string, each: unknown): unknown {
    if (typeof each === 'bigint') return String(each);
    if (typeof each !== 'object' || each === null) return each;
    while (above.length > 0 && above.at(-1) !== this) above.pop();
    if (above.includes(each)) return null;
    const entries = each instanceof Map || each instanceof Set ? [...each] : each;
    above.push(entries);
    return entries;
  }
  try {
    return JSON.parse(JSON.stringify(value, plain) ?? 'null');
  } catch {
    return null;
  }
}

/** Creates the row that sets another one aside. */
export function setAside(
  found: Pick<AsideRow, 'table' | 'key' | 'why' | 'where' | 'schema' | 'row'>,
  at: Instant,
): AsideRow {
  return { ...found, id: newId(), row: asJson(found.row), asideAt: at, updatedAt: at };
}

/** The key of a row as text; the row may be anything. */
export function keyOf(row: unknown): string {
  const { id, name } = (row ?? {}) as { id?: unknown; name?: unknown };
  const key = id ?? name ?? '';
  return typeof key === 'string' ? key : (JSON.stringify(asJson(key)) ?? '');
}

/** A key that is equal for the same row set aside twice, such as in the list and in a backup. */
export function meaningOfAside({ table, key, row }: AsideRow): string {
  return JSON.stringify([table, key, row]);
}

/** Whether a row set aside belongs to, or mentions, one of these contacts. */
export function isAbout({ row, key }: Pick<AsideRow, 'row' | 'key'>, ids: ReadonlySet<string>): boolean {
  const text = `${key} ${JSON.stringify(row) ?? ''}`;
  return [...ids].some((id) => text.includes(id));
}

/** The contact a row claims to belong to; the row may be anything. */
export function contactOf(row: unknown): string | undefined {
  const { contactId } = (row ?? {}) as { contactId?: unknown };
  return typeof contactId === 'string' ? contactId : undefined;
}
