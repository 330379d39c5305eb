/* The parts of a release: notes, checksums, what prevents it, and the requests that create it. */
import { createHash } from 'node:crypto';

/** `## 1.2.0 – 2027-01-31`; without a date the version is not released yet. */
const HEADING = /^## (\d+\.\d+\.\d+)(?: – (\d{4}-\d{2}-\d{2}|not released yet))?$/;

/**
 * @param {string} changelog CHANGELOG.md
 * @param {string} version
 * @returns {{ day?: string, notes: string } | undefined} what it says about the version; `day` as YYYY-MM-DD
 */
export function entryOf(changelog, version) {
  const lines = changelog.split('\n');
  const begin = lines.findIndex((line) => HEADING.exec(line)?.[1] === version);
  if (begin < 0) return undefined;
  const length = lines.slice(begin + 1).findIndex((line) => line.startsWith('## '));
  const notes = lines.slice(begin + 1, length < 0 ? undefined : begin + 1 + length);
  const [, , day] = HEADING.exec(lines[begin]) ?? [];
  return { ...(day?.startsWith('2') ? { day } : {}), notes: notes.join('\n').trim() };
}

/**
 * @param {{ name: string, content: Uint8Array }[]} files
 * @returns {string} in the format that `sha256sum --check` reads
 */
export function checksums(files) {
  const lines = files.map(({ name, content }) => {
    const sum = createHash('sha256').update(content).digest('hex');
    return `${sum}  ${name}\n`;
  });
  return lines.join('');
}

/**
 * @param {{
 *   packageJson: { version: string }, lock: { version: string }, changelog: string,
 *   uncommitted: string, tags: string[], today: string,
 * }} state `uncommitted` of `git status --porcelain`, `today` as YYYY-MM-DD
 * @returns {string[]} what stands in the way of a release, one sentence each
 */
export function obstacles({ packageJson, lock, changelog, uncommitted, tags, today }) {
  const { version } = packageJson;
  const entry = entryOf(changelog, version);
  const faults = [];
  if (lock.version !== version)
    faults.push(`package-lock.json is of ${lock.version}, package.json of ${version}: run npm install.`);
  if (!entry) faults.push(`CHANGELOG.md says nothing of ${version}.`);
  else {
    if (!entry.day) faults.push(`CHANGELOG.md gives no day for ${version}.`);
    else if (entry.day > today) faults.push(`CHANGELOG.md has ${version} on ${entry.day}, which is to come.`);
    if (!entry.notes) faults.push(`CHANGELOG.md does not say what is new in ${version}.`);
  }
  if (uncommitted.trim()) faults.push(`Not committed:\n${uncommitted.trimEnd()}`);
  if (tags.includes(`v${version}`)) faults.push(`There is a tag v${version}: a version is released once.`);
  return faults;
}

/** @returns {Promise<any>} the server's answer; throws the server's own message if it refuses */
async function ask({ token }, method, address, { body, type = 'application/json' } = {}) {
  const response = await fetch(address, {
    method,
    body,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      ...(body === undefined ? {} : { 'content-type': type }),
    },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: ${response.status} ${text}`);
  return JSON.parse(text);
}

/**
 * Creates a release with GitHub's REST API ("Releases", version 2022-11-28): as a draft, which nobody sees until every file is
 * there with its full length.
 *
 * @param {{ api: string, repository: string, token: string }} where `repository` as owner/name
 * @param {{ version: string, commit: string, notes: string, files: { name: string, content: Uint8Array }[] }} release
 * @returns {Promise<string>} its address
 */
export async function publish(where, { version, commit, notes, files }) {
  const releases = `${where.api}/repos/${where.repository}/releases`;
  const draft = await ask(where, 'POST', releases, {
    body: JSON.stringify({
      tag_name: `v${version}`,
      target_commitish: commit,
      name: version,
      body: notes,
      draft: true,
    }),
  });
  try {
    const uploads = draft.upload_url.replace(/\{.*$/, '');
    for (const { name, content } of files) {
      const asset = await ask(where, 'POST', `${uploads}?name=${encodeURIComponent(name)}`, {
        body: content,
        type: 'application/octet-stream',
      });
      if (asset.size !== content.length)
        throw new Error(`${name} arrived with ${asset.size} of ${content.length} bytes`);
    }
    const published = await ask(where, 'PATCH', `${releases}/${draft.id}`, {
      body: JSON.stringify({ draft: false }),
    });
    return published.html_url;
  } catch (error) {
    throw new Error(`A draft is left at ${draft.html_url}; nobody else sees it. Delete it and try again.`, {
      cause: error,
    });
  }
}
