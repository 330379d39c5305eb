import { SITES, type Site } from '../../utils/ground/sites';
import type { GuidePlace, Settings } from '../../utils/settings/settings';

/** Where a site's guides are shown; null until the mentor has chosen. */
export function placeFor(site: Site, { guidePlaces }: Settings): GuidePlace | null {
  return guidePlaces[site] ?? (SITES[site].asks ? null : 'page');
}
