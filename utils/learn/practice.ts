import type { GuideId } from '../guides/registry';

/** Made up, under a top-level domain reserved for examples, which can never be a real site. */
export const PRACTICE_DOMAIN = 'lindenplatz.example';

/** The account used for practice; it is nobody's. */
export const OWN_PROFILE = 'robin';

/** Where each guide starts on the practice network. A test plays every guide from there to its end. */
export const PRACTICE_STARTS: Readonly<Record<GuideId, string>> = {
  'facebook/become-a-mentor': '/',
  'facebook/find-a-fitting-group': '/',
  'facebook/write-a-first-message': '/groups/first-steps/',
  'facebook/mentoring-without-the-feature': '/',
  'facebook/create-a-mentoring-group': '/',
  'facebook/add-mentorship-to-your-group': '/',
  'linkedin/write-a-first-message': '/search/results/people/',
  'linkedin/offer-mentoring-as-a-service': '/',
  'linkedin/show-that-you-volunteer': '/',
  'linkedin/become-an-instructor': '/',
};

export type GroupRole = 'admin' | 'member' | 'stranger';

/** The groups; their names are in `learn.ftl` under `lp-group-<id>`. */
export const PRACTICE_GROUPS = [
  { id: 'first-steps', role: 'member' },
  { id: 'mentoring-here', role: 'admin' },
  { id: 'new-in-town', role: 'stranger' },
  { id: 'second-chance', role: 'stranger' },
  /** Exists only once it has been created, under the name it was given. */
  { id: 'your-own', role: 'admin' },
] as const satisfies readonly { id: string; role: GroupRole }[];
export type PracticeGroup = (typeof PRACTICE_GROUPS)[number];

/** The people, named under `lp-person-<id>`. */
export const PRACTICE_PEOPLE = ['amina', 'jonas'] as const;
export type PracticePerson = (typeof PRACTICE_PEOPLE)[number];

const KNOWN_DOMAINS = [PRACTICE_DOMAIN, 'facebook.com', 'linkedin.com'];

/**
 * Parses input in the practice network's address bar. Addresses that guides give out belong to the real sites, and
 * lead to the same place in the made-up one.
 *
 * @returns null for addresses that do not exist here
 */
export function practiceAddress(typed: string): URL | null {
  const text = typed.trim();
  if (text.startsWith('/')) return at(text);
  const withScheme = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(withScheme)) return null;
  const { hostname, pathname, search } = new URL(withScheme);
  const domain = KNOWN_DOMAINS.find((each) => hostname === each || hostname.endsWith(`.${each}`));
  return domain ? at(`${pathname}${search}`, hostname.startsWith('learning.')) : null;
}

/** A page of the practice network. As on the real site, the short address of one's own profile leads to it. */
export function at(path: string, learning = false): URL {
  const url = new URL(path, `https://${learning ? 'learning' : 'www'}.${PRACTICE_DOMAIN}/`);
  if (/^\/in\/me\/?$/.test(url.pathname)) url.pathname = `/in/${OWN_PROFILE}/`;
  return url;
}
