import { describe, expect, test } from 'vitest';
import type { Variant, Variants } from '../pages/variant.ts';
import { speakInGuides, walkThrough } from '../pages/walk.ts';
import { abreast } from './abreast.ts';

const LANGUAGES = ['en', 'de'] as const;

/** Walks through every given guide, on every page declared in its file in test/pages, from start to end. */
export function walkAll(guides: Record<string, Variants>): void {
  const guideOf = new Map<Variant, string>();
  for (const [guide, variants] of Object.entries(guides)) {
    for (const variant of variants) guideOf.set(variant, guide);
  }
  const movesOn = abreast(
    // The mentor's language applies to the whole browser.
    LANGUAGES.map((spoken) => ({
      items: [...guideOf.keys()].filter(({ language }) => language === spoken),
      prepare: (extension) => speakInGuides(extension, spoken),
    })),
    async (extension, variant) => {
      let moves = 0;
      await walkThrough(extension, guideOf.get(variant) ?? '', variant, async () => {
        moves += 1;
      });
      return moves;
    },
  );

  describe.each(LANGUAGES)('%s', (spoken) => {
    describe.each(Object.entries(guides))('%s', (_guide, variants) => {
      test.each(variants.filter(({ language }) => language === spoken))('$name', async (variant) => {
        expect(await movesOn(variant)).toBe(variant.walk.length);
      });
    });
  });
}
