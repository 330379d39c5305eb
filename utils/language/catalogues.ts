import { createTranslate, type Language, type Translate } from './translate';

type Load = () => Promise<{ default: string }>;

/** What extension pages say. Each language is a chunk of its own: only the chosen one is loaded. */
const PAGES: Record<Language, Load[]> = {
  en: [
    () => import('./en/app.ftl?raw'),
    () => import('./en/guides.ftl?raw'),
    () => import('./en/learn.ftl?raw'),
    () => import('./en/packs.ftl?raw'),
  ],
  de: [
    () => import('./de/app.ftl?raw'),
    () => import('./de/guides.ftl?raw'),
    () => import('./de/learn.ftl?raw'),
    () => import('./de/packs.ftl?raw'),
  ],
};

/**
 * What the background says: guides. A service worker may not import on demand, so the bundler folds these
 * few kilobytes of every language into it; only the chosen one is parsed. See docs/decisions/.
 */
const BACKGROUND: Record<Language, Load[]> = {
  en: [() => import('./en/guides.ftl?raw')],
  de: [() => import('./de/guides.ftl?raw')],
};

async function load(language: Language, loads: Load[]): Promise<Translate> {
  const modules = await Promise.all(loads.map((each) => each()));
  return createTranslate(
    language,
    modules.map((module) => module.default),
  );
}

export const loadPageTexts = (language: Language) => load(language, PAGES[language]);
export const loadGuideTexts = (language: Language) => load(language, BACKGROUND[language]);
