#!/bin/sh
# libphonenumber-js: in a German text, every day of the year is a telephone number.
#
# Guess: findPhoneNumbersInText("Treffen am 30.11.2026", "DE") finds nothing: no number there begins without 0 or +, and
# days are what every letter is full of. "30/11/2026" is left out on purpose, as in the library of Google it is made after.
# What happens: with points between, and with hyphens as ISO 8601 writes them, a day is a number with the nought of the
# area left out: +4930112026 is in Berlin, and valid. By the smaller metadata, which the plain import takes, each of the
# 365 days is one, by the full ones 203 of them. Google has a report of it (708); the README of this library has nothing.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { findPhoneNumbersInText as findByAll } from 'libphonenumber-js/max';

const { version } = JSON.parse(readFileSync('node_modules/libphonenumber-js/package.json', 'utf8'));
const numbersIn = (text, find) => find(text, 'DE').map(({ number }) => `${number.number} ${number.isValid()}`).join(', ');
const expected = [
  ['Treffen am 30/11/2026', ''],
  ['Treffen am 3. Dezember 2026', ''],
  ['Treffen am 30.11.2026', '+4930112026 true'],
  ['Treffen am 2026-11-30', '+4920261130 true'],
];
console.log(`libphonenumber-js ${version}`);
let same = true;
for (const [text, before] of expected) {
  const read = numbersIn(text, findByAll);
  console.log(`${text}: ${read || 'nothing'}`);
  same &&= read === before;
}
const days = Array.from({ length: 365 }, (_, index) => {
  const [year, month, day] = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10).split('-');
  return `Treffen am ${day}.${month}.${year}`;
});
const counts = [findPhoneNumbersInText, findByAll].map((find) => days.filter((day) => numbersIn(day, find) !== '').length);
console.log(`days of 2026 that are a number: ${counts[0]}; by all metadata: ${counts[1]}`);
if (!same || counts[0] !== 365 || counts[1] !== 203) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
