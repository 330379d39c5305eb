import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { STAGES } from '../../../utils/model/contact';
import { grouped, LEAST, overviewText, readOverview, sumOf } from '../../../utils/model/overview-file';
import { countForOverview } from '../../../utils/queries/overview-counts';
import { seed } from '../database/seed';
import { freshDatabase, good, NOW, saved, TODAY } from '../database/testing';

const LIST = '0123456789abcdef';

describe('a coordinator’s overview', () => {
  test('counts people and mentorships, and says nothing about any of them', async () => {
    const db = freshDatabase();
    for (let n = 0; n < 7; n += 1)
      await saved(db, {
        ...{ name: `Xanthippe ${n}`, notes: 'likes bicycles', metAt: 'Werkstatt', tags: ['rower'] },
        ...{ stage: 'interested', ageBand: 'adult', emails: [{ label: '', value: `x${n}@example.org` }] },
      });
    for (let n = 0; n < 3; n += 1) await saved(db, { name: `Yussuf ${n}`, stage: 'found' });
    for (let n = 0; n < 2; n += 1) await saved(db, { name: `Zoe ${n}`, stage: 'replied' });
    const all = await db.contacts.toArray();
    for (const { id } of all.filter(({ stage }) => stage === 'interested').slice(0, 6))
      good(await startMentorship(db, id, { beginsOn: '2026-11-16' }, NOW));
    const overview = await countForOverview(db, { list: LIST, today: TODAY });
    expect(overview).toEqual({
      ...{ list: LIST, on: TODAY, meetings: 0 },
      people: { total: 12, each: { mentoring: 6 }, together: 6 },
      mentorships: { total: 6, each: { running: 6 }, together: 0 },
    });
    const text = overviewText(overview);
    expect(readOverview(text)).toEqual(overview);
    const words = all.flatMap(({ id, name }) => [id, name, name.split(' ')[0] ?? '']);
    for (const word of [...words, 'bicycles', 'Werkstatt', 'rower', 'example'])
      expect(text).not.toContain(word);
    expect(text.replace(/[^a-zA-Z]+/g, ' ')).toMatch(
      /^ (?:format mentor trail overview|version|list|[a-f]+|on|people|mentorships|meetings|total|each|together|running|mentoring| )+$/,
    );
  });

  test('sample people are not counted, and small groups are not shown separately', async () => {
    const db = freshDatabase();
    const one = await saved(db, { name: 'Lena', stage: 'interested', ageBand: 'adult' });
    good(await startMentorship(db, one.id, { beginsOn: '2026-11-16' }, NOW));
    expect(await countForOverview(db, { list: LIST, today: TODAY })).toMatchObject({
      people: { total: 'few', each: {}, together: 0 },
      mentorships: { total: 'few', each: {}, together: 0 },
      meetings: null,
    });
    await seed(db, async () => {
      const rows = await db.contacts.toArray();
      await db.contacts.bulkPut(rows.map((row) => ({ ...row, sample: true as const })));
    });
    expect((await countForOverview(db, { list: LIST, today: TODAY })).people.total).toBe(0);
    const empty = await countForOverview(freshDatabase(), { list: LIST, today: TODAY });
    expect(empty).toMatchObject({ people: { total: 0 }, meetings: 0 });
  });

  test('no small number is shown separately, or can be computed from the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 8, maxLength: 8 }), (counts) => {
        const of = Object.fromEntries(STAGES.map((stage, at) => [stage, counts[at] ?? 0]));
        const { total, each, together } = grouped(of);
        const sum = counts.reduce((a, b) => a + b, 0);
        if (total === 'few') {
          expect(sum).toBeGreaterThan(0);
          expect(sum).toBeLessThan(LEAST);
          expect([each, together]).toEqual([{}, 0]);
          return;
        }
        expect(total).toBe(sum);
        for (const count of Object.values(each as Record<string, number>))
          expect(count).toBeGreaterThanOrEqual(LEAST);
        expect(together === 0 || together >= LEAST).toBe(true);
        expect(Object.values(each as Record<string, number>).reduce((a, b) => a + b, together)).toBe(sum);
      }),
    );
  });

  test('several are added up, each list once, and other files are refused', () => {
    const one = (list: string, on: '2026-10-01' | '2026-11-01', found: number) => ({
      ...{ list, on, meetings: 3 },
      people: grouped({ found, replied: 6 }),
      mentorships: grouped({ running: 2 }),
    });
    const [a, b] = ['0'.repeat(16), '1'.repeat(16)] as const;
    const sum = sumOf([one(a, '2026-11-01', 9), one(a, '2026-10-01', 30), one(b, '2026-10-01', 2)]);
    expect(sum).toEqual({
      ...{ lists: 2, older: 1, meetings: 6 },
      people: { total: 23, each: { found: 9, replied: 6 }, together: 8, few: 0 },
      mentorships: { total: 0, each: {}, together: 0, few: 2 },
    });
    const good = JSON.parse(overviewText(one(a, '2026-11-01', 9)));
    for (const bad of ['', '{', 'null', '[]', JSON.stringify({ ...good, version: 2 })])
      expect(readOverview(bad)).toBeNull();
    for (const part of [{ name: 'Lena' }, { meetings: -1 }, { list: 'x' }, { on: '2026-13-01' }])
      expect(readOverview(JSON.stringify({ ...good, ...part }))).toBeNull();
  });
});
