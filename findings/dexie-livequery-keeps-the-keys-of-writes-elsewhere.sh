#!/bin/sh
# Dexie: a live query that reads one table keeps the keys of all that is written to others, until something concerns it.
#
# Guess: what is written to a table that a live query has not read is compared with what it has read, and forgotten.
# What happens: liveQuery adds the changed keys of every write to a set of its own, and empties that only when it queries
# again. A page left open whose query nothing concerns, a list of settings beside a busy table, holds more with every row
# that is written, here some 10 MB after 80,000 rows, told of by another page. One write that does concern the query lets go of all.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dexie@4.4.7 fake-indexeddb@6.2.5 >/dev/null

cat >try.mjs <<'JS'
import 'fake-indexeddb/auto';
import Dexie, { liveQuery, RangeSet } from 'dexie';

const database = new Dexie('list');
database.version(1).stores({ people: 'id', settings: 'name' });

function heap() {
  for (let times = 0; times < 3; times += 1) gc();
  return process.memoryUsage().heapUsed / 1_000_000;
}

/** Tells of people written in another page, as Dexie does there: 4,000 writes of twenty rows each. */
async function work(round) {
  for (let write = 0; write < 4_000; write += 1) {
    const keys = Array.from({ length: 20 }, (_, at) => `${round}-${write}-${at}-somebody`);
    Dexie.on.storagemutated.fire({ 'idb://list/people/': new RangeSet().addKeys(keys) });
    if (write % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

async function grown(isWatched) {
  await work(`warm ${isWatched}`);
  let told = 0;
  const settings = liveQuery(() => database.settings.toArray());
  const watching = isWatched ? settings.subscribe(() => { told += 1; }) : null;
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = heap();
  await work(`then ${isWatched}`);
  const kept = heap() - before;
  await database.settings.put({ name: `any ${isWatched}` });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const after = heap() - before;
  watching?.unsubscribe();
  return { told, kept, after };
}

const without = await grown(false);
const watched = await grown(true);
console.log(`dexie ${Dexie.semVer}`);
console.log(`nobody watches: ${without.kept.toFixed(1)} MB more after 80,000 rows`);
console.log(`settings are watched: ${watched.kept.toFixed(1)} MB more, ${watched.after.toFixed(1)} MB after one write to them; told ${watched.told} times`);
if (without.kept > 2 || watched.kept < 4 || watched.after > 2 || watched.told !== 2) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node --expose-gc try.mjs
