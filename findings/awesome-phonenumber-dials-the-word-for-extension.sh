#!/bin/sh
# awesome-phonenumber: a remark behind a number is dialled, and what comes of it is called valid.
#
# Guess: in "030 1234567 App. 5" (Apparat, the German word for an extension) the number is +49301234567, with or without
# the extension 5, or it is not valid: "ext. 5" gives the extension up and the number.
# What happens: from three letters on, letters are keys of a telephone: App is 277, work is 9675. valid is true, and the
# number is one nobody has. libphonenumber-js, made after the same library of Google, refuses the one and takes the
# number out of the other. The README does not speak of letters.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund awesome-phonenumber@7.8.0 libphonenumber-js@1.13.16 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parsePhoneNumber } from 'awesome-phonenumber';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const { version } = JSON.parse(readFileSync('node_modules/awesome-phonenumber/package.json', 'utf8'));
const expected = [
  ['030 1234567', 'true +49301234567', '+49301234567'],
  ['030 1234567 ext. 5', 'true +49301234567', '+49301234567'],
  ['030 1234567 App. 5', 'true +493012345672775', undefined],
  ['089 12345 work', 'true +4989123459675', '+498912345'],
];
console.log(`awesome-phonenumber ${version}, beside libphonenumber-js`);
let same = true;
for (const [text, before, other] of expected) {
  const { valid, number } = parsePhoneNumber(text, { regionCode: 'DE' });
  const read = `${valid} ${number?.e164}`;
  const second = parsePhoneNumberFromString(text, 'DE');
  console.log(`${text}: ${read}  ${second?.number}`);
  same &&= read === before && second?.number === other;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
