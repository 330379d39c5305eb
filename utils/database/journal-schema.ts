import * as v from 'valibot';
import { instant } from '../model/rows';
import { TABLES } from '../model/tables';
import { JOURNAL_KINDS, type JournalEntry } from './journal-types';

const row = v.strictObject({
  table: v.picklist(TABLES),
  key: v.string(),
  // The previous content is restored as it was, without validation.
  before: v.nullable(v.looseObject({})),
  leftAt: v.union([v.literal(''), instant]),
});

const entry = v.strictObject({
  id: v.string(),
  kind: v.picklist(JOURNAL_KINDS),
  at: instant,
  count: v.number(),
  file: v.optional(v.string()),
  rows: v.array(row),
  partOf: v.optional(v.string()),
  undoneAt: v.optional(instant),
});

/** Breaks the build if a field is added to the type but forgotten here, which would set past actions aside. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<keyof v.InferOutput<typeof entry>, keyof JournalEntry>;

/** Validates a journal entry. @returns the path to the problem; null if there is none */
export function problemInEntry(value: object): string | null {
  const parsed = v.safeParse(entry, value, { abortEarly: true });
  return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '');
}
