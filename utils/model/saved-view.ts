import type { Day, Instant } from '../ground/days';
import type { ViewId } from '../ground/ids';
import { fold } from '../ground/text';
import type { Platform, Stage } from './contact';

/** Which contacts: every condition that is set must hold. */
export interface ContactFilter {
  /** Words, see `utils/queries/search`. */
  search?: string;
  stages?: Stage[];
  tags?: string[];
  metAt?: string;
  platform?: Platform;
  language?: string;
  /** The next action is due on this day or before it. */
  dueUntil?: Day;
  /** The next action is due within so many days; 0: today or late, -1: late. */
  dueWithin?: number;
  /** The two were last in touch before this day; if never, the contact was saved before it. */
  silentSince?: Day;
  /** They have not been in touch for so many days. */
  silentFor?: number;
  /** Who of the team is in charge: `me`, `nobody`, or a member's id. */
  inCharge?: string;
  /** Kept by privacy: not told yet that their data is kept, or the proposed date of deletion has come. */
  privacy?: 'uninformed' | 'to-delete';
}

/** The columns a table of contacts can have. */
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

/** The columns a table can be sorted by at any size: each has an index. */
export const SORT_COLUMNS = ['name', 'nextOn', 'lastInteractionOn', 'savedAt', 'stage'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sorting {
  by: SortColumn;
  descending: boolean;
}

/** A way to look at the contacts that the mentor has given a name. */
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

/** Code points a view's name may have. */
export const VIEW_NAME_LIMIT = 60;

/** Whether a saved view is about one person: it bears their name, or looks for it. */
export function isNamedIn(name: string, view: SavedView): boolean {
  const whole = fold(name);
  return whole !== '' && [view.name, view.filter.search ?? ''].some((text) => fold(text).includes(whole));
}
