#!/bin/sh
# age-calculator: who was born in 2003 is eighteen on the day before the birthday, others are a year too young on it.
#
# Guess: somebody born on 15 June 2003 is 17 up to 14 June 2021 and 18 from 15 June on; the age is whole years, "age of a
# person" (README), and it changes on the birthday. get-age reckons so.
# What happens: the milliseconds of a life are taken for a moment after the beginning of 1970 and the years counted there. How
# many leap days there are depends on where one begins: five between 2003 and 2021, four in the first eighteen years from
# 1970 on, so that everybody born in 2003 is of age a day early. Where there are fewer than there, the age of before still
# holds on the birthday itself. Nothing is thrown; the README does not say so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund age-calculator@1.0.0 get-age@1.0.1 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ageCalculator from 'age-calculator';
import getAge from 'get-age';

const { version } = JSON.parse(readFileSync('node_modules/age-calculator/package.json', 'utf8'));
const { AgeFromDateString } = ageCalculator;
const RealDate = Date;
function onDay(day, ask) {
  const now = RealDate.parse(`${day}T12:00:00Z`);
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [now] : parts));
    }
    static now() {
      return now;
    }
  };
  try {
    return ask();
  } finally {
    globalThis.Date = RealDate;
  }
}
const age = (born, day) => onDay(day, () => new AgeFromDateString(born).age);
const other = (born, day) => onDay(day, () => getAge(born));
const expected = [
  ['2003-06-15', '2021-06-13', 17, 17],
  ['2003-06-15', '2021-06-14', 18, 17],
  ['2003-06-15', '2021-06-15', 18, 18],
  ['2001-06-15', '2019-06-14', 17, 17],
  ['2001-06-15', '2019-06-15', 18, 18],
  ['2000-03-01', '2003-03-01', 2, 3],
];

console.log(`age-calculator ${version}, beside get-age`);
let same = true;
for (const [born, day, before, right] of expected) {
  const [years, others] = [age(born, day), other(born, day)];
  console.log(`born ${born}, on ${day}: ${years}  (get-age: ${others})`);
  same &&= years === before && others === right;
}
const text = (date) => date.toISOString().slice(0, 10);
let early = 0;
for (let day = new Date('2003-01-01T00:00:00Z'); day.getUTCFullYear() === 2003; day.setUTCDate(day.getUTCDate() + 1)) {
  const eve = new Date(Date.UTC(2021, day.getUTCMonth(), day.getUTCDate() - 1));
  if (age(text(day), text(eve)) === 18) early += 1;
}
console.log(`of the people born in 2003, eighteen a day early: ${early} birthdays of 365`);
if (!same || early !== 365) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
