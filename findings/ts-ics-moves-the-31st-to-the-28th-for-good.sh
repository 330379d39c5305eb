#!/bin/sh
# ts-ics: a meeting on the last day of a long month comes on a day the rule does not name, and stays there.
#
# Guess: FREQ=MONTHLY from 31 January on is the 31st of the months that have one: what would fall on a day there is not
# "MUST be ignored and MUST NOT be counted" (RFC 5545, 3.3.10). ical.js reads it so.
# What happens: each date is reckoned from the one before. February makes 28 of 31, and the 28th it is from then on, also
# in March, which has a 31st. A yearly rule from 29 February on stays at the 28th, in leap years too.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ts-ics@2.4.6 ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';

const { version } = JSON.parse(readFileSync('node_modules/ts-ics/package.json', 'utf8'));
const fileOf = (start, rule) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    'BEGIN:VEVENT',
    'UID:event@example.org',
    'DTSTAMP:20240101T000000Z',
    `DTSTART:${start}`,
    `RRULE:${rule}`,
    'SUMMARY:Meeting',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const expected = [
  ['20260115T120000Z', 'FREQ=MONTHLY;COUNT=4', '2026-01-15 2026-02-15 2026-03-15 2026-04-15', '2026-01-15 2026-02-15 2026-03-15 2026-04-15'],
  ['20260131T120000Z', 'FREQ=MONTHLY;COUNT=4', '2026-01-31 2026-02-28 2026-03-28 2026-04-28', '2026-01-31 2026-03-31 2026-05-31 2026-07-31'],
  ['20240229T120000Z', 'FREQ=YEARLY;COUNT=5', '2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-28', ''],
];
console.log(`ts-ics ${version}, beside ical.js`);
let same = true;
for (const [start, rule, before, right] of expected) {
  const file = fileOf(start, rule);
  const [event] = convertIcsCalendar(undefined, file).events;
  const days = extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date, end: new Date('2040-01-01') })
    .map((date) => date.toISOString().slice(0, 10))
    .join(' ');
  let others = '';
  if (right !== '') {
    const component = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
    const iterator = new ICAL.Event(component).iterator();
    const dates = [];
    for (let time = iterator.next(); time; time = iterator.next()) dates.push(time.toString().slice(0, 10));
    others = dates.join(' ');
  }
  console.log(`${start} ${rule}: ${days}  ${others}`);
  same &&= days === before && others === right;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
