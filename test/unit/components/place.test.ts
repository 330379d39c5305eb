import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, place, type Rect } from '../../../components/guide/place';

const size = (most: number) =>
  fc.record({ width: fc.integer({ min: 20, max: most }), height: fc.integer({ min: 20, max: most }) });
const viewport = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 300, max: 1600 }),
});
const rect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: -400, max: 2600 }),
  y: fc.integer({ min: -400, max: 1700 }),
  width: fc.integer({ min: 4, max: 1200 }),
  height: fc.integer({ min: 4, max: 600 }),
});

describe('where the card goes', () => {
  test('never over the control, never out of the window', () => {
    let placed = 0;
    fc.assert(
      fc.property(size(420), viewport, fc.option(rect), fc.option(rect), (card, window, target, keep) => {
        const spot = place(card, target, window, keep);
        if (!spot) return;
        placed += 1;
        if (target) expect(overlaps({ ...spot, ...card }, target)).toBe(false);
        expect(spot.x).toBeGreaterThanOrEqual(0);
        expect(spot.y).toBeGreaterThanOrEqual(0);
        expect(spot.x + card.width).toBeLessThanOrEqual(window.width);
        expect(spot.y + card.height).toBeLessThanOrEqual(window.height);
      }),
    );
    expect(placed).toBeGreaterThan(50);
  });

  test('it stays where it is while it can', () => {
    fc.assert(
      fc.property(size(300), viewport, fc.option(rect), (card, window, target) => {
        const spot = place(card, target, window, null);
        if (spot) expect(place(card, target, window, spot)).toEqual(spot);
      }),
    );
  });

  test('below the control if there is room, otherwise above or beside it', () => {
    const card = { width: 374, height: 300 };
    const window = { width: 1280, height: 720 };
    expect(place(card, { x: 400, y: 100, width: 90, height: 40 }, window, null)).toEqual({ x: 400, y: 154 });
    expect(place(card, { x: 400, y: 660, width: 90, height: 40 }, window, null)).toEqual({ x: 504, y: 412 });
  });

  test('clear of an open menu if there is room, and in any case clear of the control', () => {
    const card = { width: 300, height: 200 };
    const window = { width: 1280, height: 720 };
    const target = { x: 600, y: 100, width: 90, height: 40 };
    const menu = { x: 560, y: 150, width: 260, height: 400 };
    const spot = place(card, target, window, { x: 600, y: 154 }, [menu]);
    expect(spot && overlaps({ ...spot, ...card }, menu)).toBe(false);
    const everywhere = { x: 0, y: 0, width: 1280, height: 720 };
    const forced = place(card, target, window, null, [everywhere]);
    expect(forced && overlaps({ ...forced, ...card }, target)).toBe(false);
  });

  test('nowhere if the control fills the window', () => {
    const window = { width: 320, height: 400 };
    expect(
      place({ width: 300, height: 200 }, { x: 0, y: 0, width: 320, height: 400 }, window, null),
    ).toBeNull();
  });
});
