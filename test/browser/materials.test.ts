/** SBOM.cdx.json of the built extension is valid CycloneDX and lists exactly the packages that the notices name. */
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { builtExtension } from './driver/build.ts';

interface Component {
  name: string;
  version: string;
  purl: string;
  hashes: { alg: string; content: string }[];
  licenses: unknown[];
}

const BROWSERS = ['chromium', 'firefox'] as const;
const read = (browser: (typeof BROWSERS)[number], file: string) =>
  readFileSync(`${builtExtension(browser)}/${file}`, 'utf8');

test.each(BROWSERS)('the bill of %s is valid', async (browser) => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const text = read(browser, 'SBOM.cdx.json');
  expect(await validator.validate(text)).toBeNull();
  // The validator is there and does reject something.
  expect(await validator.validate(text.replace('"library"', '"shelf"'))).not.toBeNull();
});

test.each(BROWSERS)('the bill of %s lists what the notices name', (browser) => {
  const bill = JSON.parse(read(browser, 'SBOM.cdx.json'));
  const listed = (bill.components as Component[]).map(({ name, version }) => `${name} ${version}`);
  const named = [...read(browser, 'THIRD_PARTY_NOTICES.txt').matchAll(/^-{78}\n(\S+ \S+)$/gm)].map(
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(15);
  expect(listed.sort()).toEqual(named.sort());
  expect(bill.metadata.component).toMatchObject({ name: packageJson.name, version: packageJson.version });
});

test.each(BROWSERS)('every package of %s has the hash the lockfile has', (browser) => {
  const { components } = JSON.parse(read(browser, 'SBOM.cdx.json')) as { components: Component[] };
  const locked = new Set(
    Object.values(lock.packages).map((entry) => ('integrity' in entry ? entry.integrity : '')),
  );
  for (const { name, hashes, purl, licenses } of components) {
    const [hash] = hashes;
    expect(hash?.alg, name).toBe('SHA-512');
    expect(locked, name).toContain(`sha512-${Buffer.from(hash?.content ?? '', 'hex').toString('base64')}`);
    expect(purl, name).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d/);
    expect(licenses, name).toHaveLength(1);
  }
});

test.each(BROWSERS)('the bill of %s depends on neither the day nor the machine', (browser) => {
  const text = read(browser, 'SBOM.cdx.json');
  expect(text).not.toMatch(/timestamp|serialNumber|"resolved"|file:|\.\.\//);
});
