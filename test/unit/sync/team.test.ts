import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { eraseContact } from '../../../utils/actions/bin';
import { writeWeek } from '../../../utils/actions/change-mentorship';
import { changeContact, deleteContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { putInCharge } from '../../../utils/actions/in-charge';
import { changeInteraction, deleteInteraction, logInteraction } from '../../../utils/actions/log';
import { noteBack, noteLeft, renameMember, writeAlone, writeAs } from '../../../utils/actions/members';
import { mergeContacts } from '../../../utils/actions/merge';
import { changePreferences } from '../../../utils/actions/preferences';
import { restoreBackup } from '../../../utils/actions/restore';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { readPreferences } from '../../../utils/database/preferences';
import type { TrailDatabase } from '../../../utils/database/schema';
import { readBackup, writeBackup } from '../../../utils/exchange/backup';
import { toInstant } from '../../../utils/ground/days';
import { type ContactId, newId } from '../../../utils/ground/ids';
import type { Member } from '../../../utils/model/member';
import { checkDatabase } from '../../../utils/queries/check';
import { syncFolder, takeFolderKey } from '../../../utils/sync/folder';
import { readFile, readPath } from '../../../utils/sync/format';
import { nameMember, nameSomebodyElse } from '../../../utils/sync/naming';
import { joinList } from '../../../utils/sync/session';
import { beginAs, joinAs, joinFolderAs, openToTeam, rekeyTeam } from '../../../utils/sync/team';
import { recordOf } from '../actions/course';
import { seed } from '../database/seed';
import { good, saved, TODAY } from '../database/testing';
import { Device, NOW } from './devices';
import { KEYS, later, PASSPHRASE } from './keys';
import { MemoryFolder } from './memory-folder';
import { fileOf, filesOf, selfOf } from './shared';

const NEXT = 'birds fly south now';
const SECRET = 'Brombeerhecke';
/** From an earlier team. */
const TEO: Member = { id: newId(), name: 'Teo', createdAt: toInstant(NOW), updatedAt: toInstant(NOW) };

const looks = async (minute: number, folder: MemoryFolder, ...devices: Device[]) => {
  for (const each of devices) await syncFolder(each, folder.handle, later(minute));
};

async function joins(folder: MemoryFolder, who: string, name: string, passphrase = PASSPHRASE) {
  const device = new Device();
  const given = { folder: folder.handle, who, name, passphrase };
  expect(await joinFolderAs(device, given, KEYS, later(3))).toMatchObject({ ok: true });
  return device;
}

/** Anna has a list with Lena, whom she mentors; Ben joins with a person of his own. */
async function team() {
  const [anna, folder] = [new Device(), new MemoryFolder()];
  const lena = await anna.does(NOW, () =>
    saved(anna.db, { name: 'Lena Quellwasser', stage: 'interested', ageBand: 'adult' }),
  );
  const { mentorship } = await anna.does(NOW, async () =>
    good(await startMentorship(anna.db, lena.id, { beginsOn: '2026-11-02' }, NOW)),
  );
  const begun = { isTeam: true, who: 'Anna', name: 'Laptop', passphrase: PASSPHRASE };
  await beginAs(anna, begun, KEYS, NOW);
  await looks(1, folder, anna);
  const ben = new Device();
  const omar = await ben.does(later(2), () => saved(ben.db, { name: 'Omar' }, later(2)));
  const given = { folder: folder.handle, who: 'Ben', name: 'Office', passphrase: PASSPHRASE };
  expect(await joinFolderAs(ben, given, KEYS, later(3))).toMatchObject({ ok: true });
  await looks(4, folder, anna, ben, anna);
  return { anna, ben, folder, lena, omar, mentorship };
}

const meOf = async ({ db }: Device) => (await readPreferences(db)).member;
const notes = (device: Device, id: ContactId, minute: number, text: string, isPrivate = false) =>
  device.does(later(minute), async () => {
    const draft = { kind: 'note' as const, on: TODAY, text, private: isPrivate };
    return good(await logInteraction(device.db, id, draft, later(minute))).interaction;
  });
const entriesOf = async (db: TrailDatabase, contactId: ContactId) =>
  (await db.interactions.toArray()).filter((row) => row.contactId === contactId);

/** Everything in a folder that a device's key opens, as text. */
async function allIn(folder: MemoryFolder, device: Device): Promise<string> {
  const self = await selfOf(device);
  const parts: string[] = [];
  for (const [path, blob] of folder.files) {
    parts.push(path, new TextDecoder('latin1').decode(await blob.arrayBuffer()));
    const name = readPath(path);
    const read = name && (await readFile(blob, name, self));
    if (!read?.ok) continue;
    parts.push(JSON.stringify(read.head));
    for await (const [id, content] of read.stores) parts.push(id, content);
  }
  return parts.join('\n');
}

describe('each entry says who has written it', () => {
  test('what everybody has brought along is theirs, and so is what they write from then on', async () => {
    const { anna, ben, folder, lena, omar } = await team();
    const [a, b] = [await meOf(anna), await meOf(ben)];
    expect(a).not.toBe('');
    expect(b).not.toBe(a);
    for (const { db } of [anna, ben]) {
      expect((await db.members.toArray()).map(({ id, name }) => [id, name]).sort()).toEqual(
        [
          [a, 'Anna'],
          [b, 'Ben'],
        ].sort(),
      );
      expect((await db.contacts.get(lena.id))?.inCharge).toBe(a);
      expect((await db.contacts.get(omar.id))?.inCharge).toBe(b);
      expect((await entriesOf(db, lena.id)).map(({ by }) => by)).toEqual([a]);
    }
    await notes(ben, lena.id, 5, 'Called back');
    const plan = { dueOn: '2026-12-01', what: 'Ask about the course' } as const;
    await ben.does(later(6), () => planFollowUp(ben.db, omar.id, plan, later(6)));
    await looks(7, folder, ben, anna);
    const [called] = (await entriesOf(anna.db, lena.id)).filter(({ kind }) => kind === 'note');
    expect(called).toMatchObject({ text: 'Called back', by: b });
    const steps = (await anna.db.followUps.toArray()).filter(({ what }) => what === plan.what);
    expect(steps.map(({ by }) => by)).toEqual([b]);
    for (const { db } of [anna, ben]) expect(await checkDatabase(db, TODAY)).toEqual([]);
  });

  test('a recorded week says who wrote it, and keeps that when another one is recorded', async () => {
    const { anna, ben, folder, mentorship } = await team();
    const write = (device: Device, week: number, minute: number) =>
      device.does(later(minute), async () =>
        good(
          await writeWeek(
            device.db,
            mentorship.id,
            { week, record: recordOf({ metOn: '2026-11-20' }), seen: undefined },
            later(minute),
          ),
        ),
      );
    await write(anna, 1, 5);
    await looks(6, folder, anna, ben);
    await write(ben, 2, 7);
    await looks(8, folder, ben, anna);
    const row = await anna.db.mentorships.get(mentorship.id);
    expect(row?.weeks.slice(0, 3).map(({ record }) => record?.by)).toEqual([
      await meOf(anna),
      await meOf(ben),
      undefined,
    ]);
  });

  test('people with the same name are the same person, on another of their devices', async () => {
    const { anna, folder } = await team();
    const office = await joins(folder, ' anna ', 'At the office');
    expect(await meOf(office)).toBe(await meOf(anna));
    await looks(5, folder, anna);
    const peers = await anna.sync.peers.toArray();
    expect(peers.find(({ name }) => name === 'At the office')?.member).toBe(await meOf(anna));
    expect(await anna.db.members.count()).toBe(2);
  });

  test('two who have joined under one name are separated: each has a name, a device and settings of their own', async () => {
    const { anna, ben, folder, lena } = await team();
    const a = await meOf(anna);
    await anna.does(later(4), () => changePreferences(anna.db, { mentorName: 'Anna A.' }, later(4)));
    await looks(5, folder, anna, ben);
    const other = await joins(folder, 'Anna', 'Tablet');
    await notes(other, lena.id, 6, 'before');
    await looks(7, folder, other, anna);
    for (const name of ['Anna', ' ben ', ''])
      expect(await nameSomebodyElse(other, name, later(8))).toMatchObject({ ok: false });
    expect(await meOf(other)).toBe(a);

    expect(await nameSomebodyElse(other, 'Anna Z.', later(9))).toEqual({ ok: true });
    await other.does(later(9), () => changePreferences(other.db, { mentorName: 'Anna Zwei' }, later(9)));
    await notes(other, lena.id, 10, 'after');
    await looks(11, folder, other, anna, ben, other);
    const z = await meOf(other);
    expect(z).not.toBe(a);
    expect(await meOf(anna)).toBe(a);
    for (const { db } of [anna, ben, other]) {
      expect((await db.members.get(a))?.name).toBe('Anna');
      expect((await db.members.get(z))?.name).toBe('Anna Z.');
      expect((await entriesOf(db, lena.id)).map(({ text, by }) => [text, by])).toEqual(
        expect.arrayContaining([
          ['before', a],
          ['after', z],
        ]),
      );
    }
    const peers = await ben.sync.peers.toArray();
    expect(peers.find(({ name }) => name === 'Tablet')?.member).toBe(z);
    const own = await Promise.all([anna, other].map(({ db }) => readPreferences(db)));
    expect(own.map(({ mentorName }) => mentorName)).toEqual(['Anna A.', 'Anna Zwei']);
  });

  test('a team started from the remains of another contains none of its members; their names stay on what they wrote', async () => {
    const { anna, ben, folder, lena } = await team();
    const [a, b] = [await meOf(anna), await meOf(ben)];
    await notes(anna, lena.id, 5, 'from Anna');
    await looks(6, folder, anna, ben);
    const there = async () =>
      (await ben.db.members.toArray()).flatMap(({ id, leftAt }) => (leftAt === undefined ? [id] : []));
    await writeAlone(ben.db, later(7));
    const begun = { who: 'Ben', name: 'Laptop', passphrase: PASSPHRASE };
    await beginAs(ben, { ...begun, isTeam: true }, KEYS, later(8));
    expect(await there()).toEqual([b]);
    expect((await ben.db.members.get(a))?.name).toBe('Anna');
    expect((await entriesOf(ben.db, lena.id)).map(({ by }) => by)).toContain(a);

    const carla = new Device();
    const file = await fileOf(ben, later(9));
    const given = { who: 'Carla', name: 'Tablet', passphrase: PASSPHRASE };
    expect(await joinAs(carla, { ...given, file }, KEYS, later(10))).toMatchObject({ ok: true });
    expect((await carla.db.members.get(a))?.leftAt).toBeDefined();
    expect((await carla.db.members.get(b))?.leftAt).toBeUndefined();

    // The same for a list of one's own that is opened to a team later.
    const dora = new Device();
    await seed(dora.db, () => dora.db.members.put(TEO));
    await beginAs(dora, { ...begun, isTeam: false }, KEYS, later(12));
    const opened = { who: 'Dora', passphrase: NEXT, folder: null };
    expect(await openToTeam(dora, opened, KEYS, later(13))).toMatchObject({ ok: true });
    expect((await dora.db.members.get(TEO.id))?.leftAt).toBeDefined();
  });

  test('somebody who joins under a former member’s name is asked, and is nobody until then', async () => {
    const { anna, ben, folder, lena } = await team();
    const b = await meOf(ben);
    const remove = [(await selfOf(ben)).device];
    await notes(ben, lena.id, 5, 'from Ben');
    await looks(6, folder, ben, anna);
    const given = { passphrase: NEXT, isNew: true, remove, member: b, folder: folder.handle };
    expect(await rekeyTeam(anna, given, KEYS, later(7))).toMatchObject({ ok: true });
    const leftAt = (await anna.db.members.get(b))?.leftAt;
    expect((await selfOf(anna)).removed).toMatchObject([{ name: 'Office', member: b }]);

    const other = new Device();
    const eda = await other.does(later(8), () => saved(other.db, { name: 'Eda' }, later(8)));
    const joining = { folder: folder.handle, who: 'ben', name: 'Tablet', passphrase: NEXT };
    expect(await joinFolderAs(other, joining, KEYS, later(9))).toMatchObject({ ok: true });
    expect((await selfOf(other)).removed).toMatchObject([{ name: 'Office', member: b }]);
    expect(await meOf(other)).toBe('');
    expect(await other.db.contacts.get(eda.id)).not.toHaveProperty('inCharge');
    expect(await other.sync.doing.get('naming')).toMatchObject({ who: 'ben' });
    await looks(10, folder, other, anna);
    expect((await anna.db.members.get(b))?.leftAt).toBe(leftAt);

    // Somebody else, with a name that nobody has or had.
    const asNew = (name: string) => nameMember(other, name, { own: null, as: 'new' }, later(11));
    expect(await asNew('Ben')).toEqual({ ok: false, problem: 'left' });
    expect(await asNew('Anna')).toEqual({ ok: false, problem: 'taken' });
    const naming = await other.sync.doing.get('naming');
    const own = naming?.key === 'naming' ? naming.own : null;
    expect(await nameMember(other, 'Ben Z.', { own, as: 'new' }, later(12))).toEqual({ ok: true });
    await looks(13, folder, other, anna);
    const z = await meOf(other);
    expect((await anna.db.members.get(z))?.name).toBe('Ben Z.');
    expect((await anna.db.members.get(b))?.leftAt).toBe(leftAt);
    expect((await anna.db.contacts.get(eda.id))?.inCharge).toBe(z);
    expect(await other.sync.doing.get('naming')).toBeUndefined();
    expect((await entriesOf(anna.db, lena.id)).find(({ text }) => text === 'from Ben')?.by).toBe(b);
    expect(await renameMember(other.db, z, 'BEN', later(14))).toEqual({ ok: false, problem: 'left' });
  });

  test('a former member who says that they are back is; somebody mistaken for them is not', async () => {
    const { anna, ben, folder, lena } = await team();
    const b = await meOf(ben);
    await anna.does(later(5), () => noteLeft(anna.db, b, later(5)));
    await looks(6, folder, anna);
    const leftAt = (await anna.db.members.get(b))?.leftAt;
    const back = await joins(folder, 'Ben', 'Tablet');
    expect(await meOf(back)).toBe('');
    expect(await nameMember(back, 'Ben', { as: 'back' }, later(7))).toEqual({ ok: true });
    await notes(back, lena.id, 8, 'back again');
    await looks(9, folder, back, anna);
    expect(await meOf(back)).toBe(b);
    expect(await anna.db.members.get(b)).not.toHaveProperty('leftAt');

    for (const peer of await back.sync.peers.toArray())
      if (peer.member === b) await back.sync.peers.delete(peer.device);
    expect(await nameSomebodyElse(back, 'Ben Z.', later(10))).toEqual({ ok: true });
    await looks(11, folder, back, anna);
    expect((await anna.db.members.get(b))?.leftAt).toBe(leftAt);
    expect((await anna.db.members.get(await meOf(back)))?.name).toBe('Ben Z.');
  });

  test('a removed member who has been given the new passphrase can rejoin the team', async () => {
    const { anna, ben, folder } = await team();
    const b = await meOf(ben);
    const given = { passphrase: NEXT, isNew: true, member: b, folder: folder.handle };
    await rekeyTeam(anna, { ...given, remove: [(await selfOf(ben)).device] }, KEYS, later(5));
    await takeFolderKey(ben, { folder: folder.handle, passphrase: NEXT }, KEYS, later(6));
    expect((await ben.db.members.get(b))?.leftAt).toBeDefined();
    await ben.does(later(7), () => noteBack(ben.db, b, later(7)));
    await looks(8, folder, ben, anna);
    expect(await anna.db.members.get(b)).not.toHaveProperty('leftAt');
  });

  test('with a file as with a folder; and a list of one person names nobody', async () => {
    const { anna } = await team();
    const carla = new Device();
    const eda = await saved(carla.db, { name: 'Eda' });
    const given = { who: 'Carla', name: 'Tablet', passphrase: PASSPHRASE };
    const file = await fileOf(anna, later(5));
    expect(await joinAs(carla, { ...given, file }, KEYS, later(6))).toMatchObject({ ok: true });
    expect((await carla.db.contacts.get(eda.id))?.inCharge).toBe(await meOf(carla));
    expect(await carla.db.members.count()).toBe(3);

    const [laptop, office] = [new Device(), new Device()];
    const lena = await laptop.does(NOW, () => saved(laptop.db));
    await beginAs(laptop, { ...given, isTeam: false }, KEYS, NOW);
    const own = await fileOf(laptop, later(1));
    expect(await joinAs(office, { ...given, file: own }, KEYS, later(2))).toMatchObject({ ok: true });
    await notes(office, lena.id, 3, 'x');
    for (const { db } of [laptop, office]) {
      expect(await db.members.count()).toBe(0);
      expect(JSON.stringify(await db.interactions.toArray())).not.toContain('"by"');
      expect(JSON.stringify(await db.contacts.toArray())).not.toContain('inCharge');
    }
  });

  test('nobody takes another’s name; a new one appears everywhere; an earlier backup takes nobody’s name away', async () => {
    const { anna, ben, folder, lena } = await team();
    const [a, b] = [await meOf(anna), await meOf(ben)];
    expect(await renameMember(ben.db, b, 'ANNA', later(5))).toEqual({ ok: false, problem: 'taken' });
    expect(await renameMember(ben.db, b, ' ', later(5))).toEqual({ ok: false, problem: 'missing' });
    expect(await renameMember(ben.db, b, 'x'.repeat(61), later(5))).toEqual({
      ok: false,
      problem: 'too-long',
    });
    await ben.does(later(5), () => renameMember(ben.db, b, 'Benjamin', later(5)));
    await looks(6, folder, ben, anna);
    expect((await anna.db.members.get(b))?.name).toBe('Benjamin');

    const backup = good(await readBackup((await writeBackup(anna.db, later(7))).join(''))).backup;
    expect(JSON.stringify(backup.tables.preferences)).not.toMatch(/"(?:member|team)"/);
    backup.tables.members = backup.tables.members.slice(0, 1);
    await ben.does(later(8), () =>
      restoreBackup(ben.db, backup, { way: 'replace', file: 'anna.json' }, later(8)),
    );
    expect(await readPreferences(ben.db)).toMatchObject({ member: b, team: true });
    expect(await ben.db.members.count()).toBe(2);
    await looks(9, folder, ben, anna);
    expect(await meOf(anna)).toBe(a);
    expect((await entriesOf(ben.db, lena.id)).map(({ by }) => by)).toEqual([a]);
  });

  test('personal settings stay personal, and are the same on one’s own devices', async () => {
    const { anna, ben, folder } = await team();
    const settle = (device: Device, mentorName: string, minute: number) =>
      device.does(later(minute), () =>
        changePreferences(device.db, { mentorName, safeguarding: mentorName }, later(minute)),
      );
    await settle(anna, 'Anna A.', 5);
    await settle(ben, 'Ben B.', 6);
    await looks(7, folder, anna, ben, anna, ben);
    const office = await joins(folder, 'Anna', 'At the office');
    const names = await Promise.all([anna, ben, office].map(({ db }) => readPreferences(db)));
    expect(names.map(({ mentorName }) => mentorName)).toEqual(['Anna A.', 'Ben B.', 'Anna A.']);
    expect(names.map(({ safeguarding }) => safeguarding)).toEqual(['Ben B.', 'Ben B.', 'Ben B.']);
  });
});

describe('private notes stay on this device', () => {
  test('a private note, and what is noted in a week for oneself, are in no file, whatever is done', async () => {
    const { anna, ben, folder, lena, mentorship } = await team();
    const own = await notes(anna, lena.id, 5, SECRET, true);
    const record = recordOf({ metOn: '2026-11-20', note: SECRET, nextStep: 'Paper' });
    await anna.does(later(6), async () =>
      good(await writeWeek(anna.db, mentorship.id, { week: 1, record, seen: undefined }, later(6))),
    );
    await looks(7, folder, anna, ben);
    expect(await allIn(folder, anna)).toContain('Paper');
    expect(await allIn(folder, anna)).not.toContain(SECRET);
    expect(await ben.db.interactions.get(own.id)).toBeUndefined();
    expect((await ben.db.mentorships.get(mentorship.id))?.weeks[0]?.record).toMatchObject({
      nextStep: 'Paper',
      note: '',
    });

    // The others write about the same person and the same week.
    const seen = (await ben.db.mentorships.get(mentorship.id))?.weeks[0]?.record;
    await ben.does(later(8), async () =>
      good(
        await writeWeek(
          ben.db,
          mentorship.id,
          { week: 1, record: { ...recordOf({ metOn: '2026-11-20' }), nextStep: 'Stone' }, seen },
          later(8),
        ),
      ),
    );
    await ben.does(later(8), () => changeContact(ben.db, lena.id, { work: 'baker' }, later(8)));
    await looks(9, folder, ben, anna);
    expect((await anna.db.mentorships.get(mentorship.id))?.weeks[0]?.record).toMatchObject({
      nextStep: 'Stone',
      note: SECRET,
    });
    expect(await anna.db.interactions.get(own.id)).toMatchObject({ text: SECRET, private: true });

    // Everything compared again, an exchange file, and a new device.
    await anna.sync.doing.put({ key: 'all', at: '2026-11-22T10:00:00.000Z' });
    await looks(10, folder, anna, ben, anna);
    const carla = new Device();
    const file = await fileOf(anna, later(11));
    expect(await joinList(carla, { file, name: 'C', passphrase: PASSPHRASE }, KEYS, later(12))).toMatchObject(
      { ok: true },
    );
    expect(JSON.stringify(await carla.list())).not.toContain(SECRET);
    expect(JSON.stringify(await carla.sync.stores.toArray())).not.toContain(SECRET);
    expect(JSON.stringify(await anna.sync.stores.toArray())).not.toContain(SECRET);
    expect(await allIn(folder, anna)).not.toContain(SECRET);
    for (const { db } of [anna, ben, carla]) expect(await checkDatabase(db, TODAY)).toEqual([]);
  });

  test('it is in the mentor’s own backup, is restored with it, and goes nowhere from there', async () => {
    const { anna, ben, folder, lena } = await team();
    const own = await notes(anna, lena.id, 5, SECRET, true);
    const backup = good(await readBackup((await writeBackup(anna.db, later(6))).join(''))).backup;
    await anna.does(later(7), () => deleteInteraction(anna.db, own.id, later(7)));
    await anna.does(later(8), () =>
      restoreBackup(anna.db, backup, { way: 'replace', file: 'b.json' }, later(8)),
    );
    expect(await anna.db.interactions.get(own.id)).toMatchObject({ text: SECRET, private: true });
    await looks(9, folder, anna, ben, anna);
    expect(await allIn(folder, anna)).not.toContain(SECRET);
    expect(await ben.db.interactions.get(own.id)).toBeUndefined();
    expect(await anna.db.interactions.get(own.id)).toMatchObject({ text: SECRET, private: true });
  });

  test('once shared, it is everybody’s; and only notes can be private', async () => {
    const { anna, ben, folder, lena } = await team();
    const own = await notes(anna, lena.id, 5, SECRET, true);
    const call = { kind: 'call' as const, on: TODAY, text: 'x', private: true };
    const called = good(await logInteraction(anna.db, lena.id, call, later(5))).interaction;
    expect(called.private).toBeUndefined();
    await anna.does(later(6), () => changeInteraction(anna.db, own.id, { share: true }, later(6)));
    await looks(7, folder, anna, ben);
    expect(await ben.db.interactions.get(own.id)).toMatchObject({ text: SECRET, by: await meOf(anna) });
    expect(await ben.db.interactions.get(own.id)).not.toHaveProperty('private');
  });

  test('if the sharing is undone, it is gone from the others and stays here', async () => {
    const { anna, ben, folder, lena } = await team();
    const own = await notes(anna, lena.id, 5, SECRET, true);
    const { undo } = await anna.does(later(6), async () =>
      good(await changeInteraction(anna.db, own.id, { share: true }, later(6))),
    );
    await looks(7, folder, anna, ben);
    await anna.does(later(8), undo);
    await looks(9, folder, anna, ben, anna, ben);
    expect(await ben.db.interactions.get(own.id)).toBeUndefined();
    expect(await anna.db.interactions.get(own.id)).toMatchObject({ text: SECRET, private: true });
    for (const { db } of [anna, ben]) expect(await checkDatabase(db, TODAY)).toEqual([]);
  });

  test('it follows its person: into a merge, into the bin, and into an erasure', async () => {
    const { anna, ben, folder, lena, omar } = await team();
    const own = await notes(anna, omar.id, 5, SECRET, true);
    await ben.does(later(6), async () =>
      good(await mergeContacts(ben.db, { keepId: lena.id, dropId: omar.id, chosen: {} }, later(6))),
    );
    await looks(7, folder, ben, anna, ben);
    expect(await anna.db.interactions.get(own.id)).toMatchObject({ contactId: lena.id, private: true });
    expect(await allIn(folder, anna)).not.toContain(SECRET);

    await ben.does(later(8), () => deleteContact(ben.db, lena.id, later(8)));
    await looks(9, folder, ben, anna);
    expect((await anna.db.interactions.get(own.id))?.deletedAt).toBeDefined();
    expect(await checkDatabase(anna.db, TODAY)).toEqual([]);
    await ben.does(later(10), () => eraseContact(ben.db, lena.id));
    await looks(11, folder, ben, anna);
    expect(await anna.db.interactions.get(own.id)).toBeUndefined();
    expect(await checkDatabase(anna.db, TODAY, { erased: [SECRET, lena.id] })).toEqual([]);
  });

  test('a note that a file calls private is not imported for anybody else', async () => {
    const { anna, ben, folder, lena } = await team();
    const shared = await notes(anna, lena.id, 5, 'Paper');
    await looks(6, folder, anna, ben);
    const store = await ben.sync.stores.get(lena.id);
    const content = JSON.parse(store?.content ?? '{}');
    const strange = '019ab3a0-0000-7000-8000-0000000000ff';
    const [stamp, values] = content.interactions[shared.id];
    content.interactions[strange] = [stamp, { ...values, id: strange, private: true }];
    await ben.takes(later(7), {
      ...{ from: anna.id, seq: 9, seen: new Map() },
      stores: [[lena.id, JSON.stringify(content)]],
    });
    expect(await ben.db.interactions.get(strange)).toBeUndefined();
    expect(await ben.db.interactions.get(shared.id)).toBeDefined();
  });
});

describe('a list of one person becomes a team’s', () => {
  test('with a new key, and no private note in any file it opens', async () => {
    const [laptop, folder] = [new Device(), new MemoryFolder()];
    const lena = await laptop.does(NOW, () =>
      saved(laptop.db, { name: 'Lena', stage: 'interested', ageBand: 'adult' }),
    );
    const { mentorship } = await laptop.does(NOW, async () =>
      good(await startMentorship(laptop.db, lena.id, { beginsOn: '2026-11-02' }, NOW)),
    );
    const record = recordOf({ metOn: '2026-11-20', note: SECRET, nextStep: 'Paper' });
    await laptop.does(NOW, async () =>
      good(await writeWeek(laptop.db, mentorship.id, { week: 1, record, seen: undefined }, NOW)),
    );
    const begun = { isTeam: false, who: '', name: 'Laptop', passphrase: PASSPHRASE };
    await beginAs(laptop, begun, KEYS, NOW);
    await looks(1, folder, laptop);
    const office = await joins(folder, '', 'Office');
    await looks(4, folder, laptop, office);
    expect((await office.db.mentorships.get(mentorship.id))?.weeks[0]?.record?.note).toBe(SECRET);
    expect(await allIn(folder, laptop)).toContain(SECRET);

    const open = { who: 'Anna', folder: folder.handle };
    expect(await openToTeam(laptop, { ...open, passphrase: PASSPHRASE }, KEYS, later(5))).toEqual({
      ok: false,
      problem: 'same-passphrase',
    });
    expect((await readPreferences(laptop.db)).team).toBe(false);
    expect(await openToTeam(laptop, { ...open, passphrase: NEXT }, KEYS, later(6))).toMatchObject({
      ok: true,
    });
    const ben = await joins(folder, 'Ben', 'Ben', NEXT);
    expect(await allIn(folder, laptop)).toContain('Paper');
    expect(await allIn(folder, laptop)).not.toContain(SECRET);
    expect(JSON.stringify(await ben.list())).not.toContain(SECRET);

    // The other device continues with the new passphrase, and keeps what it had.
    await takeFolderKey(office, { folder: folder.handle, passphrase: NEXT }, KEYS, later(8));
    await looks(9, folder, office, laptop, ben, office);
    expect(await allIn(folder, laptop)).not.toContain(SECRET);
    for (const { db } of [laptop, office])
      expect((await db.mentorships.get(mentorship.id))?.weeks[0]?.record?.note).toBe(SECRET);
    expect((await ben.db.mentorships.get(mentorship.id))?.weeks[0]?.record?.by).toBe(await meOf(laptop));
    expect(await readPreferences(office.db)).toMatchObject({ team: true, member: '' });
    // No device turns it back into one person's list.
    await ben.does(later(10), () => ben.db.preferences.count());
    expect(await filesOf(folder, (await selfOf(office)).device)).toHaveLength(1);
  });

  test('a file cannot turn it back into one person’s', async () => {
    const { anna, ben, folder } = await team();
    const store = await anna.sync.stores.get('list');
    const content = JSON.parse(store?.content ?? '{}');
    const [, values] = content.preferences.team;
    content.preferences.team = ['zzzzzzz---------', { ...values, value: false, updatedAt: values.updatedAt }];
    await ben.takes(later(7), {
      ...{ from: anna.id, seq: 9, seen: new Map() },
      stores: [['list', JSON.stringify(content)]],
    });
    expect((await readPreferences(ben.db)).team).toBe(true);
    delete content.preferences.team[1].updatedAt;
    await ben.takes(later(8), {
      ...{ from: anna.id, seq: 10, seen: new Map() },
      stores: [['list', JSON.stringify(content)]],
    });
    expect((await readPreferences(ben.db)).team).toBe(true);
    await looks(9, folder, ben);
  });
});

test('somebody is in charge, then somebody else, then nobody', async () => {
  const { anna, ben, folder, lena } = await team();
  const b = await meOf(ben);
  const undo = await anna.does(later(5), () => putInCharge(anna.db, lena.id, b, later(5)));
  await looks(6, folder, anna, ben);
  expect((await ben.db.contacts.get(lena.id))?.chargeKey).toBe(b);
  await anna.does(later(7), async () => undo?.());
  await looks(8, folder, anna, ben);
  expect((await ben.db.contacts.get(lena.id))?.inCharge).toBe(await meOf(anna));
  await ben.does(later(9), () => putInCharge(ben.db, lena.id, null, later(9)));
  await looks(10, folder, ben, anna);
  expect(await anna.db.contacts.get(lena.id)).not.toHaveProperty('inCharge');
  expect(await anna.db.contacts.where('chargeKey').above('').count()).toBe(1);
  for (const { db } of [anna, ben]) expect(await checkDatabase(db, TODAY)).toEqual([]);
  await ben.does(later(11), () => deleteContact(ben.db, lena.id, later(11)));
  expect(await putInCharge(ben.db, lena.id, b, later(12))).toBeNull();
});

test('a member who leaves is removed with all devices at once; what they have written keeps their name', async () => {
  const { anna, ben, folder, lena } = await team();
  const tablet = await joins(folder, 'Ben', 'Tablet');
  await notes(ben, lena.id, 5, 'Called back');
  await looks(6, folder, ben, tablet, anna);
  const b = await meOf(ben);
  const remove = (await anna.sync.peers.toArray())
    .filter(({ member }) => member === b)
    .map(({ device }) => device);
  expect(remove).toHaveLength(2);
  const given = { passphrase: NEXT, isNew: true, remove, member: b, folder: folder.handle };
  expect(await rekeyTeam(anna, given, KEYS, later(10))).toMatchObject({ ok: true });
  expect((await anna.db.members.get(b))?.leftAt).toBeDefined();
  expect((await entriesOf(anna.db, lena.id)).at(-1)).toMatchObject({ text: 'Called back', by: b });
  await notes(ben, lena.id, 11, 'Still here');
  await looks(12, folder, ben, tablet, anna);
  expect(JSON.stringify(await anna.list())).not.toContain('Still here');
  // Somebody who comes back, and says so, is the same person.
  expect(await writeAs(anna.db, 'Ben', later(13))).toEqual({ ok: false, problem: 'left' });
  await writeAs(anna.db, 'Ben', later(13), { as: 'back' });
  expect((await anna.db.members.get(b))?.leftAt).toBeUndefined();
  await noteLeft(anna.db, b, later(14));
  await noteLeft(anna.db, b, later(15));
  expect((await anna.db.members.get(b))?.leftAt).toBe(later(14).toISOString());
});
