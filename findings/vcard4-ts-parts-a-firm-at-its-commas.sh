#!/bin/sh
# vcard4-ts: a firm and its departments come as one text, and one firm as two.
#
# Guess: ORG:Muster & Partner;Vertrieb has two parts, the firm and the department: ORG is made of components between
# semicolons (RFC 6350, 6.6.4), and the value is an array of strings, as for N, whose parts are told apart.
# What happens: the array is what stands between commas, as in CATEGORIES. Firm and department are one string; a semicolon
# that was escaped, as part of a name, can no longer be told from one that parts; and "Muster, Partner", with the comma
# as many programs write it, are two firms, of which a reader that takes the first keeps half. ical.js gives the two parts.
# The README does not speak of ORG.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vcard4-ts@0.4.1 ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { parseVCards } from 'vcard4-ts';

const { version } = JSON.parse(readFileSync('node_modules/vcard4-ts/package.json', 'utf8'));
const expected = [
  ['Muster & Partner;Vertrieb', '["Muster & Partner;Vertrieb"]', '["Muster & Partner","Vertrieb"]'],
  [String.raw`Muster\, Partner;Vertrieb`, '["Muster, Partner;Vertrieb"]', '["Muster, Partner","Vertrieb"]'],
  ['Muster, Partner', '["Muster"," Partner"]', '"Muster, Partner"'],
];
console.log(`vcard4-ts ${version}, beside ical.js`);
let same = true;
for (const [written, before, right] of expected) {
  const card = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Mira Muster', `ORG:${written}`, 'END:VCARD', ''].join('\r\n');
  const read = JSON.stringify(parseVCards(card).vCards[0].ORG[0].value);
  const other = JSON.stringify(ICAL.parse(card)[1].find(([name]) => name === 'org')[3]);
  console.log(`${written}: ${read}  ${other}`);
  same &&= read === before && other === right;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
