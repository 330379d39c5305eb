#!/bin/sh
# cal-parser: a meeting with a reminder is described by the reminder.
#
# Guess: the DESCRIPTION of a meeting is what stands in the VEVENT. A VALARM is a component within it (RFC 5545, 3.6.6) with a
# DESCRIPTION of its own, which one that shows a text "MUST" have, so that each meeting with a reminder has two. ical.js
# tells them apart.
# What happens: what is within the reminder is read as the meeting's, the later line for the earlier: what was agreed on is
# gone, "This is a reminder" is there. A reminder by e-mail changes the SUMMARY too, and its ATTENDEE takes the place of the
# guest. The README shows events without reminders.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cal-parser@1.0.2 ical.js@2.2.1 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import calParser from 'cal-parser';
import ICAL from 'ical.js';

const { version } = JSON.parse(readFileSync('node_modules/cal-parser/package.json', 'utf8'));
const meeting = 'Meeting with Mira, Bring the papers, mailto:mira@example.org';
const expected = [
  [[], meeting],
  [['ACTION:DISPLAY', 'DESCRIPTION:This is a reminder', 'TRIGGER:-PT15M'], 'Meeting with Mira, This is a reminder, mailto:mira@example.org'],
  [
    ['ACTION:EMAIL', 'DESCRIPTION:In an hour', 'SUMMARY:Reminder', 'ATTENDEE:mailto:max@example.org', 'TRIGGER:-PT1H'],
    'Reminder, In an hour, mailto:max@example.org',
  ],
];

console.log(`cal-parser ${version}, beside ical.js`);
let same = true;
for (const [reminder, before] of expected) {
  const file = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    'BEGIN:VEVENT',
    'UID:event@example.org',
    'DTSTAMP:20261101T000000Z',
    'DTSTART:20261207T150000Z',
    'DTEND:20261207T160000Z',
    'SUMMARY:Meeting with Mira',
    'DESCRIPTION:Bring the papers',
    'ATTENDEE:mailto:mira@example.org',
    ...(reminder.length > 0 ? ['BEGIN:VALARM', ...reminder, 'END:VALARM'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const [event] = calParser.parseString(file).events;
  const read = [event.summary, event.description, event.attendee].map(({ value }) => value).join(', ');
  const component = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  const other = ['summary', 'description', 'attendee'].map((name) => component.getFirstPropertyValue(name)).join(', ');
  console.log(`${reminder[0] ?? 'no reminder'}: ${read}`);
  same &&= read === before && other === meeting;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
