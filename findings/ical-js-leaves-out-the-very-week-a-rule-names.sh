#!/bin/sh
# ical.js: a yearly rule for a weekday in a numbered week gives every week but that one.
#
# Guess: FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO is the Monday of week 20, once a year, as among the examples of RFC 5545
# (3.8.5.3), and as rrule-temporal reads it. BYWEEKNO in a list gives the Monday of each.
# What happens: the first week of the list is left out, and every other Monday of the year is given, be its week in the
# list or not: what an indexOf() finds is taken for yes or no. Neither documentation nor the list of known problems
# speaks of it.
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
  // The Mondays of week 20, in three years.
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3', '2026-05-18 2026-05-25 2026-06-01', '2026-05-11 2027-05-17 2028-05-15'],
  ['FREQ=YEARLY;BYWEEKNO=20,22;BYDAY=MO;COUNT=3', '2026-05-18 2026-05-25 2026-06-01', '2026-05-11 2026-05-25 2027-05-17'],
];
console.log(`ical.js ${version}, beside rrule-temporal`);
let same = true;
for (const [rule, before, right] of expected) {
  const start = ICAL.Time.fromString('2026-05-11T09:00:00');
  const iterator = ICAL.Recur.fromString(rule).iterator(start);
  const days = [];
  for (let time = iterator.next(); time; time = iterator.next()) days.push(time.toString().slice(0, 10));
  const others = new RRuleTemporal({ rruleString: `DTSTART:20260511T090000Z\nRRULE:${rule}` })
    .all()
    .map((time) => time.toString().slice(0, 10));
  console.log(`${rule}: ${days.join(' ')}  (${others.join(' ')})`);
  same &&= days.join(' ') === before && others.join(' ') === right;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
