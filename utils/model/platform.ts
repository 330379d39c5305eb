import type { Platform } from './contact';

export const PLATFORMS = ['facebook', 'linkedin', 'other'] as const satisfies readonly Platform[];

/** How the identities of address.ts begin on a platform. */
export const IDENTITIES: Readonly<Record<Platform, readonly string[]>> = {
  facebook: ['facebook/', 'facebook#'],
  linkedin: ['linkedin/'],
  other: ['web/'],
};

/** On which platforms these identities are. */
export function platformsOf(identities: readonly string[]): Platform[] {
  return PLATFORMS.filter((platform) =>
    identities.some((identity) => IDENTITIES[platform].some((begin) => identity.startsWith(begin))),
  );
}
