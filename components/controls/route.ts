import { useEffect, useState } from 'preact/hooks';
import type { ContactId, MentorshipId } from '../../utils/ground/ids';

/** The parts of Learn. */
export const TOPICS = ['reach', 'platforms', 'contact', 'questions', 'weeks'] as const;
export type Topic = (typeof TOPICS)[number];

/** Views named by one word only. */
const PLACES = [
  'today',
  'contacts',
  'board',
  'weeks',
  'reports',
  'guides',
  'templates',
  'duplicates',
  'privacy',
  'bin',
  'history',
  'export',
  'settings',
] as const;
export type Place = (typeof PLACES)[number];

/** The parts of the files view other than export. */
export const FILE_PARTS = ['import', 'backup', 'devices'] as const;
export type FilePart = (typeof FILE_PARTS)[number];

/** The parts of a mentorship's page other than its weeks. */
export const MENTORSHIP_PARTS = [
  'agreement',
  'goals',
  'skills',
  'network',
  'referral',
  'ending',
  'record',
] as const;
export type MentorshipPart = (typeof MENTORSHIP_PARTS)[number];

export type Route =
  | { view: Exclude<Place, 'export' | 'duplicates'> }
  /** `pair`: two contacts that may be merged. */
  | { view: 'duplicates'; pair?: readonly [ContactId, ContactId] }
  | { view: 'learn'; topic?: Topic }
  /** Exporting the list as a file; importing people from one; a backup of everything. */
  | { view: 'export'; part?: FilePart }
  /** `prefilled`: the key under which the background stores the form's initial values. */
  | { view: 'new-contact'; prefilled?: string }
  | { view: 'page-contact' }
  /** Adding several people at once. */
  | { view: 'several' }
  | { view: 'contact'; id: ContactId }
  /** One mentorship; without a part, its weeks. */
  | { view: 'mentorship'; id: MentorshipId; part?: MentorshipPart }
  /** The mentor's own plans and the program's. */
  | { view: 'plans' }
  /** The page of a contact's running mentorship. */
  | { view: 'weeks-with'; contact: ContactId; part?: MentorshipPart }
  /** The learning offers of the mentor's region. */
  | { view: 'offers' }
  /** The results of all mentorships in figures. */
  | { view: 'figures' }
  /** One page about the programme for a coordinator, to be printed. */
  | { view: 'programme' }
  /** Choosing a message for one contact; `fitting`: opens the one that fits now. */
  | { view: 'message'; contact: ContactId; fitting?: true };

/** The name in part of an address. One truncated within an escape matches nobody, like any unknown one. */
function named(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

type Parts = readonly (string | undefined)[];
/** Parses what follows the first word of an address; undefined if that word alone names the view. */
type Reader = (parts: Parts) => Route | undefined;

const contacts: Reader = ([second, third]) => {
  if (second === 'new') return { view: 'new-contact', ...(third ? { prefilled: named(third) } : {}) };
  if (second === 'page') return { view: 'page-contact' };
  if (second === 'several') return { view: 'several' };
  return second ? { view: 'contact', id: named(second) } : undefined;
};

/** Views of all mentorships other than their list. */
const WEEKS_VIEWS = ['plans', 'figures', 'programme', 'offers'] as const;

const weeks: Reader = ([second, third, fourth]) => {
  const own = WEEKS_VIEWS.find((each) => each === second);
  if (own) return { view: own };
  const partIn = (text: string | undefined) => {
    const part = MENTORSHIP_PARTS.find((each) => each === text);
    return part ? { part } : {};
  };
  if (second === 'with' && third) return { view: 'weeks-with', contact: named(third), ...partIn(fourth) };
  return second ? { view: 'mentorship', id: named(second), ...partIn(third) } : undefined;
};

const templates: Reader = ([second, third]) =>
  second
    ? { view: 'message', contact: named(second), ...(third === 'fitting' ? { fitting: true } : {}) }
    : undefined;

const learn: Reader = ([second]) => {
  const topic = TOPICS.find((each) => each === second);
  return topic ? { view: 'learn', topic } : { view: 'learn' };
};

const files: Reader = ([second]) => {
  const part = FILE_PARTS.find((each) => each === second);
  return part ? { view: 'export', part } : { view: 'export' };
};

const duplicates: Reader = ([second, third]) =>
  second && third ? { view: 'duplicates', pair: [named(second), named(third)] } : { view: 'duplicates' };

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries({ contacts, weeks, templates, learn, export: files, duplicates }),
);

/** Parses a view from the address after `#`; anything unknown gives Today. */
export function parseRoute(hash: string): Route {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const [first = '', ...parts] = path.split('/');
  const view = PLACES.find((each): each is Exclude<Place, 'export' | 'duplicates'> => each === first);
  return READERS.get(first)?.(parts) ?? { view: view ?? 'today' };
}

/** The address of a view, for `href`. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case 'new-contact':
      return route.prefilled ? `#contacts/new/${encodeURIComponent(route.prefilled)}` : '#contacts/new';
    case 'several':
      return '#contacts/several';
    case 'page-contact':
      return '#contacts/page';
    case 'contact':
      return `#contacts/${encodeURIComponent(route.id)}`;
    case 'mentorship':
      return `#weeks/${encodeURIComponent(route.id)}${route.part ? `/${route.part}` : ''}`;
    case 'weeks-with':
      return `#weeks/with/${encodeURIComponent(route.contact)}${route.part ? `/${route.part}` : ''}`;
    case 'plans':
    case 'figures':
    case 'programme':
    case 'offers':
      return `#weeks/${route.view}`;
    case 'message':
      return `#templates/${encodeURIComponent(route.contact)}${route.fitting ? '/fitting' : ''}`;
    case 'duplicates':
      return route.pair ? `#duplicates/${route.pair.map(encodeURIComponent).join('/')}` : '#duplicates';
    case 'learn':
      return route.topic ? `#learn/${route.topic}` : '#learn';
    case 'export':
      return route.part ? `#export/${route.part}` : '#export';
    default:
      return `#${route.view}`;
  }
}

/** The settings with the rarely used ones unfolded. */
export const MORE_SETTINGS = '#settings/more';

export function goTo(route: Route): void {
  location.hash = hrefOf(route);
}

/** The view in the address, so that the browser's Back and Reload work. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    // A quick mentor may have moved on since the first render.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}
