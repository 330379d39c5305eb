import { SITES, type Site } from '../ground/sites';
import { giveConsent, hasConsent, takeConsentBack } from './consent';
import { changeSettings, type GuidePlace, readSettings } from './settings';

/**
 * Keeps where a site's guides are shown; null: ask at the next one.
 *
 * @throws when the browser refuses the write
 */
export async function chooseGuidePlace(site: Site, place: GuidePlace | null, now: Date): Promise<void> {
  // First: what is left of a choice that could not be kept whole is a question too many, never one too few.
  if (SITES[site].asks && place !== 'page') await takeConsentBack(site);
  const { [site]: _, ...others } = (await readSettings()).guidePlaces;
  await changeSettings({ guidePlaces: place ? { ...others, [site]: place } : others });
  if (SITES[site].asks && place === 'page') await giveConsent(site, now);
}

/** Where a site's guides are to be shown; null: the mentor has to be asked. */
export async function chosenGuidePlace(site: Site): Promise<GuidePlace | null> {
  const { asks } = SITES[site];
  const place = (await readSettings()).guidePlaces[site] ?? (asks ? null : 'page');
  return asks && place === 'page' && !(await hasConsent(site)) ? null : place;
}
