import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TrailDatabase } from '../../utils/database/schema';
import type { Day } from '../../utils/ground/days';
import type { PageTexts } from '../../utils/language/catalogues';
import type { Translate } from '../../utils/language/translate';
import type { Glance } from '../../utils/queries/first-glance';
import type { Settings } from '../../utils/settings/settings';

/**
 * The tab a page of ours is over; address and title only if the browser shows them, and the title only if it belongs
 * to the address.
 */
export interface PageTab {
  id: number;
  url: string | undefined;
  title: string | undefined;
}

/** What every view needs to know. */
export interface Page {
  t: Translate;
  /** Loads further texts into `t`; `lazyView` does so for lazy views. */
  need: PageTexts['need'];
  db: TrailDatabase;
  /** The same before it is ready, for the mentor's actions. @throws if it cannot be loaded */
  opened: () => Promise<TrailDatabase>;
  settings: Settings;
  /** The browser did not return the settings, so these are the defaults. */
  unsettled?: boolean;
  today: Day;
  /** Null in the dashboard, which is not over a page. */
  tab: PageTab | null;
  /** Called after something was started in the page below; a real popup closes itself. */
  leave: () => void;
}

/** The page's first moments, when it shows what a glance has read. */
export interface EarlyPage extends Omit<Page, 'db'> {
  /** Undefined until the database code is loaded. */
  db: TrailDatabase | undefined;
  /** What was read before; undefined if nothing was, and once `db` is there. */
  seen?: Glance | undefined;
}

const PageContext = createContext<EarlyPage | null>(null);
export const PageProvider = PageContext.Provider;

/** For the initial view. @throws Error outside a PageProvider, which is a bug of ours */
export function useEarlyPage(): EarlyPage {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage needs a PageProvider');
  return page;
}

/** For everything loaded later: `lazyView` shows nothing before the database is ready. @throws Error before that */
export function usePage(): Page {
  const page = useEarlyPage();
  if (!page.db) throw new Error('usePage needs a database');
  return page as Page;
}
