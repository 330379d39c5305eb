#!/bin/sh
# ts-ics: on the two nights a year on which the clocks change, it reads events up to two hours beside the change by
# the wrong offset.
#
# Guess: an onset in a VTIMEZONE is told by the clock as it was before it (RFC 5545, 3.6.5: "in terms of the
# UTC offset given by TZOFFSETFROM"). So 01:30 in Berlin on 29 March 2026, before the clocks go from 02:00 to 03:00,
# is 00:30 UTC, and 01:30 on 25 October 2026, before they go back, is 23:30 UTC of the day before: as ical.js reads it.
# What happens: ts-ics reckons the onset by the offset after it. It reads 23:30 UTC on 28 March, an hour early, and
# 00:30 UTC on 25 October, an hour late. Away from the two nights both agree.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ts-ics@2.4.6 ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';

const { version } = JSON.parse(readFileSync('node_modules/ts-ics/package.json', 'utf8'));
const expected = [
  ['20260328T120000', '2026-03-28T11:00:00.000Z', '2026-03-28T11:00:00.000Z'],
  ['20260329T013000', '2026-03-28T23:30:00.000Z', '2026-03-29T00:30:00.000Z'],
  ['20260329T043000', '2026-03-29T02:30:00.000Z', '2026-03-29T02:30:00.000Z'],
  ['20261025T013000', '2026-10-25T00:30:00.000Z', '2026-10-24T23:30:00.000Z'],
  ['20261025T043000', '2026-10-25T03:30:00.000Z', '2026-10-25T03:30:00.000Z'],
];
const file = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Example//EN',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  ...expected.flatMap(([start], index) => [
    'BEGIN:VEVENT',
    `UID:event-${index}@example.org`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART;TZID=Europe/Berlin:${start}`,
    'SUMMARY:Meeting',
    'END:VEVENT',
  ]),
  'END:VCALENDAR',
  '',
].join('\r\n');
const { events } = convertIcsCalendar(undefined, file);
const calendar = new ICAL.Component(ICAL.parse(file));
for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
const others = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate);
console.log(`ts-ics ${version}, beside ical.js`);
let same = true;
for (const [index, [start, theirs, right]] of expected.entries()) {
  const read = events[index].start.date.toISOString();
  const other = others[index].toJSDate().toISOString();
  console.log(`${start} in Berlin: ${read}  ${other}`);
  same &&= read === theirs && other === right;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
