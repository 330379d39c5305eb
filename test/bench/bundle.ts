import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { build, type Plugin, runnerImport } from 'vite';
import { build as buildExtension } from 'wxt';
import { ORIGIN } from './pages.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const contender = (name: string) => `${project}test/bench/contenders/${name}.ts`;

/** The bytes a visitor of the page has to download, minified. */
export interface Size {
  raw: number;
  gzip: number;
}

export interface Bundles {
  /** The extension as it ships, and one that runs the other contenders in the same kind of world. */
  shipped: string;
  carrier: string;
  sizes: { ours: Size; 'driver.js': Size; '@zag-js/tour': Size };
  script: unknown;
  guideId: string;
  cases: FindingCase[];
}

export interface FindingCase {
  name: string;
  page: 'feed' | 'members';
  expected: boolean;
  rules: unknown;
}

/** Sends the overlay's messages to the bench instead of the background. */
const withoutBackground: Plugin = {
  name: 'without-background',
  enforce: 'pre',
  resolveId: (id) => (/\/session\/speak$/.test(id) ? contender('messages') : null),
};

async function bundle(name: string, folder: string): Promise<void> {
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    plugins: [preact(), withoutBackground],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: contender(name), formats: ['iife'], name: 'bench', fileName: () => `${name}.js` },
      rollupOptions: {
        output: { banner: 'globalThis.benchBegan=performance.timeOrigin+performance.now();' },
      },
    },
  });
}

function sizeOf(path: string): Size {
  const bytes = readFileSync(path);
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** @param folder an empty one for everything */
export async function makeBundles(folder: string): Promise<Bundles> {
  const shipped = join(folder, 'shipped');
  const carrier = join(folder, 'carrier');
  mkdirSync(carrier);
  await buildExtension({ root: project, outDir: shipped, logger: quiet() });
  for (const name of ['watch', 'ours', 'driver', 'zag', 'finding']) await bundle(name, carrier);
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    permissions: ['scripting'],
    host_permissions: [`${ORIGIN}/*`],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(carrier, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(carrier, 'worker.js'), '');
  const built = join(shipped, 'chrome-mv3');
  cpSync(join(carrier, 'watch.js'), join(built, 'watch.js'));
  const { module } = await runnerImport<typeof import('./contenders/script.ts')>(contender('script'), {
    root: project,
    configFile: false,
    logLevel: 'error',
  });
  return {
    shipped: built,
    carrier,
    sizes: {
      ours: sizeOf(join(built, 'guide-overlay.js')),
      'driver.js': sizeOf(join(carrier, 'driver.js')),
      '@zag-js/tour': sizeOf(join(carrier, 'zag.js')),
    },
    script: module.SCRIPT,
    guideId: module.GUIDE_ID,
    cases: module.cases(),
  };
}

function quiet() {
  const nothing = () => {};
  const say = (...words: unknown[]) => console.error(...words);
  return {
    debug: nothing,
    log: nothing,
    info: nothing,
    warn: nothing,
    error: say,
    fatal: say,
    success: nothing,
    level: 0,
  };
}
