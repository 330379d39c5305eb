import { act } from '../actions/door';
import { type Naming, type OwnRows, writeAs } from '../actions/members';
import { writerOf } from '../database/preferences';
import type { MemberProblem } from '../model/member';
import { problemIn } from '../model/rows';
import { TAKE_IN } from './bridge';
import { LIST, PERSONAL, toRow } from './cells';
import type { Content } from './content';
import { touchAll } from './exchange';
import { type Here, inTurn, readSelf } from './self';

/**
 * Gives what is written on this device an author, see `writeAs`. Personal settings from the same person's other devices apply
 * here too.
 *
 * @throws StorageFailure
 */
export function nameMember(here: Here, who: string, naming: Naming, now: Date): Promise<Named> {
  // Not while files are read or written: the same person's settings from other devices would count as deleted.
  return inTurn(() => nameInTurn(here, who, naming, now));
}

/**
 * The same for somebody who has just joined. If they have to be asked who they are first, what was here before is remembered: it
 * is theirs whatever they answer.
 *
 * @throws StorageFailure
 */
export function nameJoining(here: Here, who: string, own: OwnRows, now: Date): Promise<Named> {
  return inTurn(async () => {
    const done = await nameInTurn(here, who, { own }, now);
    if (!done.ok) await here.sync.doing.put({ key: 'naming', who, own });
    return done;
  });
}

/**
 * Two people have joined under one name, or one under the name of somebody who has left, and were taken for one person. From now
 * on, this device writes as somebody else. What it wrote before cannot be told apart, and keeps its author.
 *
 * @throws StorageFailure
 */
export function nameSomebodyElse(here: Here, who: string, now: Date): Promise<Named> {
  return inTurn(async () => {
    const { member } = await writerOf(here.db);
    const { backAt: leftAt } = (await readSelf(here.sync)) ?? {};
    const isElsewhere = (await here.sync.peers.toArray()).some((peer) => peer.member === member);
    const leaves = leftAt && !isElsewhere ? { id: member, leftAt } : undefined;
    return nameInTurn(here, who, { as: 'new', leaves }, now);
  });
}

export type Named = { ok: true } | { ok: false; problem: MemberProblem };

/** The same for a caller that already has the turn. */
export async function nameInTurn(here: Here, who: string, naming: Naming, now: Date): Promise<Named> {
  const done = await writeAs(here.db, who, now, naming);
  if (!done.ok) return done;
  await takeOwnSettings(here, done.member.id, now);
  await touchAll(here.sync, now);
  const self = await readSelf(here.sync);
  if (self) {
    const { backAt: _, ...rest } = self;
    await here.sync.self.put({ ...rest, tell: true, ...(done.backAt && { backAt: done.backAt }) });
  }
  await here.sync.doing.delete('naming');
  return { ok: true };
}

/** Takes this member's personal settings from what has arrived, if there are any. */
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
