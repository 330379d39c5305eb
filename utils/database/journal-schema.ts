import * as v from 'valibot';
import { instant } from '../model/rows';
import { TABLES } from './journal';
import { JOURNAL_KINDS, type JournalEntry } from './journal-types';

const row = v.strictObject({
  table: v.picklist(TABLES),
  key: v.string(),
  // What lay there before an action is put back as it was, and not judged again.
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
// Neither has a field the other does not know.
true satisfies [keyof v.InferOutput<typeof entry>, keyof JournalEntry] extends [
  keyof JournalEntry,
  keyof v.InferOutput<typeof entry>,
]
  ? true
  : false;

/** Judges a past action as it lies in the journal. @returns where in it something is wrong; null for a good one */
export function problemInEntry(value: object): string | null {
  const parsed = v.safeParse(entry, value, { abortEarly: true });
  return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '');
}
