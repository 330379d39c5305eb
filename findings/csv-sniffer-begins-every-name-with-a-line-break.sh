#!/bin/sh
# csv-sniffer: in a table that is in quotes and has the line ends of CSV, every name begins with half a line end.
#
# Guess: the first cell of "Mira Muster";"Berlin" is Mira Muster, whichever line ends the table has. It finds out which, and
# gives the rows parsed "using the information that was found" (README). CRLF is the line end of CSV (RFC 4180, 2.1), and
# quotes around every cell (2.5) are what address books and spreadsheets write by the thousand.
# What happens: newlineStr is "\r\n", as it should be, but each line is cut behind the CR: the LF is the first character of
# the first cell from the second line on. Nobody sees it in a list, and no name is found again or is the same as another.
# Without quotes, or with LF alone, all is right; the warnings are empty.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund csv-sniffer@0.1.1 papaparse@5.7.1 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import makeSniffer from 'csv-sniffer';
import Papa from 'papaparse';

const { version } = JSON.parse(readFileSync('node_modules/csv-sniffer/package.json', 'utf8'));
const Sniffer = makeSniffer();
const rows = [
  ['Name', 'Ort'],
  ['Mira Muster', 'Berlin'],
  ['Max Muster', 'Bonn'],
];
const table = (quote, end) => rows.map((row) => row.map((cell) => quote + cell + quote).join(';') + end).join('');
const expected = [
  ['quotes, CRLF', table('"', '\r\n'), ['\nMira Muster', '\nMax Muster']],
  ['quotes, LF', table('"', '\n'), ['Mira Muster', 'Max Muster']],
  ['no quotes, CRLF', table('', '\r\n'), ['Mira Muster', 'Max Muster']],
];

console.log(`csv-sniffer ${version}, beside papaparse`);
let same = true;
for (const [what, text, before] of expected) {
  const found = new Sniffer([',', ';', '\t']).sniff(text, { hasHeader: true });
  const names = found.records.map(([name]) => name);
  const others = Papa.parse(text, { skipEmptyLines: true }).data.slice(1).map(([name]) => name);
  const show = JSON.stringify;
  console.log(`${what}: ${show(found.newlineStr)} ${show(names)}  (papaparse: ${show(others)})`);
  same &&= show(names) === show(before) && show(others) === show(['Mira Muster', 'Max Muster']);
  same &&= text.endsWith(found.newlineStr) && found.warnings.length === 0;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
