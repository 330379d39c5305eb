import { siteOf } from '../ground/sites';
import { matchesAny } from './locate/address';
import type { GuideRecord } from './records';
import { type GuideId, guidesFor } from './registry';
import type { Guide } from './types';

/** The guides that each guide leads to, the better one first. */
export const LEADS_TO: Readonly<Record<GuideId, readonly GuideId[]>> = {
  'facebook/find-a-fitting-group': ['facebook/become-a-mentor', 'facebook/mentoring-without-the-feature'],
  'facebook/create-a-mentoring-group': [
    'facebook/add-mentorship-to-your-group',
    'facebook/mentoring-without-the-feature',
  ],
};

/** How specific a guide is to a page: the number of path segments its patterns name. */
const closeness = ({ fits }: Guide, path: string) =>
  Math.max(
    ...fits
      .filter((pattern) => matchesAny([pattern], path))
      .map((pattern) => pattern.split('/').filter((segment) => segment !== '' && segment !== '**').length),
  );

/**
 * The one guide to offer on a page: the one left open, or else what the last finished guide leads to, or else the
 * first that has not been finished. Null if none fits the page, or all that fit have been finished.
 *
 * @param address of the page, if the browser shows it
 */
export function guideToOffer(
  address: string | undefined,
  guides: readonly Guide[],
  records: Readonly<Record<GuideId, GuideRecord>>,
): Guide | null {
  const site = siteOf(address);
  if (!site || !address) return null;
  const path = new URL(address).pathname;
  const fitting = guidesFor(address, guides)
    .filter((guide) => guide.site === site && matchesAny(guide.fits, path))
    .sort((a, b) => closeness(b, path) - closeness(a, path));
  const open = ({ id, steps }: Guide) => {
    const { leftAt = 0 } = records[id] ?? {};
    return leftAt > 0 && leftAt < steps.length;
  };
  const ready = fitting.filter((guide) => open(guide) || !records[guide.id]?.finishedAt);
  const finished = Object.entries(records)
    .filter(([, { finishedAt }]) => finishedAt !== undefined)
    .sort(([, a], [, b]) => (b.finishedAt ?? '').localeCompare(a.finishedAt ?? ''));
  const next = LEADS_TO[finished[0]?.[0] ?? ''] ?? [];
  const after = next.map((id) => ready.find((guide) => guide.id === id)).find((guide) => guide !== undefined);
  return ready.find(open) ?? after ?? ready[0] ?? null;
}
