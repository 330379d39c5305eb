#!/bin/sh
# cologne-phonetic: Claus and Klaus sound alike, Mira Claus and Mira Klaus do not.
#
# Guess: what sounds alike as one word sounds alike as the second of two. "Reduces phrases to their phonetic stem" (README),
# and the letter C has rules for the beginning of a word (4 before A, H, K, L, O, Q, R, U, X) and others within one: a surname
# begins a word.
# What happens: what stands between the words is taken out first, so that only the first word has a beginning. A C at the
# beginning of the second is 8 instead of 4 before L and R, and behind a first name on S or Z always: Hans Conrad and
# Hans Konrad, Heinz Carl and Heinz Karl are two people, and a list that looks for people entered twice does not find them.
# Word by word the codes are the same. The README says nothing of it; its one example with two parts has no C.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cologne-phonetic@1.1.1 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { colognePhonetic } from 'cologne-phonetic';

const { version } = JSON.parse(readFileSync('node_modules/cologne-phonetic/package.json', 'utf8'));
const expected = [
  ['Mira Claus', 'Mira Klaus', '67858', '67458'],
  ['Eva Cramer', 'Eva Kramer', '038767', '034767'],
  ['Hans Conrad', 'Hans Konrad', '068672', '0684672'],
  ['Heinz Carl', 'Heinz Karl', '06875', '068475'],
];

console.log(`cologne-phonetic ${version}`);
let same = true;
for (const [left, right, leftBefore, rightBefore] of expected) {
  const codes = [left, right].map((name) => colognePhonetic(name));
  const words = [left, right].map((name) => name.split(' ').map((word) => colognePhonetic(word)).join(' '));
  console.log(`${left} ${codes[0]}, ${right} ${codes[1]}  (word by word: ${words.join(', ')})`);
  same &&= codes[0] === leftBefore && codes[1] === rightBefore && words[0] === words[1];
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
