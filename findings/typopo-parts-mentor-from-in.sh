#!/bin/sh
# typopo, in German: "Mentor:in" becomes "Mentor: in".
#
# Guess: a text that has no typing errors comes back as it was. A colon between letters, with no blank beside it, is part of
# the word in German: Mentor:in, jede:r, Freund:innen, as many firms, schools and authorities write. Where a colon is part of
# an hour (16:30) or an address (https://…:8080/) it is left alone, and so are Mentor*in, Mentor_in and Mentor/in.
# What happens: a blank is put behind the colon, in every such word: "Liebe Mentor: innen,". The README tells of blanks
# before and behind punctuation that are taken away, of none that are put in, and of a colon only where quotes follow.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund typopo@3.1.0 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { fixTypos } from 'typopo';

const { version } = JSON.parse(readFileSync('node_modules/typopo/package.json', 'utf8'));
const expected = [
  ['Mentor:in', 'Mentor: in'],
  ['Liebe Mentor:innen,', 'Liebe Mentor: innen,'],
  ['jede:r', 'jede: r'],
  ['Mentor*in', 'Mentor*in'],
  ['Mentor_in', 'Mentor_in'],
  ['Um 16:30 Uhr', 'Um 16:30 Uhr'],
  ['https://example.org:8080/', 'https://example.org:8080/'],
];

console.log(`typopo ${version}`);
let same = true;
for (const [text, before] of expected) {
  // A blank that does not break is a blank here.
  const [german, swiss] = ['de-de', 'de-ch'].map((language) => fixTypos(text, language).replaceAll('\u00a0', ' '));
  console.log(`${text} -> ${german}`);
  same &&= german === before && swiss === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
