import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportPack, packFileName } from '../../../../utils/guides/packs/export';
import { asGuide, asPackGuide } from '../../../../utils/guides/packs/merge';
import { parsePack } from '../../../../utils/guides/packs/parse';
import { changesSomething, previewPack } from '../../../../utils/guides/packs/preview';
import { canonical } from '../../../../utils/guides/packs/same';
import { GUIDES } from '../../../../utils/guides/registry';
import type { TaughtRule } from '../../../../utils/guides/taught';
import { lesson, pack } from './arbitrary';

const NOW = new Date('2026-11-22T10:00:00.000Z');

describe('exports can be imported again', () => {
  test('any pack', () => {
    fc.assert(
      fc.property(pack, (made) => {
        const guides = made.guides.map((guide) => asGuide(guide, 'x'));
        const text = exportPack({ taught: made.taught, guides }, new Date(made.made));
        const taught = [...new Map(made.taught.map((each) => [canonical(each), each])).values()];
        const read = parsePack(text);
        // One in ten thousand has more rules than a guide may have, which refused.test.ts is about.
        fc.pre(read.ok || read.problem !== 'too-many');
        expect(read).toEqual({ ok: true, pack: { ...made, taught } });
      }),
      { numRuns: 200, endOnFailure: true },
    );
  }, 300_000);

  test.each(GUIDES.map((guide) => [guide.id, guide] as const))(
    '%s, with the same rules and sentences as before',
    (_, guide) => {
      const parsed = parsePack(exportPack({ taught: [], guides: [guide] }, NOW));
      if (!parsed.ok) throw new Error(`${parsed.problem} at ${parsed.where}`);
      const [back] = parsed.pack.guides.map((each) => asGuide(each, 'x'));
      const used = Object.keys(back?.outcomes ?? {});
      const outcomes = Object.fromEntries(
        Object.entries(guide.outcomes).filter(([key]) => used.includes(key)),
      );
      expect(back).toEqual({ ...guide, outcomes, pack: 'x' });
      const changes = previewPack(parsed.pack, { guides: GUIDES, lessons: [] });
      expect(changes.map(({ kind }) => kind)).toEqual(['same-guide']);
      expect(changesSomething(changes)).toBe(false);
    },
  );

  test('guide → pack → guide → pack changes nothing', () => {
    fc.assert(
      fc.property(pack, ({ guides }) => {
        for (const guide of guides) expect(asPackGuide(asGuide(guide, 'x'))).toEqual(guide);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 300_000);
});

describe('a taught rule', () => {
  const shown = (each: Pick<TaughtRule, 'guideId' | 'stepId' | 'rule'>): TaughtRule => ({
    ...each,
    id: '0190-x',
    name: 'Message Lena Krämer',
    taughtAt: '2026-11-01T09:59:00.000Z',
  });

  test('includes neither its control’s name nor when it was taught', () => {
    fc.assert(
      fc.property(lesson, (each) => {
        const text = exportPack({ taught: [shown(each), shown(each)], guides: [] }, NOW);
        expect(text).not.toMatch(/Lena|2026-11-01|0190/);
        const parsed = parsePack(text);
        expect(parsed).toMatchObject({ ok: true, pack: { guides: [], taught: [each] } });
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('that a pack may not contain is left out, the others stay', () => {
    const good = { guideId: 'facebook/become-a-mentor', stepId: 'open-groups', rule: { css: 'nav a[href]' } };
    const bad = { ...good, rule: { css: 'nav .x1y2z3' } };
    const parsed = parsePack(exportPack({ taught: [shown(bad), shown(good)], guides: [] }, NOW));
    expect(parsed).toMatchObject({ ok: true, pack: { taught: [good] } });
  });

  test('with several clues needs a newer version, and only then does the pack', () => {
    const place = { guideId: 'facebook/become-a-mentor', stepId: 'open-groups' };
    const old = { ...place, rule: { css: 'nav a[href]', words: { en: ['Groups'] } } };
    const clues = { telling: [{ words: { en: ['Groups'] } }], further: [{ css: 'a[href]' }] };
    const now = { ...place, rule: { css: 'a[href]', clues } };
    const versionOf = (...taught: TaughtRule[]) =>
      JSON.parse(exportPack({ taught, guides: [] }, NOW)).version;
    expect(versionOf(shown(old))).toBe(1);
    expect(versionOf(shown(old), shown(now))).toBe(2);
  });

  test('of more than five hundred: the first five hundred', () => {
    const many = Array.from({ length: 600 }, (_, at) =>
      shown({ guideId: 'facebook/become-a-mentor', stepId: 'a', rule: { css: `[data-n="${at}"]` } }),
    );
    const parsed = parsePack(exportPack({ taught: many, guides: [] }, NOW));
    if (!parsed.ok) throw new Error(parsed.problem);
    expect(parsed.pack.taught).toHaveLength(500);
    expect(parsed.pack.taught[0]?.rule.css).toBe('[data-n="0"]');
  });
});

test('the file name contains the day', () => {
  expect(packFileName('2026-11-22')).toBe('mentor-trail-guides-2026-11-22.json');
});
