#!/bin/sh
# date-fns: in some languages it reads a month it has written itself as another month.
#
# Guess: parse(format(day, "d MMMM yyyy", { locale }), "d MMMM yyyy", now, { locale }) is the day again, or, where a
# language cannot be read, an Invalid Date that can be asked for.
# What happens: in Armenian June and July are read as January, in Kazakh June as May and three months of autumn as January,
# in Central Kurdish January and three others as December, in Frisian May as March: the first month whose pattern fits is
# taken, and some patterns fit the first letter. The date is valid. Languages that give an Invalid Date are among the
# reported problems (1571); these are not, and the documentation of parse() speaks of neither.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { format, isValid, parse } from 'date-fns';
import { ckb, de, fy, hy, kk } from 'date-fns/locale';

const { version } = JSON.parse(readFileSync('node_modules/date-fns/package.json', 'utf8'));
const expected = [
  ['German', de, ''],
  ['Armenian', hy, '6 as 1, 7 as 1'],
  ['Kazakh', kk, '6 as 5, 9 as 1, 10 as 1, 11 as 1'],
  ['Central Kurdish', ckb, '1 as 12, 9 as 12, 10 as 12, 11 as 12'],
  ['Frisian', fy, '5 as 3'],
];
console.log(`date-fns ${version}`);
let same = true;
for (const [language, locale, before] of expected) {
  const wrong = [];
  for (let month = 0; month < 12; month++) {
    const written = format(new Date(2026, month, 15), 'd MMMM yyyy', { locale });
    const read = parse(written, 'd MMMM yyyy', new Date(2026, 0, 1), { locale });
    if (isValid(read) && read.getMonth() !== month) wrong.push(`${month + 1} as ${read.getMonth() + 1}`);
  }
  console.log(`${language}: ${wrong.join(', ') || 'every month as itself'}`);
  same &&= wrong.join(', ') === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
