import * as v from 'valibot';
import { instant } from '../model/rows';
import { TABLES } from '../model/tables';
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

/** A field that is added to the type and forgotten here would have past actions set aside: no build without it. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<keyof v.InferOutput<typeof entry>, keyof JournalEntry>;

/** Judges a past action as it lies in the journal. @returns where in it something is wrong; null for a good one */
export function problemInEntry(value: object): string | null {
  const parsed = v.safeParse(entry, value, { abortEarly: true });
  return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '');
}
