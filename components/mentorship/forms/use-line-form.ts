import { useState } from 'preact/hooks';
import { type Line, type Lines, lineWith, pathTo, useLines } from './lines';
import type { Form } from './use-form';

/**
 * Moves lines up and down together with the focus.
 *
 * @param told the announcement for a moved line: its new position, counted from 1, and how many there are
 */
export function useMoving<Item extends Line>(
  items: readonly Item[],
  lines: Lines<Item>,
  told: (at: number, count: number) => string,
): { said: string; move: (item: Item, by: 1 | -1) => void } {
  const [said, setSaid] = useState('');
  const move = (item: Item, by: 1 | -1) => {
    const to = items.indexOf(item) + by;
    if (to < 0 || to >= items.length) return;
    // Moving part of the page takes the focus out of it.
    lines.focusOn(pathTo(document.activeElement));
    lines.move(item.id, by);
    setSaid(told(to + 1, items.length));
  };
  return { said, move };
}

interface LineForm<Item extends Line> {
  form: Pick<Form<Item[]>, 'edit' | 'save'>;
  items: readonly Item[];
  element: { readonly current: HTMLFormElement | null };
  /** The selector of a line's first field, which must not stay empty. */
  field: string;
  /** The content of that field. */
  nameOf: (item: Item) => string;
  /** Whether the line is entirely empty and should be left out. */
  isBlank: (item: Item) => boolean;
  /** The line in its stored form. */
  tidied: (item: Item) => Item;
  /** See {@link useMoving}. */
  told: (at: number, count: number) => string;
}

/** A form that is a list of lines: submitted without blank ones, sortable, extendable. */
export function useLineForm<Item extends Line>(given: LineForm<Item>) {
  const { form, items, element, field, nameOf, isBlank, tidied, told } = given;
  const [asking, setAsking] = useState(false);
  const lines = useLines(items, form.edit, element);
  const { said, move } = useMoving(items, lines, told);
  const fieldOf = (item: Item) => `${lineWith(item.id)} ${field}`;
  return {
    lines,
    said,
    move,
    /** Whether to say that a line's first field is missing. */
    isMissing: (item: Item) => asking && nameOf(item).trim() === '' && !isBlank(item),
    send: () => {
      const written = items.filter((item) => !isBlank(item)).map(tidied);
      setAsking(true);
      const unnamed = written.find((item) => nameOf(item) === '');
      if (unnamed) element.current?.querySelector<HTMLElement>(fieldOf(unnamed))?.focus();
      else void form.save(written);
    },
    add: (item: Item) => {
      lines.focusOn(fieldOf(item));
      lines.add(item);
    },
  };
}
