import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Variants } from '../pages/variant.ts';
import { walkThrough } from '../pages/walk.ts';
import type { ChromiumPage, Extension } from './driver/types.ts';
import { openExtension } from './harness.ts';

/** Every guide given, on every page its file in test/pages declares, from its start to its end. */
export function walkAll(guides: Record<string, Variants>): void {
  let extension: Extension<ChromiumPage>;
  beforeAll(async () => {
    extension = await openExtension({ language: 'en' });
  });
  afterAll(() => extension.close());

  describe.each(Object.entries(guides))('%s', (guide, variants) => {
    test.each(variants)('$name', async (variant) => {
      let moves = 0;
      await walkThrough(extension, guide, variant, async () => {
        moves += 1;
      });
      expect(moves).toBe(variant.walk.length);
    });
  });
}
