import { SITES, type Site } from '../ground/sites';
import { giveConsent, hasConsent, takeConsentBack } from './consent';
import { changeSettings, type GuidePlace, readSettings } from './settings';

/**
 * Stores where a site's guides are shown; null: ask next time.
 *
 * @throws if the browser refuses the write
 */
export async function chooseGuidePlace(site: Site, place: GuidePlace | null, now: Date): Promise<void> {
  // First: if storing fails halfway, we ask once too often rather than too rarely.
  if (SITES[site].asks && place !== 'page') await takeConsentBack(site);
  const { [site]: _, ...others } = (await readSettings()).guidePlaces;
  await changeSettings({ guidePlaces: place ? { ...others, [site]: place } : others });
  if (SITES[site].asks && place === 'page') await giveConsent(site, now);
}

/** Where a site's guides are shown; null: the mentor has to be asked. */
export async function chosenGuidePlace(site: Site): Promise<GuidePlace | null> {
  const { asks } = SITES[site];
  const place = (await readSettings()).guidePlaces[site] ?? (asks ? null : 'page');
  return asks && place === 'page' && !(await hasConsent(site)) ? null : place;
}
