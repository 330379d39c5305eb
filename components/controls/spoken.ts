import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Catalogue, loadPageTexts, type PageTexts } from '../../utils/language/catalogues';
import { pickLanguage } from '../../utils/language/translate';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../utils/settings/settings';

const NONE: readonly Catalogue[] = [];

export interface Spoken extends PageTexts {
  settings: Settings;
  /** The browser did not return the settings, so these are the defaults. */
  unsettled: boolean;
}

/**
 * The settings and their texts; both follow a change in any page at once.
 *
 * @param catalogues needed from the start, besides those of every page
 */
export function useSpoken(catalogues: readonly Catalogue[] = NONE): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken>();

  // Immediately, since nothing can be drawn without it.
  useLayoutEffect(() => {
    let latest = 0;
    let texts: PageTexts | null = null;
    const speak = async (settings: Settings, unsettled = false) => {
      latest += 1;
      const turn = latest;
      const language = pickLanguage(settings.language, browser.i18n.getUILanguage());
      // Keep the same texts if only another setting has changed, so that views need not wait for theirs.
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
