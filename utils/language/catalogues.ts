import { createTranslate, type Language, type Translate } from './translate';

type Load = () => Promise<{ default: string }>;

/**
 * The texts of extension pages, one file per part of the product. Each is a separate chunk in each language: only the
 * chosen language is loaded, and only the parts a view asks for.
 */
const PAGES = {
  app: { en: () => import('./en/app.ftl?raw'), de: () => import('./de/app.ftl?raw') },
  people: { en: () => import('./en/people.ftl?raw'), de: () => import('./de/people.ftl?raw') },
  capture: { en: () => import('./en/capture.ftl?raw'), de: () => import('./de/capture.ftl?raw') },
  templates: { en: () => import('./en/templates.ftl?raw'), de: () => import('./de/templates.ftl?raw') },
  overview: { en: () => import('./en/overview.ftl?raw'), de: () => import('./de/overview.ftl?raw') },
  care: { en: () => import('./en/care.ftl?raw'), de: () => import('./de/care.ftl?raw') },
  exchange: { en: () => import('./en/exchange.ftl?raw'), de: () => import('./de/exchange.ftl?raw') },
  guides: { en: () => import('./en/guides.ftl?raw'), de: () => import('./de/guides.ftl?raw') },
  learn: { en: () => import('./en/learn.ftl?raw'), de: () => import('./de/learn.ftl?raw') },
  day: { en: () => import('./en/day.ftl?raw'), de: () => import('./de/day.ftl?raw') },
  weeks: { en: () => import('./en/weeks.ftl?raw'), de: () => import('./de/weeks.ftl?raw') },
  forms: { en: () => import('./en/forms.ftl?raw'), de: () => import('./de/forms.ftl?raw') },
  outcome: { en: () => import('./en/outcome.ftl?raw'), de: () => import('./de/outcome.ftl?raw') },
  support: { en: () => import('./en/support.ftl?raw'), de: () => import('./de/support.ftl?raw') },
  plans: { en: () => import('./en/plans.ftl?raw'), de: () => import('./de/plans.ftl?raw') },
  copies: { en: () => import('./en/copies.ftl?raw'), de: () => import('./de/copies.ftl?raw') },
  lock: { en: () => import('./en/lock.ftl?raw'), de: () => import('./de/lock.ftl?raw') },
  devices: { en: () => import('./en/devices.ftl?raw'), de: () => import('./de/devices.ftl?raw') },
  team: { en: () => import('./en/team.ftl?raw'), de: () => import('./de/team.ftl?raw') },
  packs: { en: () => import('./en/packs.ftl?raw'), de: () => import('./de/packs.ftl?raw') },
  trouble: { en: () => import('./en/trouble.ftl?raw'), de: () => import('./de/trouble.ftl?raw') },
} as const satisfies Record<string, Record<Language, Load>>;
export type Catalogue = keyof typeof PAGES;

/** Needed by every page from the start. */
const FIRST: readonly Catalogue[] = ['app', 'people'];

/** The texts of a page, which grow as views are opened. */
export interface PageTexts {
  t: Translate;
  /** Loads further catalogues into `t`; those already loaded cost nothing. */
  need: (catalogues: readonly Catalogue[]) => Promise<void>;
}

/** The texts for one of our pages, with the catalogues every view needs. */
export async function loadPageTexts(language: Language): Promise<PageTexts> {
  const t = createTranslate(language, []);
  const loading = new Map<Catalogue, Promise<void>>();
  const loadOne = async (catalogue: Catalogue) => {
    const { default: source } = await PAGES[catalogue][language]();
    t.add(source);
  };
  const need: PageTexts['need'] = async (catalogues) => {
    await Promise.all(
      catalogues.map((catalogue) => {
        const load = loading.get(catalogue) ?? loadOne(catalogue);
        loading.set(catalogue, load);
        // Try again next time if loading failed.
        load.catch(() => loading.delete(catalogue));
        return load;
      }),
    );
  };
  await need(FIRST);
  return { t, need };
}

/**
 * The background's texts. Service workers cannot import dynamically, so the bundler includes these few kilobytes of
 * every language; only the chosen one is parsed. See docs/decisions/.
 */
const BACKGROUND = {
  guides: { en: () => import('./en/guides.ftl?raw'), de: () => import('./de/guides.ftl?raw') },
  capture: { en: () => import('./en/capture.ftl?raw'), de: () => import('./de/capture.ftl?raw') },
} as const satisfies Record<string, Record<Language, Load>>;

async function loadBackgroundTexts(language: Language, part: keyof typeof BACKGROUND): Promise<Translate> {
  const { default: source } = await BACKGROUND[part][language]();
  return createTranslate(language, [source]);
}

export const loadGuideTexts = (language: Language) => loadBackgroundTexts(language, 'guides');
/** The texts of context menu, notifications and toolbar. */
export const loadCaptureTexts = (language: Language) => loadBackgroundTexts(language, 'capture');
