/**
 * The sites Mentor Trail can guide on, with the match patterns of their host permission.
 *
 * `asks`: the site's user agreement forbids inserting elements into its pages (LinkedIn, §8.2 of the text in force
 * since 2025-11-03), so the mentor decides, knowing it, where the steps are shown.
 */
export const SITES = {
  facebook: { domain: 'facebook.com', origins: ['https://*.facebook.com/*'], asks: false },
  linkedin: { domain: 'linkedin.com', origins: ['https://*.linkedin.com/*'], asks: true },
} as const;
export type Site = keyof typeof SITES;

/** Which of the sites an address belongs to; null for any other, for plain http and for no address. */
export function siteOf(address: string | undefined): Site | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return null;
  const found = Object.entries(SITES).find(
    ([, { domain }]) => hostname === domain || hostname.endsWith(`.${domain}`),
  );
  return found ? (found[0] as Site) : null;
}
