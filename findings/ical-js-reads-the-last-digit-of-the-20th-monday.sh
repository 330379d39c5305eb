#!/bin/sh
# ical.js: the 20th Monday of the year is every Monday, the 11th is the first.
#
# Guess: FREQ=YEARLY;BYDAY=20MO is one day a year, "every 20th Monday of the year" in the examples of RFC 5545 (3.8.5.3),
# and 11MO the 11th Monday, as rrule-temporal reads both. The rule itself comes through: written again it says 20MO.
# What happens: of the number only the last digit counts when days are reckoned. 11MO falls on the first Monday, 12MO on the
# second, and 10MO and 20MO, whose last digit is nothing, on every one. Up to 9MO all is right. Nothing is thrown.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 rrule-temporal@2.2.8 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';

const { version } = JSON.parse(readFileSync('node_modules/ical.js/package.json', 'utf8'));
const expected = [
  ['9MO', '2026-03-02', '2026-03-02 2027-03-01', '2026-03-02 2027-03-01'],
  ['11MO', '2026-03-16', '2027-01-04 2028-01-03', '2026-03-16 2027-03-15'],
  ['20MO', '2026-05-18', '2026-05-18 2026-05-25', '2026-05-18 2027-05-17'],
];

console.log(`ical.js ${version}, beside rrule-temporal`);
let same = true;
for (const [day, start, before, right] of expected) {
  const rule = `FREQ=YEARLY;BYDAY=${day};COUNT=2`;
  const recur = ICAL.Recur.fromString(rule);
  const iterator = recur.iterator(ICAL.Time.fromString(start));
  const read = [1, 2].map(() => iterator.next().toString()).join(' ');
  const other = new RRuleTemporal({ rruleString: `DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${rule}` })
    .all()
    .map((moment) => moment.toPlainDate().toString())
    .join(' ');
  console.log(`${day}: ${read}  (rrule-temporal: ${other})`);
  same &&= read === before && other === right && recur.toString().includes(`BYDAY=${day}`);
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
