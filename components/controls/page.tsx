import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TrailDatabase } from '../../utils/database/schema';
import type { Day } from '../../utils/ground/days';
import type { PageTexts } from '../../utils/language/catalogues';
import type { Translate } from '../../utils/language/translate';
import type { Glance } from '../../utils/queries/first-glance';
import type { Settings } from '../../utils/settings/settings';

/** The browser tab a page of ours stands over; address and title only where the browser shows them, and the title only where it is this address's. */
export interface PageTab {
  id: number;
  url: string | undefined;
  title: string | undefined;
}

/** What every view needs to know. */
export interface Page {
  t: Translate;
  /** Loads further texts into `t`; views that are opened later have theirs loaded by `lazyView`. */
  need: PageTexts['need'];
  db: TrailDatabase;
  /** The same for what the mentor does before it is there. @throws where it cannot be fetched */
  opened: () => Promise<TrailDatabase>;
  settings: Settings;
  /** The browser did not give the settings back: these are the program's own. */
  unsettled?: boolean;
  today: Day;
  /** Null in the dashboard, which stands over no page. */
  tab: PageTab | null;
  /** Called after something was begun in the page below; a real popup closes itself. */
  leave: () => void;
}

/** The same in the first moments of a page, in which it shows what a glance has seen. */
export interface EarlyPage extends Omit<Page, 'db'> {
  /** Undefined until the program's own way to the database is there. */
  db: TrailDatabase | undefined;
  /** What was read before; undefined where nothing was, and once `db` is there. */
  seen?: Glance | undefined;
}

const PageContext = createContext<EarlyPage | null>(null);
export const PageProvider = PageContext.Provider;

/** For what a page opens with. @throws Error outside a PageProvider: a fault of ours */
export function useEarlyPage(): EarlyPage {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage needs a PageProvider');
  return page;
}

/** For all that is fetched later: `lazyView` shows nothing before the database is there. @throws Error before that */
export function usePage(): Page {
  const page = useEarlyPage();
  if (!page.db) throw new Error('usePage needs a database');
  return page as Page;
}
