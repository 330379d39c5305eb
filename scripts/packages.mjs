/* The zips of `npm run zip`: their names, and how two of them differ. */
import { unzipSync } from 'fflate';

/**
 * @param {{ name: string, version: string }} packageJson
 * @returns {{ chrome: string, firefox: string, sources: string }} file names in .output
 */
export function zipNames({ name, version }) {
  return {
    chrome: `${name}-${version}-chrome.zip`,
    firefox: `${name}-${version}-firefox.zip`,
    sources: `${name}-${version}-sources.zip`,
  };
}

/**
 * @param {string} name of the zip, for the sentences
 * @param {Uint8Array} first
 * @param {Uint8Array} second
 * @returns {string[]} one sentence for each difference; none only if both are the same byte by byte
 */
export function differences(name, first, second) {
  if (Buffer.compare(first, second) === 0) return [];
  const [one, other] = [unzipSync(first), unzipSync(second)];
  const files = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  const differing = files.filter(
    (file) => !(one[file] && other[file] && Buffer.compare(one[file], other[file]) === 0),
  );
  if (differing.length === 0) return [`${name}: the same files, packed in another way`];
  return differing.map((file) => {
    if (!other[file]) return `${name}: ${file} is only in the first`;
    return one[file] ? `${name}: ${file} differs` : `${name}: ${file} is only in the second`;
  });
}
