import { ENCODINGS } from '../../utils/exchange/decode';
import { READ_SEPARATORS, type ReadOptions, type ReadSeparator } from '../../utils/exchange/read-csv';
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
