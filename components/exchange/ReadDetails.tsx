import { ENCODINGS, type Encoding } from '../../utils/exchange/decode';
import { rearm } from '../../utils/exchange/formulas';
import type { Matching } from '../../utils/exchange/match';
import type { OpenOptions } from '../../utils/exchange/open-file';
import { READ_SEPARATORS, type ReadSeparator } from '../../utils/exchange/read-csv';
import type { MessageKey } from '../../utils/language/messages.gen';
import { Choice } from '../controls/Choice';
import { usePage } from '../controls/page';
import { SelectField } from '../controls/SelectField';
import type { OpenedFile } from './opened-file';

const SEPARATOR_TEXTS = {
  ',': 'export-comma',
  ';': 'export-semicolon',
  '\t': 'export-tab',
  '|': 'in-separator-pipe',
} as const satisfies Record<ReadSeparator, MessageKey>;

/** Encodings usually detected correctly; with any other, names are shown at once. */
const USUAL: ReadonlySet<Encoding> = new Set(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);

/** How many rows may contain the titles. */
const TITLE_ROWS = 8;

interface ReadDetailsProps {
  opened: OpenedFile;
  matching: Matching;
  chooseHeader: (header: number) => void;
  readAgain: (options: Pick<OpenOptions, 'encoding' | 'separator'>) => void;
}

/** What was guessed about the file, for correction. */
export function ReadDetails({ opened, matching, chooseHeader, readAgain }: ReadDetailsProps) {
  const { t } = usePage();
  const { header } = matching;
  const { rows, separator, encoding, from } = opened.table;
  const names = tellingNames(opened, matching);
  return (
    <details open={!USUAL.has(encoding)}>
      <summary>{t('in-details')}</summary>
      <div class="stack">
        {from !== 'cards' && (
          <SelectField
            label={t('in-titles-row')}
            value={String(header)}
            options={[
              ...rows.slice(0, Math.max(TITLE_ROWS, header + 1)).map(({ number, cells }, index) => ({
                value: String(index),
                label: t('in-titles-at', { row: number, cells: cells.join(' · ').slice(0, 50) }),
              })),
              { value: '-1', label: t('in-titles-none') },
            ]}
            choose={(chosen) => chooseHeader(Number(chosen))}
          />
        )}
        {from === 'csv' && (
          <Choice
            label={t('in-separator')}
            value={separator}
            options={READ_SEPARATORS.map((value) => ({ value, label: t(SEPARATOR_TEXTS[value]) }))}
            choose={(chosen) => readAgain({ separator: chosen, encoding })}
          />
        )}
        {from !== 'workbook' && (
          <Choice
            label={t('in-encoding')}
            hint={t('in-encoding.hint')}
            value={encoding}
            options={ENCODINGS.map((value) => ({ value, label: t(`in-encoding-${value}`) }))}
            choose={(chosen) => readAgain({ encoding: chosen, separator })}
          />
        )}
        {from !== 'workbook' && names !== '' && <p class="soft">{t('in-encoding-names', { names })}</p>}
      </div>
    </details>
  );
}

/** How many names show whether letters are decoded correctly. */
const NAMES_SHOWN = 4;
const NAME_FIELDS = new Set(['name', 'firstName', 'lastName', 'nickname', 'organisation']);

/** The first names with a letter that another encoding would decode differently. */
function tellingNames({ table: { rows } }: OpenedFile, { header, fields }: Matching): string {
  const names: string[] = [];
  for (const { cells } of rows.slice(header + 1, header + 5000)) {
    const parts = fields.flatMap((field, column) =>
      field && NAME_FIELDS.has(field) ? [rearm(cells[column] ?? '')] : [],
    );
    const name = parts.filter((part) => part.trim() !== '').join(' ');
    if (/\P{ASCII}/u.test(name)) names.push(name.slice(0, 60));
    if (names.length === NAMES_SHOWN) break;
  }
  return names.join(', ');
}
