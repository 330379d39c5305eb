#!/bin/sh
# saxen: an emoji that is written as its number becomes another character.
#
# Guess: &#128512; and &#x1F600; are one and the same character, U+1F600, as a character reference is (XML 1.0, 4.1), and
# programs that write XML in ASCII (Python's ElementTree does unless it is told otherwise) write every emoji in a name so.
# decodeEntities gives that character; sax, which reads such texts as well, does.
# What happens: only the last sixteen bits of the number count. Of a face comes U+F600, which is nobody's and shown as a
# box or as nothing, of U+20BB7 in a Japanese family name another letter altogether. Nothing is thrown; numbers up to
# 65535 are right. Readers of workbooks stand on it (read-excel-file). Neither the README nor an issue says so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund saxen@11.1.0 sax@1.4.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import sax from 'sax';
import { Parser } from 'saxen';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const expected = [
  ['Mira M&#252;ster', 'Mira Müster', 'Mira Müster'],
  ['Mira 😀', 'Mira 😀', 'Mira 😀'],
  ['Mira &#128512;', 'Mira \uf600', 'Mira 😀'],
  ['Mira &#x1F600;', 'Mira \uf600', 'Mira 😀'],
  ['&#134071;&#37326;', '\u0bb7野', '𠮷野'],
];
function bySaxen(xml) {
  let text = '';
  const parser = new Parser();
  parser.on('text', (value, decode) => {
    text += decode(value);
  });
  parser.parse(xml);
  return text;
}
function bySax(xml) {
  let text = '';
  const parser = sax.parser(true);
  parser.ontext = (value) => {
    text += value;
  };
  parser.write(xml).close();
  return text;
}
const shown = (text) => [...text].map((sign) => (sign.codePointAt(0) < 0x250 ? sign : `U+${sign.codePointAt(0).toString(16)}`)).join('');
console.log(`saxen ${versionOf('saxen')}, sax ${versionOf('sax')}`);
let same = true;
for (const [written, before, right] of expected) {
  const xml = `<t>${written}</t>`;
  const [read, other] = [bySaxen(xml), bySax(xml)];
  console.log(`${written}: ${shown(read)}  (sax: ${shown(other)})`);
  same &&= read === before && other === right;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
