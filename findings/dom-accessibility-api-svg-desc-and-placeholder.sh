#!/bin/sh
# dom-accessibility-api: an icon's <desc> becomes part of the button's name, a placeholder gives a field none.
#
# Guess: the name of <button><svg><desc>a drawing</desc>…</svg>Offer help</button> is "Offer help", because SVG-AAM
# makes of <desc> a description; and <input placeholder="Search people"> is named "Search people", the last resort of
# HTML-AAM, as in Chromium, Firefox and their accessibility trees.
# What happens: "a drawing Offer help", and "".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dom-accessibility-api@0.7.1 jsdom@26.1.0 >/dev/null
cat >try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { JSDOM } = require('jsdom');
const { computeAccessibleName } = require('dom-accessibility-api');
const { version } = JSON.parse(readFileSync('node_modules/dom-accessibility-api/package.json', 'utf8'));
const expected = [
  ['<button><svg><path/></svg>Offer help</button>', 'Offer help'],
  ['<button><svg><desc>a drawing</desc><path/></svg>Offer help</button>', 'a drawing Offer help'],
  ['<input title="Search people">', 'Search people'],
  ['<input placeholder="Search people">', ''],
];
console.log(`dom-accessibility-api ${version}`);
let same = true;
for (const [html, before] of expected) {
  const name = computeAccessibleName(new JSDOM(html).window.document.body.firstElementChild);
  console.log(`${JSON.stringify(name)}  ${html}`);
  same &&= name === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.cjs
