import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { FACEBOOK_WORDS, type FacebookLabel } from '../../utils/guides/labels/facebook';
import { LINKEDIN_WORDS, type LinkedInLabel } from '../../utils/guides/labels/linkedin';
import type { Words } from '../../utils/guides/locate/types';
import type { Translate } from '../../utils/language/translate';
import { PRACTICE_GROUPS, type PracticeGroup, type PracticePerson } from '../../utils/learn/practice';

/** All that can change on the practice network, forgotten with the page. */
export interface World {
  /** Groups that were joined while practising. */
  joined: readonly string[];
  /** Groups in which one has offered oneself as a mentor. */
  mentorIn: readonly string[];
  /** What the group that was created is called; empty: none was. */
  ownGroup: string;
  /** Groups to which the mentorship feature was added. */
  withFeature: readonly string[];
  offersServices: boolean;
  looksForVolunteering: boolean;
  /** What has been written to whom. */
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

/** @throws Error outside a NetworkProvider: a fault of ours */
export function useNetwork(): Network {
  const network = useContext(NetworkContext);
  if (!network) throw new Error('useNetwork needs a NetworkProvider');
  return network;
}

const first = (words: Words, language: string): string | undefined => words[language]?.[0];

/** What the real site calls a thing, so that a guide's sentences fit the practice page as well. */
export function useLabels() {
  const { t } = useNetwork();
  return {
    groups: (label: FacebookLabel) => first(FACEBOOK_WORDS[label], t.language) ?? '',
    people: (label: LinkedInLabel) => first(LINKEDIN_WORDS[label], t.language),
  };
}

export const groupById = (id: string | undefined, world: World): PracticeGroup | undefined =>
  PRACTICE_GROUPS.find((group) => group.id === id && (id !== 'your-own' || world.ownGroup !== ''));

/** Whether one belongs to a group by now. */
export const belongsTo = (group: PracticeGroup, world: World): boolean =>
  group.id === 'your-own'
    ? world.ownGroup !== ''
    : group.role !== 'stranger' || world.joined.includes(group.id);

/** What a group is called: the one of one's own as it was named. */
export function useGroupName(): (id: PracticeGroup['id']) => string {
  const { t, world } = useNetwork();
  return (id) => (id === 'your-own' && world.ownGroup) || t(`lp-group-${id}`);
}
