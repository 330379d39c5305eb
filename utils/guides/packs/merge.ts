import { GUIDES } from '../registry';
import type { Guide, GuideStep } from '../types';
import { outcomeKeys, ownGuide, ownOutcome, partsOf } from './known';
import { siteIn } from './parse';
import type { InstalledPack, PackGuide } from './types';

/**
 * Turns a pack's guide into one that can be started. What a pack cannot contain (the parts of the site's pages) or
 * omits (texts to copy, lists) comes from the program's own guide with the same id.
 *
 * @throws Error for a guide of an unknown site; such packs are refused earlier
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

/** The part of a guide that goes into a pack. */
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
 * All guides: the program's own in their order, each replaced if a pack has one with the same id, then those only
 * packs have. If two packs have the same guide, the one installed last wins.
 *
 * @param packs newest first
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
