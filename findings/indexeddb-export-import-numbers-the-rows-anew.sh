#!/bin/sh
# indexeddb-export-import: after a restore, rows whose key is not part of them have other keys.
#
# Guess: a store with keys of its own making beside the rows, "++" in Dexie, comes back with the keys it had, or is refused:
# IndexedDB allows such keys ("out-of-line", Indexed Database API 3.0, 2.2), the README says of the package that it saves
# and loads "the contents of an IndexedDB database", and its example takes a Dexie with "id++".
# What happens: only the values are written. On import the store counts on, so that after one row has ever been deleted,
# or the store is not a new one, row 2 becomes row 4; whatever points at row 2 points at nothing, later at another. Nothing
# is thrown. "++id", with the key in the row, comes through.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund indexeddb-export-import@2.2.0 dexie@4.4.7 fake-indexeddb@6.2.5 >/dev/null

cat >try.mjs <<'JS'
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import exportImport from 'indexeddb-export-import';

const { version } = JSON.parse(readFileSync('node_modules/indexeddb-export-import/package.json', 'utf8'));

async function keysAfter(keys, intoNew) {
  const open = (name) => {
    const database = new Dexie(name);
    database.version(1).stores({ people: keys });
    return database.open();
  };
  const first = await open(`${keys} ${intoNew}`);
  for (const name of ['Eva', 'Max', 'Mira']) await first.people.add({ name });
  await first.people.delete(1);
  const before = await first.people.toCollection().primaryKeys();
  const json = await exportImport.exportToJsonString(first.backendDB());
  const second = intoNew ? await open(`${keys} new`) : first;
  await exportImport.clearDatabase(second.backendDB());
  await exportImport.importFromJsonString(second.backendDB(), json);
  return `${before} -> ${await second.people.toCollection().primaryKeys()}`;
}

const expected = [
  ['++id', false, '2,3 -> 2,3'],
  ['++', false, '2,3 -> 4,5'],
  ['++', true, '2,3 -> 1,2'],
];
console.log(`indexeddb-export-import ${version}`);
let same = true;
for (const [keys, intoNew, before] of expected) {
  const read = await keysAfter(keys, intoNew);
  console.log(`${keys}, into ${intoNew ? 'a new database' : 'the same database'}: ${read}`);
  same &&= read === before;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
