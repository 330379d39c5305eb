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

/** How the mentor looks at the contacts just now. */
export interface Look {
  filter: ContactFilter;
  /** Null: who fits the words best comes first; without words, by name. */
  sorting: Sorting | null;
  columns: TableColumn[];
  /** The saved view this look came from, with whatever was changed since. */
  view: string | null;
}

const FIRST_COLUMNS: TableColumn[] = ['name', 'stage', 'nextOn', 'nextWhat', 'lastInteractionOn', 'metAt'];
const FIRST_LOOK: Look = { filter: {}, sorting: null, columns: FIRST_COLUMNS, view: null };

/** Filter and order stay while the tab is open, so that a person's page leads back to the same place … */
const LOOK = 'mentor-trail-look';
/** … the words of a search in memory alone: somebody who is erased may be named in them … */
let searched: string | undefined;
/** … and the columns stay for good: a filter of last week would hide people without being noticed. */
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
    // A browser without room for these few letters still shows what was asked for.
  }
}

/** The look at the contacts, kept from view to view. */
export function useLook(): [look: Look, change: (change: Partial<Look>) => void] {
  const [look, setLook] = useState(read);
  const change = (part: Partial<Look>) => {
    const next = { ...look, ...part };
    keep(next);
    setLook(next);
  };
  return [look, change];
}

/** Opens the contacts with this filter and no other. */
export function showContacts(filter: ContactFilter): void {
  keep({ ...read(), filter, sorting: null, view: null });
  goTo({ view: 'contacts' });
}

/** The look a saved view stands for. */
export function lookOf({ id, filter, sorting, columns }: SavedView): Look {
  return { filter, sorting, columns, view: id };
}

/** Where the export finds whom the mentor has chosen. */
const CHOSEN = 'mentor-trail-chosen';

/** Opens the export for these contacts; null: for all. */
export function exportContacts(ids: readonly ContactId[] | null): void {
  if (ids) sessionStorage.setItem(CHOSEN, JSON.stringify(ids));
  else sessionStorage.removeItem(CHOSEN);
  goTo({ view: 'export' });
}
