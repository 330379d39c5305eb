import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type ImportOptions, importPeople } from '../../../utils/actions/import';
import { type PlanOptions, planImport } from '../../../utils/actions/import-plan';
import type { TrailDatabase } from '../../../utils/database/schema';
import { checkRows } from '../../../utils/exchange/check-rows';
import { type ColumnWords, CSV_COLUMNS, columnWords } from '../../../utils/exchange/columns';
import { type Separator, toCsv } from '../../../utils/exchange/csv';
import { plainTable } from '../../../utils/exchange/layouts';
import { type Matching, matchColumns, type RememberedTitles, titlesIn } from '../../../utils/exchange/match';
import { cardTitles, type OpenOptions, openFile } from '../../../utils/exchange/open-file';
import { readCsv } from '../../../utils/exchange/read-csv';
import type { Work } from '../../../utils/ground/slices';
import { createTranslate, type Language } from '../../../utils/language/translate';
import type { ContactDraft } from '../../../utils/model/check-contact';
import type { ContactRecord } from '../../../utils/model/contact';
import { AGE_BANDS, STAGES } from '../../../utils/model/contact';
import { exportRows } from '../../../utils/queries/export-rows';
import { NOW, TODAY } from '../database/testing';

const catalogue = (language: Language, name: string) =>
  readFileSync(new URL(`../../../utils/language/${language}/${name}.ftl`, import.meta.url), 'utf8');

export const texts = (language: Language) =>
  createTranslate(
    language,
    ['app', 'people', 'exchange'].map((name) => catalogue(language, name)),
  );

export const EN = columnWords(texts('en'));
export const DE = columnWords(texts('de'));
export const WORDS: readonly ColumnWords[] = [EN, DE];

/** The whole list as our own CSV file. */
export async function fileOf(
  db: TrailDatabase,
  { words = EN, separator = ',' }: { words?: ColumnWords; separator?: Separator } = {},
): Promise<string> {
  const table = plainTable(await exportRows(db, TODAY), CSV_COLUMNS, words);
  return (await toCsv(table, separator)).join('');
}

/** Reads a file as the import does. */
export async function read(file: string | Uint8Array, words = WORDS) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const titles = titlesIn(words);
  const csv = await readCsv(bytes, (title) => titles(title) !== undefined);
  if (!csv.ok) throw new Error(csv.problem);
  const matching = matchColumns(csv.value.rows, titles);
  return {
    csv: csv.value,
    matching,
    checked: await checkRows(csv.value.rows, matching, words, { today: TODAY }),
  };
}

/** Opens any file as the import does. */
export function opened(
  file: string | Uint8Array,
  options: OpenOptions = {},
  remembered: RememberedTitles = {},
) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const own = { websites: 'Websites', birthday: 'Birthday', postal: 'Postal address' };
  return openFile(bytes, titlesIn(WORDS, remembered), cardTitles(EN, own), options);
}

/** Opens a file of people and reads it. */
export async function peopleIn(file: string | Uint8Array, matching: Partial<Matching> = {}) {
  const table = await opened(file);
  if (table.kind !== 'table') throw new Error(table.kind === 'refused' ? table.problem : table.kind);
  return checkRows(table.rows, { ...table.matching, ...matching }, WORDS, { today: TODAY });
}

/** Reads a file, plans the import and imports it. */
export async function bringIn(
  db: TrailDatabase,
  file: string | Uint8Array,
  options: Partial<PlanOptions & ImportOptions> & { words?: readonly ColumnWords[] } = {},
  work: Work = {},
) {
  const { rule = 'fill', leaveAlike = false, source = '', firstMessagesPerDay = null, ...others } = options;
  const { words, ...more } = others;
  const checked = words ? (await read(file, words)).checked : await peopleIn(file);
  const plan = await planImport(db, checked, { rule, leaveAlike }, work);
  const result = await importPeople(
    db,
    plan,
    { file: 'people.csv', source, firstMessagesPerDay, ...more, ...work },
    NOW,
  );
  return { plan, result };
}

/** Any text, and texts made of characters that break tables. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...['=', '+', '-', '@', '"', "'", ',', ';', '\t', '\r', '\n', ' ', 'a', 'ä', '🌻', '\ufeff', '\u0000'],
      ...['\ud83c', '\udf3b', ':::', '|', '＝'],
    ),
    maxLength: 12,
  }),
  fc.constantFrom('=cmd|calc', "'=1+1", '\r\n', '👩🏽‍🎓', 'sep=;', '* myContacts', '12/11/2026'),
);

const day = fc.constantFrom('', '2026-01-31', '2025-12-24');

/** Any person a mentor could have saved; `n` makes their address unique. */
export const anyDraft = (n: number): fc.Arbitrary<ContactDraft> =>
  fc.record({
    name: anyText.map((text) => `N${text}`.slice(0, 150)),
    address: fc.constantFrom(
      '',
      `https://www.facebook.com/person.number${n}`,
      `https://www.linkedin.com/in/person-${n}/`,
      `https://example.org/~person/${n}?x=1,2;3`,
    ),
    addresses: fc.constantFrom([], [`https://www.facebook.com/profile.php?id=${100 + n}`]),
    stage: fc.constantFrom(...STAGES),
    notes: anyText,
    metAt: anyText,
    metAtAddress: fc.constantFrom('', 'https://www.facebook.com/groups/1234567890/'),
    tags: fc.array(
      anyText.map((text) => text.slice(0, 30)),
      { maxLength: 4 },
    ),
    language: fc.constantFrom('', 'de', 'pt-BR'),
    cadenceDays: fc.constantFrom(null, 1, 365),
    source: anyText,
    purpose: anyText,
    informedOn: day,
    ageBand: fc.constantFrom(...AGE_BANDS.filter((age) => age !== 'under-16')),
    deleteAfter: day,
    keepReason: anyText,
  });

/** The part of a list that a table contains: everything except ids and instants. */
export async function contents(db: TrailDatabase) {
  return (await exportRows(db, TODAY)).map(({ contact, followUp, beginsOn }) => {
    const {
      id: _id,
      savedAt: _savedAt,
      stageChangedAt: _changedAt,
      updatedAt: _updatedAt,
      // These refer to step and mentorship by their ids.
      nextKey: _nextKey,
      attention: _attention,
      ...kept
    } = contact as ContactRecord;
    const plan = followUp && { on: followUp.dueOn, what: followUp.what, proposal: followUp.proposal };
    return { ...kept, plan, beginsOn };
  });
}
