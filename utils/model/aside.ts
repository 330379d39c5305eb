import type { Instant } from '../ground/days';
import { newId } from '../ground/ids';
import type { JournalTable } from './tables';

/**
 * A row that no view can show, out of the way of the others: it was damaged on the disk, written by another version
 * or by foreign code, or stands in a backup that was.
 */
export interface AsideRow {
  /** UUIDv7. */
  id: string;
  /** Where it lay, and under which key; JSON where the key was no text. */
  table: JournalTable | 'journal';
  key: string;
  /** `unreadable`: its schema refuses it. `nobody`: the contact it belongs to is not there. */
  why: 'unreadable' | 'nobody';
  /** The place in it that is wrong, as `weeks.3.title`; '' where it is no row at all. */
  where: string;
  /** The version of the schema it was kept under. */
  schema: number;
  /** What lay there, as JSON can say it; null where not even the browser could give it back. */
  row: unknown;
  asideAt: Instant;
  updatedAt: Instant;
}

/**
 * Anything as JSON can say it, for what may be no row of ours: a date becomes its instant, a big number its digits, a
 * set or map its entries; what runs in a ring is cut.
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

/** A row as it is set aside. */
export function setAside(
  found: Pick<AsideRow, 'table' | 'key' | 'why' | 'where' | 'schema' | 'row'>,
  at: Instant,
): AsideRow {
  return { ...found, id: newId(), row: asJson(found.row), asideAt: at, updatedAt: at };
}

/** The key a row has, as text; the row may be anything. */
export function keyOf(row: unknown): string {
  const { id, name } = (row ?? {}) as { id?: unknown; name?: unknown };
  const key = id ?? name ?? '';
  return typeof key === 'string' ? key : (JSON.stringify(asJson(key)) ?? '');
}

/** What makes two rows set aside the same one, found in the list and in a backup of it, say. */
export function meaningOfAside({ table, key, row }: AsideRow): string {
  return JSON.stringify([table, key, row]);
}

/** Whether a row that is set aside is, or mentions, one of these contacts. */
export function isAbout({ row, key }: Pick<AsideRow, 'row' | 'key'>, ids: ReadonlySet<string>): boolean {
  const text = `${key} ${JSON.stringify(row) ?? ''}`;
  return [...ids].some((id) => text.includes(id));
}

/** The contact a row says it belongs to; the row may be anything. */
export function contactOf(row: unknown): string | undefined {
  const { contactId } = (row ?? {}) as { contactId?: unknown };
  return typeof contactId === 'string' ? contactId : undefined;
}
