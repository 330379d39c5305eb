import { useState } from 'preact/hooks';
import type { ContactId } from '../../utils/ground/ids';
import {
  type ContactFilter,
  type SavedView,
  type Sorting,
  TABLE_COLUMNS,
  type TableColumn,
} from '../../utils/model/saved-view';
import { goTo } from '../controls/route';

/** The current view of the contacts. */
export interface Look {
  filter: ContactFilter;
  /** Null: best match first or, without words, by name. */
  sorting: Sorting | null;
  columns: TableColumn[];
  /** The saved view this one came from, possibly changed since. */
  view: string | null;
}

const FIRST_COLUMNS: TableColumn[] = ['name', 'stage', 'nextOn', 'nextWhat', 'lastInteractionOn', 'metAt'];
const FIRST_LOOK: Look = { filter: {}, sorting: null, columns: FIRST_COLUMNS, view: null };

/** Filter and order are kept while the tab is open, so that one can return to the same place … */
const LOOK = 'mentor-trail-look';
/** … search words only in memory, since they may name somebody who is erased … */
let searched: string | undefined;
/** … and the columns permanently. A filter from last week would hide people unnoticed. */
const COLUMNS = 'mentor-trail-columns';

function read(): Look {
  try {
    const kept = sessionStorage.getItem(LOOK);
    const look = JSON.parse(kept ?? '{}') as Partial<Look>;
    const columns = look.columns ?? (JSON.parse(localStorage.getItem(COLUMNS) ?? '[]') as unknown[]);
    const known = TABLE_COLUMNS.filter((column) => columns.includes(column));
    const filter = {
      ...look.filter,
      ...(kept === null || searched === undefined ? {} : { search: searched }),
    };
    return { ...FIRST_LOOK, ...look, filter, columns: known.length > 0 ? known : FIRST_COLUMNS };
  } catch {
    return FIRST_LOOK;
  }
}

function keep(look: Look): void {
  const { search, ...filter } = look.filter;
  searched = search;
  try {
    sessionStorage.setItem(LOOK, JSON.stringify({ ...look, filter }));
    localStorage.setItem(COLUMNS, JSON.stringify(look.columns));
  } catch {
    // If the browser cannot store it, the view still works.
  }
}

/** The view of the contacts, kept across views. */
export function useLook(): [look: Look, change: (change: Partial<Look>) => void] {
  const [look, setLook] = useState(read);
  const change = (part: Partial<Look>) => {
    const next = { ...look, ...part };
    keep(next);
    setLook(next);
  };
  return [look, change];
}

/** Opens the contacts with this filter only. */
export function showContacts(filter: ContactFilter): void {
  keep({ ...read(), filter, sorting: null, view: null });
  goTo({ view: 'contacts' });
}

/** The view that a saved one describes. */
export function lookOf({ id, filter, sorting, columns }: SavedView): Look {
  return { filter, sorting, columns, view: id };
}

/** The key under which the export finds the chosen people. */
const CHOSEN = 'mentor-trail-chosen';

/** Opens the export for these contacts; null: for all. */
export function exportContacts(ids: readonly ContactId[] | null): void {
  if (ids) sessionStorage.setItem(CHOSEN, JSON.stringify(ids));
  else sessionStorage.removeItem(CHOSEN);
  goTo({ view: 'export' });
}
