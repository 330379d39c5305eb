import { useEffect, useState } from 'preact/hooks';
import type { ContactId, MentorshipId } from '../../utils/ground/ids';

/** The parts of Learn. */
export const TOPICS = ['reach', 'platforms', 'contact', 'questions', 'weeks'] as const;
export type Topic = (typeof TOPICS)[number];

/** Views that are named by one word and nothing else. */
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

/** The parts of the files view besides taking out. */
export const FILE_PARTS = ['import', 'backup', 'devices'] as const;
export type FilePart = (typeof FILE_PARTS)[number];

/** The parts of a mentorship's page besides its weeks. */
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
  /** `pair`: two contacts that may be brought together. */
  | { view: 'duplicates'; pair?: readonly [ContactId, ContactId] }
  | { view: 'learn'; topic?: Topic }
  /** Taking the list out as a file; bringing people in from one; a backup of everything. */
  | { view: 'export'; part?: FilePart }
  /** `prefilled`: under which name the background keeps what the form starts with. */
  | { view: 'new-contact'; prefilled?: string }
  | { view: 'page-contact' }
  /** Adding several people at once. */
  | { view: 'several' }
  | { view: 'contact'; id: ContactId }
  /** One mentorship; without a part, its weeks. */
  | { view: 'mentorship'; id: MentorshipId; part?: MentorshipPart }
  /** The mentor's own plans, and those of the program. */
  | { view: 'plans' }
  /** The page of the mentorship that runs with a contact. */
  | { view: 'weeks-with'; contact: ContactId; part?: MentorshipPart }
  /** The learning offers of the mentor's region. */
  | { view: 'offers' }
  /** What has come of all mentorships, in figures. */
  | { view: 'figures' }
  /** One page about the programme for a coordinator, to be printed. */
  | { view: 'programme' }
  /** Choosing a message for one contact; `fitting`: with the one that fits now open at once. */
  | { view: 'message'; contact: ContactId; fitting?: true };

/** What a part of the address names. One that was cut off in the middle of a sign names nobody, as any unknown one. */
function named(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

type Parts = readonly (string | undefined)[];
/** Reads what stands behind the first word of an address; undefined where that names the view by itself. */
type Reader = (parts: Parts) => Route | undefined;

const contacts: Reader = ([second, third]) => {
  if (second === 'new') return { view: 'new-contact', ...(third ? { prefilled: named(third) } : {}) };
  if (second === 'page') return { view: 'page-contact' };
  if (second === 'several') return { view: 'several' };
  return second ? { view: 'contact', id: named(second) } : undefined;
};

/** Views of all mentorships besides their list. */
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

/** Reads a view out of the part of the address after `#`; anything unknown is Today. */
export function parseRoute(hash: string): Route {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const [first = '', ...parts] = path.split('/');
  const view = PLACES.find((each): each is Exclude<Place, 'export' | 'duplicates'> => each === first);
  return READERS.get(first)?.(parts) ?? { view: view ?? 'today' };
}

/** The address of a view, to be used as `href`. */
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

/** The settings with what is seldom needed unfolded. */
export const MORE_SETTINGS = '#settings/more';

export function goTo(route: Route): void {
  location.hash = hrefOf(route);
}

/** The view the address names; the browser's Back and Reload keep it. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    // A quick mentor has gone on since the first drawing.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}
