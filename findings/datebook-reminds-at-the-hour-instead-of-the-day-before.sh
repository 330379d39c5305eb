#!/bin/sh
# datebook, beside ts-ics: a reminder for the day before comes at the hour of the meeting.
#
# Guess: addAlarm({ trigger: { days: 1 } }) is written TRIGGER:-P1D, and every reader rings a day before. In a duration the
# letter T begins what is shorter than a day: days stand before it, hours and minutes behind it, weeks alone and without it
# (RFC 5545, 3.3.6), so days and hours together are -P1DT2H.
# What happens: T stands in front of everything, -PT1D and -PT1W. ts-ics finds neither hours nor minutes behind it and reads a
# reminder of no length; of "a day and two hours before" it makes hours that are no number. ical.js takes it as it was meant.
# Minutes and hours come out right. The documentation has days and weeks among the lengths, and nothing of this.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund datebook@8.0.1 ical.js@2.2.1 ts-ics@2.4.6 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { ICalendar } from 'datebook';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';

const { version } = JSON.parse(readFileSync('node_modules/datebook/package.json', 'utf8'));
const expected = [
  [{ minutes: 10 }, '-PT10M', { minutes: 10 }, '-PT10M'],
  [{ hours: 2 }, '-PT2H', { hours: 2 }, '-PT2H'],
  [{ days: 1 }, '-PT1D', {}, '-P1D'],
  [{ weeks: 1 }, '-PT1W', {}, '-P1W'],
  [{ days: 1, hours: 2 }, '-PT1D2H', { hours: Number.NaN }, '-P1DT2H'],
];
const show = (value) => JSON.stringify(value, (_, part) => (Number.isNaN(part) ? 'NaN' : part));

console.log(`datebook ${version}, beside ts-ics and ical.js`);
let same = true;
for (const [trigger, before, read, meant] of expected) {
  const calendar = new ICalendar({
    title: 'Meeting',
    start: new Date('2026-12-07T15:00:00Z'),
    end: new Date('2026-12-07T16:00:00Z'),
  });
  const file = calendar.addAlarm({ action: 'DISPLAY', description: 'Soon', trigger }).render();
  const written = /^TRIGGER:(.*?)\r?$/m.exec(file)[1];
  const { before: isBefore, ...length } = convertIcsCalendar(undefined, file).events[0].alarms[0].trigger.value;
  const alarm = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent').getFirstSubcomponent('valarm');
  const other = alarm.getFirstPropertyValue('trigger').toString();
  console.log(`${show(trigger)} -> ${written}, read by ts-ics: ${show(length)}, by ical.js: ${other}`);
  same &&= written === before && isBefore && show(length) === show(read) && other === meant;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
