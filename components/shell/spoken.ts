import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { loadPageTexts } from '../../utils/language/catalogues';
import { pickLanguage, type Translate } from '../../utils/language/translate';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../utils/settings/settings';

/** The settings and the texts that go with them; both follow a change made in any page at once. */
export function useSpoken(): { t: Translate; settings: Settings } | undefined {
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
