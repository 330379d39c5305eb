import type { ContactId } from '../ground/ids';
import type { Contact, ContactRecord } from '../model/contact';
import type { RowBefore } from './journal-types';

/** The one thing that was done to several people at once. */
export type Did =
  | { what: 'stage'; to: Contact['stage'] }
  | { what: 'tag-added' | 'tag-removed' | 'met-at' | 'language'; to: string };

/**
 * What an action did to people, from their rows before and now.
 *
 * @returns undefined if it was several things, something not reported here, or everybody has changed since
 */
export function didTo(
  rows: readonly RowBefore[],
  now: ReadonlyMap<ContactId, ContactRecord>,
): Did | undefined {
  const all = new Map<string, Did>();
  for (const { before, key, leftAt } of rows) {
    const after = now.get(key);
    // Anybody who has changed since tells nothing.
    if (!before || after?.updatedAt !== leftAt) continue;
    for (const did of changesOf(before as Contact, after)) all.set(JSON.stringify(did), did);
  }
  const [first, ...others] = all.values();
  return others.length === 0 ? first : undefined;
}

function changesOf(before: Contact, after: Contact): Did[] {
  const changes: Did[] = [];
  if (before.stage !== after.stage) changes.push({ what: 'stage', to: after.stage });
  for (const to of after.tags.filter((tag) => !before.tags.includes(tag)))
    changes.push({ what: 'tag-added', to });
  for (const to of before.tags.filter((tag) => !after.tags.includes(tag)))
    changes.push({ what: 'tag-removed', to });
  if (before.metAt !== after.metAt) changes.push({ what: 'met-at', to: after.metAt });
  if (before.language !== after.language) changes.push({ what: 'language', to: after.language });
  return changes;
}
