import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { putInCharge } from '../../../utils/actions/in-charge';
import { noteLeft, writeAs } from '../../../utils/actions/members';
import type { TrailDatabase } from '../../../utils/database/schema';
import { type ColumnWords, columnsWith, columnWords } from '../../../utils/exchange/columns';
import { toInstant } from '../../../utils/ground/days';
import { newId } from '../../../utils/ground/ids';
import type { Member } from '../../../utils/model/member';
import { checkDatabase } from '../../../utils/queries/check';
import { seed } from '../database/seed';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';
import { bringIn, DE, EN, fileOf, read, texts } from './support';

const BEN: Member = { id: newId(), name: 'Ben', createdAt: toInstant(NOW), updatedAt: toInstant(NOW) };
/** The texts of our tables, as a page of the team has them. */
const wordsOf = (members: readonly Member[]): [ColumnWords, ColumnWords] => [
  columnWords(texts('en'), {}, new Map(members.map(({ id, name }) => [id, name]))),
  DE,
];

/** Anna writes here, and Ben on another device. */
async function team(db: TrailDatabase = freshDatabase(), anna?: Member) {
  await seed(db, () => db.members.bulkPut([BEN, ...(anna ? [anna] : [])]));
  const { member } = good(await writeAs(db, 'Anna', NOW));
  return { db, anna: member };
}

test('who is in charge is exported with a team’s table, and imported to the same colleagues', async () => {
  const { db, anna } = await team();
  const words = wordsOf([anna, BEN]);
  const lena = await saved(db, { name: 'Lena', address: 'https://www.facebook.com/lena.k' });
  await saved(db, { name: 'Omar', address: 'https://www.facebook.com/omar.h' });
  await putInCharge(db, lena.id, BEN.id, NOW);
  const file = await fileOf(db, { words: words[0] });
  expect(file).toMatch(/Lena.*,Ben,/);
  expect(file).toMatch(/Omar.*,Anna,/);

  const again = await bringIn(db, file, { words, rule: 'theirs' });
  expect(again.plan).toMatchObject({ added: [], updated: [], skipped: 2, partly: [] });
  const { db: other } = await team(freshDatabase(), anna);
  expect((await bringIn(other, file, { words })).result).toMatchObject({ ok: true, added: 2 });
  const there = Object.fromEntries(
    (await other.contacts.toArray()).map(({ name, inCharge, chargeKey }) => [name, [inCharge, chargeKey]]),
  );
  expect(there).toEqual({ Lena: [BEN.id, BEN.id], Omar: [anna.id, anna.id] });
  expect(await checkDatabase(other, TODAY)).toEqual([]);
});

test('a name that nobody in the team has is left out and reported; an empty cell says nothing', async () => {
  const { db, anna } = await team();
  const file = 'Name,Mentor\nLena,ben \nOmar,Carla\nEda,\n';
  const { plan } = await bringIn(db, file, { words: wordsOf([anna, BEN]) });
  expect(plan.partly).toEqual([
    { number: 3, name: 'Omar', problems: [{ kind: 'in-charge', text: 'Carla' }] },
  ]);
  const there = new Map((await db.contacts.toArray()).map(({ name, inCharge }) => [name, inCharge]));
  // Somebody who imports people is in charge of them, as if they had saved them.
  expect(there).toEqual(
    new Map([
      ['Lena', BEN.id],
      ['Omar', anna.id],
      ['Eda', anna.id],
    ]),
  );
});

test('a colleague’s people stay theirs unless the file counts; those without anybody in charge are assigned', async () => {
  const { db, anna } = await team();
  const words = wordsOf([anna, BEN]);
  const [lena, omar] = [
    await saved(db, { name: 'Lena', address: 'https://www.facebook.com/lena.k' }),
    await saved(db, { name: 'Omar', address: 'https://www.facebook.com/omar.h' }),
  ];
  await putInCharge(db, omar.id, null, NOW);
  const file =
    'Name,Profile addresses,In charge\nLena,https://www.facebook.com/lena.k,Ben\nOmar,https://www.facebook.com/omar.h,Ben\n';
  const inCharge = async (id: string) => (await db.contacts.get(id))?.inCharge;
  expect((await bringIn(db, file, { words })).plan).toMatchObject({ differing: 1 });
  expect([await inCharge(lena.id), await inCharge(omar.id)]).toEqual([anna.id, BEN.id]);
  await bringIn(db, file, { words, rule: 'theirs' });
  expect(await inCharge(lena.id)).toBe(BEN.id);
  // Nobody is in charge of a former member's people: no table contains the name, and the people can be given to somebody else.
  await noteLeft(db, BEN.id, NOW);
  const without = wordsOf([anna]);
  expect(await fileOf(db, { words: without[0] })).not.toContain('Ben');
  await bringIn(db, file.replaceAll(',Ben', ',Anna'), { words: without });
  expect(await inCharge(lena.id)).toBe(anna.id);
});

test('if only one person writes, no table has the column, and in an imported one it is ignored', async () => {
  expect(columnsWith(EN)).not.toContain('inCharge');
  const { matching, checked } = await read('Name,In charge\nLena,Ben\n');
  expect(matching.fields).toEqual(['name', null]);
  expect(checked).toMatchObject({ partly: [], people: [{ name: 'Lena' }] });
  expect(checked.people[0]).not.toHaveProperty('inCharge');
});
