#!/bin/sh
# moment-recur-ts: the 31st of every month is on the 3rd of March too, and asked about that day it says no.
#
# Guess: every(31).daysOfMonth() is the 31st of the months that have one, or the last day of each, and all() and next() list
# the very days for which matches() is true: dates are made "based on these rules", which matches() tests (README).
# moment-recur, of which this is a "fork and conversion", takes the last day of a shorter month.
# What happens: for each shorter month the lists have the day to which the 31st would run over: 3 March, 1 May, 1 July; for the
# 30th it is 2 March, for the 29th 1 March. matches() is false for all of them. Who plans meetings by the list gets some
# that the same rule denies, and in some months two. Nothing is thrown; the README does not say so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund moment@2.30.1 moment-recur-ts@1.3.1 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import moment from 'moment';
import 'moment-recur-ts';

const { version } = JSON.parse(readFileSync('node_modules/moment-recur-ts/package.json', 'utf8'));
const format = 'YYYY-MM-DD';
const expected = [
  [15, '2026-01-15 2026-02-15 2026-03-15 2026-04-15', ''],
  [29, '2026-01-29 2026-03-01 2026-03-29 2026-04-29', '2026-03-01'],
  [30, '2026-01-30 2026-03-02 2026-03-30 2026-04-30', '2026-03-02'],
  [31, '2026-01-31 2026-03-03 2026-03-31 2026-05-01', '2026-03-03 2026-05-01'],
];

console.log(`moment-recur-ts ${version}`);
let same = true;
for (const [day, before, deniedBefore] of expected) {
  const rule = () => moment.recur('2026-01-01', '2026-05-02').every(day).daysOfMonth();
  const listed = rule().all(format);
  const next = moment.recur('2026-01-01').every(day).daysOfMonth().next(listed.length, format);
  const denied = listed.filter((date) => !rule().matches(date));
  console.log(`every ${day}: ${listed.join(' ')}, denied: ${denied.join(' ') || 'none'}`);
  same &&= listed.join(' ') === before && next.join(' ') === before && denied.join(' ') === deniedBefore;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
