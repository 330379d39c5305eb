import { storing } from '../database/errors';
import { eachLot, inLots } from '../database/lots';
import type { TrailDatabase } from '../database/schema';
import { recordsSignedBy, signedBy, unsignedIn } from '../database/signing';
import { type Instant, toInstant } from '../ground/days';
import { type MemberId, newId } from '../ground/ids';
import { isSame } from '../ground/same';
import { stamp } from '../ground/stamp';
import { type Member, type MemberProblem, memberCalled, memberProblem, tidyName } from '../model/member';
import type { Mentorship } from '../model/mentorship';
import { type Action, act } from './door';

const JOIN: Action = { name: 'join-team', tables: ['members', 'preferences'], next: 'own' };
const SIGN: Action = {
  name: 'sign-all',
  tables: ['contacts', 'interactions', 'followUps', 'mentorships'],
  next: 'own',
};

const SIGNED = ['contacts', 'interactions', 'followUps', 'mentorships'] as const;
type SignedTable = (typeof SIGNED)[number];

/** Rows that do not say who has written them, by table. */
export type OwnRows = Record<SignedTable, Set<string>>;

/**
 * What lies here and does not say who has written it: before a list is joined, that is the mentor's own.
 *
 * @throws StorageFailure
 */
export async function unsignedHere(db: TrailDatabase): Promise<OwnRows> {
  const own: OwnRows = {
    contacts: new Set(),
    interactions: new Set(),
    followUps: new Set(),
    mentorships: new Set(),
  };
  for (const table of SIGNED)
    await storing(() =>
      eachLot(db.table<{ id: string }, string>(table), (rows) => {
        for (const row of rows) if (lacksName(table, row)) own[table].add(row.id);
      }),
    );
  return own;
}

/** As far as the row itself says: nobody is in charge of who lies in the bin. */
function lacksName(table: SignedTable, row: { id: string }): boolean {
  if (table === 'mentorships') return (row as Mentorship).weeks.some(({ record }) => record && !record.by);
  return unsignedIn([{ table, key: row.id, before: null, after: row }]).length > 0;
}

/**
 * How a name is meant that somebody bears already. Whoever is in the team is the same person, on another device of theirs.
 * - `ask`: of somebody who has left it nobody knows: the mentor is to be asked
 * - `back`: who has left is back
 * - `new`: they are nobody who has been named before
 */
export type Meaning = 'ask' | 'back' | 'new';

export interface Naming {
  /** What was here before, and is theirs. */
  own?: OwnRows | null | undefined;
  as?: Meaning | undefined;
  /** Who was taken for them, and has left after all. */
  leaves?: { id: MemberId; leftAt: Instant } | undefined;
}

export type WrittenAs =
  /** With `backAt`, they had left then, and are back. */
  { ok: true; member: Member; backAt?: Instant } | { ok: false; problem: MemberProblem };

/**
 * From now on several people write in the list, and what is written on this device bears this name.
 *
 * @throws StorageFailure
 */
export async function writeAs(
  db: TrailDatabase,
  typed: string,
  now: Date,
  { own, as = 'ask', leaves }: Naming = {},
): Promise<WrittenAs> {
  const problem = memberProblem(typed);
  if (problem) return { ok: false, problem };
  const done = await act(db, JOIN, now, async (): Promise<WrittenAs> => {
    await settle(db, 'team', true, now);
    const known: Member | undefined = memberCalled(await db.members.toArray(), typed);
    const problem = known && problemWith(known, as);
    if (problem) return { ok: false, problem };
    const at = toInstant(now);
    const { leftAt, ...member }: Member = known ?? {
      ...{ id: newId(), name: tidyName(typed) },
      ...{ createdAt: at, updatedAt: at },
    };
    if (leftAt) member.updatedAt = stamp(now, member);
    if (!isSame(member, known)) await db.members.put(member);
    const other = leaves && (await db.members.get(leaves.id));
    if (other) await db.members.put({ ...other, leftAt: leaves.leftAt, updatedAt: stamp(now, other) });
    await settle(db, 'member', member.id, now);
    return { ok: true, member, ...(leftAt && { backAt: leftAt }) };
  });
  if (done.ok && own) await signAll(db, done.member.id, own, now);
  return done;
}

function problemWith({ leftAt }: Member, as: Meaning): MemberProblem | null {
  if (leftAt === undefined) return as === 'new' ? 'taken' : null;
  return as === 'back' ? null : 'left';
}

/** Somebody is in the team after all: they write in its list, though it says that they have left. @throws StorageFailure */
export function noteBack(db: TrailDatabase, id: MemberId, now: Date): Promise<void> {
  return act(db, JOIN, now, async () => {
    const member = await db.members.get(id);
    if (!member?.leftAt) return;
    const { leftAt: _, ...rest } = member;
    await db.members.put({ ...rest, updatedAt: stamp(now, member) });
  });
}

/** Writes the value if another, or none, stands there. */
async function settle(
  db: TrailDatabase,
  name: 'member' | 'team',
  value: MemberId | boolean,
  now: Date,
): Promise<void> {
  const was = await db.preferences.get(name);
  if (was?.value === value) return;
  await db.preferences.put({ name, value, updatedAt: stamp(now, was) });
}

/** Has rows that were here before say who has written them, and whose people they are. */
async function signAll(db: TrailDatabase, member: MemberId, own: OwnRows, now: Date): Promise<void> {
  for (const table of SIGNED)
    for (const lot of inLots([...own[table]]))
      await act(db, SIGN, now, async () => {
        const rows = (await db.table(table).bulkGet(lot)) as ({ id: string } | undefined)[];
        const there = rows.flatMap((row) => (row && lacksName(table, row) ? [row] : []));
        await db
          .table(table)
          .bulkPut(
            there.map((row) =>
              table === 'mentorships'
                ? recordsSignedBy(row as Mentorship, member)
                : signedBy({ table, before: null, after: row }, member),
            ),
          );
      });
}

/** Calls the mentor otherwise, also in what they have written before. @throws StorageFailure */
export function renameMember(
  db: TrailDatabase,
  id: MemberId,
  typed: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; problem: MemberProblem }> {
  return act(db, JOIN, now, async () => {
    const problem = memberProblem(typed);
    if (problem) return { ok: false, problem } as const;
    const members = await db.members.toArray();
    const member = members.find((each) => each.id === id);
    const other = memberCalled(
      members.filter((each) => each.id !== id),
      typed,
    );
    if (other) return { ok: false, problem: other.leftAt === undefined ? 'taken' : 'left' } as const;
    if (member) await db.members.put({ ...member, name: tidyName(typed), updatedAt: stamp(now, member) });
    return { ok: true } as const;
  });
}

/** Notes that somebody writes no more in this list: their name stays on what they have written. @throws StorageFailure */
export function noteLeft(db: TrailDatabase, id: MemberId, now: Date): Promise<void> {
  return act(db, JOIN, now, async () => {
    const member = await db.members.get(id);
    if (!member || member.leftAt) return;
    const updatedAt = stamp(now, member);
    await db.members.put({ ...member, leftAt: updatedAt, updatedAt });
  });
}

/** Nobody of a team there was before is in one that is begun now: whoever joins it says who they are. @throws StorageFailure */
export function noteAllLeft(db: TrailDatabase, now: Date): Promise<void> {
  return act(db, JOIN, now, async () => {
    for (const member of await db.members.toArray()) {
      if (member.leftAt) continue;
      const updatedAt = stamp(now, member);
      await db.members.put({ ...member, leftAt: updatedAt, updatedAt });
    }
  });
}

/** This device is not part of the team any more: what it has of the list is its own. @throws StorageFailure */
export function writeAlone(db: TrailDatabase, now: Date): Promise<void> {
  return act(db, JOIN, now, async () => {
    await db.preferences.bulkDelete(['member', 'team']);
  });
}
