#!/bin/sh
# ics, beside the readers: a week left out of a series of whole days stays in it, or the file is refused.
#
# Guess: exclusionDates [2026, 12, 28] of an event that begins on a day, not at an hour, is written EXDATE;VALUE=DATE:20261228,
# as its DTSTART;VALUE=DATE:20261130 is: the type of an EXDATE is a time unless it says otherwise (RFC 5545, 3.8.5.1).
# What happens: it is written EXDATE:20261228, a time without an hour. ts-ics leaves the week in the series, ical.js throws
# "invalid date-time value"; with the three words put in, both leave the week out. The README shows no such event.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ics@3.12.0 ical.js@2.2.1 ts-ics@2.4.6 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { createEvent } from 'ics';
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';

const { version } = JSON.parse(readFileSync('node_modules/ics/package.json', 'utf8'));
const { value: written, error } = createEvent({
  uid: 'series@example.org',
  title: 'Meeting',
  start: [2026, 12, 21],
  end: [2026, 12, 22],
  recurrenceRule: 'FREQ=WEEKLY;COUNT=3',
  exclusionDates: [[2026, 12, 28]],
});
if (error) throw error;
function readByIcal(file) {
  try {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent'));
    const iterator = event.iterator();
    const days = [];
    for (let time = iterator.next(); time; time = iterator.next()) days.push(time.toString());
    return days.join(' ');
  } catch (problem) {
    return problem.message;
  }
}
function readByTsIcs(file) {
  const [event] = convertIcsCalendar(undefined, file).events;
  const exceptions = event.exceptionDates?.map(({ date }) => date);
  const days = extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date, end: new Date('2027-12-31'), exceptions });
  return days.map((date) => date.toISOString().slice(0, 10)).join(' ');
}
const lines = written.split('\r\n').filter((line) => /^(?:DTSTART|EXDATE)/.test(line));
const mended = written.replace('EXDATE:', 'EXDATE;VALUE=DATE:');
const seen = [
  ['ics writes', lines.join(' '), 'DTSTART;VALUE=DATE:20261221 EXDATE:20261228'],
  ['ts-ics reads', readByTsIcs(written), '2026-12-21 2026-12-28 2027-01-04'],
  ['ical.js reads', readByIcal(written), 'invalid date-time value: "2026-12-28T::"'],
  ['mended, ts-ics reads', readByTsIcs(mended), '2026-12-21 2027-01-04'],
  ['mended, ical.js reads', readByIcal(mended), '2026-12-21 2027-01-04'],
];
console.log(`ics ${version}`);
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
