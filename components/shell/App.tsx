import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TrailDatabase } from '../../utils/database/schema';
import { loadPageTexts } from '../../utils/language/catalogues';
import { pickLanguage, type Translate } from '../../utils/language/translate';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../utils/settings/settings';
import { useToday } from '../controls/days';
import { PageProvider, type PageTab } from '../controls/page';
import '../tokens.css';
import '../base.css';
import '../follow-ups/follow-ups.css';
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

/** The settings and the texts that go with them; both follow a change made in any page at once. */
function useSpoken(): { t: Translate; settings: Settings } | undefined {
  const [spoken, setSpoken] = useState<{ t: Translate; settings: Settings }>();

  useEffect(() => {
    let latest = 0;
    const speak = async (settings: Settings) => {
      latest += 1;
      const turn = latest;
      const language = pickLanguage(settings.language, browser.i18n.getUILanguage());
      const t = await loadPageTexts(language);
      if (turn !== latest) return;
      document.documentElement.lang = language;
      document.documentElement.dir = 'ltr';
      setSpoken({ t, settings });
    };
    const stop = watchSettings(speak);
    readSettings()
      .catch(() => DEFAULT_SETTINGS)
      .then(speak);
    return () => {
      latest = -1;
      stop();
    };
  }, []);

  return spoken;
}
