/*
 * THIRD_PARTY_NOTICES.txt: whose code is in the packages, and under which licence. Written at every build, together with the same
 * list for machines (materials.mjs).
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import license from 'rollup-plugin-license';
import standardTexts from 'spdx-license-list/full.js';
import { BILL, billOf } from './materials.mjs';

export const NOTICES = 'THIRD_PARTY_NOTICES.txt';

/** Licences that may ship. Any other ends the build; MPL-2.0 requires telling people where the source is. */
const ALLOWED = '(MIT OR ISC OR 0BSD OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0 OR MPL-2.0)';

/** Packages that contain a copy of another one's code, which a bundler cannot attribute. */
const COPIES = { 'read-excel-file': ['saxen'] };

const RULE = '-'.repeat(78);

/** @typedef {import('rollup-plugin-license').Dependency} Dependency */

/**
 * Some packages name their licence without including its text. Then the standard text is used, with the package's statement about
 * its authors as the copyright line.
 *
 * @param {Dependency} dependency
 */
function textOf({ name, version, author, license: spdx, licenseText }) {
  if (licenseText) return licenseText;
  const standard = standardTexts[spdx ?? ''];
  if (!standard) throw new Error(`${name} ${version} ships without a licence text ("${spdx}")`);
  const holder = author?.name ?? `the authors of ${name}`;
  return standard.licenseText.replace(
    /Copyright \(c\) <year> <copyright holders>/,
    `Copyright (c) ${holder}`,
  );
}

/** @param {Dependency} dependency */
function notice(dependency) {
  const { name, version, license: spdx, noticeText, repository, homepage } = dependency;
  const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage;
  const head = [`${name} ${version}`, `Licence: ${spdx}`, ...(source ? [`Source: ${source}`] : [])];
  const texts = [textOf(dependency), ...(noticeText ? [noticeText] : [])].map((text) => text.trim());
  return [RULE, ...head, '', texts.join('\n\n'), ''].join('\n');
}

/**
 * @param {string} name of an installed package
 * @returns {Dependency}
 */
function installed(name) {
  const read = (file) => readFileSync(new URL(`../node_modules/${name}/${file}`, import.meta.url), 'utf8');
  return { ...JSON.parse(read('package.json')), licenseText: read('LICENSE') };
}

/**
 * Notices for everything that is bundled. WXT bundles the parts of an extension one after another, so the contents of each are
 * collected until all are done.
 */
export function notices() {
  /** @type {Map<string, Dependency>} */
  const bundled = new Map();
  return {
    /** For each bundle. Only packages of which something is left after tree-shaking count. */
    plugin: () =>
      license({
        thirdParty: {
          multipleVersions: true,
          allow: { test: ALLOWED, failOnUnlicensed: true, failOnViolation: true },
          output: (dependencies) => {
            const copied = dependencies.flatMap(({ name }) => COPIES[name ?? ''] ?? []).map(installed);
            for (const each of [...dependencies, ...copied])
              bundled.set(`${each.name} ${each.version}`, each);
          },
        },
      }),
    /** @param {string} folder of the finished extension */
    write: async (folder) => {
      const sorted = [...bundled].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
      const head = 'Mentor Trail contains software by others, under the licences below.\n';
      await writeFile(`${folder}/${NOTICES}`, [head, ...sorted.map(notice)].join('\n'));
      await writeFile(`${folder}/${BILL}`, billOf(sorted));
    },
  };
}
