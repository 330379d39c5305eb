/*
 * `npm run bench -- redesigns [PATH] [--redesigns=N]`: whether guides and taught rules find their controls again after a site was
 * redesigned. First on replicas, with N redesigns (5,000) of every page on which a guide points at something; then, if PATH names
 * the file, on elements of public sites before and after (see docs/benchmarks.md). Prints tables and exits with 0 whatever they
 * say.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { replicas } from '../redesigns/replicas.ts';
import { line, lost, table, wrong } from '../redesigns/report.ts';
import { redesignReplicas, stopsIn } from '../redesigns/run.ts';
import type { Fate, SitePair } from './contenders/sites.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const [, , ...given] = process.argv;
const path = given.find((argument) => !argument.startsWith('--'));
const wanted = Number(given.find((argument) => argument.startsWith('--redesigns='))?.split('=')[1] ?? 5_000);
if (!(wanted >= 0)) throw new Error('--redesigns takes a number');

if (wanted > 0) await onReplicas(wanted);
if (!path) console.log('Public sites: skipped, no file was named.');
else if (!existsSync(path)) console.log(`Public sites: skipped, there is no file ${path}.`);
else await onSites(JSON.parse(readFileSync(path, 'utf8')));

async function onReplicas(count: number): Promise<void> {
  const guides = await replicas();
  const began = Date.now();
  const stops = await redesignReplicas(guides, Math.ceil(count / stopsIn(guides)), () =>
    process.stderr.write('.'),
  );
  const seconds = Math.round((Date.now() - began) / 1_000);
  console.log(`\n\n# Redesigns of every replica\n\n${table(stops)}\n`);
  console.log(`The guides’ own rules: ${line(stops, 'guide')}.`);
  console.log(`Taught rules: ${line(stops, 'taught')}; ${lost(stops).length} lost without need.`);
  console.log(`${stops.length} pages, ${seconds} s.\n`);
  for (const each of [...wrong(stops), ...lost(stops)]) console.log(`- ${each}`);
}

/** The domain most of a site's links lead to; if unknown, its name. */
function domainOf(site: string, { old, new: now }: SitePair): string {
  const counts = new Map<string, number>();
  for (const { href = '' } of [...old, ...now]) {
    if (!/^https?:/.test(href) || !URL.canParse(href)) continue;
    const domain = new URL(href).hostname.split('.').slice(-2).join('.');
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? `${site.toLowerCase()}.com`;
}

async function onSites(sites: Record<string, SitePair>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-bench-'));
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--headless=new'],
  });
  try {
    await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        copyPublicDir: false,
        lib: {
          entry: `${project}test/bench/contenders/sites.ts`,
          formats: ['iife'],
          name: 'unused',
          fileName: () => 'sites.js',
        },
      },
    });
    const fates: Fate[][] = [];
    for (const [site, pair] of Object.entries(sites)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.setContent('<!doctype html><html lang="en"><head></head><body></body></html>');
      await page.addScriptTag({ path: join(folder, 'sites.js') });
      fates.push(
        await page.evaluate(
          ([each, domain]) =>
            (globalThis as unknown as { benchSite(pair: SitePair, domain: string): Fate[] }).benchSite(
              each,
              domain,
            ),
          [pair, domainOf(site, pair)] as const,
        ),
      );
      await page.close();
    }
    console.log(reportOn(fates));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportOn(sites: Fate[][]): string {
  const all = sites.flat();
  const controls = all.filter(({ kind }) => kind !== 'no-control');
  const share = (of: readonly Fate[], ...kinds: Fate['kind'][]) => {
    const counted = of.filter(({ kind }) => kind !== 'no-control');
    const part = counted.filter(({ kind }) => kinds.includes(kind)).length;
    return `${((100 * part) / counted.length).toFixed(1)} %`;
  };
  const row = (name: string, of: readonly Fate[]) =>
    `| ${name} | ${share(of, 'right')} | ${share(of, 'wrong')} | ${share(of, 'no-rule', 'not-found')} |`;
  const half = (which: number) => sites.filter((_, at) => at % 2 === which).flat();
  const count = (kind: Fate['kind']) => controls.filter((each) => each.kind === kind).length;
  const whys = new Map<string, number>();
  for (const { why } of controls) if (why) whys.set(why, (whys.get(why) ?? 0) + 1);
  return [
    '# Taught rules on public sites before and after a redesign\n',
    `${all.length} pairs of ${sites.length} sites, of which ${controls.length} are controls.\n`,
    '| | right | wrong | silent |',
    '|---|---:|---:|---:|',
    row('a taught rule, on controls', controls),
    row('every other site', half(0)),
    row('the other half', half(1)),
    '| a simple ladder of clues, on all pairs | 75.6 % | 1.3 % | 23.1 % |',
    '| Similo as published, on all pairs | 88.6 % | 11.4 % | never |',
    '',
    `${count('no-rule')} times no rule, ${count('not-found')} times not found again:`,
    ...[...whys].sort(([, a], [, b]) => b - a).map(([why, times]) => `- ${why}: ${times}`),
    ...controls.filter(({ kind }) => kind === 'wrong').map((each) => `- wrong: ${JSON.stringify(each)}`),
  ].join('\n');
}
