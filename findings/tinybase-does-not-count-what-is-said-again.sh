#!/bin/sh
# TinyBase MergeableStore: a value that is set again does not count as the later word, and an earlier one wins.
#
# Guess: setCell() is a write with the time of now, and of two writes the later wins. Who opens a person and saves the
# state as it is ("still open", on the laptop, after someone else wrote "closed" on the telephone) has the last word.
# What happens: setCell() of the value that is there changes nothing, not even the time; merged, "closed" wins over what
# was said after it. Another value at the same moment wins, as expected. So does the same value after the
# cell has been taken out. The guide on synchronization says of each update that it gets a time.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tinybase@10.0.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createMergeableStore } from 'tinybase/mergeable-store';

const { version } = JSON.parse(readFileSync('node_modules/tinybase/package.json', 'utf8'));
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
const expected = [
  ['another value', (laptop) => laptop.setCell('people', 'lena', 'state', 'paused'), 'paused'],
  ['the same value', (laptop) => laptop.setCell('people', 'lena', 'state', 'open'), 'closed'],
  [
    'taken out and set',
    (laptop) => {
      laptop.delCell('people', 'lena', 'state', true);
      laptop.setCell('people', 'lena', 'state', 'open');
    },
    'open',
  ],
];
console.log(`tinybase ${version}`);
let same = true;
for (const [what, sayLater, before] of expected) {
  const laptop = createMergeableStore('laptop');
  const telephone = createMergeableStore('telephone');
  laptop.setCell('people', 'lena', 'state', 'open');
  telephone.merge(laptop);
  await pause();
  telephone.setCell('people', 'lena', 'state', 'closed');
  await pause();
  sayLater(laptop);
  laptop.merge(telephone);
  const states = [laptop, telephone].map((store) => store.getCell('people', 'lena', 'state'));
  console.log(`${what}: ${states.join(' ')}`);
  same &&= states.every((state) => state === before);
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
