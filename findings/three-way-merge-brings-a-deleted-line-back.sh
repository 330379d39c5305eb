#!/bin/sh
# three-way-merge: who was taken off a list is on it again, and no conflict is told.
#
# Guess: one side takes Max off the list, the other puts Tom behind him. Either Max is gone and Tom is there, or it is a
# conflict, for it "works similar to git merge" (README), and git, like node-diff3, makes one of it. One line between
# the two, and both changes are made.
# What happens: Max is back, as if nobody had taken him off, and conflict is false. So it is where one side changes a line
# that the other takes out. (The order is left, base, right: the published README has it otherwise.)
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund three-way-merge@0.1.0 node-diff3@3.2.1 >/dev/null

cat >try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { merge: diff3 } = require('node-diff3');
const { default: merge } = require('three-way-merge');

const { version } = JSON.parse(readFileSync('node_modules/three-way-merge/package.json', 'utf8'));
const base = ['Eva', 'Max', 'Mira', 'Ole'];
const expected = [
  [['Eva', 'Mira', 'Ole'], ['Eva', 'Max', 'Mira', 'Tom', 'Ole'], 'Eva Mira Tom Ole', false],
  [['Eva', 'Mira', 'Ole'], ['Eva', 'Max', 'Tom', 'Mira', 'Ole'], 'Eva Max Tom Mira Ole', true],
  [['Eva', 'Mira', 'Ole'], ['Eva', 'Max Muster', 'Mira', 'Ole'], 'Eva Max Muster Mira Ole', true],
  [['Eva', 'Max M.', 'Mira', 'Ole'], ['Eva', 'Max Muster', 'Mira', 'Ole'], 'conflict', true],
];

console.log(`three-way-merge ${version}, beside node-diff3`);
let same = true;
for (const [left, right, before, conflictThere] of expected) {
  const merged = merge(left.join('\n'), base.join('\n'), right.join('\n'));
  const read = merged.conflict ? 'conflict' : merged.joinedResults().split('\n').join(' ');
  const other = diff3(left, base, right);
  console.log(`${left.join(' ')} / ${right.join(' ')}: ${read}  (node-diff3: ${other.conflict ? 'conflict' : other.result.join(' ')})`);
  same &&= read === before && other.conflict === conflictThere;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.cjs
