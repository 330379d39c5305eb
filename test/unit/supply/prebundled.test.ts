import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PREBUNDLED } from '../../components/prebundled';

const project = fileURLToPath(new URL('../../../', import.meta.url));
/** What the stub replaces, what pages do not run, and what comes with Vitest itself. */
const NOT_BUNDLED = /^(wxt\/|virtual:|node:|vitest$|vitest\/)/;

/** The packages that a folder's sources import at run time, wherever and whenever they do. */
function packagesIn(folder: string): string[] {
  return readdirSync(`${project}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const source = readFileSync(`${project}${folder}/${name}`, 'utf8');
      const imports = source.matchAll(
        /^(?:import|export)\s(?!type\s)(?:[^'"`;=]*?\sfrom\s+)?['"]([^.'"/][^'"]*)['"]|\bimport\(\s*['"]([^.'"/][^'"]*)['"]/gm,
      );
      return [...imports].map(([, fixed, later]) => fixed ?? later ?? '');
    });
}

test('whatever a view loads is bundled before the first component test runs', () => {
  const used = new Set(['utils', 'components', 'test/components'].flatMap(packagesIn));
  const missing = [...used].filter((name) => !NOT_BUNDLED.test(name) && !PREBUNDLED.includes(name));
  expect(used).toContain('dexie');
  expect(missing).toEqual([]);
});
