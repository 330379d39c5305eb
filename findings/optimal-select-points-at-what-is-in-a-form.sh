#!/bin/sh
# optimal-select: asked for a form or a list to choose from, it gives a selector for what is in it.
#
# Guess: select(element) finds that element, be it a field or the form around it: it "automatically uses either
# getSingleSelector or getMultiSelector" (README), the second for a list of elements.
# What happens: what has a length is taken for a list. A <form> has one, the number of its fields, and a <select> the number
# of its options: the selector is one for these, even where the element has an id of its own, which getSingleSelector
# takes. A guide that is to point at the list points at its first option.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund optimal-select@4.0.1 jsdom@26.1.0 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { version } = JSON.parse(readFileSync('node_modules/optimal-select/package.json', 'utf8'));
const { window } = new JSDOM('<!doctype html>');
const { document } = window;
Object.assign(globalThis, { window, document, Node: window.Node, Element: window.Element });
const { default: optimal } = await import('optimal-select');

const people = '<option>Eva</option><option>Max</option>';
const expected = [
  [`<select id="who">${people}</select><input>`, 'input', 'input', true],
  [`<select id="who">${people}</select><input>`, 'select', '#who option', false],
  ['<form id="card"><input name="mail"><input name="phone"></form>', 'form', '#card input', false],
];

console.log(`optimal-select ${version}, select() beside getSingleSelector()`);
let same = true;
for (const [html, tag, before, found] of expected) {
  document.body.innerHTML = html;
  const element = document.querySelector(tag);
  const selector = optimal.select(element);
  const finds = [...document.querySelectorAll(selector)].map((each) => each.localName);
  const other = optimal.getSingleSelector(element);
  console.log(`<${tag}>: ${selector} finds ${finds.join(', ')}  (getSingleSelector: ${other})`);
  same &&= selector === before && (finds.join() === tag) === found && [...document.querySelectorAll(other)].every((each) => each === element);
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
