#!/bin/sh
# vcf and vcard-parser: a colon in the quotes of a parameter shifts the whole postal address.
#
# Guess: in ADR;LABEL="Hof: Weg 1":;;Weg 1;Ort;;12345;DE the value begins after the colon behind the quotes: what stands in
# quotes is one value (RFC 6350, 3.3), and 6.3.1 gives an address with GEO="geo:…" and a label as its example. ical.js
# reads it so.
# What happens: both readers let the value begin at the first colon, quotes or not: the end of the label is read as the post
# office box. Nothing is thrown. Neither README says so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vcf@2.1.2 vcard-parser@1.0.0 ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import VCF from 'vcf';
import vcardParser from 'vcard-parser';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const place = ['', '', 'Weg 1', 'Ort', '', '12345', 'DE'];
const expected = [
  ['LABEL="Weg 1, Hof"', place],
  ['LABEL="Hof: Weg 1"', [' Weg 1":', '', 'Weg 1', 'Ort', '', '12345', 'DE']],
  ['GEO="geo:52.5,13.4"', ['52.5,13.4":', '', 'Weg 1', 'Ort', '', '12345', 'DE']],
];
console.log(`vcf ${versionOf('vcf')}, vcard-parser ${versionOf('vcard-parser')}, beside ical.js`);
let same = true;
for (const [parameter, before] of expected) {
  const line = `ADR;${parameter}:${place.join(';')}`;
  const card = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Mira Muster', line, 'END:VCARD', ''].join('\r\n');
  const reads = [
    new VCF().parse(card).toJSON()[1].find(([name]) => name === 'adr')[3],
    vcardParser.parse(card).adr[0].value,
    ICAL.parse(card)[1].find(([name]) => name === 'adr')[3],
  ].map((read) => JSON.stringify(read));
  console.log(`${line}\n  ${reads.join('\n  ')}`);
  same &&= reads[0] === JSON.stringify(before) && reads[1] === reads[0] && reads[2] === JSON.stringify(place);
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
