#!/bin/sh
# json-2-csv: the line end behind the last row is part of the last cell, or one more person.
#
# Guess: csv2json() of a table is the same with and without a line end behind the last row: "The last record in the file may or
# may not have an ending line break" (RFC 4180, 2.2), and whatever spreadsheets and address books write has one.
# What happens: with LF, the last cell of the last row is "Bonn\n", which is shown as Bonn and is never the same as it. With
# CRLF, given as delimiter.eol as the README says, there is one person more, whose name is empty and who has no other
# fields. In quotes, as a number, or without the last line end, all is right. The README does not speak of it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund json-2-csv@5.6.0 papaparse@5.7.1 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { csv2json } from 'json-2-csv';
import Papa from 'papaparse';

const { version } = JSON.parse(readFileSync('node_modules/json-2-csv/package.json', 'utf8'));
const right = [
  { name: 'Mira', city: 'Berlin' },
  { name: 'Max', city: 'Bonn' },
];
const expected = [
  ['name,city\nMira,Berlin\nMax,Bonn', '\n', right],
  ['name,city\nMira,Berlin\nMax,Bonn\n', '\n', [right[0], { name: 'Max', city: 'Bonn\n' }]],
  ['name,city\r\nMira,Berlin\r\nMax,Bonn', '\r\n', right],
  ['name,city\r\nMira,Berlin\r\nMax,Bonn\r\n', '\r\n', [...right, { name: '' }]],
];
const show = JSON.stringify;

console.log(`json-2-csv ${version}, beside papaparse`);
let same = true;
for (const [text, eol, before] of expected) {
  const read = csv2json(text, { delimiter: { eol } });
  const other = Papa.parse(text, { header: true, skipEmptyLines: true }).data;
  console.log(`${show(text)} -> ${show(read)}`);
  same &&= show(read) === show(before) && show(other) === show(right);
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
