import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { FACEBOOK_WORDS, type FacebookLabel } from '../../utils/guides/labels/facebook';
import { LINKEDIN_WORDS, type LinkedInLabel } from '../../utils/guides/labels/linkedin';
import type { Words } from '../../utils/guides/locate/types';
import type { Translate } from '../../utils/language/translate';
import { PRACTICE_GROUPS, type PracticeGroup, type PracticePerson } from '../../utils/learn/practice';

/** The mutable state of the practice network, forgotten with the page. */
export interface World {
  /** Groups joined while practising. */
  joined: readonly string[];
  /** Groups in which one has become a mentor. */
  mentorIn: readonly string[];
  /** The name of the created group; empty: there is none. */
  ownGroup: string;
  /** Groups that the mentorship feature was added to. */
  withFeature: readonly string[];
  offersServices: boolean;
  looksForVolunteering: boolean;
  /** The messages sent. */
  sent: readonly { to: PracticePerson; text: string }[];
}

export const NEW_WORLD: World = {
  joined: [],
  mentorIn: [],
  ownGroup: '',
  withFeature: [],
  offersServices: false,
  looksForVolunteering: false,
  sent: [],
};

export interface Network {
  t: Translate;
  url: URL;
  world: World;
  go: (path: string) => void;
  change: (change: Partial<World>) => void;
}

const NetworkContext = createContext<Network | null>(null);
export const NetworkProvider = NetworkContext.Provider;

/** @throws Error outside a NetworkProvider, which is a bug of ours */
export function useNetwork(): Network {
  const network = useContext(NetworkContext);
  if (!network) throw new Error('useNetwork needs a NetworkProvider');
  return network;
}

const first = (words: Words, language: string): string | undefined => words[language]?.[0];

/** The real site's labels, so that a guide's texts also fit the practice page. */
export function useLabels() {
  const { t } = useNetwork();
  return {
    groups: (label: FacebookLabel) => first(FACEBOOK_WORDS[label], t.language) ?? '',
    people: (label: LinkedInLabel) => first(LINKEDIN_WORDS[label], t.language),
  };
}

export const groupById = (id: string | undefined, world: World): PracticeGroup | undefined =>
  PRACTICE_GROUPS.find((group) => group.id === id && (id !== 'your-own' || world.ownGroup !== ''));

/** Whether one is a member of a group now. */
export const belongsTo = (group: PracticeGroup, world: World): boolean =>
  group.id === 'your-own'
    ? world.ownGroup !== ''
    : group.role !== 'stranger' || world.joined.includes(group.id);

/** The name of a group; one's own has the name it was given. */
export function useGroupName(): (id: PracticeGroup['id']) => string {
  const { t, world } = useNetwork();
  return (id) => (id === 'your-own' && world.ownGroup) || t(`lp-group-${id}`);
}
