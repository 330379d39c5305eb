import { boxAround, boxOf } from './pointable';

/** A ninth of the viewport. */
export const SPOTS = [
  'top-left',
  'top',
  'top-right',
  'left',
  'middle',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const;
export type Spot = (typeof SPOTS)[number];

/** Where to scroll to. */
export type Where = 'above' | 'below' | 'beside';

/** What to show of the current step. */
export type View =
  | { state: 'looking'; index: number; hint?: Where }
  | {
      state: 'pointing';
      index: number;
      say: string | null;
      /** It is where the mentor has taught it to be. */
      taught?: true;
      spot: Spot;
      elements: Element[];
    }
  | { state: 'not-found'; index: number; outcome: string | null }
  | { state: 'done'; index: number };

/** The outcome if the mentor says "done" but the page the next step needs is not open. */
export const NOT_THERE_YET = 'not-there-yet';
/** Several controls may be meant, and nothing tells them apart. */
export const SEVERAL = 'several';

/** The side of the viewport on which an element is. */
export function whereIs(element: Element, window: Window): Where {
  const box = boxOf(element);
  const middle = box.y + box.height / 2;
  if (middle < 0) return 'above';
  return middle >= window.innerHeight ? 'below' : 'beside';
}

/** The part of the viewport with the elements, for people who are told instead of shown. */
export function spotOf(elements: readonly Element[], window: Window): Spot {
  const box = boxAround(elements);
  if (!box) return 'middle';
  const third = (at: number, whole: number) => Math.min(2, Math.max(0, Math.floor((3 * at) / whole)));
  const column = third(box.x + box.width / 2, window.innerWidth);
  const row = third(box.y + box.height / 2, window.innerHeight);
  return SPOTS[3 * row + column] ?? 'middle';
}

/** Whether there is nothing new to show. */
export function isSameView(a: View | null, b: View): boolean {
  const plain = (view: View | null) => JSON.stringify({ ...view, elements: null });
  const elements = (view: View | null) => (view?.state === 'pointing' ? view.elements : []);
  const before = elements(a);
  const now = elements(b);
  return (
    plain(a) === plain(b) && before.length === now.length && now.every((each, at) => each === before[at])
  );
}
