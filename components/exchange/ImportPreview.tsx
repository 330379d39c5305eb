import { useState } from 'preact/hooks';
import type { ImportPlan, PlannedPerson } from '../../utils/actions/import-plan';
import type { BadRow, PartRow } from '../../utils/exchange/check-rows';
import type { ColumnWords } from '../../utils/exchange/columns';
import { toCsv } from '../../utils/exchange/csv';
import { rearm } from '../../utils/exchange/formulas';
import { withoutIsolation } from '../../utils/language/translate';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';
import type { OpenedFile } from './opened-file';
import { rowProblemText } from './row-problems';

/** How many of each kind are shown. */
const SHOWN = 5;
const BAD_SHOWN = 20;

interface ImportPreviewProps {
  plan: ImportPlan;
  opened: OpenedFile;
  header: number;
  words: readonly ColumnWords[];
}

/** What an import would do: how many of each, the first of them, and every row that cannot be imported. */
export function ImportPreview({ plan, opened, header, words }: ImportPreviewProps) {
  const { t } = usePage();
  const { added, updated, skipped, differing, bad, partly } = plan;
  return (
    <>
      <ul class="outcome">
        <li>{t('in-new', { count: added.length })}</li>
        {updated.length > 0 && <li>{t('in-updated', { count: updated.length })}</li>}
        {skipped > 0 && <li>{t('in-skipped', { count: skipped })}</li>}
        {differing > 0 && <li>{t('in-differing', { count: differing })}</li>}
        {partly.length > 0 && <li>{t('in-partly', { count: partly.length })}</li>}
        <li class={bad.length > 0 ? 'late' : undefined}>{t('in-bad', { count: bad.length })}</li>
      </ul>
      {bad.length > 0 && <BadRows bad={bad} opened={opened} header={header} words={words} />}
      {partly.length > 0 && <PartRows partly={partly} opened={opened} words={words} />}
      {added.length + updated.length > 0 && (
        <details>
          <summary>{t('in-sample')}</summary>
          <ul class="people">
            {added.slice(0, SHOWN).map((person, index) => (
              <Person key={index} person={person} what={t('in-sample-new')} />
            ))}
            {updated.slice(0, SHOWN).map((person) => (
              <Person key={person.before?.id} person={person} what={t('in-sample-updated')} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Rows whose name resembles somebody's in the list. */
export function AlikeRows({ alike }: Pick<ImportPlan, 'alike'>) {
  const { t } = usePage();
  return (
    <ul class="people">
      {alike.slice(0, BAD_SHOWN).map(({ number, name, known }) => (
        <li key={`${number} ${name}`}>{t('in-alike-pair', { row: number, name, known })}</li>
      ))}
    </ul>
  );
}

function Person({ person, what }: { person: PlannedPerson; what: string }) {
  return (
    <li>
      <bdi class="strong">{person.name}</bdi> <span class="pill">{what}</span>
      {person.addresses.map((address) => (
        <span key={address} class="soft address">
          {address}
        </span>
      ))}
    </li>
  );
}

/** What a person is in the file. */
function peopleAre({ table: { from, turned } }: OpenedFile): 'cards' | 'columns' | 'rows' {
  if (from === 'cards') return 'cards';
  return turned ? 'columns' : 'rows';
}

/** What is left out of imported people, row by row. */
function PartRows({
  partly,
  opened,
  words: [own],
}: { partly: readonly PartRow[] } & Pick<BadRowsProps, 'opened' | 'words'>) {
  const { t } = usePage();
  const [shown, setShown] = useState(BAD_SHOWN);
  if (!own) return null;
  const text = {
    cards: 'in-card-partly-row',
    columns: 'in-turned-partly-row',
    rows: 'in-partly-row',
  } as const;
  return (
    <details>
      <summary>{t('in-partly-what')}</summary>
      <dl class="bad">
        {partly.slice(0, shown).map(({ number, name, problems }) => (
          <div key={`${number} ${name}`}>
            <dt>{t(text[peopleAre(opened)], { row: number, name })}</dt>
            {[...new Set(problems.map((problem) => rowProblemText(t, problem, own)))].map((reason) => (
              <dd key={reason}>{reason}</dd>
            ))}
          </div>
        ))}
      </dl>
      {partly.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + 200)}>
          {t('in-partly-more', { count: partly.length - shown })}
        </button>
      )}
    </details>
  );
}

interface BadRowsProps {
  bad: readonly BadRow[];
  opened: OpenedFile;
  header: number;
  words: readonly ColumnWords[];
}

function BadRows({ bad, opened, header, words }: BadRowsProps) {
  const { t, today } = usePage();
  const { attempt } = useNotices();
  const [own] = words;
  if (!own) return null;
  const text = { cards: 'in-card-row', columns: 'in-turned-row', rows: 'in-bad-row' } as const;
  // Two addresses can be wrong in the same way.
  const reasons = ({ problems }: BadRow) => [
    ...new Set(problems.map((problem) => rowProblemText(t, problem, own))),
  ];

  const save = () =>
    attempt(async () => {
      const { rows, separator } = opened.table;
      // A row of the file with several people has become one for each.
      const inFile = Map.groupBy(rows, ({ number }) => number);
      const wrong = [...new Set(bad.map(({ number }) => number))].flatMap(
        (number) => inFile.get(number) ?? [],
      );
      const reasonsOf = Map.groupBy(bad, ({ number }) => number);
      const titles = header < 0 ? [] : (rows[header]?.cells ?? []);
      const width = Math.max(titles.length, ...wrong.map(({ cells }) => cells.length));
      const fill = (row: readonly string[]) => Array.from({ length: width }, (_, at) => row[at] ?? '');
      const parts = await toCsv(
        {
          header: [...fill(titles), t('in-bad-column')],
          rows: wrong,
          cells: ({ number, cells }) => [
            // What was read with a leading apostrophe is written with one again.
            ...fill(cells).map(rearm),
            withoutIsolation((reasonsOf.get(number) ?? []).flatMap(reasons).join(' ')),
          ],
        },
        separator === '|' ? ';' : separator,
      );
      saveFile(`mentor-trail-${t('file-bad-rows')}-${today}.csv`, parts, 'text/csv;charset=utf-8');
    });

  return (
    <div class="section">
      <p>{t('in-bad-explain')}</p>
      <dl class="bad">
        {bad.slice(0, BAD_SHOWN).map((row, index) => (
          <div key={index}>
            <dt>{t(text[peopleAre(opened)], { row: row.number })}</dt>
            {reasons(row).map((reason) => (
              <dd key={reason}>{reason}</dd>
            ))}
          </div>
        ))}
      </dl>
      {bad.length > BAD_SHOWN && <p class="soft">{t('in-bad-more', { count: bad.length - BAD_SHOWN })}</p>}
      <div class="row">
        <button type="button" class="button" onClick={() => void save()}>
          {t('in-bad-save')}
        </button>
      </div>
    </div>
  );
}
