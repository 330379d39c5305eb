import { expect, test } from 'vitest';
import { SITES } from '../../../../utils/ground/sites';
import { exportPack } from '../../../../utils/guides/packs/export';
import { asGuide } from '../../../../utils/guides/packs/merge';
import { parsePack } from '../../../../utils/guides/packs/parse';
import { changesSomething, previewPack } from '../../../../utils/guides/packs/preview';
import { GUIDES } from '../../../../utils/guides/registry';
import { type Breaking, mutated } from '../../exchange/mutations';
import { VALID } from './valid';

const BREAKING: Breaking = {
  signs: '",:{}[]\\\n0-atz */<>=.',
  bytes: [0, 0xff, 0xc3, 0xe4],
  most: 2,
  size: { oneIn: 6, long: 600, short: 6 },
  cutOneIn: 3,
  blanks: false,
};

test('10,000 mutated packs: refused with a reason, or as safe as any other', { timeout: 900_000 }, () => {
  const text = JSON.stringify(VALID);
  const count = 10_000;

  const whole = new TextEncoder().encode(text);
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= count; seed++) {
    const broken = new TextDecoder().decode(mutated(whole, seed, BREAKING));
    try {
      const parsed = parsePack(broken);
      const what = parsed.ok ? 'read' : parsed.problem;
      seen.set(what, (seen.get(what) ?? 0) + 1);
      if (!parsed.ok) {
        expect(parsed.problem).toMatch(/^[a-z-]+$/);
        // The mentor is told where the problem is, unless the whole file is not a pack.
        if (!/^(?:not-json|not-a-pack|newer-version|empty|too-big)$/.test(parsed.problem))
          expect(parsed.where).not.toBe('');
        continue;
      }
      for (const { id, startUrl } of parsed.pack.guides) {
        expect(Object.keys(SITES)).toContain(id.split('/')[0]);
        expect(startUrl).toMatch(/^https:\/\/(?:www|m|web)?\.?(?:facebook|linkedin)\.com\//);
      }
      // An accepted pack can be previewed, used and exported, and is then the same.
      const changes = previewPack(parsed.pack, { guides: GUIDES, lessons: [] });
      changesSomething(changes);
      const guides = parsed.pack.guides.map((guide) => asGuide(guide, 'x'));
      const again = parsePack(exportPack({ taught: parsed.pack.taught, guides }, new Date(VALID.made)));
      expect(again).toMatchObject({ ok: true, pack: { guides: parsed.pack.guides } });
    } catch (error) {
      throw new Error(`Seed ${seed}: ${JSON.stringify(broken)}`, { cause: error });
    }
  }
  console.log(JSON.stringify(Object.fromEntries([...seen].toSorted((a, b) => b[1] - a[1]))));
  // Broken in one place it is sometimes still a pack: a word in a sentence, a number.
  expect(seen.get('read')).toBeGreaterThan(count / 50);
  expect(seen.size).toBeGreaterThan(6);
});
