import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeMany } from '../../../utils/actions/bulk';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { putInCharge } from '../../../utils/actions/in-charge';
import { noteLeft, writeAs } from '../../../utils/actions/members';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { askDexie } from '../../../utils/database/asking';
import type { TrailDatabase } from '../../../utils/database/schema';
import { toInstant } from '../../../utils/ground/days';
import { newId } from '../../../utils/ground/ids';
import { agendaOf } from '../../../utils/model/agenda-order';
import { readAgenda, readSoon } from '../../../utils/queries/agenda';
import { checkDatabase } from '../../../utils/queries/check';
import { countDue } from '../../../utils/queries/due';
import { othersIn } from '../../../utils/queries/others-people';
import { peopleToPutOff } from '../../../utils/queries/put-off';
import { seed } from '../database/seed';
import { freshDatabase, good, listed, NOW, saved, TODAY } from '../database/testing';

let db: TrailDatabase;
let anna: string;
let ben: string;

const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

beforeEach(async () => {
  db = freshDatabase();
  const at = toInstant(NOW);
  ben = newId();
  await seed(db, () => db.members.put({ id: ben, name: 'Ben', createdAt: at, updatedAt: at }));
  anna = good(await writeAs(db, 'Anna', NOW)).member.id;
  for (const [name, whose] of [
    ['Mine', anna],
    ['His', ben],
    ['Free', null],
  ] as const) {
    const person = await saved(db, { name, stage: 'interested', ageBand: 'adult' });
    await putInCharge(db, person.id, whose, NOW);
    await planFollowUp(db, person.id, { dueOn: TODAY, what: '' }, NOW);
  }
});

const peopleOn = async (others: readonly string[]) => {
  const rows = await readAgenda(db, TODAY, { limit: 12, others });
  const { waiting, total } = agendaOf(rows, TODAY, 12);
  expect(total).toBe(waiting.length);
  return waiting.map(({ followUp }) => followUp.who).sort();
};

describe('who is in charge of whom', () => {
  test('Today, its count and its backlog contain the mentor’s own people and nobody’s', async () => {
    expect(await peopleOn([ben])).toEqual(['Free', 'Mine']);
    expect(await peopleOn([])).toEqual(['Free', 'His', 'Mine']);
    expect(await othersIn(askDexie(db))).toEqual([ben]);
    expect(await countDue(db, TODAY)).toBe(2);
    const later = { ids: [] as string[] };
    later.ids = (await peopleToPutOff(db, TODAY, [ben])).ids;
    expect(names((await db.contacts.bulkGet(later.ids)).flatMap((each) => each ?? [])).sort()).toEqual([
      'Free',
      'Mine',
    ]);
    expect((await readSoon(db, '2026-11-20', [ben])).map(({ who }) => who).sort()).toEqual(['Free', 'Mine']);
    expect(await readSoon(db, '2026-11-20')).toHaveLength(3);
  });

  test('weeks and meetings of others’ mentees are left to them', async () => {
    for (const { id } of await db.contacts.toArray())
      good(await startMentorship(db, id, { beginsOn: TODAY }, NOW));
    const own = await readAgenda(db, TODAY, { limit: 12, others: [ben] });
    expect(own.running).toBe(2);
    expect(own.underWay.map(({ who }) => who).sort()).toEqual(['Free', 'Mine']);
    expect(own.due.map(({ who }) => who)).not.toContain('His');
    expect((await readAgenda(db, TODAY, { limit: 12 })).running).toBe(3);
  });

  test('the list is the mentor’s, nobody’s, somebody’s or everybody’s', async () => {
    expect(names(await listed(db, { inCharge: 'me' }))).toEqual(['Mine']);
    expect(names(await listed(db, { inCharge: 'nobody' }))).toEqual(['Free']);
    expect(names(await listed(db, { inCharge: ben }))).toEqual(['His']);
    expect(names(await listed(db))).toEqual(['Free', 'His', 'Mine']);
  });

  test('nobody is in charge of a former member’s people', async () => {
    await noteLeft(db, ben, NOW);
    expect(names(await listed(db, { inCharge: 'nobody' }))).toEqual(['Free', 'His']);
    expect(await othersIn(askDexie(db))).toEqual([]);
    expect(await countDue(db, TODAY)).toBe(3);
  });

  test('many are handed over at once, and that can be undone', async () => {
    const ids = (await db.contacts.toArray()).map(({ id }) => id);
    const { changed, skipped, undo } = await changeMany(db, ids, { inCharge: ben }, NOW);
    expect([changed, skipped]).toEqual([2, 1]);
    expect(await listed(db, { inCharge: ben })).toHaveLength(3);
    await undo();
    expect(names(await listed(db, { inCharge: ben }))).toEqual(['His']);
    await changeMany(db, ids, { inCharge: null }, NOW);
    expect(await listed(db, { inCharge: 'nobody' })).toHaveLength(3);
    expect(await checkDatabase(db, TODAY)).toEqual([]);
  });

  test('a key that does not say who is in charge is found', async () => {
    const [one] = await db.contacts.where('chargeKey').equals(ben).toArray();
    await seed(db, () => db.contacts.update(one?.id ?? '', { chargeKey: anna }));
    expect(await checkDatabase(db, TODAY)).toEqual([{ kind: 'wrong-keys', contactId: one?.id }]);
  });
});
