import { GUIDES } from '../registry';
import type { Guide, GuideStep } from '../types';
import { outcomeKeys, ownGuide, ownOutcome, partsOf } from './known';
import { siteIn } from './parse';
import type { InstalledPack, PackGuide } from './types';

/**
 * A pack's guide as one that can be started. What a pack cannot say (the parts of the site's pages) or has not
 * said (texts to copy, lists) comes from the program's own guide of the same id.
 *
 * @throws Error for a guide of a site the program does not know: such a pack is refused before
 */
export function asGuide(from: PackGuide, pack: string): Guide {
  const { steps, ...rest } = from;
  const site = siteIn(from.id);
  if (!site) throw new Error(`A guide for no known site: ${from.id}`);
  const own = ownGuide(from.id);
  const parts = own ? own.parts : partsOf(site);
  return {
    ...rest,
    site,
    pack,
    ...(parts ? { parts } : {}),
    outcomes: Object.fromEntries(outcomeKeys(from).map((key) => [key, ownOutcome(site, key) ?? {}])),
    steps: steps.map((step): GuideStep => {
      const before = own?.steps.find(({ id }) => id === step.id);
      return {
        ...step,
        ...(before?.copy ? { copy: before.copy } : {}),
        ...(before?.list ? { list: before.list } : {}),
      };
    }),
  };
}

/** What of a guide goes into a pack. */
export function asPackGuide(guide: Guide): PackGuide {
  const { id, startUrl, fits, subject, absences, steps, texts } = guide;
  return {
    id,
    startUrl,
    fits,
    ...(subject ? { subject } : {}),
    absences,
    steps: steps.map(({ copy, list, ...rules }) => rules),
    ...(texts ? { texts } : {}),
  };
}

/**
 * All guides there are: the program's own in their order, each replaced where a pack has one of the same id,
 * then those that only packs have. Of two packs with the same guide, the one installed last counts.
 *
 * @param packs the newest first
 */
export function mergeGuides(packs: readonly InstalledPack[]): Guide[] {
  const brought = new Map<string, Guide>();
  for (const { id, pack } of packs) {
    for (const guide of pack.guides) if (!brought.has(guide.id)) brought.set(guide.id, asGuide(guide, id));
  }
  const own = GUIDES.map((guide) => brought.get(guide.id) ?? guide);
  const added = [...brought.values()].filter(({ id }) => !ownGuide(id));
  return [...own, ...added];
}
