#!/bin/sh
# calendar-link: three days off, given as a start and a length, are one day.
#
# Guess: { start: '2026-12-24', duration: [3, 'day'], allDay: true } ends before the 27th, as { end: '2026-12-27' } does, and
# as the same length does without allDay. The README lists days among the units (those of Day.js), gives an option for
# each of the three, and wants at least one of end, duration and allDay.
# What happens: with allDay the length is not looked at. The file ends on the 25th, and so do the links for Google, Outlook
# and Yahoo. Nothing is thrown.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund calendar-link@2.11.5 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { google, ics } from 'calendar-link';

const { version } = JSON.parse(readFileSync('node_modules/calendar-link/package.json', 'utf8'));
const expected = [
  [{ end: '2026-12-27', allDay: true }, '20261224 to 20261227', '20261224/20261227'],
  [{ duration: [3, 'day'] }, '20261224T000000Z to 20261227T000000Z', '20261224T000000Z/20261227T000000Z'],
  [{ duration: [3, 'day'], allDay: true }, '20261224 to 20261225', '20261224/20261225'],
];

console.log(`calendar-link ${version}`);
let same = true;
for (const [options, before, linkBefore] of expected) {
  const event = { uid: 'event@example.org', title: 'Holidays', start: '2026-12-24', ...options };
  const file = decodeURIComponent(ics(event));
  const read = `${/DTSTART:(\w+)/.exec(file)[1]} to ${/DTEND:(\w+)/.exec(file)[1]}`;
  const link = new URL(google(event)).searchParams.get('dates');
  console.log(`${JSON.stringify(options)}: ${read}  (for Google: ${link})`);
  same &&= read === before && link === linkBefore;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
TZ=UTC node try.mjs
