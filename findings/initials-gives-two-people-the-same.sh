#!/bin/sh
# initials: of three brothers and sisters two get the same letters, though each was to have others.
#
# Guess: "When passing an Array of names, duplicates of initials are avoided" (README): whoever is on one list has letters of
# their own, as long as the names differ.
# What happens: two people of one family get MMu and MaM. With a third of the same first letter, Mira and Max are both MMu:
# that letters have been seen before is noted once, not how often. Which of the two is meant can no longer be told from a
# list, a calendar or an avatar. Where the family names differ, three come out well.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund initials@3.1.2 >/dev/null

cat >try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const initials = require('initials');

const { version } = JSON.parse(readFileSync('node_modules/initials/package.json', 'utf8'));
const expected = [
  [['Anna Bauer', 'Arne Berg', 'Axel Blum'], 'ABa ABe ABl'],
  [['Mira Muster', 'Max Muster'], 'MMu MaM'],
  [['Mira Muster', 'Max Muster', 'Moritz Muster'], 'MMu MMu MoM'],
];

console.log(`initials ${version}`);
let same = true;
for (const [names, before] of expected) {
  const read = initials(names).join(' ');
  console.log(`${names.join(', ')}: ${read}`);
  same &&= read === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.cjs
