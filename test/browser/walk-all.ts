import { describe, expect, test } from 'vitest';
import type { Variants } from '../pages/variant.ts';
import { walkThrough } from '../pages/walk.ts';
import { openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';

/** Every guide given, on every page its file in test/pages declares, from its start to its end. */
export function walkAll(guides: Record<string, Variants>): void {
  const browser = oneBrowser(() => openExtension({ language: 'en' }));

  describe.each(Object.entries(guides))('%s', (guide, variants) => {
    test.each(variants)('$name', async (variant) => {
      let moves = 0;
      await walkThrough(browser(), guide, variant, async () => {
        moves += 1;
      });
      expect(moves).toBe(variant.walk.length);
    });
  });
}
