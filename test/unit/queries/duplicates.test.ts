import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { saveContact } from '../../../utils/actions/contacts';
import { dismissDuplicate } from '../../../utils/actions/keep-apart';
import { mergeContacts } from '../../../utils/actions/merge';
import { toInstant } from '../../../utils/ground/days';
import type { ContactDraft } from '../../../utils/model/check-contact';
import { toRecord } from '../../../utils/model/contact-record';
import { type LikelyDuplicate, likelyDuplicates } from '../../../utils/queries/duplicates';
import { allRows, CONTACT, later } from '../actions/people';
import { seed } from '../database/seed';
import { freshDatabase, good, saved } from '../database/testing';

type Person = string | (Partial<ContactDraft> & { name: string });

/** The findings for two people. */
async function between(one: Person, other: Person): Promise<string> {
  const db = freshDatabase();
  for (const [index, person] of [one, other].entries()) {
    const draft = typeof person === 'string' ? { name: person } : person;
    good(await saveContact(db, { address: '', ...draft }, later(index)));
  }
  const [found] = await likelyDuplicates(db);
  return found ? found.reasons.join(' ') : '';
}

const facebook = (name: string, vanity: string) => ({ name, address: `facebook.com/${vanity}` });
const linkedin = (name: string, slug: string) => ({ name, address: `linkedin.com/in/${slug}` });
const group = (name: string) => ({ name, metAt: 'Study group' });

test.each<[Person, Person, string]>([
  ['Lena Krämer', 'lena  KRÄMER', 'same-name'],
  ['Lena Krämer', 'Krämer, Lena', 'same-name'],
  ['Lena Krämer', 'Lena Kraemer', 'same-name'],
  ['محمد الأمين', 'مُحمّد الأمين', 'same-name'],
  ['Alexander Meier', 'Alexander Meyer', 'similar-name'],
  ['Fatima Haddad', 'Fatmia Haddad', 'similar-name'],
  [group('Lena'), group('lena'), 'same-name same-group'],
  [group('Lena K.'), group('Lena Krämer'), 'similar-name same-group'],
  [group('Lena Maria Krämer'), group('Lena Krämer'), 'similar-name same-group'],
  [group('Aleksander Noor'), group('Alexander Noor'), 'similar-name same-group'],
  [facebook('Sunny', 'lena.kraemer'), linkedin('L. K.', 'lena-kraemer-8a1b2c3'), 'same-address-name'],
  [facebook('Sunny', 'lenakraemer'), 'Lena Krämer', 'same-address-name'],
  [facebook('Lena Krämer', 'lena.kraemer'), linkedin('Lena Krämer', 'lena-k'), 'same-name same-address-name'],
])('%j and %j: %s', async (one, other, reasons) => {
  expect(await between(one, other)).toBe(reasons);
  expect(await between(other, one)).toBe(reasons);
});

const phone = (name: string, value: string) => ({ name, phones: [{ label: '', value }] });
const email = (name: string, value: string) => ({ name, emails: [{ label: '', value }] });

test.each<[Person, Person, string]>([
  [phone('Sunny', '0171 5550123'), phone('Lena K.', '+49 (171) 555 01 23'), 'same-phone'],
  [phone('Sunny', '٠١٧١ ٥٥٥٠١٢٣'), phone('Lena K.', '0049-171-5550123'), 'same-phone'],
  [email('Sunny', 'Lena@Example.org'), email('Lena K.', 'lena@example.org'), 'same-email'],
  [{ ...phone('Lena Krämer', '110') }, phone('Omar Noor', '110'), ''],
  [phone('Lena Krämer', '0171 5550123'), phone('Omar Noor', '0171 5550124'), ''],
])('%j and %j can be reached in the same way: %s', async (one, other, reasons) => {
  expect(await between(one, other)).toBe(reasons);
});

test.each<[Person, Person]>([
  ['Lena Krämer', 'Jonas Krämer'],
  ['Lena', 'Lena'],
  ['Lena K.', 'Lena Krämer'],
  ['Person 12', 'Person 13'],
  ['Jan Meier', 'Jan Bauer'],
  [group('Amir Haddad'), group('Berta Noor')],
  [linkedin('Lena Krämer', 'lena-k'), linkedin('Lena Krämer', 'lena-berlin')],
  ['🌻', '🌻🌻'],
])('%j and %j do not count as one person', async (one, other) => {
  expect(await between(one, other)).toBe('');
});

test('two profiles on one platform do not outweigh the same name in the same group', async () => {
  const one = { ...linkedin('Lena Krämer', 'lena-k'), metAt: 'Fair' };
  expect(await between(one, { ...linkedin('Lena Krämer', 'lena-b'), metAt: 'fair' })).toBe(
    'same-name same-group',
  );
});

test('the likeliest pair comes first, and in it the one saved first', async () => {
  const db = freshDatabase();
  for (const [minute, draft] of [
    { name: 'Alexander Meier' },
    { name: 'Alexander Meyer' },
    facebook('Lena Krämer', 'lena.kraemer'),
    linkedin('Lena Krämer', 'lena-k'),
  ].entries()) {
    good(await saveContact(db, { address: '', ...draft }, later(10 - minute)));
  }
  const found = await likelyDuplicates(db);
  expect(found.map(({ a, b }: LikelyDuplicate) => [a.name, b.name])).toEqual([
    ['Lena Krämer', 'Lena Krämer'],
    ['Alexander Meyer', 'Alexander Meier'],
  ]);
  expect(found[0]?.a.addresses[0]).toContain('linkedin');
});

test('two people marked as different are not proposed again, until that is undone', async () => {
  const db = freshDatabase();
  const [one, other, third] = [await saved(db), await saved(db), await saved(db)];
  const before = await allRows(db);
  const undo = await dismissDuplicate(db, one.id, other.id, later(1));
  const pairs = async () => (await likelyDuplicates(db)).map(({ a, b }) => [a.id, b.id].sort().join());
  expect((await pairs()).sort()).toEqual(
    [[one.id, third.id].sort().join(), [other.id, third.id].sort().join()].sort(),
  );
  good(await mergeContacts(db, { keepId: one.id, dropId: third.id, chosen: {} }, later(2)));
  expect(await pairs(), 'also not after one of them has become another').toEqual([]);
  await undo();
  expect(await pairs()).toHaveLength(1);
  expect((await allRows(db)).contacts).toHaveLength(before.contacts?.length ?? 0);
});

test('people in the bin are not compared', async () => {
  const db = freshDatabase();
  await seed(db, () =>
    db.contacts.bulkAdd([
      toRecord({ ...CONTACT, id: 'a' }),
      toRecord({ ...CONTACT, id: 'b', deletedAt: toInstant(later(0)) }),
    ]),
  );
  expect(await likelyDuplicates(db)).toEqual([]);
});

const FIRST =
  'Lena Amir Jonas Berta Clara David Emil Fatima Greta Hassan Ivo Jana Karim Lea Mia Noah Olga'.split(' ');
const PARTS = 'ber ger man ster hof mei schu kra wal lin der nik has rad mu kol ta vi so len'.split(' ');

function* randomly(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

test('10,000 contacts: found in slices, with progress, and aborted on request', {
  timeout: 300_000,
}, async () => {
  const db = freshDatabase();
  const numbers = randomly(7);
  const pick = (from: readonly string[]) => from[(numbers.next().value ?? 0) % from.length] ?? '';
  const people = Array.from({ length: 10_000 }, (_, n) => {
    const name = `${pick(FIRST)} ${pick(PARTS)}${pick(PARTS)}${pick(PARTS)}`;
    return toRecord({ ...CONTACT, id: `c${String(n).padStart(5, '0')}`, name });
  });
  people.push(toRecord({ ...CONTACT, id: 'd1', name: 'Xaver Unverwechselbar' }));
  people.push(toRecord({ ...CONTACT, id: 'd2', name: 'Xaver Unverwechselbra' }));
  await seed(db, () => db.contacts.bulkAdd(people));

  const told: [number, number][] = [];
  const found = await likelyDuplicates(db, { onProgress: (done, total) => told.push([done, total]) });
  expect(found.some(({ a, b }) => [a.id, b.id].sort().join() === 'd1,d2')).toBe(true);
  expect(told.length).toBeGreaterThan(20);
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
  expect(told.every(([done], index) => done >= (told[index - 1]?.[0] ?? 0))).toBe(true);

  const controller = new AbortController();
  let calls = 0;
  const stopped = likelyDuplicates(db, {
    signal: controller.signal,
    onProgress: () => {
      calls += 1;
      if (calls === 5) controller.abort();
    },
  });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect(calls).toBeLessThanOrEqual(6);
});

test('the page gets its turn again and again, whatever the names are', {
  timeout: 300_000,
}, async () => {
  const db = freshDatabase();
  const numbers = randomly(3);
  const pick = (from: readonly string[]) => from[(numbers.next().value ?? 0) % from.length] ?? '';
  // Half of them have unique names, and the other half all have the same one.
  const people = Array.from({ length: 10_000 }, (_, n) => {
    const name =
      n % 2 === 0 ? `${pick(FIRST)} ${pick(PARTS)}${pick(PARTS)}${pick(PARTS)}` : 'Name folgt noch';
    return toRecord({ ...CONTACT, id: `c${String(n).padStart(5, '0')}`, name });
  });
  await seed(db, () => db.contacts.bulkAdd(people));

  const page = vi.fn(() => new Promise<void>((resolve) => setImmediate(resolve)));
  vi.stubGlobal('scheduler', { yield: page });
  const found = await likelyDuplicates(db);
  vi.unstubAllGlobals();
  expect(found).toHaveLength(1000);
  expect(page.mock.calls.length).toBeGreaterThan(10);
});
