#!/bin/sh
# read-excel-file: a workbook whose cells do not say where they stand is not read at all.
#
# Guess: a <c> without r is the next cell of its row, a <row> without r the next row: ECMA-376 makes both optional
# (part 1, 18.3.1.4 and 18.3.1.73), some writers leave them out, and hucre reads it; Excel and LibreOffice open it, as
# reports to other readers (box/spout, 267) say.
# What happens: "Cannot read properties of undefined", for the whole workbook, which sounds like a broken file. It is
# enough that the cells do not say it. Neither README nor documentation says so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 hucre@1.0.0 fflate@0.8.3 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { readSheet } from 'read-excel-file/universal';

const { version } = JSON.parse(readFileSync('node_modules/read-excel-file/package.json', 'utf8'));
const ooxml = 'http://schemas.openxmlformats.org';
const main = `${ooxml}/spreadsheetml/2006/main`;
const office = `${ooxml}/officeDocument/2006/relationships`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
function bookOf(rows) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)])));
}
const name = '<is><t>Mira Muster</t></is>';
const whole = '[["Mira Muster",7]]';
const refused = /^TypeError: Cannot read properties of undefined/;
const expected = [
  ['all with an address', `<row r="1"><c r="A1" t="inlineStr">${name}</c><c r="B1"><v>7</v></c></row>`, (read) => read === whole],
  ['rows without', `<row><c r="A1" t="inlineStr">${name}</c><c r="B1"><v>7</v></c></row>`, (read) => read === whole],
  ['cells without', `<row r="1"><c t="inlineStr">${name}</c><c><v>7</v></c></row>`, (read) => refused.test(read)],
];
console.log(`read-excel-file ${version}, beside hucre`);
let same = true;
for (const [what, rows, isBefore] of expected) {
  const book = bookOf(rows);
  const read = await readSheet(book.buffer, 1).then(JSON.stringify, String);
  const other = JSON.stringify((await readXlsx(book)).sheets[0].rows);
  console.log(`${what}: ${read}  ${other}`);
  same &&= isBefore(read) && other === whole;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
