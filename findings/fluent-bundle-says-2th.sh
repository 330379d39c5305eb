#!/bin/sh
# @fluent/bundle: the example of an ordinal number in Fluent's own guide gives "2th".
#
# Guess: NUMBER($place, type: "ordinal") chooses among [one], [two], [few] and *[other] as Intl.PluralRules does for
# ordinals, 2nd and 23rd; so the guide says (projectfluent.org/fluent/guide/selectors.html), and the library takes the
# option from code, as FluentNumber shows.
# What happens: of the options a translator gives in a message, only a list is taken, and type is not on it. It is dropped
# without an error, and the number chooses by its plural: 1st is right by chance, 21, 2 and 3 are "th".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @fluent/bundle@0.19.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';

const { version } = JSON.parse(readFileSync('node_modules/@fluent/bundle/package.json', 'utf8'));
const bundle = new FluentBundle('en', { useIsolating: false });
const variants = `
    [one] { $place }st
    [two] { $place }nd
    [few] { $place }rd
   *[other] { $place }th
}
`;
const problems = bundle.addResource(
  new FluentResource(`in-message = { NUMBER($place, type: "ordinal") ->${variants}in-code = { $place ->${variants}`),
);
const places = [1, 2, 3, 21, 22];
const say = (id, place) => bundle.formatPattern(bundle.getMessage(id).value, { place }, problems);
const inMessage = places.map((place) => say('in-message', place)).join(' ');
const inCode = places.map((place) => say('in-code', new FluentNumber(place, { type: 'ordinal' }))).join(' ');
console.log(`@fluent/bundle ${version}`);
console.log(`type: "ordinal" in the message: ${inMessage}`);
console.log(`type: "ordinal" in code: ${inCode}`);
console.log(`errors: ${problems.length}`);
if (inMessage !== '1st 2th 3th 21th 22th' || inCode !== '1st 2nd 3rd 21st 22nd' || problems.length > 0) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
