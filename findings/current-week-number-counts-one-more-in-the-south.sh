#!/bin/sh
# current-week-number: where summer is at the turn of the year, half of the weeks have the number of the next.
#
# Guess: 7 July 2015 is in week 28 of ISO 8601 everywhere. The number depends on the day in the calendar alone, and the
# README gives one per day ("March 24, 2015": 13); weeknumber does so.
# What happens: the weeks are reckoned from milliseconds and rounded up. Where summer time holds in January, the hour given
# back in autumn is a week more, until the clocks go forward again: in Auckland and Sydney 29. The example of the README is
# right there too, for in March it is still summer. In Berlin, where the hour is missing instead, rounding up hides it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund current-week-number@1.0.7 weeknumber@1.2.1 >/dev/null

cat >try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const currentWeekNumber = require('current-week-number');
const { weekNumber } = require('weeknumber');

const { version } = JSON.parse(readFileSync('node_modules/current-week-number/package.json', 'utf8'));
const days = ['March 24, 2015', 'April 7, 2015', 'July 7, 2015', 'September 22, 2015', 'December 1, 2015'];
const right = '13 15 28 39 49';
const expected = [
  ['Europe/Berlin', right],
  ['Pacific/Auckland', '13 16 29 40 49'],
  ['Australia/Sydney', '13 16 29 40 49'],
];

console.log(`current-week-number ${version}, beside weeknumber`);
let same = true;
for (const [zone, before] of expected) {
  process.env.TZ = zone;
  const read = days.map((day) => currentWeekNumber(day)).join(' ');
  const other = days.map((day) => weekNumber(new Date(day))).join(' ');
  console.log(`${zone}: ${read}  (weeknumber: ${other})`);
  same &&= read === before && other === right;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.cjs
