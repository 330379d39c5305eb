import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../utils/language/messages.gen';
import { ContactList } from '../contacts/ContactList';
import { ContactView } from '../contacts/ContactView';
import { NewContact } from '../contacts/NewContact';
import { asDate } from '../controls/days';
import { Icon, type IconName } from '../controls/Icon';
import { NoticesProvider } from '../controls/notices';
import { usePage } from '../controls/page';
import { hrefOf, type Place, type Route, useRoute } from '../controls/route';
import { View } from './views';
import './shell.css';

type Section = Place | 'learn';

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

/** Which part of the navigation a view belongs to. */
function sectionOf(route: Route): Section {
  switch (route.view) {
    case 'contact':
    case 'new-contact':
    case 'several':
      return 'contacts';
    case 'page-contact':
      return 'today';
    case 'message':
      return 'templates';
    default:
      return route.view;
  }
}

interface ShellProps {
  /** `popup`: four tabs at the foot; `tab`: everything at the side. */
  surface: 'popup' | 'tab';
}

/** The frame around every view: title, navigation, notices. */
export function Shell({ surface }: ShellProps) {
  const { t, today } = usePage();
  const route = useRoute();
  const section = sectionOf(route);
  const main = useFocusOnOpening(route);
  const title = t(TITLES[section]);

  useEffect(() => {
    document.title = `${title} · ${t('app-name')}`;
  }, [title, t]);

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
            {surface === 'popup' && (
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
            )}
          </header>
          <main ref={main}>
            {surface === 'tab' && section === 'contacts' && route.view !== 'several' ? (
              <ContactsBesideEachOther route={route} />
            ) : (
              <View route={route} />
            )}
          </main>
          <footer class="foot">
            {notices}
            {surface === 'tab' && (
              <p class="brand">
                <img class="mark" src="/icon/mark.svg" alt="" width="32" height="32" />
                {t('app-name')}
              </p>
            )}
            <Navigation section={section} surface={surface} />
          </footer>
        </div>
      )}
    </NoticesProvider>
  );
}

/** Where there is room, the list stays beside the person chosen from it. */
function ContactsBesideEachOther({ route }: { route: Route }) {
  const { t } = usePage();
  return (
    <div class={`beside shows-${route.view}`}>
      <div class="list">
        <ContactList chosen={route.view === 'contact' ? route.id : undefined} />
      </div>
      <div class="one">
        {route.view === 'contact' && <ContactView id={route.id} />}
        {route.view === 'new-contact' && <NewContact prefilled={route.prefilled} />}
        {route.view === 'contacts' && <p class="soft choose">{t('contacts-choose')}</p>}
      </div>
    </div>
  );
}

const PLACES: { section: Section; icon: IconName; text: MessageKey & `nav-${Section}`; popup: boolean }[] = [
  { section: 'today', icon: 'today', text: 'nav-today', popup: true },
  { section: 'contacts', icon: 'contacts', text: 'nav-contacts', popup: true },
  { section: 'weeks', icon: 'weeks', text: 'nav-weeks', popup: true },
  { section: 'guides', icon: 'guides', text: 'nav-guides', popup: true },
  { section: 'learn', icon: 'learn', text: 'nav-learn', popup: false },
  { section: 'export', icon: 'export', text: 'nav-export', popup: false },
  { section: 'settings', icon: 'settings', text: 'nav-settings', popup: false },
];

function Navigation({ section, surface }: { section: Section; surface: ShellProps['surface'] }) {
  const { t } = usePage();
  return (
    <nav aria-label={t('nav')}>
      <ul>
        {PLACES.filter(({ popup }) => popup || surface === 'tab').map((place) => (
          <li key={place.section}>
            <a href={`#${place.section}`} aria-current={place.section === section ? 'page' : undefined}>
              <Icon name={place.icon} />
              {t(place.text)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Moves the focus to what has just opened, unless the mentor is going through the navigation. */
function useFocusOnOpening(route: Route) {
  const main = useRef<HTMLElement>(null);
  const name = hrefOf(route);
  const before = useRef(name);

  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    scrollTo(0, 0);
    if (document.activeElement?.closest('nav, .notices')) return;
    const heading = () => main.current?.querySelector<HTMLElement>('h2[tabindex]');
    // A contact is read from the database before its heading is there.
    const timer = setTimeout(() => (heading() ?? document.querySelector('h1'))?.focus(), 80);
    return () => clearTimeout(timer);
  }, [name]);

  return main;
}
