/**
 * The sites Mentor Trail has guides for, with the match patterns of their host permission.
 * `asks`: the site's user agreement forbids inserting elements into its pages (LinkedIn, §8.2 of the version in force
 * since 2025-11-03), so the mentor decides, knowing that, where the steps are shown.
 */
export const SITES = {
  facebook: { domain: 'facebook.com', origins: ['https://*.facebook.com/*'], asks: false },
  linkedin: { domain: 'linkedin.com', origins: ['https://*.linkedin.com/*'], asks: true },
} as const;
export type Site = keyof typeof SITES;

/** The site an address belongs to; null for any other, for plain http and for no address. */
export function siteOf(address: string | undefined): Site | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return null;
  const found = Object.entries(SITES).find(
    ([, { domain }]) => hostname === domain || hostname.endsWith(`.${domain}`),
  );
  return found ? (found[0] as Site) : null;
}
