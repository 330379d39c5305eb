#!/bin/sh
# ExcelJS beside SheetJS: every day in a workbook that SheetJS has written with cellDates is the 18th of July 1905.
#
# Guess: SheetJS writes a Date either as the number of days since 1900 or, with the option cellDates, as a cell of type d
# with the day as ISO 8601 writes it. ECMA-376 (part 1, 18.18.11) knows both, and a reader that gives a Date for the first
# gives the same Date for the second.
# What happens: ExcelJS reads as much of "2026-11-30T00:00:00.000Z" as is a number, 2026, and takes it for days:
# 2,026 days after the beginning of 1900. Nothing is thrown. SheetJS itself reads its file as it wrote it.
# Reported for workbooks that Excel saves as "Strict Open XML", not in the documentation.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 >/dev/null
cat >try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const expected = [
  [{ cellDates: false }, '2026-11-30'],
  [{ cellDates: true }, '1905-07-18'],
];
async function run() {
  console.log(`exceljs ${versionOf('exceljs')}, xlsx ${versionOf('xlsx')}`);
  let same = true;
  for (const [options, before] of expected) {
    const sheet = XLSX.utils.aoa_to_sheet([['Mira Muster', new Date(2026, 10, 30)]], { cellDates: true });
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'People');
    const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', ...options });
    const own = XLSX.read(bytes, { cellDates: true }).Sheets.People.B1.v.toDateString();
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(bytes);
    const day = read.worksheets[0].getCell('B1').value;
    const text = day instanceof Date ? day.toISOString().slice(0, 10) : JSON.stringify(day);
    console.log(`${JSON.stringify(options)}: ${text}  (SheetJS: ${own})`);
    same &&= text === before && own === 'Mon Nov 30 2026';
  }
  if (!same) {
    console.error('It behaves differently now.');
    process.exit(1);
  }
}
run();
JS
node try.cjs
