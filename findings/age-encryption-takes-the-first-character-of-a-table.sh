#!/bin/sh
# age-encryption: a text that begins with a byte order mark comes back without it.
#
# Guess: what encrypt() was given as a string decrypt() gives back with the format "text", character by character; a table
# for Excel begins with U+FEFF, without which Excel takes its UTF-8 for something else.
# What happens: the text is one character shorter. It is read by a TextDecoder, which by itself takes the mark away. As
# bytes it is all there. The documentation calls the format "UTF-8" and no more.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund age-encryption@0.3.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

const { version } = JSON.parse(readFileSync('node_modules/age-encryption/package.json', 'utf8'));
const identity = await generateX25519Identity();
const encrypter = new Encrypter();
encrypter.addRecipient(await identityToRecipient(identity));
const decrypter = new Decrypter();
decrypter.addIdentity(identity);
const expected = [
  ['name;work', 'name;work', 9],
  ['\ufeffname;work', 'name;work', 12],
];
console.log(`age-encryption ${version}`);
let same = true;
for (const [text, before, octets] of expected) {
  const sealed = await encrypter.encrypt(text);
  const read = await decrypter.decrypt(sealed, 'text');
  const { length } = await decrypter.decrypt(sealed);
  console.log(`${text.length} characters: ${read.length} as text, ${length} octets`);
  same &&= read === before && length === octets;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
