import { useRef } from 'preact/hooks';
import type { MessageKey } from '../../utils/language/messages.gen';
import { Icon, type IconName } from '../controls/Icon';
import { useEarlyPage } from '../controls/page';
import type { Place, Route } from '../controls/route';

export type Section = Place | 'learn';

interface Entry {
  section: Section;
  icon: IconName;
  text: MessageKey & `nav-${Section}`;
}

/** Everyday places … */
export const EVERYDAY: readonly Entry[] = [
  { section: 'today', icon: 'today', text: 'nav-today' },
  { section: 'contacts', icon: 'contacts', text: 'nav-contacts' },
  { section: 'board', icon: 'board', text: 'nav-board' },
  { section: 'weeks', icon: 'weeks', text: 'nav-weeks' },
  { section: 'reports', icon: 'reports', text: 'nav-reports' },
  { section: 'guides', icon: 'guides', text: 'nav-guides' },
  { section: 'learn', icon: 'learn', text: 'nav-learn' },
];

/** … and occasional ones. */
export const NOW_AND_THEN: readonly Entry[] = [
  { section: 'templates', icon: 'templates', text: 'nav-templates' },
  { section: 'export', icon: 'export', text: 'nav-export' },
  { section: 'duplicates', icon: 'duplicates', text: 'nav-duplicates' },
  { section: 'privacy', icon: 'privacy', text: 'nav-privacy' },
  { section: 'bin', icon: 'bin', text: 'nav-bin' },
  { section: 'history', icon: 'history', text: 'nav-history' },
  { section: 'settings', icon: 'settings', text: 'nav-settings' },
];

const IN_POPUP: readonly Section[] = ['today', 'contacts', 'weeks', 'guides'];

/** The part of the navigation a view belongs to. */
export function sectionOf(route: Route): Section {
  switch (route.view) {
    case 'contact':
    case 'new-contact':
    case 'page-contact':
    case 'several':
      return 'contacts';
    case 'mentorship':
    case 'weeks-with':
    case 'plans':
    case 'figures':
    case 'programme':
    case 'offers':
      return 'weeks';
    case 'message':
      return 'templates';
    default:
      return route.view;
  }
}

interface LinksProps {
  entries: readonly Entry[];
  section: Section;
  labelledBy?: string;
  chosen?: () => void;
}

function Links({ entries, section, labelledBy, chosen }: LinksProps) {
  const { t } = useEarlyPage();
  return (
    <ul {...(labelledBy ? { 'aria-labelledby': labelledBy } : {})}>
      {entries.map((entry) => (
        <li key={entry.section}>
          <a
            href={`#${entry.section}`}
            aria-current={entry.section === section ? 'page' : undefined}
            onClick={chosen}
          >
            <Icon name={entry.icon} />
            {t(entry.text)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Four tabs at the bottom of the popup. */
export function PopupNavigation({ section }: { section: Section }) {
  const { t } = useEarlyPage();
  return (
    <nav aria-label={t('nav')}>
      <Links entries={EVERYDAY.filter((entry) => IN_POPUP.includes(entry.section))} section={section} />
    </nav>
  );
}

interface SideProps {
  section: Section;
  name: string;
  chosen?: () => void;
}

/** Everything, at the side of a full tab or in its menu. @param name distinguishes the two */
export function SideNavigation({ section, name, chosen }: SideProps) {
  const { t } = useEarlyPage();
  const more = `more-${name}`;
  return (
    <nav aria-label={t('nav')}>
      <Links entries={EVERYDAY} section={section} {...(chosen ? { chosen } : {})} />
      <p class="nav-group" id={more}>
        {t('nav-more')}
      </p>
      <Links entries={NOW_AND_THEN} section={section} labelledBy={more} {...(chosen ? { chosen } : {})} />
    </nav>
  );
}

/** In a full tab too narrow for a side: one button that opens everything. */
export function Menu({ section }: { section: Section }) {
  const { t } = useEarlyPage();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" class="button menu-button" popovertarget="menu">
        <Icon name="menu" />
        {t('nav-menu')}
      </button>
      <div ref={menu} id="menu" class="menu" popover="auto">
        <div class="menu-close">
          <button
            type="button"
            class="button square"
            popovertarget="menu"
            popovertargetaction="hide"
            aria-label={t('nav-menu-close')}
          >
            <Icon name="close" />
          </button>
        </div>
        <SideNavigation section={section} name="menu" chosen={() => menu.current?.hidePopover()} />
      </div>
    </>
  );
}
