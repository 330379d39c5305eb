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

const Locked = lazyView(async () => (await import('../lock/Locked')).Locked, ['lock']);

interface AppProps {
  db: TrailDatabase;
  surface: 'popup' | 'tab';
  /** The tab below; undefined while the browser has not said, null in the dashboard. */
  tab: PageTab | null | undefined;
  leave: () => void;
}

/** A whole page of ours, in the mentor's language, once the few things every view needs are there. */
export function App({ db, surface, tab, leave }: AppProps) {
  const today = useToday();
  const spoken = useSpoken();
  const isLocked = useLocked();
  if (!spoken || tab === undefined || isLocked === undefined) return null;
  return (
    <PageProvider value={{ ...spoken, db, today, tab, leave }}>
      {isLocked ? <Locked /> : <Shell surface={surface} />}
    </PageProvider>
  );
}
