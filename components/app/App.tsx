import type { TrailDatabase } from '../../utils/database/schema';
import { useToday } from '../controls/days';
import { PageProvider, type PageTab } from '../controls/page';
import '../controls/tokens.css';
import '../controls/base.css';
import '../log/follow-ups.css';
import { useSpoken } from '../controls/spoken';
import { Shell } from './Shell';

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
  if (!spoken || tab === undefined) return null;
  return (
    <PageProvider value={{ ...spoken, db, today, tab, leave }}>
      <Shell surface={surface} />
    </PageProvider>
  );
}
