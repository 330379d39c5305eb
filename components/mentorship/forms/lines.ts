import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Undo } from '../../../utils/database/undo';

/** One line of a form's list. */
export interface Line {
  id: string;
}

/** The lines with one moved up or down; unchanged if it is already at that end. */
export function moved<Item extends Line>(lines: readonly Item[], id: string, by: 1 | -1): Item[] {
  const from = lines.findIndex((line) => line.id === id);
  const line = lines[from];
  const to = from + by;
  if (!line || to < 0 || to >= lines.length) return [...lines];
  return lines.toSpliced(from, 1).toSpliced(to, 0, line);
}

/** The lines with one put back in its place; unchanged if it is already there. */
export function putBack<Item extends Line>(lines: readonly Item[], line: Item, at: number): Item[] {
  return lines.some(({ id }) => id === line.id) ? [...lines] : lines.toSpliced(at, 0, line);
}

export interface Lines<Item extends Line> {
  change: (id: string, change: Partial<Item>) => void;
  add: (line: Item) => void;
  move: (id: string, by: 1 | -1) => void;
  /** @returns an undo, which works however the lines have changed since */
  remove: (id: string) => Undo;
  /** The element to focus after the next render, when its line was added or moved. */
  focusOn: (selector: string | undefined) => void;
}

/**
 * The actions on a form's lines.
 *
 * @param root the element within which to focus
 */
export function useLines<Item extends Line>(
  lines: readonly Item[],
  set: (lines: Item[]) => void,
  root: { readonly current: HTMLElement | null },
): Lines<Item> {
  const latest = useRef({ lines, set });
  latest.current = { lines, set };
  const wanted = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    if (!wanted.current) return;
    root.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  });

  const put = (next: Item[]) => {
    latest.current.lines = next;
    latest.current.set(next);
  };
  return {
    change: (id, change) =>
      put(latest.current.lines.map((line) => (line.id === id ? { ...line, ...change } : line))),
    add: (line) => put([...latest.current.lines, line]),
    move: (id, by) => put(moved(latest.current.lines, id, by)),
    remove(id) {
      const at = latest.current.lines.findIndex((line) => line.id === id);
      const line = latest.current.lines[at];
      put(latest.current.lines.filter((each) => each.id !== id));
      return async () => {
        if (line) put(putBack(latest.current.lines, line, at));
      };
    },
    focusOn: (selector) => {
      wanted.current = selector;
    },
  };
}

/** A selector for a line, by its `data-line`. */
export function lineWith(id: string): string {
  return `[data-line="${CSS.escape(id)}"]`;
}

/** A selector that finds the same element after its line has moved. */
export function pathTo(focused: Element | null): string | undefined {
  const line = focused?.closest('[data-line]')?.getAttribute('data-line');
  if (!focused || !line) return undefined;
  const [button] = ['move-up', 'move-down'].filter((name) => focused.classList.contains(name));
  if (button) return `${lineWith(line)} .${button}`;
  return focused.id ? `#${CSS.escape(focused.id)}` : undefined;
}
