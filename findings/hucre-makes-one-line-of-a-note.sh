#!/bin/sh
# hucre, writing .ods, beside SheetJS: the lines of a note become one line.
#
# Guess: a cell "eins<line break>zwei" is two lines in the .ods, as it is in the .xlsx hucre writes of the same rows, and
# every reader gives two. White space in <text:p> is collapsed, a line break to a blank (ODF 1.3, part 3, 6.1.2), so the
# writer puts it as <text:line-break/> (6.1.5) or as two paragraphs, and further blanks as <text:s/> (6.1.3).
# What happens: hucre writes the characters as they are. SheetJS collapses them, as the standard wants: "eins zwei", "a b".
# hucre does not collapse, so reading its own file shows nothing of it. The README calls the way from ODS to ODS lossless.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0 xlsx@0.18.5 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { readOds, writeOds, writeXlsx } from 'hucre';
import XLSX from 'xlsx';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const expected = [
  ['eins\nzwei', 'eins zwei'],
  ['a  b', 'a b'],
  ['a b', 'a b'],
];
const sheets = [{ name: 'People', rows: [expected.map(([text]) => text)] }];
const inSheetJs = (bytes) => {
  const book = XLSX.read(bytes, { type: 'array' });
  return XLSX.utils.sheet_to_json(book.Sheets.People, { header: 1 })[0];
};

const ods = await writeOds({ sheets });
const fromOds = inSheetJs(ods);
const fromXlsx = inSheetJs(await writeXlsx({ sheets }));
const [own] = (await readOds(ods)).sheets[0].rows;

console.log(`hucre ${versionOf('hucre')}, xlsx ${versionOf('xlsx')}`);
let same = true;
for (const [index, [text, before]] of expected.entries()) {
  const show = JSON.stringify;
  console.log(`${show(text)}: ${show(fromOds[index])}  (hucre: ${show(own[index])}, through .xlsx: ${show(fromXlsx[index])})`);
  same &&= fromOds[index] === before && own[index] === text && fromXlsx[index] === text;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
