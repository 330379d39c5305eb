#!/bin/sh
# TinyBase MergeableStore: content that has been written as JSON and read again brings deleted cells and rows back, as null.
#
# Guess: getMergeableContent() is arrays, objects, strings and numbers, made to be carried elsewhere: through
# JSON.stringify and JSON.parse, a file for instance, a store gets from it what it gets from the content itself, and
# what was deleted stays deleted.
# What happens: a deletion is `undefined` in an array. JSON has no such thing and writes null, and null is a value like
# any other: after setMergeableContent() and applyMergeableChanges() hasRow() says true for a deleted row, whose cells
# are null.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tinybase@10.0.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createMergeableStore } from 'tinybase/mergeable-store';

const { version } = JSON.parse(readFileSync('node_modules/tinybase/package.json', 'utf8'));
console.log(`tinybase ${version}`);

const laptop = createMergeableStore('laptop');
laptop.setRow('people', 'lena', { name: 'Lena', phone: '0170 0000001' });
laptop.setRow('people', 'amir', { name: 'Amir' });
laptop.delCell('people', 'lena', 'phone', true);
laptop.delRow('people', 'amir');
const content = laptop.getMergeableContent();

const read = (what, take) => {
  const office = createMergeableStore('office');
  take(office);
  const seen = [office.getRowIds('people'), office.getRow('people', 'lena'), office.hasRow('people', 'amir')];
  console.log(`${what}: ${JSON.stringify(seen)}`);
  return JSON.stringify(seen);
};
const carried = () => JSON.parse(JSON.stringify(content));
const direct = read('the content itself', (store) => store.setMergeableContent(content));
const set = read('through JSON, set', (store) => store.setMergeableContent(carried()));
const applied = read('through JSON, applied', (store) => store.applyMergeableChanges(carried()));

const gone = '[["lena"],{"name":"Lena"},false]';
const back = '[["lena","amir"],{"name":"Lena","phone":null},true]';
if (direct !== gone || set !== back || applied !== back) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
