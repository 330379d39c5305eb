#!/bin/sh
# ical-generator: in a calendar with a zone, the stamps that have to be UTC are none.
#
# Guess: a zone is for the hours at which meetings are. DTSTAMP and LAST-MODIFIED "MUST be specified in the UTC time format"
# (RFC 5545, 3.8.7.2 and 3.8.7.3), and UNTIL too where DTSTART has a zone (3.3.10): with a zone as without, they end in Z.
# What happens: all three are written by the clock of the machine and without Z, so a reader elsewhere takes them for other
# moments, and of two versions the earlier may seem the later. The README says that times are UTC as long as no zone is
# set, and nothing of the stamps.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical-generator@11.1.2 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ical, { ICalEventRepeatingFreq } from 'ical-generator';

// The machine's own clock is beside UTC here, so that the two can be told apart.
process.env.TZ = 'Asia/Tokyo';
const { version } = JSON.parse(readFileSync('node_modules/ical-generator/package.json', 'utf8'));
const moment = new Date('2026-11-30T15:00:00Z');
const names = /^(?:DTSTAMP|DTSTART|LAST-MODIFIED|RRULE)/;
function linesOf(zone) {
  const calendar = ical(zone ? { timezone: zone } : {});
  calendar.createEvent({
    id: 'event@example.org',
    summary: 'Meeting',
    start: moment,
    end: new Date('2026-11-30T16:00:00Z'),
    stamp: moment,
    lastModified: moment,
    ...(zone && { timezone: zone }),
    repeating: { freq: ICalEventRepeatingFreq.WEEKLY, until: moment },
  });
  return calendar.toString().split('\r\n').filter((line) => names.test(line)).join(' ');
}
const expected = [
  [null, 'DTSTAMP:20261130T150000Z DTSTART:20261130T150000Z RRULE:FREQ=WEEKLY;UNTIL=20261130T150000Z LAST-MODIFIED:20261130T150000Z'],
  ['Europe/Berlin', 'DTSTAMP:20261201T000000 DTSTART;TZID=Europe/Berlin:20261201T000000 RRULE:FREQ=WEEKLY;UNTIL=20261201T000000 LAST-MODIFIED:20261201T000000'],
];
console.log(`ical-generator ${version}`);
let same = true;
for (const [zone, before] of expected) {
  const lines = linesOf(zone);
  console.log(`${zone ?? 'no zone'}: ${lines}`);
  same &&= lines === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
