import type { Written } from '../database/recording';
import type { Instant } from '../ground/days';
import { isSynced, LIST, LIST_TABLES, ownerOf, rowIdOf, type SyncedTable, toCells } from './cells';

/** Of whom something was written, and when which field was: all that is kept of it until the next exchange. */
export function touchedBy(written: readonly Written[]): Map<string, Record<string, Instant>> {
  const touched = new Map<string, Record<string, Instant>>();
  for (const { table, before, after } of written) {
    if (!isSynced(table)) continue;
    const isOfList = (LIST_TABLES as readonly string[]).includes(table);
    for (const row of [before, after]) {
      const id = isOfList ? LIST : ownerOf(table, row);
      if (row && id !== undefined)
        touched.set(id, { ...touched.get(id), ...fieldsWritten(table, before, after) });
    }
  }
  return touched;
}

/** Fields of a row that was written anew. What was put back as it had been has no instant of its own. */
function fieldsWritten(
  table: SyncedTable,
  before: object | null,
  after: object | null,
): Record<string, Instant> {
  const { updatedAt: was } = (before ?? {}) as { updatedAt?: Instant };
  const { updatedAt: is = '' } = (after ?? {}) as { updatedAt?: Instant };
  if (!before || !after || !was || is <= was) return {};
  const [old, now] = [toCells(table, before), toCells(table, after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return Object.fromEntries(
    names
      .filter((name) => old[name] !== now[name])
      .map((name) => [`${table}/${rowIdOf(table, after)}/${name}`, is as Instant]),
  );
}
