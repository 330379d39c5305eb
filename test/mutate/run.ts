/*
 * `npm run mutate [-- promises | general] [--only=WORD] [--most=N]`: breaks each promise in a copy of the project and checks that
 * its tests fail; then mutates the code behind them in general ways and lists what no test has noticed. Exits with 1 if a promise
 * could be broken unnoticed.
 */
import { writeFileSync } from 'node:fs';
import { makeCopy, read, removeCopy, runBroken } from './copy.ts';
import { BEHIND, mutantsOf } from './general.ts';
import { PROMISES } from './promises.ts';

const words = process.argv.slice(2);
const only = words.find((word) => word.startsWith('--only='))?.slice(7) ?? '';
const most = Number(words.find((word) => word.startsWith('--most='))?.slice(7) ?? Number.POSITIVE_INFINITY);
const list = words.find((word) => word.startsWith('--list='))?.slice(7);
const wants = (what: string) => words.filter((word) => !word.startsWith('--')).every((word) => word === what);

/** @returns how many promises were broken without any test noticing */
function breakPromises(): number {
  let unseen = 0;
  for (const { promise, file, find, put, tests } of PROMISES) {
    if (!`${promise} ${file}`.includes(only)) continue;
    const text = read(file);
    if (text.split(find).length !== 2) {
      console.log(`? ${promise}\n    ${file} has what is to be broken ${text.split(find).length - 1} times`);
      unseen += 1;
      continue;
    }
    const { result, failed, said } = runBroken(
      file,
      text.replace(find, () => put),
      tests,
    );
    if (result === 'failed') console.log(`✓ ${promise}\n    ${failed[0]}`);
    else {
      unseen += 1;
      console.log(`✗ ${promise}: ${result}\n    ${file}; ${tests.join(', ')}\n    ${said.slice(-600)}`);
    }
  }
  return unseen;
}

function breakAnything(): void {
  const survivors: string[] = [];
  const counts: string[] = [];
  for (const { file, tests } of BEHIND) {
    if (!file.includes(only)) continue;
    const text = read(file);
    const all = mutantsOf(file, text);
    // If not all are tried, they are spread over the whole file.
    const step = Math.max(1, all.length / most);
    const some = all.filter(
      (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step) || step === 1,
    );
    let noticed = 0;
    for (const { line, what, changed } of some) {
      const { result } = runBroken(file, changed, tests);
      if (result === 'passed') survivors.push(`${file}:${line} ${what}`);
      else noticed += 1;
      process.stderr.write(`${result === 'passed' ? 'SURVIVES' : result} ${file}:${line} ${what}\n`);
    }
    counts.push(`${file}: ${noticed} of ${some.length} noticed (${all.length} there are)`);
    console.log(counts.at(-1));
  }
  for (const each of survivors) console.log(`SURVIVES ${each}`);
  if (list) writeFileSync(list, survivors.join('\n'));
}

makeCopy();
let unseen = 0;
try {
  if (wants('promises')) unseen = breakPromises();
  if (wants('general')) breakAnything();
} finally {
  removeCopy();
}
process.exit(unseen === 0 ? 0 : 1);
