import type { Day, Instant } from '../ground/days';
import type { ViewId } from '../ground/ids';
import { fold } from '../ground/text';
import type { Platform, Stage } from './contact';

/** A filter for contacts: every condition set must hold. */
export interface ContactFilter {
  /** Words, see `utils/queries/search`. */
  search?: string;
  stages?: Stage[];
  tags?: string[];
  metAt?: string;
  platform?: Platform;
  language?: string;
  /** The next action is due on or before this day. */
  dueUntil?: Day;
  /** The next action is due within so many days; 0: today or overdue, -1: overdue. */
  dueWithin?: number;
  /** The two were last in touch before this day or, if never, the contact was saved before it. */
  silentSince?: Day;
  /** They have not been in touch for this many days. */
  silentFor?: number;
  /** The member in charge: `me`, `nobody`, or a member's id. */
  inCharge?: string;
  /** Privacy: not informed yet, or due for the proposed deletion. */
  privacy?: 'uninformed' | 'to-delete';
}

/** The available columns of a contact table. */
export const TABLE_COLUMNS = [
  'name',
  'stage',
  'nextOn',
  'nextWhat',
  'lastInteractionOn',
  'metAt',
  'tags',
  'language',
  'platform',
  'weeks',
  'savedAt',
  'deleteBy',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The columns that can be sorted at any size, because each has an index. */
export const SORT_COLUMNS = ['name', 'nextOn', 'lastInteractionOn', 'savedAt', 'stage'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sorting {
  by: SortColumn;
  descending: boolean;
}

/** A view of the contacts that the mentor has named. */
export interface SavedView {
  /** UUIDv7. */
  id: ViewId;
  name: string;
  filter: ContactFilter;
  columns: TableColumn[];
  sorting: Sorting;
  createdAt: Instant;
  updatedAt: Instant;
}

/** The maximum code points of a view's name. */
export const VIEW_NAME_LIMIT = 60;

/** Whether a saved view is about one person: it contains their name, or searches for it. */
export function isNamedIn(name: string, view: SavedView): boolean {
  const whole = fold(name);
  return whole !== '' && [view.name, view.filter.search ?? ''].some((text) => fold(text).includes(whole));
}
