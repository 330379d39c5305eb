import { act } from '../actions/door';
import { type OwnRows, writeAs } from '../actions/members';
import type { MemberProblem } from '../model/member';
import { problemIn } from '../model/rows';
import { TAKE_IN } from './bridge';
import { LIST, PERSONAL, toRow } from './cells';
import type { Content } from './content';
import { touchAll } from './exchange';
import { type Here, inTurn, readSelf } from './self';

/**
 * Has what is written on this device bear a name, see `writeAs`. What the same person has settled for themselves on another
 * device holds here as well.
 *
 * @param own what was here before, and is theirs
 * @throws StorageFailure
 */
export function nameMember(here: Here, who: string, own: OwnRows | null, now: Date): Promise<Named> {
  // Not while files are read or written: what the others of the same person have settled would count as gone.
  return inTurn(() => nameInTurn(here, who, own, now));
}

/**
 * Two people have joined under one name, and were taken for one: whoever writes here is somebody else from now on. What was
 * written here before cannot be told apart, and keeps the name it has.
 *
 * @throws StorageFailure
 */
export function nameSomebodyElse(here: Here, who: string, now: Date): Promise<Named> {
  return inTurn(() => nameInTurn(here, who, 'new', now));
}

export type Named = { ok: true } | { ok: false; problem: MemberProblem };

/** The same for whoever has the turn. */
export async function nameInTurn(
  here: Here,
  who: string,
  own: OwnRows | 'new' | null,
  now: Date,
): Promise<Named> {
  const done = await writeAs(here.db, who, now, own);
  if (!done.ok) return done;
  await takeOwnSettings(here, done.member.id, now);
  await touchAll(here.sync, now);
  const self = await readSelf(here.sync);
  if (self) await here.sync.self.put({ ...self, tell: true });
  return { ok: true };
}

/** Settings under this name, where there are any in what has come. */
async function takeOwnSettings({ db, sync }: Here, member: string, now: Date): Promise<void> {
  const store = await sync.stores.get(LIST);
  const { preferences = {} }: Content = store ? JSON.parse(store.content) : {};
  const rows = PERSONAL.flatMap((name) => {
    const row = preferences[`${name} ${member}`];
    const settled = row && toRow('preferences', row[1]);
    return settled && problemIn('preferences', settled) === null ? [settled] : [];
  });
  if (rows.length > 0)
    await act(db, TAKE_IN, now, async () => {
      await db.table('preferences').bulkPut(rows);
    });
}
