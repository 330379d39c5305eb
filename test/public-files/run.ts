/*
 * `node test/public-files/run.ts FOLDER`: imports every file in a folder of other programs' test files, and compares each person
 * with the result of a reader that is not ours (read.py, which needs python3 and vobject). Prints counts and every difference,
 * and exits with 1 if somebody is wrong or something has thrown. The files themselves are not part of this project;
 * docs/testing.md says which have been run, and the results.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { CheckedRows, RowPerson } from '../../utils/exchange/check-rows.ts';
import type { RowProblem } from '../../utils/exchange/raw-row.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder the files lie in');

interface Card {
  names: string[];
  parts: string[];
  nicknames: string[];
  firms: string[];
  emails: string[];
  phones: string[];
  links: string[];
  group: boolean;
}
type Reading = { people: Card[] } | { rows: string[][] | null };

const reading = JSON.parse(
  execFileSync('python3', [fileURLToPath(new URL('read.py', import.meta.url)), folder], {
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString(),
) as Record<string, Reading>;

const vite = await createServer({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null },
  optimizeDeps: { noDiscovery: true },
});
type Support = typeof import('../unit/exchange/support.ts');
type Address = typeof import('../../utils/model/address.ts');
const { opened, WORDS } = (await vite.ssrLoadModule('/test/unit/exchange/support.ts')) as Support;
const { checkRows } = (await vite.ssrLoadModule('/utils/exchange/check-rows.ts')) as {
  checkRows: typeof import('../../utils/exchange/check-rows.ts')['checkRows'];
};
const { parseProfileAddress } = (await vite.ssrLoadModule('/utils/model/address.ts')) as Address;

const NONE = { files: 0, right: 0, 'left out with a reason': 0, wrong: 0, crashed: 0 };
/** People, by the set they come from. */
const sets = new Map<string, typeof NONE>();
const countsOf = (path: string) => {
  const [set = ''] = path.split('/');
  const counts = sets.get(set) ?? { ...NONE };
  sets.set(set, counts);
  return counts;
};
const rowCounts = { files: 0, right: 0, wrong: 0, crashed: 0 };
const told: string[] = [];
const seen = new Set<string>();

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const words = (text: string) =>
  plain(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');

/** The name a card gives somebody: the first one it has. */
function isCalled(name: string, { names, parts, nicknames, firms }: Card): boolean {
  const full = names.map(plain).find(Boolean);
  // The other reader cuts a name at an unescaped comma.
  if (full !== undefined)
    return (
      plain(name) === full ||
      plain(name).startsWith(`${full},`) ||
      (name.length > 100 && full.startsWith(name))
    );
  if (parts.some((part) => part.trim())) return words(parts.join(' ')) === words(name);
  return [...nicknames, ...firms].some((called) => words(called) === words(name));
}

/** Checks that each value of the card is there, or reported as left out, and that there is no other. */
function compare(
  what: string,
  theirs: readonly string[],
  ours: readonly string[],
  left: readonly string[],
): string[] {
  const wanted = new Set(theirs.filter(Boolean));
  const missing = [...wanted].filter(
    (value) =>
      !ours.includes(value) && !left.some((text) => text !== '' && value.startsWith(text.replace(/ …$/, ''))),
  );
  const more = ours.filter((value) => !wanted.has(value));
  return [
    ...missing.map((value) => `${what} lost: ${value}`),
    ...more.map((value) => `${what} out of nothing: ${value}`),
  ];
}

const textsIn = (problems: readonly RowProblem[], kind: string) =>
  problems.flatMap((problem) => (problem.kind === kind && 'text' in problem ? [plain(problem.text)] : []));

function differences(person: RowPerson, card: Card, problems: readonly RowProblem[]): string[] {
  const { details, name, addresses } = person;
  const found: string[] = [];
  if (!isCalled(name, card)) found.push(`name: ${name}, theirs ${JSON.stringify([card.names, card.parts])}`);
  const mail = (text: string) =>
    plain(text)
      .replace(/^mailto:/i, '')
      .toLowerCase();
  const phone = (text: string) =>
    text
      .replace(/^tel:/i, '')
      .replace(/;ext=/i, 'ext')
      .replace(/[^\d+*#a-z]/gi, '')
      .toLowerCase();
  found.push(
    ...compare(
      'mail',
      card.emails.map(mail),
      (details.emails ?? []).map(({ value }) => mail(value)),
      textsIn(problems, 'email').map(mail),
    ),
    ...compare(
      'phone',
      card.phones.map(phone),
      (details.phones ?? []).map(({ value }) => phone(value)),
      textsIn(problems, 'phone').map(phone),
    ),
  );
  const profiles = card.links.flatMap((link) => {
    const read = parseProfileAddress(link);
    return read.ok && /facebook|linkedin/.test(read.value.identity) ? [read.value.href] : [];
  });
  const ours = addresses.filter((address) => /facebook|linkedin/.test(address));
  return [...found, ...compare('address', profiles, ours, textsIn(problems, 'address'))];
}

function comparePeople(
  path: string,
  cards: readonly Card[],
  { people, bad, partly }: CheckedRows,
  spare: readonly string[] = [],
): void {
  const counts = countsOf(path);
  cards.forEach((card, index) => {
    const number = index + 1;
    const person = people.find((each) => each.number === number);
    const outside = bad.find((each) => each.number === number);
    const problems = [...partly, ...bad].find((each) => each.number === number)?.problems ?? [];
    if (!person) {
      if (outside && outside.problems.length > 0) {
        counts['left out with a reason'] += 1;
        told.push(
          `- ${path} ${number}: left out, ${JSON.stringify(outside.problems)}; theirs ${JSON.stringify([card.names, card.parts, card.nicknames, card.firms])}`,
        );
      } else {
        counts.wrong += 1;
        told.push(`! ${path} ${number}: lost without a word`);
      }
      return;
    }
    const unread = spare.map((text): RowProblem => ({ kind: 'phone', text }));
    const wrong = differences(person, card, [...problems, ...unread]);
    counts[wrong.length > 0 ? 'wrong' : 'right'] += 1;
    for (const each of wrong) told.push(`! ${path} ${number}: ${each}`);
  });
  for (const { number, name } of people) {
    if (number <= cards.length) continue;
    counts.wrong += 1;
    told.push(`! ${path} ${number}: ${name}, whom nobody else reads there`);
  }
}

/** A table's people, numbered as cards are. */
function numbered({ people, bad, partly }: CheckedRows, above: number): CheckedRows {
  const from = <Row extends { number: number }>(rows: Row[]) =>
    rows.map((row) => ({ ...row, number: row.number - above }));
  return { people: from(people), bad: from(bad), partly: from(partly) };
}

for (const [path, their] of Object.entries(reading)) {
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (seen.has(sum)) continue;
  seen.add(sum);
  try {
    const file = await opened(bytes);
    if ('people' in their) {
      countsOf(path).files += 1;
      if (file.kind !== 'table')
        told.push(`! ${path}: ${file.kind} ${'problem' in file ? file.problem : ''}`);
      if (file.kind === 'table')
        comparePeople(
          path,
          their.people,
          await checkRows(file.rows, file.matching, WORDS, { today: '2026-11-30' }),
        );
      else countsOf(path).wrong += their.people.length;
    } else {
      const beside = reading[path.replace(/\.csv$/, '.vcf')];
      if (file.kind === 'table' && beside && 'people' in beside) {
        countsOf(path).files += 1;
        const checked = await checkRows(file.rows, file.matching, WORDS, { today: '2026-11-30' });
        // Unused columns are shown as such before anything is imported.
        const spare = file.rows.map(({ cells }) =>
          cells.filter((_, column) => file.matching.fields[column] === null),
        );
        comparePeople(path, beside.people, numbered(checked, file.matching.header + 1), spare.flat());
      }
      rowCounts.files += 1;
      if (file.kind !== 'table') {
        told.push(`- ${path}: ${file.kind} ${'problem' in file ? file.problem : ''}`);
        continue;
      }
      await checkRows(file.rows, file.matching, WORDS, { today: '2026-11-30' });
      const cells = (row: readonly string[]) => JSON.stringify(row.map((cell) => cell.trim()));
      const theirs = (their.rows ?? []).map(cells);
      const ours = file.rows.map((row) => cells(row.broken?.cut ?? row.cells));
      theirs.forEach((row, index) => {
        const same = ours[index] === row;
        rowCounts[same ? 'right' : 'wrong'] += 1;
        if (!same)
          told.push(
            `! ${path} row ${index + 1}: ${ours[index]?.slice(0, 200)}\n      theirs ${row.slice(0, 200)}`,
          );
      });
      if (ours.length !== theirs.length) told.push(`! ${path}: ${ours.length} rows, theirs ${theirs.length}`);
    }
  } catch (error) {
    ('people' in their ? countsOf(path) : rowCounts).crashed += 1;
    told.push(`! ${path}: ${error instanceof Error ? error.stack : error}`);
  }
}
await vite.close();
console.log(told.join('\n'));
const all = { ...NONE };
for (const [set, counts] of sets) {
  for (const key of Object.keys(NONE) as (keyof typeof NONE)[]) all[key] += counts[key];
  console.log(`${set}: ${JSON.stringify(counts)}`);
}
console.log(`\nPeople: ${JSON.stringify(all)}\nRows of tables: ${JSON.stringify(rowCounts)}`);
process.exitCode = all.wrong + all.crashed + rowCounts.wrong + rowCounts.crashed > 0 ? 1 : 0;
