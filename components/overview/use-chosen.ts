import { useRef, useState } from 'preact/hooks';
import type { ContactId } from '../../utils/ground/ids';

export interface Chosen {
  ids: ReadonlySet<ContactId>;
  has: (id: ContactId) => boolean;
  /** Selects or deselects one; with `through`, also all from the previous one up to it. */
  toggle: (id: ContactId, isOn: boolean, through: boolean) => void;
  /** Selects exactly these. */
  set: (ids: Iterable<ContactId>) => void;
}

/** The people selected, including on other pages. @param shown this page's contacts, in order */
export function useChosen(shown: readonly string[]): Chosen {
  const [ids, setIds] = useState<ReadonlySet<ContactId>>(new Set());
  const last = useRef<string | null>(null);
  return {
    ids,
    has: (id) => ids.has(id),
    toggle: (id, isOn, through) => {
      const from = through && last.current !== null ? shown.indexOf(last.current) : -1;
      const to = shown.indexOf(id);
      const range = from < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
      last.current = id;
      setIds((before) => {
        const next = new Set(before);
        for (const each of range) {
          if (isOn) next.add(each);
          else next.delete(each);
        }
        return next;
      });
    },
    set: (next) => {
      last.current = null;
      setIds(new Set(next));
    },
  };
}
