/*
 * `npm run release`: builds the zips, writes their checksums and shows what the release would be. It creates one only with `--
 * --publish owner/name` and a token in GITHUB_TOKEN, and never in CI. See docs/releasing.md.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BILL } from './materials.mjs';
import { zipNames } from './packages.mjs';
import { checksums, entryOf, obstacles, publish } from './release-steps.mjs';

const project = fileURLToPath(new URL('../', import.meta.url));
const read = (name) => readFileSync(`${project}${name}`, 'utf8');
const git = (...args) => execFileSync('git', args, { cwd: project, encoding: 'utf8' });

function fail(text) {
  console.error(text);
  process.exit(1);
}

const { values } = parseArgs({ options: { publish: { type: 'string' } } });
const repository = values.publish;
const { CI, GITHUB_TOKEN, GITHUB_API_URL = 'https://api.github.com' } = process.env;
if (repository !== undefined) {
  if (CI) fail('A release is made by a person, not by CI.');
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) fail(`"${repository}" is no repository: owner/name is wanted.`);
  if (!GITHUB_TOKEN) fail('GITHUB_TOKEN holds no token. It needs to write "Contents" of the repository.');
}

const packageJson = JSON.parse(read('package.json'));
const { name, version } = packageJson;
const faults = obstacles({
  packageJson,
  lock: JSON.parse(read('package-lock.json')),
  changelog: read('CHANGELOG.md'),
  uncommitted: git('status', '--porcelain'),
  tags: git('tag').split('\n'),
  today: new Date().toISOString().slice(0, 10),
});

const built = (file, as = file) => ({ name: as, content: readFileSync(`${project}.output/${file}`) });
const zips = Object.values(zipNames(packageJson)).map((file) => built(file));
const bills = ['chrome', 'firefox'].map((browser) =>
  built(`${browser}-mv3/${BILL}`, `${name}-${version}-${browser}.cdx.json`),
);
const files = [...zips, ...bills];
const sums = { name: `${name}-${version}-SHA256SUMS`, content: Buffer.from(checksums(files)) };
writeFileSync(`${project}.output/${sums.name}`, sums.content);

const commit = git('rev-parse', 'HEAD').trim();
const notes = entryOf(read('CHANGELOG.md'), version)?.notes ?? '';
console.log(`\nMentor Trail ${version}, commit ${commit}\n\n${notes}\n\n${sums.content}`);

if (faults.length > 0) fail(`In the way of a release:\n\n- ${faults.join('\n- ')}`);
if (repository === undefined) {
  console.log(
    'A dry run: nothing has left this machine. To make it: npm run release -- --publish owner/name',
  );
} else {
  const where = { api: GITHUB_API_URL, repository, token: GITHUB_TOKEN };
  try {
    console.log(`Released: ${await publish(where, { version, commit, notes, files: [...files, sums] })}`);
  } catch (error) {
    fail([error.message, error.cause?.message].filter(Boolean).join('\n'));
  }
}
