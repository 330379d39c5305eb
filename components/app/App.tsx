import type { TrailDatabase } from '../../utils/database/schema';
import { useToday } from '../controls/days';
import { PageProvider, type PageTab } from '../controls/page';
import '../controls/tokens.css';
import '../controls/base.css';
import '../log/follow-ups.css';
import { useSpoken } from '../controls/spoken';
import { Shell } from './Shell';
import { useDatabase } from './use-database';

interface AppProps {
  /** The page's own unless one is given. */
  db?: TrailDatabase;
  surface: 'popup' | 'tab';
  /** The tab below; undefined while the browser has not said, null in the dashboard. */
  tab: PageTab | null | undefined;
  leave: () => void;
}

/** A whole page of ours, in the mentor's language, once the few things every view needs are there. */
export function App({ db: given, surface, tab, leave }: AppProps) {
  const today = useToday();
  const spoken = useSpoken();
  const { db, opened, seen } = useDatabase(given, today, spoken !== undefined && tab !== undefined);
  if (!spoken || tab === undefined || seen === undefined) return null;
  // What was read at a glance is only for what opens with the page.
  const early = db ? undefined : (seen ?? undefined);
  return (
    <PageProvider value={{ ...spoken, db, opened, seen: early, today, tab, leave }}>
      <Shell surface={surface} />
    </PageProvider>
  );
}
