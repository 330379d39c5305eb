/** A rectangle in CSS pixels of the viewport. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Spot {
  x: number;
  y: number;
}

/** The distance between card and control, and between card and viewport edge. */
export const GAP = 14;
const EDGE = 8;

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(spot: Spot, card: Size, viewport: Size): boolean {
  return (
    spot.x >= EDGE &&
    spot.y >= EDGE &&
    spot.x + card.width <= viewport.width - EDGE &&
    spot.y + card.height <= viewport.height - EDGE
  );
}

/**
 * Places the card so that it never covers the control it points at.
 *
 * @param target the control with its ring; null if there is nothing to point at
 * @param keep the current place, kept as long as possible, so that the card does not jump around
 * @param avoid an area to keep free if possible: a menu the mentor has opened
 * @returns null if there is no such place; then the card has to become small
 */
// biome-ignore lint/complexity/useMaxParams: goes into foreign pages, where an object for two costs more bytes
export function place(
  card: Size,
  target: Rect | null,
  viewport: Size,
  keep: Spot | null,
  avoid: readonly Rect[] = [],
): Spot | null {
  const isFree = (spot: Spot, of: readonly Rect[]) =>
    isWithin(spot, card, viewport) && !of.some((each) => overlaps({ ...spot, ...card }, each));
  const targets = target ? [target] : [];
  const spots = [...(keep ? [keep] : []), ...candidates(card, target, viewport)];
  return (
    spots.find((spot) => isFree(spot, [...targets, ...avoid])) ??
    spots.find((spot) => isFree(spot, targets)) ??
    null
  );
}

/** Beside the control, then in the corners. */
function candidates(card: Size, target: Rect | null, viewport: Size): Spot[] {
  const right = viewport.width - card.width - EDGE;
  const bottom = viewport.height - card.height - EDGE;
  const corners: Spot[] = [
    { x: right, y: bottom },
    { x: EDGE, y: bottom },
    { x: right, y: EDGE },
    { x: EDGE, y: EDGE },
  ];
  if (!target) return corners;
  const slideX = Math.min(Math.max(target.x, EDGE), right);
  const slideY = Math.min(Math.max(target.y, EDGE), bottom);
  return [
    { x: slideX, y: target.y + target.height + GAP },
    { x: target.x + target.width + GAP, y: slideY },
    { x: target.x - card.width - GAP, y: slideY },
    { x: slideX, y: target.y - card.height - GAP },
    ...corners,
  ];
}
