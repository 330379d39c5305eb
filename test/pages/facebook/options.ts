import type { FacebookLanguage } from './words.ts';

export type Mentorship = 'present' | 'absent' | 'behind-more';

export interface ReplicaGroup {
  /** Digits or a vanity name. */
  id: string;
  name: string;
  mentorship: Mentorship;
  member: boolean;
  admin: boolean;
}

export interface FacebookOptions {
  language: FacebookLanguage;
  /** In the first group. `site-lacks`: in no group at all; otherwise the second group always has it. */
  mentorship: Mentorship | 'site-lacks';
  /** In the first group. */
  member: boolean;
  /** In the first group. */
  admin: boolean;
  /**
   * Three builds that differ in depth, class names and structure.
   * `a`: "Groups" open in the left menu, no link in the top bar, 53 levels deep.
   * `b`: a groups link in the top bar, left menu folded (the rest not in the DOM), a full twin of the tab row
   *   for measuring, 38 levels.
   * `c`: left menu folded (the rest in the DOM, hidden), a sticky bar, tabs hidden once scrolled, only the first
   *   group in the side list, 61 levels.
   */
  layout: 'a' | 'b' | 'c';
  /** Milliseconds until a page's content appears, initially and after each in-app navigation. */
  late: number;
  /** Nonces and Trusted Types, as on the real site. */
  csp: boolean;
  /** The page's style sheet changes everything it can reach. */
  hostileCss: boolean;
  loggedOut: boolean;
  /** A script that looks for the extension from the first byte (test/pages/watch.ts). */
  watch: boolean;
}

export const DEFAULTS: FacebookOptions = {
  language: 'en',
  mentorship: 'present',
  member: true,
  admin: false,
  layout: 'a',
  late: 120,
  csp: true,
  hostileCss: false,
  loggedOut: false,
  watch: false,
};

export function groupsOf({ mentorship, member, admin }: FacebookOptions): ReplicaGroup[] {
  const here: Mentorship = mentorship === 'site-lacks' ? 'absent' : mentorship;
  const elsewhere: Mentorship = mentorship === 'site-lacks' ? 'absent' : 'present';
  return [
    { id: '714032698254410', name: 'Berufsstart Hamburg', mentorship: here, member, admin },
    { id: 'frauen.in.der.it', name: 'Frauen in der IT', mentorship: elsewhere, member: true, admin: false },
    { id: '290155820033', name: 'Groups of Mentorship', mentorship: 'absent', member: true, admin: false },
  ];
}
