#!/bin/sh
# ts-ics beside ical.js: a colon in the name of a guest becomes the beginning of the address.
#
# Guess: the attendee "Beratung: Nord" is written CN="Beratung: Nord", in quotes, for a parameter in which a colon, a
# semicolon or a comma stands "MUST" have them (RFC 5545, 3.2), and everybody reads name and address again.
# What happens: no name is ever put into quotes. Behind the colon begins the value: ical.js finds the guest Beratung with
# the address " Nord:MAILTO:…", ts-ics itself, reading what it wrote, the like. A semicolon cuts the name only. The
# documentation does not ask for names to be quoted; one quoted by hand comes through.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ts-ics@2.4.6 ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { convertIcsCalendar, generateIcsCalendar } from 'ts-ics';

const { version } = JSON.parse(readFileSync('node_modules/ts-ics/package.json', 'utf8'));
const expected = [
  ['Mira Muster', 'Mira Muster, MAILTO:mira@example.org', 'Mira Muster, mira@example.org'],
  ['Beratung: Nord', 'Beratung,  Nord:MAILTO:mira@example.org', 'Beratung,  Nord:mira@example.org'],
  ['"Beratung: Nord"', 'Beratung: Nord, MAILTO:mira@example.org', 'Beratung: Nord, mira@example.org'],
];
console.log(`ts-ics ${version}, beside ical.js`);
let same = true;
for (const [name, before, ownBefore] of expected) {
  const moment = { date: new Date('2026-11-30T15:00:00Z') };
  const file = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Example//EN',
    events: [
      {
        uid: 'event@example.org',
        summary: 'Meeting',
        stamp: moment,
        start: moment,
        duration: { hours: 1 },
        attendees: [{ name, email: 'mira@example.org' }],
      },
    ],
  });
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  const guest = event.getFirstProperty('attendee');
  const read = `${guest.getParameter('cn')}, ${guest.getFirstValue()}`;
  const [own] = convertIcsCalendar(undefined, file).events[0].attendees;
  const ownRead = `${own.name}, ${own.email}`;
  console.log(`${name}: ${read}  (ts-ics: ${ownRead})`);
  same &&= read === before && ownRead === ownBefore;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
