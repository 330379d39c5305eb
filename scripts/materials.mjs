/* SBOM.cdx.json: the contents of the packages for machines (CycloneDX 1.6). Written at every build. */
import { readFileSync } from 'node:fs';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';

export const BILL = 'SBOM.cdx.json';

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const refOf = ({ name, version }) => `${name}@${version}`;

/** `pkg:npm/…`, the identifier of a package that every tool understands. */
function purlOf({ name, version }) {
  const [bare, scope] = name.split('/').reverse();
  return new PackageURL('npm', scope, bare, version).toString();
}

/** @returns {string} its key in the lockfile: the place where npm has put this very version */
function entryOf(lock, { name, version }) {
  const found = Object.entries(lock.packages).find(
    ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
  );
  if (!found) throw new Error(`${name} ${version} is bundled and not in package-lock.json`);
  return found[1];
}

/** The registry's hash of the package, which `npm ci` has compared: `sha512-` and base64. */
function hashesOf({ integrity = '' }) {
  const [, base64] = /^sha512-(.+)$/.exec(integrity) ?? [];
  if (!base64) return [];
  return [[Enums.HashAlgorithm['SHA-512'], Buffer.from(base64, 'base64').toString('hex')]];
}

/**
 * The bill of materials, the same for the same packages: it has neither a date nor a serial number.
 *
 * @param {{ name: string, version: string, license: string }[]} bundled all packages that contribute to the bundle
 * @returns {string} JSON
 */
export function billOf(bundled) {
  const lock = read('package-lock.json');
  const ours = read('package.json');
  const component = (type, each, purl) => {
    const made = new Models.Component(type, each.name, {
      bomRef: refOf(each),
      version: each.version,
      ...(purl ? { purl } : {}),
    });
    made.licenses.add(new Models.LicenseExpression(each.license));
    return made;
  };
  const components = new Map(
    bundled.map((each) => [refOf(each), component(Enums.ComponentType.Library, each, purlOf(each))]),
  );
  for (const each of bundled) {
    const made = components.get(refOf(each));
    const entry = entryOf(lock, each);
    for (const [algorithm, hash] of hashesOf(entry)) made.hashes.set(algorithm, hash);
    for (const other of bundled)
      if (entry.dependencies?.[other.name]) made.dependencies.add(components.get(refOf(other)).bomRef);
  }
  const product = component(Enums.ComponentType.Application, ours);
  for (const { bomRef } of components.values()) product.dependencies.add(bomRef);

  const bom = new Models.Bom({ components: new Models.ComponentRepository(components.values()) });
  bom.metadata.component = product;
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}
