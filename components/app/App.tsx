import type { TrailDatabase } from '../../utils/database/schema';
import { useToday } from '../controls/days';
import { PageProvider, type PageTab } from '../controls/page';
import '../controls/tokens.css';
import '../controls/base.css';
import '../log/follow-ups.css';
import { lazyView } from '../controls/lazy';
import { useSpoken } from '../controls/spoken';
import { useLocked } from '../lock/use-locked';
import { Shell } from './Shell';
import { useDatabase } from './use-database';

/** While locked, the database code is not loaded. */
const Locked = lazyView(async () => (await import('../lock/Locked')).Locked, ['lock'], { early: true });

interface AppProps {
  /** By default the page's own. */
  db?: TrailDatabase;
  surface: 'popup' | 'tab';
  /** The tab below; undefined until the browser has answered, null in the dashboard. */
  tab: PageTab | null | undefined;
  leave: () => void;
}

/** A complete page of ours in the mentor's language, shown once the essentials of every view are ready. */
export function App({ db: given, surface, tab, leave }: AppProps) {
  const today = useToday();
  const spoken = useSpoken();
  const isLocked = useLocked();
  const isReady = spoken !== undefined && tab !== undefined && isLocked === false;
  const { db, opened, seen } = useDatabase(given, today, isReady);
  if (!spoken || tab === undefined || isLocked === undefined) return null;
  if (isLocked) {
    return (
      <PageProvider value={{ ...spoken, db, opened, seen: undefined, today, tab, leave }}>
        <Locked />
      </PageProvider>
    );
  }
  if (seen === undefined) return null;
  // What was read at a glance only serves the first view.
  const early = db ? undefined : (seen ?? undefined);
  return (
    <PageProvider value={{ ...spoken, db, opened, seen: early, today, tab, leave }}>
      <Shell surface={surface} />
    </PageProvider>
  );
}
