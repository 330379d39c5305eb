import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Catalogue, loadPageTexts, type PageTexts } from '../../utils/language/catalogues';
import { pickLanguage } from '../../utils/language/translate';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../utils/settings/settings';

const NONE: readonly Catalogue[] = [];

export interface Spoken extends PageTexts {
  settings: Settings;
  /** The browser did not give the settings back: these are the program's own. */
  unsettled: boolean;
}

/**
 * The settings and the texts that go with them; both follow a change made in any page at once.
 *
 * @param catalogues what has to be there from the first moment on, besides what every page says
 */
export function useSpoken(catalogues: readonly Catalogue[] = NONE): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken>();

  // At once: nothing can be drawn without.
  useLayoutEffect(() => {
    let latest = 0;
    let texts: PageTexts | null = null;
    const speak = async (settings: Settings, unsettled = false) => {
      latest += 1;
      const turn = latest;
      const language = pickLanguage(settings.language, browser.i18n.getUILanguage());
      // The same words where only another setting has changed: views that wait for their texts stay as they are.
      const fitting = texts?.t.language === language ? texts : await loadPageTexts(language);
      await fitting.need(catalogues);
      if (turn !== latest) return;
      texts = fitting;
      document.documentElement.lang = language;
      document.documentElement.dir = 'ltr';
      document.documentElement.dataset.scheme = settings.scheme;
      document.documentElement.dataset.type = settings.typeSize;
      setSpoken({ ...fitting, settings, unsettled });
    };
    const stop = watchSettings((settings) => void speak(settings));
    void readSettings().then(
      (settings) => speak(settings),
      () => speak(DEFAULT_SETTINGS, true),
    );
    return () => {
      latest = -1;
      stop();
    };
  }, [catalogues]);

  return spoken;
}
