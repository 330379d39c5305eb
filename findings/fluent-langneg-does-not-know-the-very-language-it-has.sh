#!/bin/sh
# @fluent/langneg: who asks for German with a wish for the calendar gets English, even where exactly that is there.
#
# Guess: "de-u-ca-gregory", German by the Gregorian calendar (RFC 6067; Unicode locale extensions, as Intl.Locale writes
# and reads them), is offered "de": in a lookup the subtags are taken away from the end until something fits (RFC 4647,
# 3.4), as with the variant in "de-DE-1996". If the list holds the tag itself, it is that.
# What happens: a tag with an extension fits nothing, not even itself, and the default is all that is left. So it is with
# private use (de-x-home). The README speaks of the Intl.Locale API; reported are tags with extended languages (551).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @fluent/langneg@0.7.0 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { negotiateLanguages } from '@fluent/langneg';

const { version } = JSON.parse(readFileSync('node_modules/@fluent/langneg/package.json', 'utf8'));
const withCalendar = new Intl.Locale('de', { calendar: 'gregory' }).toString();
const expected = [
  ['de-DE-1996', ['de', 'en'], 'de'],
  [withCalendar, ['de', 'en'], 'en'],
  [withCalendar, [withCalendar, 'en'], 'en'],
  ['de-x-home', ['de', 'en'], 'en'],
];

console.log(`@fluent/langneg ${version}`);
let same = true;
for (const [asked, there, before] of expected) {
  const [read] = negotiateLanguages([asked], there, { defaultLocale: 'en', strategy: 'lookup' });
  console.log(`${asked} of ${there.join(' and ')}: ${read}`);
  same &&= read === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
