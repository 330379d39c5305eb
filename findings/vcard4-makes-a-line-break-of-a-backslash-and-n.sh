#!/bin/sh
# vcard4: a backslash that happens to stand before an n is read as a backslash and a line break.
#
# Guess: in "see \\notes\\new" the doubled backslash is one backslash (RFC 6350, 3.4), and the n behind it a letter:
# see \notes\new. Escapes are read from left to right, so \\n is never a line break.
# What happens: "see \", "otes\" and "ew" on three lines. Another letter behind the backslash comes through.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vcard4@4.0.5 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from 'vcard4';

const { version } = JSON.parse(readFileSync('node_modules/vcard4/package.json', 'utf8'));
const expected = [
  [String.raw`one\ntwo`, 'one\ntwo'],
  [String.raw`see \\files\\today`, String.raw`see \files\today`],
  [String.raw`see \\notes\\new`, 'see \\\notes\\\new'],
];
console.log(`vcard4 ${version}`);
let same = true;
for (const [written, before] of expected) {
  const card = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Mira Muster', `NOTE:${written}`, 'END:VCARD', ''].join('\r\n');
  const read = parse(card).getProperty('NOTE')[0].value;
  console.log(`${written}: ${JSON.stringify(read)}`);
  same &&= read === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
