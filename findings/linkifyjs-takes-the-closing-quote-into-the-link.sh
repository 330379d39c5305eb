#!/bin/sh
# linkifyjs: a link in German or English quotation marks leads to a page that does not exist.
#
# Guess: in „https://example.org/x“ the link is https://example.org/x, as it is in straight quotes and in brackets, where the
# library leaves the closing mark out. A sentence that quotes a link ends it with the mark of its language, and word
# processors and telephones put these marks by themselves. linkify-it and autolinker leave them out.
# What happens: the closing “, ”, ‘ or « is the last character of the address, and so in the href: who clicks gets "not found".
# So is an ellipsis. Behind a host alone („www.example.org“) it is left out. Reported for straight quotes (31, 164), which
# were mended; the documentation does not speak of the others.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund linkifyjs@4.4.0 autolinker@4.1.5 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import autolinker from 'autolinker';
import { find } from 'linkifyjs';

const { version } = JSON.parse(readFileSync('node_modules/linkifyjs/package.json', 'utf8'));
const Autolinker = autolinker.default ?? autolinker.Autolinker ?? autolinker;
const address = 'https://example.org/x';
const expected = [
  ['"', '"', address],
  ['(', ')', address],
  ['„', '“', `${address}“`],
  ['“', '”', `${address}”`],
  ['‚', '‘', `${address}‘`],
  ['»', '«', `${address}«`],
];

console.log(`linkifyjs ${version}, beside autolinker`);
let same = true;
for (const [begin, end, before] of expected) {
  const text = `Lesen Sie ${begin}${address}${end} bitte.`;
  const links = find(text).map(({ href }) => href);
  const others = Autolinker.parse(text, { urls: true }).map((match) => match.getAnchorHref());
  console.log(`${text} -> ${links.join(' ')}  (${others.join(' ')})`);
  same &&= links.join(' ') === before && others.join(' ') === address;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
