#!/bin/sh
# ical.js, reading vCards: the backslash before a semicolon stays in names, notes and titles, one more with each saving.
#
# Guess: "three\; four" in a NOTE is "three; four": a semicolon in a property that is not compound may be escaped
# (RFC 6350, 3.4; in RFC 2426, 4, the grammar of a text wants it), and many writers do. The commas beside it lose their
# backslash. In a calendar ical.js reads \; so too.
# What happens: the vCard side has no semicolon among what it takes back. vcard-creator writes "Muster\; Partner", ical.js
# reads a backslash, and written again it is two.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 vcard-creator@1.0.0 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { VCard } from 'vcard-creator';

const { version } = JSON.parse(readFileSync('node_modules/ical.js/package.json', 'utf8'));
const card = (written) => ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Mira Muster', `NOTE:${written}`, 'END:VCARD', ''].join('\r\n');
const event = (written) => ['BEGIN:VEVENT', 'UID:1', `DESCRIPTION:${written}`, 'END:VEVENT', ''].join('\r\n');
const valueIn = (file, name) => ICAL.parse(file)[1].find(([each]) => each === name)[3];
const lineIn = (file, name) => file.split('\r\n').find((line) => line.startsWith(`${name}:`));
const written = new VCard().addName({ givenName: 'Mira', familyName: 'Muster' }).addNote('one; two, three').toString();
const again = ICAL.stringify(ICAL.parse(written));
const seen = [
  ['a comma in a vCard', valueIn(card(String.raw`one\, two`), 'note'), 'one, two'],
  ['a semicolon in a vCard', valueIn(card(String.raw`one\; two`), 'note'), String.raw`one\; two`],
  ['a semicolon in a calendar', valueIn(event(String.raw`one\; two`), 'description'), 'one; two'],
  ['vcard-creator writes', lineIn(written, 'NOTE'), String.raw`NOTE:one\; two\, three`],
  ['ical.js reads', valueIn(written, 'note'), String.raw`one\; two, three`],
  ['ical.js writes', lineIn(again, 'NOTE'), String.raw`NOTE:one\\; two\, three`],
];
console.log(`ical.js ${version}`);
let same = true;
for (const [what, read, before] of seen) {
  console.log(`${what}: ${read}`);
  same &&= read === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
