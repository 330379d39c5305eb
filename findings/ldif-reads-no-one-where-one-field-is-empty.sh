#!/bin/sh
# ldif: one empty field in an address book, and nobody of the whole book is read.
#
# Guess: "description:" with nothing behind it is a field without a text, "" or left out: behind the colon there may be blanks
# and up to one value (RFC 2849: value-spec = ":" ( FILL 0*1(SAFE-STRING) / … )). The README says "100% RFC-compliance; should
# comprehend any valid LDIF file".
# What happens: "Cannot read properties of null (reading 'type')", out of parse(), for all entries of the file; with a blank
# behind the colon too. Which field it was is not told. An empty value in Base64, "description::", is "", as it should be.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ldif@0.5.1 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ldif from 'ldif';

const { version } = JSON.parse(readFileSync('node_modules/ldif/package.json', 'utf8'));
const message = "Cannot read properties of null (reading 'type')";
const expected = [
  ['description: Mentorin', 'Mira Muster, Max Muster'],
  ['description::', 'Mira Muster, Max Muster'],
  ['description:', message],
  ['description: ', message],
];
const book = (line) => `version: 1

dn: cn=Mira Muster,mail=mira@example.org
cn: Mira Muster
${line}
mail: mira@example.org

dn: cn=Max Muster,mail=max@example.org
cn: Max Muster
mail: max@example.org
`;
function read(text) {
  try {
    return ldif.parse(text).entries.map((entry) => entry.toObject().attributes.cn).join(', ');
  } catch (error) {
    return error.message;
  }
}

console.log(`ldif ${version}`);
let same = true;
for (const [line, before] of expected) {
  const names = read(book(line));
  console.log(`${JSON.stringify(line)}: ${names}`);
  same &&= names === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
