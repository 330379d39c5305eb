#!/bin/sh
# @formkit/tempo: in German it reads ten of its own twelve short months as the month it is today.
#
# Guess: parse() with the format and language format() was given gives the day again, or throws "does not match format", as
# it does for a text in another form.
# What happens: of "15. Jan. 2026" it takes the 15 and 2026, finds no month in "Jan." and leaves that of today: a file read
# in November is full of Novembers. Mai and the month of today are right. In Polish, Ukrainian and Armenian the same
# holds for long months, whose form within a date is not the one it looks for. Nothing is thrown; the documentation of
# parse() speaks of parts that are missing, not of parts that are there.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formkit/tempo@1.1.0 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { format, parse } from '@formkit/tempo';

const { version } = JSON.parse(readFileSync('node_modules/@formkit/tempo/package.json', 'utf8'));
const thisMonth = new Date().getMonth();
const expected = [
  ['de', 'D. MMMM YYYY', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ['de', 'D. MMM YYYY', [4]],
  ['pl', 'D MMM YYYY', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ['pl', 'D MMMM YYYY', []],
];
console.log(`@formkit/tempo ${version}, in month ${thisMonth + 1}`);
let same = true;
for (const [language, pattern, right] of expected) {
  const seen = [];
  for (let month = 0; month < 12; month++) {
    const written = format(new Date(2026, month, 15), pattern, language);
    const read = parse({ date: written, format: pattern, locale: language }).getMonth();
    seen.push(`${written} = ${read + 1}`);
    same &&= read === (right.includes(month) ? month : thisMonth);
  }
  console.log(`${language}: ${seen.join(', ')}`);
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
