#!/bin/sh
# ics-to-json: of "Treffen: mit Mira" the title is "Treffen".
#
# Guess: SUMMARY:Treffen: mit Mira is "Treffen: mit Mira". The value begins behind the first colon, and a colon within it is
# a letter like any other (RFC 5545, 3.1: value = *VALUE-CHAR; 3.3.11 does not even let it be escaped). So ical.js reads it.
# What happens: what stands behind the second colon is left out, of titles, places and descriptions: an hour in a title
# ("um 16:30 Uhr") loses its minutes, of a link to a video call "https" is left. Nothing is thrown. The README, which is
# about these fields, does not say so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ics-to-json@2.0.2 ical.js@2.2.1 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import icsToJson from 'ics-to-json';

const { version } = JSON.parse(readFileSync('node_modules/ics-to-json/package.json', 'utf8'));
const expected = [
  ['SUMMARY', 'Treffen mit Mira', 'Treffen mit Mira'],
  ['SUMMARY', 'Treffen: mit Mira', 'Treffen'],
  ['DESCRIPTION', 'Diesmal um 16:30 Uhr', 'Diesmal um 16'],
  ['LOCATION', 'https://meet.example.org/mira', 'https'],
];

console.log(`ics-to-json ${version}, beside ical.js`);
let same = true;
for (const [name, text, before] of expected) {
  const file = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    'BEGIN:VEVENT',
    'UID:event@example.org',
    'DTSTAMP:20261101T000000Z',
    'DTSTART:20261207T150000Z',
    `${name}:${text}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const read = icsToJson.icsToJson(file)[0][name.toLowerCase()];
  const other = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent').getFirstPropertyValue(name.toLowerCase());
  console.log(`${name}:${text} -> ${read}`);
  same &&= read === before && other === text;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
