#!/bin/sh
# read-excel-file: a cell whose text stands in a CDATA section is empty.
#
# Guess: <t><![CDATA[Muster & Partner]]></t> is the same text as <t>Muster &amp; Partner</t>: the parts of a workbook
# are XML 1.0, where a CDATA section is one way to write text (2.7). hucre reads it; Excel opens it, as a report to another
# reader (calamine, 648) says.
# What happens: the cell is null, among the shared texts as well as within the cell. Nothing is thrown; of a row of such
# cells nothing is left. Neither README nor documentation says so.
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
function bookOf(text) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="1" uniqueCount="1"><si><t>${text}</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${text}</t></is></c><c r="C1"><v>7</v></c></row></sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)])));
}
const whole = '[["Muster & Partner","Muster & Partner",7]]';
const expected = [
  ['Muster &amp; Partner', whole],
  ['<![CDATA[Muster & Partner]]>', '[[null,null,7]]'],
];
console.log(`read-excel-file ${version}, beside hucre`);
let same = true;
for (const [text, before] of expected) {
  const book = bookOf(text);
  const read = JSON.stringify(await readSheet(book.buffer, 1));
  const other = JSON.stringify((await readXlsx(book)).sheets[0].rows);
  console.log(`${text}: ${read}  ${other}`);
  same &&= read === before && other === whole;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
