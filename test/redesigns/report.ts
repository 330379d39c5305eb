import { KINDS } from './redesign.ts';
import type { Stop } from './run.ts';

/** How many of a number of redesigns were found, silent and wrong. */
export interface Share {
  all: number;
  found: number;
  silent: number;
  wrong: number;
}

const noShare = (): Share => ({ all: 0, found: 0, silent: 0, wrong: 0 });

const ALONE: readonly string[] = KINDS;
const BUILD = KINDS.slice(0, 5);

/** The name of a redesign's changes: the kind, or "how it is built" for all of those, and what else is gone. */
export function nameOf(kinds: readonly string[]): string {
  if (kinds.length === 1) return kinds[0] ?? '';
  const gone = kinds.filter((kind) => !BUILD.some((each) => each === kind));
  return ['all of how it is built', ...gone].join(' + ');
}

export function shares(
  stops: readonly Stop[],
  whose: 'guide' | 'taught',
  row: (stop: Stop, kinds: readonly string[]) => string,
): Map<string, Share> {
  const rows = new Map<string, Share>();
  for (const stop of stops) {
    for (const { kinds, [whose]: came } of stop.outcomes) {
      if (came === 'none') continue;
      const name = row(stop, kinds);
      const share = rows.get(name) ?? noShare();
      share.all += 1;
      share[came] += 1;
      rows.set(name, share);
    }
  }
  return rows;
}

const percent = (part: number, all: number) => (all === 0 ? '–' : `${Math.round((100 * part) / all)} %`);

/** The share found, per guide and per kind of change, for the guides' own rules and for rules taught beforehand. */
export function table(stops: readonly Stop[]): string {
  const guides = [...new Set(stops.map(({ guide }) => guide))];
  const names = new Set(stops.flatMap(({ outcomes }) => outcomes.map(({ kinds }) => nameOf(kinds))));
  const kinds = [
    ...ALONE.filter((kind) => names.has(kind)),
    ...[...names].filter((name) => !ALONE.includes(name)),
  ];
  const key = (guide: string, kind: string) => `${guide}\n${kind}`;
  const cell = (whose: 'guide' | 'taught') =>
    shares(stops, whose, ({ guide }, all) => key(guide, nameOf(all)));
  const [own, taught] = [cell('guide'), cell('taught')];
  const text = (guide: string, kind: string) =>
    [own, taught]
      .map((rows) => rows.get(key(guide, kind)) ?? noShare())
      .map(({ found, all }) => percent(found, all))
      .join(', ');
  const totals = (kind: string) =>
    [shares(stops, 'guide', (_, all) => nameOf(all)), shares(stops, 'taught', (_, all) => nameOf(all))]
      .map((rows) => rows.get(kind) ?? noShare())
      .map(({ found, all }) => percent(found, all))
      .join(', ');
  const lines = guides.map((guide) => `| ${guide} | ${kinds.map((kind) => text(guide, kind)).join(' | ')} |`);
  return [
    `| found: own rules, taught rule | ${kinds.join(' | ')} |`,
    `|---|${kinds.map(() => '---:|').join('')}`,
    ...lines,
    `| **all** | ${kinds.map(totals).join(' | ')} |`,
  ].join('\n');
}

/** One line: how many, and how many found, silent and wrong. */
export function line(stops: readonly Stop[], whose: 'guide' | 'taught'): string {
  const share = shares(stops, whose, () => 'all').get('all') ?? noShare();
  const { all, found, silent, wrong } = share;
  return `${all} redesigns: ${percent(found, all)} found, ${percent(silent, all)} silent, ${wrong} wrong`;
}

/** Taught rules that were lost although a redesign had kept what they rely on. */
export const lost = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ guide, variant, step, outcomes }) =>
    outcomes
      .filter(({ expected, taught }) => expected && taught !== 'found')
      .map(({ seed, kinds, note }) => `${guide}, ${variant}, ${step}, ${seed} (${nameOf(kinds)}): ${note}`),
  );

export const wrong = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ guide, variant, step, outcomes }) =>
    outcomes
      .filter((each) => each.guide === 'wrong' || each.taught === 'wrong')
      .map(({ seed, kinds, note }) => `${guide}, ${variant}, ${step}, ${seed} (${nameOf(kinds)}): ${note}`),
  );
