#!/bin/sh
# @ultraq/icu-message-formatter beside FormatJS: of a message that FormatJS has printed only the key is shown.
#
# Guess: {who,select,female{Mentorin}other{Mentor:in}} is the same message as with blanks behind the commas: white space there
# is optional in ICU's messages (the grammar in the API of MessageFormat), and the printer of FormatJS, whose guide the
# README names for the syntax, writes none. Both show "Mentorin".
# What happens: "female" stands on the page, and of {weeks,plural,…} a bare number. If only the blank behind the second comma is
# missing, the first choice is not seen, and it is "1 Wochen". Nothing is thrown. The README has blanks in its examples and
# does not say that they matter.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ultraq/icu-message-formatter@0.15.2 @formatjs/icu-messageformat-parser@3.5.23 \
  intl-messageformat@12.1.5 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { MessageFormatter, pluralTypeHandler, selectTypeHandler } from '@ultraq/icu-message-formatter';
import { IntlMessageFormat } from 'intl-messageformat';

const { version } = JSON.parse(readFileSync('node_modules/@ultraq/icu-message-formatter/package.json', 'utf8'));
const formatter = new MessageFormatter('de', { plural: pluralTypeHandler, select: selectTypeHandler });
const values = { who: 'female', weeks: 1 };
const choice = '{who, select, female {Mentorin} other {Mentor:in}}';
const count = '{weeks, plural, one {# Woche} other {# Wochen}}';
const expected = [
  [choice, 'Mentorin', 'Mentorin'],
  [printAST(parse(choice)), 'female', 'Mentorin'],
  [count, '1 Woche', '1 Woche'],
  [printAST(parse(count)), '1', '1 Woche'],
  ['{weeks, plural,one {# Woche} other {# Wochen}}', '1 Wochen', '1 Woche'],
];

console.log(`@ultraq/icu-message-formatter ${version}, beside FormatJS`);
let same = true;
for (const [message, before, meant] of expected) {
  const shown = formatter.format(message, values);
  const other = new IntlMessageFormat(message, 'de').format(values);
  console.log(`${message} -> ${shown}  (FormatJS: ${other})`);
  same &&= shown === before && other === meant;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
