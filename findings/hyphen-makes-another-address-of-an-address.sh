#!/bin/sh
# hyphen: an address in a text is another one afterwards, and nobody sees it.
#
# Guess: hyphenate() puts soft hyphens into words. mentorin@example.org and https://example.org/beratung are no words, there
# is nothing to divide in them, and they come back as they were, as tags do.
# What happens: they are hyphenated like the words around them. The soft hyphen (U+00AD) shows nothing where the line does not
# end, but whoever copies the address or makes a link of it has it: the path becomes /be%C2%ADra%C2%ADtung, another page, and
# the name before the @ is another mailbox. So it is with a user name behind @. The README tells of tags that are skipped,
# not of addresses.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyphen@1.14.1 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import hyphen from 'hyphen/de/index.js';

const { version } = JSON.parse(readFileSync('node_modules/hyphen/package.json', 'utf8'));
const expected = [
  ['Beratung', 'Be|ra|tung'],
  ['<a href="/beratung">Beratung</a>', '<a href="/beratung">Be|ra|tung</a>'],
  ['mentorin@example.org', 'men|to|rin@ex|am|p|le.org'],
  ['https://example.org/beratung', 'https://ex|am|p|le.org/be|ra|tung'],
  ['@mentorin_berlin', '@men|to|rin_ber|lin'],
];

console.log(`hyphen ${version}`);
let same = true;
for (const [text, before] of expected) {
  const seen = hyphen.hyphenateSync(text).replaceAll('\u00ad', '|');
  console.log(`${text} -> ${seen}`);
  same &&= seen === before;
}
const { href } = new URL(hyphen.hyphenateSync('https://example.org/beratung'));
console.log(`the link leads to ${href}`);
if (!same || href !== 'https://example.org/be%C2%ADra%C2%ADtung') {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
