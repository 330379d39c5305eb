import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/language/messages.gen';
import { useAskedLast } from '../controls/asked-last';
import { QuestionPlace } from '../controls/asking';
import { Boundary } from '../controls/Boundary';
import { asDate } from '../controls/days';
import { Icon } from '../controls/Icon';
import { lazyView } from '../controls/lazy';
import { NoticesProvider } from '../controls/notices';
import { useEarlyPage } from '../controls/page';
import { hrefOf, type Route, useRoute } from '../controls/route';
import { useTrouble } from '../controls/trouble';
import { Menu, PopupNavigation, type Section, SideNavigation, sectionOf } from './navigation';
import { usePaletteKey } from './palette-key';
import { fetchNext, View } from './views';
import './shell.css';

const TroubleView = lazyView(async () => (await import('../trouble/TroubleView')).TroubleView, ['trouble']);
const Unsettled = lazyView(async () => (await import('../trouble/TroubleView')).Unsettled, ['trouble']);
const Palette = lazyView(async () => (await import('./Palette')).Palette, ['overview', 'weeks']);

const loadWeeksQuestion = async () => (await import('../mentorship/weeks/WeeksQuestion')).askAboutWeeks;

const TITLES = {
  today: 'today-title',
  contacts: 'contacts-title',
  board: 'nav-board',
  reports: 'nav-reports',
  templates: 'nav-templates',
  duplicates: 'nav-duplicates',
  privacy: 'nav-privacy',
  bin: 'nav-bin',
  history: 'nav-history',
  weeks: 'weeks-title',
  guides: 'guides-title',
  learn: 'learn-title',
  export: 'export-title',
  settings: 'settings-title',
} as const satisfies Record<Section, MessageKey>;

interface ShellProps {
  /** `popup`: four tabs at the bottom; `tab`: everything at the side, or behind a menu button. */
  surface: 'popup' | 'tab';
}

/** The frame around every view: title, navigation, search, notices. */
export function Shell({ surface }: ShellProps) {
  const { t, db, today, unsettled, seen: glanced } = useEarlyPage();
  const route = useRoute();
  const section = sectionOf(route);
  const main = useFocusOnOpening(route);
  useAskedLast(main);
  const [isSearching, setSearching] = usePaletteKey();
  const title = t(TITLES[section]);

  useEffect(() => {
    document.title = `${title} · ${t('app-name')}`;
  }, [title, t]);

  const trouble = useTrouble(db, glanced !== undefined);
  const [isPutAside, setPutAside] = useState(false);
  // Prefetches likely next views when idle.
  useEffect(() => {
    return db && trouble === null ? fetchNext(db) : undefined;
  }, [db, trouble]);

  // A notice redraws the frame, but not the view in it, which may have hundreds of cards.
  const { current: seen } = useLatest(route);
  const view = useMemo(() => {
    // A backup can be restored into an empty list, whatever happened to the old one.
    const isShown = trouble === null || isPutAside || (trouble?.kind === 'lost' && seen.view === 'export');
    return (
      <Boundary>
        {unsettled && <Unsettled />}
        {isShown && <View route={seen} surface={surface} />}
        {trouble && !isShown && <TroubleView trouble={trouble} goOn={() => setPutAside(true)} />}
      </Boundary>
    );
  }, [seen, surface, trouble, isPutAside, unsettled]);

  return (
    <NoticesProvider t={t}>
      {(notices) => (
        <div class={`shell ${surface}`}>
          <header class="top">
            <img class="mark" src="/icon/mark.svg" alt="" width="36" height="36" />
            <div class="grow">
              <h1 tabIndex={-1}>{title}</h1>
              {section === 'today' && <p class="soft">{t('date-today', { day: asDate(today) })}</p>}
            </div>
            <div class="top-buttons">
              <button
                type="button"
                class="button square"
                aria-label={t('palette-open')}
                title={t('palette-open')}
                aria-keyshortcuts="Control+K"
                onClick={() => setSearching(true)}
              >
                <Icon name="search" />
              </button>
              {surface === 'popup' ? <PopupButtons section={section} /> : <Menu section={section} />}
            </div>
          </header>
          <main ref={main}>{view}</main>
          <footer class="foot">
            {notices}
            {surface === 'popup' ? (
              <PopupNavigation section={section} />
            ) : (
              <div class="side">
                <p class="brand">
                  <img class="mark" src="/icon/mark.svg" alt="" width="32" height="32" />
                  {t('app-name')}
                </p>
                <SideNavigation section={section} name="side" />
              </div>
            )}
          </footer>
          <QuestionPlace weeks={loadWeeksQuestion} />
          {isSearching && <Palette surface={surface} close={() => setSearching(false)} />}
        </div>
      )}
    </NoticesProvider>
  );
}

function PopupButtons({ section }: { section: Section }) {
  const { t } = useEarlyPage();
  return (
    <>
      <a
        class="button square"
        href={`/dashboard.html${location.hash}`}
        target="_blank"
        rel="noopener"
        aria-label={t('open-full-tab')}
        title={t('open-full-tab')}
      >
        <Icon name="window" />
      </a>
      <a
        class="button square"
        href="#settings"
        aria-label={t('nav-settings')}
        title={t('nav-settings')}
        aria-current={section === 'settings' ? 'page' : undefined}
      >
        <Icon name="settings" />
      </a>
    </>
  );
}

/** Keeps the same object as long as the route stays the same. */
function useLatest(route: Route): { current: Route } {
  const latest = useRef(route);
  if (JSON.stringify(latest.current) !== JSON.stringify(route)) latest.current = route;
  return latest;
}

/** Moves the focus to a newly opened view, unless the mentor is moving through the navigation. */
function useFocusOnOpening(route: Route) {
  const main = useRef<HTMLElement>(null);
  const name = hrefOf(route);
  const before = useRef(name);

  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    scrollTo(0, 0);
    if (document.activeElement?.closest('.foot nav, .notices')) return;
    const heading = () => main.current?.querySelector<HTMLElement>('h2[tabindex]');
    const title = document.querySelector('h1');
    // The heading appears once the view is loaded and its contact read. Until then the title has the focus, unless
    // the mentor moves it.
    let looks = 0;
    const look = () => {
      looks += 1;
      // A form that asks for something first already has the focus.
      if (document.activeElement?.matches('main input')) return;
      if (looks > 1 && document.activeElement !== title) return;
      const found = heading();
      (found ?? title)?.focus();
      if (!found && looks < 15) timer = setTimeout(look, 80);
    };
    let timer = setTimeout(look, 80);
    return () => clearTimeout(timer);
  }, [name]);

  return main;
}
