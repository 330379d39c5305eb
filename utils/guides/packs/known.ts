import type { Site } from '../../ground/sites';
import { GUIDES } from '../registry';
import type { Guide } from '../types';
import type { PackGuide } from './types';

/** The program's own guide with this id. */
export const ownGuide = (id: string): Guide | undefined => GUIDES.find((guide) => guide.id === id);

const ofSite = (site: Site): Guide[] => GUIDES.filter((guide) => guide.site === site);

/** The program's own text for an outcome, from any of its guides for the site. */
export function ownOutcome(site: Site, outcome: string): Guide['outcomes'][string] | undefined {
  const guide = ofSite(site).find(({ outcomes }) => Object.hasOwn(outcomes, outcome));
  return guide?.outcomes[outcome];
}

/** The hosts a site's guides may start on: those of the program's own guides. */
export function startHosts(site: Site): string[] {
  return ofSite(site).map(({ startUrl }) => new URL(startUrl).hostname);
}

/** The trees a site's pages are known to consist of. */
export function partsOf(site: Site): Guide['parts'] {
  return ofSite(site).find(({ parts }) => parts)?.parts;
}

type Steps = Pick<PackGuide, 'steps'>;

/** The keys of a guide's step texts: step ids, and `step id/pointer's say`. */
export function stepKeys({ steps }: Steps): string[] {
  const keys = steps.flatMap((step) => [
    step.id,
    ...step.pointers.flatMap(({ say }) => (say ? [`${step.id}/${say}`] : [])),
  ]);
  return [...new Set(keys)];
}

/** All outcomes a guide can report. */
export function outcomeKeys({ steps, absences }: Steps & Pick<PackGuide, 'absences'>): string[] {
  const all = [...absences, ...steps.flatMap((step) => step.absences)];
  return [...new Set(all.map(({ outcome }) => outcome))];
}
