import type { Contender } from './browser.ts';
import type { Bundles } from './bundle.ts';
import { CONTENDERS, LOADS, type Load, type Measured, RIVALS, type Size } from './measure.ts';
import { SIZES } from './pages.ts';
import { growth, median, type Spread, spreadOf } from './statistics.ts';

const AIMS = {
  finding: 2,
  /** A straight line measured on three pages on a busy machine counts as linear up to this value. */
  growth: 1.1,
  storm: 0.01,
  overlay: 20 * 1_024,
  /** Above this share of the main thread, only the page itself is visible in the figures. */
  full: 0.6,
};

type Row = string[];

function table(head: Row, rows: Row[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => [...(row[at] ?? '')].length)));
  const line = (row: Row) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const short = (value: number) =>
  Number.isNaN(value)
    ? '–'
    : value.toFixed(Math.abs(value) < 1 ? 3 : Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
const spread = ({ median: middle, low, high }: Spread) =>
  Number.isNaN(middle) ? '–' : `${short(middle)} (${short(low)}–${short(high)})`;
const thousands = (value: number) => value.toLocaleString('en');
const aim = (met: boolean) => (met ? 'met' : '**missed**');

const SHOWN = CONTENDERS.filter((contender) => contender !== 'idle');
const NAMES: Record<Contender, string> = {
  idle: 'idle page',
  ours: 'this engine',
  extension: 'the extension',
  'driver.js': 'driver.js',
  '@zag-js/tour': '@zag-js/tour',
};

/** Figures minus those of the idle page in the same round: what the contender itself adds. */
type Figures = Partial<Record<Contender, number[]>>;

function startsOf(
  measured: Measured,
  nodes: Size,
  take: (start: Measured['starts'][number]) => number,
): Figures {
  return figures(
    measured.starts.filter((each) => each.nodes === nodes),
    take,
  );
}

function loadsOf(measured: Measured, nodes: Size, load: Load): Figures {
  return figures(
    measured.loads.filter((each) => each.nodes === nodes && each.load === load),
    ({ spent }) => spent.task,
  );
}

function figures<Each extends { contender: Contender }>(all: Each[], take: (each: Each) => number): Figures {
  const result: Figures = {};
  for (const each of all) result[each.contender] = [...(result[each.contender] ?? []), take(each)];
  return result;
}

const added = (all: Figures, contender: Contender): number[] =>
  (all[contender] ?? []).map((value, round) => value - (all.idle?.[round] ?? Number.NaN));

/** "First" against each rival: ours divided by theirs, round by round. A difference below the noise is a tie. */
function verdict(ours: number[], rivals: number[][], noise = 0): Row {
  const ratios = rivals.map((theirs) => {
    if (median(ours) <= 0 || median(theirs) <= 0) return Number.NaN;
    return median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
  });
  const behind = rivals.map((theirs) => median(ours) - median(theirs));
  const isLast = behind.some((difference) => difference > noise);
  const isFirst = behind.every((difference) => difference <= -noise);
  return [...ratios.map((ratio) => short(ratio)), isLast ? aim(false) : isFirst ? aim(true) : 'tie'];
}

const RATIO_HEAD = [...RIVALS.map((rival) => `ours ÷ ${rival}`), 'first'];

function startTable(measured: Measured): string {
  const rows = SIZES.flatMap((nodes) => {
    const ring = startsOf(measured, nodes, (start) => start.ring);
    const task = startsOf(measured, nodes, (start) => start.spent.task);
    const line = (name: string, of: (contender: Contender) => number[]): Row => [
      thousands(nodes),
      name,
      ...SHOWN.map((contender) => spread(spreadOf(of(contender)))),
      ...verdict(of('ours'), RIVALS.map(of)),
    ];
    return [
      line('to the first ring, ms', (contender) => ring[contender] ?? []),
      line('main thread in the first second, ms', (contender) => added(task, contender)),
    ];
  });
  return table(['nodes', '', ...SHOWN.map((each) => NAMES[each]), ...RATIO_HEAD], rows);
}

function loadTable(measured: Measured, load: Load, milliseconds: number): string {
  const rows = SIZES.map((nodes) => {
    const all = loadsOf(measured, nodes, load);
    const idle = all.idle ?? [];
    const ranking = verdict(
      added(all, 'ours'),
      RIVALS.map((rival) => added(all, rival)),
      Math.max(...idle) - Math.min(...idle),
    );
    // A page that is busy by itself drops frames, so nobody's share can be derived from the sum.
    const isFull = median(idle) > AIMS.full * milliseconds;
    return [
      thousands(nodes),
      spread(spreadOf(idle)),
      ...SHOWN.map((contender) => spread(spreadOf(added(all, contender)))),
      ...(isFull ? [...RIVALS.map(() => '–'), 'page is full'] : ranking),
    ];
  });
  return table(['nodes', NAMES.idle, ...SHOWN.map((each) => `+ ${NAMES[each]}`), ...RATIO_HEAD], rows);
}

function shareTable(measured: Measured, milliseconds: number): string {
  const rows = SIZES.map((nodes) => {
    const all = measured.loads.filter((each) => each.nodes === nodes && each.load === 'storm');
    const own = figures(all, (each) => each.own);
    const share = (contender: Contender) => median(own[contender] ?? []) / milliseconds;
    return [
      thousands(nodes),
      ...SHOWN.map((contender) => `${(100 * share(contender)).toFixed(2)} %`),
      aim(share('ours') <= AIMS.storm),
    ];
  });
  return table(['nodes', ...SHOWN.map((each) => NAMES[each]), `aim ≤ ${100 * AIMS.storm} %`], rows);
}

function traceTable(measured: Measured): string {
  const rows = SHOWN.map((contender) => {
    const all = measured.starts.filter((each) => each.contender === contender).map((each) => each.traces);
    const most = (take: (traces: (typeof all)[number]) => number) => String(Math.max(...all.map(take)));
    return [
      NAMES[contender],
      most((each) => each.nodes),
      most((each) => each.attributes),
      most((each) => each.left),
    ];
  });
  return table(['', 'nodes put into the page', 'attributes of the page changed', 'left after the end'], rows);
}

function sizeTable({ sizes }: Bundles): string {
  const bytes = (value: number) => `${(value / 1_024).toFixed(1)} KB`;
  const rows = Object.entries(sizes).map(([name, { raw, gzip }]) => [
    name === 'ours' ? 'guide-overlay.js, as built' : `${name} with its style and what starts it`,
    bytes(raw),
    bytes(gzip),
    name === 'ours' ? aim(gzip <= AIMS.overlay) : '',
  ]);
  return table(['', 'minified', 'gzip', `aim ≤ ${AIMS.overlay / 1_024} KB`], rows);
}

function findingTable(measured: Measured): string {
  const names = [...new Set(measured.findings.map(({ name, page }) => `${name}|${page}`))];
  const rows = names.map((key) => {
    const all = measured.findings.filter(({ name, page }) => `${name}|${page}` === key);
    const ratios = all.map(({ finding }) => median(finding.pairs.map(([ours, theirs]) => ours / theirs)));
    const times = all.map(({ finding }) => spreadOf(finding.pairs.map(([ours]) => ours)));
    const slopeOf = (values: number[]) =>
      growth(all.map(({ finding }, at) => [finding.controls, values[at] ?? Number.NaN]));
    const slope = slopeOf(times.map((time) => time.median));
    const straight = slopeOf(all.map(({ finding }) => median(finding.pairs.map(([, theirs]) => theirs))));
    const [name = '', page = ''] = key.split('|');
    return [
      `${name}, page of ${page === 'feed' ? 'posts' : 'members'}`,
      ...all.map(
        ({ finding }, at) =>
          `${short(times[at]?.median ?? Number.NaN)} ms / ${finding.controls} = ${short(ratios[at] ?? Number.NaN)} ×`,
      ),
      aim(ratios.every((ratio) => ratio <= AIMS.finding)),
      `${slope.toFixed(2)} (${straight.toFixed(2)})`,
      aim(slope <= Math.max(AIMS.growth, straight)),
    ];
  });
  return table(
    [
      '',
      ...SIZES.map((nodes) => `${thousands(nodes)} nodes`),
      `aim ≤ ${AIMS.finding} ×`,
      'growth',
      'aim ≤ linear',
    ],
    rows,
  );
}

/** All figures as Markdown. */
export function report(measured: Measured, bundles: Bundles, milliseconds: number): string {
  const seconds = milliseconds / 1_000;
  const titles: Record<Load, string> = {
    scroll: `Main thread over ${seconds} s of scrolling`,
    storm: `Main thread over ${seconds} s of 500 changes a second`,
    still: `Main thread over ${seconds / 2} s in which nothing happens`,
  };
  const starts = [
    '### Starting',
    startTable(measured),
    '### What is changed in the page',
    traceTable(measured),
  ];
  const loads = [
    ...(Object.keys(LOADS) as Load[]).flatMap((load) => [
      `### ${titles[load]}`,
      'Processor time in ms; for the idle page all of it, else what is added to the idle page of the same round.',
      loadTable(measured, load, milliseconds),
    ]),
    '### Share of the main thread in the storm',
    'Processor time of its own code, with the layouts it forced: its part of what a profiler saw (five samples a millisecond) times the processor time of the main thread.',
    shareTable(measured, milliseconds),
  ];
  const finding = [
    '### Finding against collecting',
    'Time of one `locate()`, number of controls in the page, ratio to collecting all controls with their text. Growth: 1 is in step with the number of controls; in brackets that of collecting, which looks at each once.',
    findingTable(measured),
  ];
  return [
    ...(measured.starts.length > 0 ? starts : []),
    ...(measured.loads.length > 0 ? loads : []),
    '### Bytes shipped',
    sizeTable(bundles),
    ...(measured.findings.length > 0 ? finding : []),
  ].join('\n\n');
}
