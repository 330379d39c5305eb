#!/bin/sh
# to-csv: whoever is exported is changed by it, a little more with each export.
#
# Guess: csv(people) makes a text of them, "converts them to CSV format" (README), and the people are what they were. What a
# cell needs in a table, quotes around a comma, is for the table (RFC 4180, 2.6) and belongs to the text alone.
# What happens: the quotes are written into the objects that were given: "Muster, Mira" is called "\"Muster, Mira\"" from then
# on, in the list on the page and wherever she is saved. The second export puts quotes around the quotes. Names with neither
# comma nor quote nor line break stay as they are, so that a try with one shows nothing. The README does not say so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund to-csv@0.1.1 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import csv from 'to-csv';

const { version } = JSON.parse(readFileSync('node_modules/to-csv/package.json', 'utf8'));
const expected = [
  ['Max Muster', 'Max Muster', 'Max Muster'],
  ['Muster, Mira', '"Muster, Mira"', '"\\"Muster, Mira\\""'],
];

console.log(`to-csv ${version}`);
let same = true;
for (const [name, once, twice] of expected) {
  const people = [{ name, city: 'Berlin' }];
  csv(people);
  const first = people[0].name;
  csv(people);
  const second = people[0].name;
  console.log(`${name}: after one export ${first}, after two ${second}`);
  same &&= first === once && second === twice && people[0].city === 'Berlin';
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
