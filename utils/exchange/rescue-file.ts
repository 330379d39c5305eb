import { RESCUE_FORMAT } from '../database/rescue';
import type { ContactRecord } from '../model/contact';
import { toContact } from '../model/contact-record';

/** Converts a file from the rescue page into a backup of its version; anything else is returned unchanged. */
export function asBackup(json: object, format: string, tables: readonly string[]): object {
  if (!('format' in json) || json.format !== RESCUE_FORMAT) return json;
  const { savedAt, version, stores } = json as { savedAt?: unknown; version?: unknown; stores?: unknown };
  if (typeof version !== 'number' || typeof stores !== 'object' || stores === null) return json;
  const rows = (table: string): unknown => (stores as Record<string, unknown>)[table] ?? [];
  const contacts = rows('contacts');
  return {
    format,
    savedAt,
    // The browser's version is ten times ours.
    schema: Math.floor(version / 10),
    tables: {
      ...Object.fromEntries(tables.map((table) => [table, rows(table)])),
      contacts: Array.isArray(contacts) ? contacts.map(withoutKeys) : contacts,
    },
  };
}

function withoutKeys(row: unknown): unknown {
  return typeof row === 'object' && row !== null ? toContact(row as ContactRecord) : row;
}
