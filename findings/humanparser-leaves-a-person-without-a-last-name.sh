#!/bin/sh
# humanparser, humanname: a short surname at the end of a name is a degree, and no last name is left.
#
# Guess: "Anna Ma" has the last name Ma. A word that could be a degree is one only where enough stands before it, as in
# "Anna Muster MA": nobody is called by a first name and a degree. parse-full-name reads it so.
# What happens: the suffix is Ma, the last name empty, and a list sorted by last names begins with everybody called Ma or V.
# Neither README says so; as it is not thrown, nothing tells it from a person with one name.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund humanparser@2.7.0 humanname@0.2.2 parse-full-name@1.2.7 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import humanname from 'humanname';
import humanparser from 'humanparser';
import parseFullName from 'parse-full-name';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const readers = [
  (name) => humanparser.parseName(name),
  (name) => humanname.parse(name),
  (name) => {
    const { first, last, suffix } = parseFullName.parseFullName(name);
    return { firstName: first, lastName: last, suffix };
  },
];
const expected = [
  ['Anna Muster', 'Anna|Muster|', 'Anna|Muster|', 'Anna|Muster|'],
  ['Anna Li', 'Anna|Li|', 'Anna|Li|', 'Anna|Li|'],
  ['Anna Ma', 'Anna||Ma', 'Anna||MA', 'Anna|Ma|'],
  ['Anna V', 'Anna||V', 'Anna||V', 'Anna|V|'],
];
console.log(`humanparser ${versionOf('humanparser')}, humanname ${versionOf('humanname')}, beside parse-full-name`);
let same = true;
for (const [name, ...before] of expected) {
  const read = readers.map((parse) => {
    const { firstName = '', lastName = '', suffix = '' } = parse(name);
    return [firstName, lastName, suffix].join('|');
  });
  console.log(`${name}: ${read.join('  ')}`);
  same &&= read.every((each, index) => each === before[index]);
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
