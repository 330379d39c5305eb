import { useState } from 'preact/hooks';
import type { Stage } from '../../utils/contacts/types';
import {
  CSV_COLUMNS,
  type CsvColumn,
  contactsToCsv,
  csvFileName,
  csvRows,
  pickSeparator,
} from '../../utils/exchange/csv';
import type { MessageKey } from '../../utils/language/messages.gen';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { SeparatorChoice } from '../settings/SeparatorChoice';
import { saveFile } from './save-file';

const TITLES = {
  name: 'csv-name',
  stage: 'csv-stage',
  addresses: 'csv-addresses',
  followUpOn: 'csv-follow-up-on',
  followUpWhat: 'csv-follow-up-what',
  beginsOn: 'csv-weeks-begin',
  week: 'csv-week',
  notes: 'csv-notes',
  savedOn: 'csv-saved-on',
} as const satisfies Record<CsvColumn, MessageKey>;

/** Hands the list over as a CSV file. */
export function ExportView() {
  const { t, db, settings, today } = usePage();
  const { attempt } = useNotices();
  const [result, setResult] = useState('');

  const save = () =>
    attempt(async () => {
      const rows = await csvRows(db, today);
      if (rows.length === 0) {
        setResult(t('export-empty'));
        return;
      }
      const file = csvFileName(today);
      const csv = contactsToCsv(rows, {
        separator: pickSeparator(settings.csvSeparator, t.language),
        header: CSV_COLUMNS.map((column) => t(TITLES[column])),
        stageWord: (stage: Stage) => t(`stage-${stage}`),
      });
      saveFile(file, csv, 'text/csv;charset=utf-8');
      setResult(t('export-saved', { rows: rows.length, file }));
    });

  return (
    <section class="card">
      <p>{t('export-explain')}</p>
      <SeparatorChoice />
      <div class="row">
        <button type="button" class="button main" onClick={save}>
          {t('export-save')}
        </button>
      </div>
      <p role="status">{result}</p>
    </section>
  );
}
