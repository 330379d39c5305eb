#!/bin/sh
# chrono-node (German): a word that begins with the letters of a weekday and goes on with an umlaut is a weekday.
#
# Guess: "morgen früh um 8" is tomorrow at eight, and in "Frühstück am 7. Dezember" stands one day, the seventh: "Fr" is
# Friday only where the word ends after it, as "Freunde am 7. Dezember" shows.
# What happens: the end of a word is looked for with a \b that knows the letters of ASCII only. "Fr" in "früh" and
# "Frühstück" is Friday, "Di" in "Diät" Tuesday; and as it comes first, parseDate() gives that day. Neither README nor
# documentation says so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

const { version } = JSON.parse(readFileSync('node_modules/chrono-node/package.json', 'utf8'));
const expected = [
  ['Freunde am 7. Dezember', 'am 7. Dezember = Mon Dec 07 2026'],
  ['Frühstück am 7. Dezember', 'Fr = Fri Dec 04 2026, am 7. Dezember = Mon Dec 07 2026'],
  ['morgen um 8', 'morgen um 8 = Tue Dec 01 2026'],
  ['morgen früh um 8', 'morgen = Tue Dec 01 2026, fr = Fri Dec 04 2026, um 8 = Tue Dec 01 2026'],
  ['Diät ab 3. Dezember', 'Di = Tue Dec 01 2026, 3. Dezember = Thu Dec 03 2026'],
];
// A Monday.
const today = new Date(2026, 10, 30, 10);
console.log(`chrono-node ${version}`);
let same = true;
for (const [text, before] of expected) {
  const found = chrono.de.parse(text, today, { forwardDate: true });
  const read = found.map((each) => `${each.text} = ${each.start.date().toDateString()}`).join(', ');
  console.log(`${text}: ${read}`);
  same &&= read === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
