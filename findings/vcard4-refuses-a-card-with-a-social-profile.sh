#!/bin/sh
# vcard4: one property that RFC 9554 has added to vCard 4.0 costs the whole card.
#
# Guess: SOCIALPROFILE, where a contact's LinkedIn or Facebook page stands since RFC 9554, and CREATED are kept like
# X- properties, or left out; the name comes through either way, for RFC 6350 lets a card carry further registered
# properties.
# What happens: the reader throws "unknown property" and gives nothing of the card, though it keeps X-SOCIALPROFILE.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vcard4@4.0.5 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from 'vcard4';

const { version } = JSON.parse(readFileSync('node_modules/vcard4/package.json', 'utf8'));
const profile = 'SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/mira-muster';
const expected = [
  ['X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/mira-muster', 'Mira Muster'],
  [`SOCIALPROFILE;${profile}`, 'vCard has unknown property: SOCIALPROFILE'],
  ['CREATED:20261101T100000Z', 'vCard has unknown property: CREATED'],
];
console.log(`vcard4 ${version}`);
let same = true;
for (const [line, before] of expected) {
  let read;
  try {
    read = parse(['BEGIN:VCARD', 'VERSION:4.0', 'FN:Mira Muster', line, 'END:VCARD', ''].join('\r\n')).getProperty('FN')[0].value;
  } catch (error) {
    read = error.message;
  }
  console.log(`${line}: ${read}`);
  same &&= read === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
