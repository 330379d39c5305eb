import type { Site } from '../../ground/sites';
import { GUIDES } from '../registry';
import type { Guide } from '../types';
import type { PackGuide } from './types';

/** The program's own guide of an id. */
export const ownGuide = (id: string): Guide | undefined => GUIDES.find((guide) => guide.id === id);

const ofSite = (site: Site): Guide[] => GUIDES.filter((guide) => guide.site === site);

/** What the program itself says of an outcome, whichever of its guides for the site says it. */
export function ownOutcome(site: Site, outcome: string): Guide['outcomes'][string] | undefined {
  const guide = ofSite(site).find(({ outcomes }) => Object.hasOwn(outcomes, outcome));
  return guide?.outcomes[outcome];
}

/** Hosts of a site on which a guide may begin: those the program's own guides know. */
export function startHosts(site: Site): string[] {
  return ofSite(site).map(({ startUrl }) => new URL(startUrl).hostname);
}

/** The trees a site's pages are known to be made of. */
export function partsOf(site: Site): Guide['parts'] {
  return ofSite(site).find(({ parts }) => parts)?.parts;
}

type Steps = Pick<PackGuide, 'steps'>;

/** What a guide has sentences for in its steps: step ids, and `step id/pointer's say`. */
export function stepKeys({ steps }: Steps): string[] {
  const keys = steps.flatMap((step) => [
    step.id,
    ...step.pointers.flatMap(({ say }) => (say ? [`${step.id}/${say}`] : [])),
  ]);
  return [...new Set(keys)];
}

/** Every way in which a guide can say that something is not there. */
export function outcomeKeys({ steps, absences }: Steps & Pick<PackGuide, 'absences'>): string[] {
  const all = [...absences, ...steps.flatMap((step) => step.absences)];
  return [...new Set(all.map(({ outcome }) => outcome))];
}
