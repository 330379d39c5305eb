import type { Platform } from './contact';

export const PLATFORMS = ['facebook', 'linkedin', 'other'] as const satisfies readonly Platform[];

/** How identities from address.ts begin on each platform. */
export const IDENTITIES: Readonly<Record<Platform, readonly string[]>> = {
  facebook: ['facebook/', 'facebook#'],
  linkedin: ['linkedin/'],
  other: ['web/'],
};

/** The platforms of these identities. */
export function platformsOf(identities: readonly string[]): Platform[] {
  return PLATFORMS.filter((platform) =>
    identities.some((identity) => IDENTITIES[platform].some((begin) => identity.startsWith(begin))),
  );
}
