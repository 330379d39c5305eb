#!/bin/sh
# any-date-parser (German): "9.45 Uhr" is the ninth of April.
#
# Guess: an hour without a day gives no day: "9:45 Uhr" is not valid, and "9.45 Uhr" is the same hour with a point, as Duden
# allows and newspapers, invitations and posters write it. There is no month 45 either way.
# What happens: nine is the day, and of the minutes as many digits are taken as make a month: 4 of 45, 3 of 30, 1 of 15. The
# rest is dropped, and isValid() says true. Of an hour that follows a whole day nothing is left ("6.12.2026, 15.30 Uhr"),
# and "10.15–11.45 Uhr" is in 2045. The README tells of a fuzzy last try that looks for parts of a date "individually", not
# that a part may be half of a number.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-date-parser@2.2.4 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import parserModule from 'any-date-parser';

const { version } = JSON.parse(readFileSync('node_modules/any-date-parser/package.json', 'utf8'));
const parser = parserModule.default ?? parserModule;
const expected = [
  ['9:45 Uhr', false, { hour: 9, minute: 45 }],
  ['9.45 Uhr', true, { day: 9, month: 4 }],
  ['15.30 Uhr', true, { day: 15, month: 3 }],
  ['20.15 Uhr', true, { day: 20, month: 1 }],
  ['6.12.2026, 15:30', true, { day: 6, hour: 15, minute: 30, month: 12, year: 2026 }],
  ['6.12.2026, 15.30 Uhr', true, { day: 6, month: 12, year: 2026 }],
  ['10.15–11.45 Uhr', true, { day: 10, month: 1, year: 2045 }],
];
const show = (parts) => JSON.stringify(Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))));

console.log(`any-date-parser ${version}`);
let same = true;
for (const [text, valid, before] of expected) {
  const parts = show(parser.attempt(text, 'de-DE'));
  const isValid = parser.fromString(text, 'de-DE').isValid();
  console.log(`${text} -> ${parts}, ${isValid ? 'valid' : 'not valid'}`);
  same &&= parts === show(before) && isValid === valid;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
