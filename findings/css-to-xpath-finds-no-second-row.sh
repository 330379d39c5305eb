#!/bin/sh
# css-to-xpath: "every second row" finds no row.
#
# Guess: tr:nth-child(odd) becomes an XPath that finds the first row, the third and so on, or is refused, as :checked is with
# "Unsupported pseudo class". Selectors 3 (6.6.5.2) makes odd the same as 2n+1; the README promises "CSS3 selectors", and
# tr:nth-of-type(odd) and tr:nth-child(2) come out right.
# What happens: whatever is not a plain number, odd, even, 2n+1, n+2, becomes count(preceding-sibling::*) = NaN. That is
# valid: NaN is the name of an element, there is none, and nothing is found. Nothing is thrown by either side.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund css-to-xpath@0.1.0 jsdom@26.1.0 >/dev/null

cat >try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const cssToXPath = require('css-to-xpath');
const { JSDOM } = require('jsdom');

const { version } = JSON.parse(readFileSync('node_modules/css-to-xpath/package.json', 'utf8'));
const { document } = new JSDOM('<ul><li>Eva</li><li>Max</li><li>Mira</li><li>Ole</li></ul>').window;
const find = (xpath) => {
  const found = document.evaluate(xpath, document, null, 7, null);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index).textContent).join(' ');
};
const expected = [
  ['li:nth-child(2)', 'Max', 'Max'],
  ['li:nth-of-type(odd)', 'Eva Mira', 'Eva Mira'],
  ['li:nth-child(odd)', 'Eva Mira', ''],
  ['li:nth-child(2n)', 'Max Ole', ''],
  ['li:nth-child(n+3)', 'Mira Ole', ''],
];

console.log(`css-to-xpath ${version}`);
let same = true;
for (const [selector, right, before] of expected) {
  const xpath = cssToXPath(selector);
  const wanted = [...document.querySelectorAll(selector)].map((element) => element.textContent).join(' ');
  const read = find(xpath);
  console.log(`${selector}: ${read || 'nothing'}  (as a selector: ${wanted})  ${xpath}`);
  same &&= read === before && wanted === right;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.cjs
