import { ENCODINGS } from '../../utils/exchange/decode';
import { READ_SEPARATORS, type ReadOptions, type ReadSeparator } from '../../utils/exchange/read-csv';
import type { MessageKey } from '../../utils/language/messages.gen';
import { Choice } from '../controls/Choice';
import { Field } from '../controls/Field';
import { usePage } from '../controls/page';
import type { OpenedFile } from './opened-file';

const SEPARATOR_TEXTS = {
  ',': 'export-comma',
  ';': 'export-semicolon',
  '\t': 'export-tab',
  '|': 'in-separator-pipe',
} as const satisfies Record<ReadSeparator, MessageKey>;

/** Rows among which the titles can be. */
const TITLE_ROWS = 8;

interface ReadDetailsProps {
  opened: OpenedFile;
  header: number;
  chooseHeader: (header: number) => void;
  readAgain: (options: Pick<ReadOptions, 'encoding' | 'separator'>) => void;
}

/** What was guessed about the file, to be changed where the guess was wrong. */
export function ReadDetails({ opened, header, chooseHeader, readAgain }: ReadDetailsProps) {
  const { t } = usePage();
  const { rows, separator, encoding } = opened.csv;
  return (
    <details>
      <summary>{t('in-details')}</summary>
      <div class="stack">
        <Field label={t('in-titles-row')}>
          {(control) => (
            <select
              {...control}
              class="input"
              value={header}
              onChange={({ currentTarget }) => chooseHeader(Number(currentTarget.value))}
            >
              {rows.slice(0, Math.max(TITLE_ROWS, header + 1)).map(({ number, cells }, index) => (
                <option key={number} value={index}>
                  {t('in-titles-at', { row: number, cells: cells.join(' · ').slice(0, 50) })}
                </option>
              ))}
              <option value={-1}>{t('in-titles-none')}</option>
            </select>
          )}
        </Field>
        <Choice
          label={t('in-separator')}
          value={separator}
          options={READ_SEPARATORS.map((value) => ({ value, label: t(SEPARATOR_TEXTS[value]) }))}
          choose={(chosen) => readAgain({ separator: chosen, encoding })}
        />
        <Choice
          label={t('in-encoding')}
          hint={t('in-encoding.hint')}
          value={encoding}
          options={ENCODINGS.map((value) => ({ value, label: t(`in-encoding-${value}`) }))}
          choose={(chosen) => readAgain({ encoding: chosen, separator })}
        />
      </div>
    </details>
  );
}
