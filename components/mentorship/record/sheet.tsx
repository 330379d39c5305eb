import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Catalogue, loadPageTexts, type PageTexts } from '../../../utils/language/catalogues';
import { LANGUAGES, type Language, withoutIsolation } from '../../../utils/language/translate';
import { Choice } from '../../controls/Choice';
import { useNotices } from '../../controls/notices';
import { PageProvider, usePage } from '../../controls/page';
import { numberPages } from './number-pages';
import './sheet.css';

/** The sheet's texts in every language, as it may be passed on in another than the mentor's own. */
export function useSheetTexts(catalogues: readonly Catalogue[]): Record<Language, PageTexts> | undefined {
  const { t, need } = usePage();
  const { failed } = useNotices();
  const [texts, setTexts] = useState<Record<Language, PageTexts>>();

  // A view always asks for the same catalogues.
  useEffect(() => {
    let over = false;
    const load = async (language: Language) => {
      const own = language === t.language ? { t, need } : await loadPageTexts(language);
      await own.need(catalogues);
      return own;
    };
    Promise.all([load('en'), load('de')]).then(
      ([en, de]) => {
        if (!over) setTexts({ en, de });
      },
      (error: unknown) => {
        if (!over) failed('read', error);
      },
    );
    return () => {
      over = true;
    };
  }, [t, need, failed]);

  return texts;
}

interface LanguageChoiceProps {
  language: Language;
  choose: (language: Language) => void;
}

export function SheetLanguage({ language, choose }: LanguageChoiceProps) {
  const { t } = usePage();
  return (
    <Choice
      label={t('outcome-language')}
      value={language}
      options={LANGUAGES.map((value) => ({ value, label: NAMES[value], lang: value }))}
      choose={choose}
    />
  );
}

/** Each language's own name, regardless of the current one. */
const NAMES: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English' };

interface SheetProps {
  texts: PageTexts;
  /** The text on each page if the browser does not number them: whose sheet it is, or what it is. */
  running: string;
  children: ComponentChildren;
}

/** Content for paper, in its own language. Printing the page prints only this. */
export function Sheet({ texts, running, children }: SheetProps) {
  const page = usePage();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => (sheet.current ? numberPages(sheet.current, running) : undefined), [running]);
  return (
    <section class="sheet-frame" aria-label={page.t('outcome-sheet')}>
      <PageProvider value={{ ...page, ...texts }}>
        <article ref={sheet} class="sheet to-print" lang={texts.t.language} dir="ltr">
          {children}
        </article>
      </PageProvider>
    </section>
  );
}

/** Prints the sheet, or leads to where that is possible. @param name the suggested file name */
export function PrintButton({ name }: { name: string }) {
  const { t, tab } = usePage();
  // A popup closes when the browser's print dialog opens.
  if (tab !== null) {
    return (
      <>
        <p class="soft">{t('outcome-print-full-tab')}</p>
        <div class="row">
          <a
            class="button main"
            href={`/dashboard.html${location.hash}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('outcome-print-open')}
          </a>
        </div>
      </>
    );
  }
  return (
    <>
      <div class="row">
        <button type="button" class="button main" onClick={() => printAs(withoutIsolation(name))}>
          {t('outcome-print')}
        </button>
      </div>
      <p class="soft">{t('outcome-print-hint')}</p>
    </>
  );
}

/** Prints the page; browsers suggest its title as the file name. */
function printAs(title: string): void {
  const before = document.title;
  document.title = title;
  addEventListener(
    'afterprint',
    () => {
      document.title = before;
    },
    { once: true },
  );
  print();
}
