import { useState } from 'preact/hooks';
import { pickSeparator, toCsv } from '../../../utils/exchange/csv';
import { type Translate, withoutIsolation } from '../../../utils/language/translate';
import type { OutcomeRow } from '../../../utils/queries/figure-rows';
import { type FiguresWords, figuresTable } from '../../../utils/queries/figures-table';
import { SeparatorChoice } from '../../choices/SeparatorChoice';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { saveFile } from '../../controls/save-file';
import { NamesChoice, type Who } from './NamesChoice';

/** Saves the figures as a CSV file, without names unless the mentor wants them. */
export function FiguresFile({ rows }: { rows: readonly OutcomeRow[] }) {
  const { t, settings, today } = usePage();
  const { attempt } = useNotices();
  const [who, setWho] = useState<Who>('nameless');
  const [saved, setSaved] = useState('');

  const save = () =>
    attempt(async () => {
      const table = figuresTable(rows, fileWords(t), { withNames: who === 'named' });
      const separator = pickSeparator(settings.csvSeparator, t.language);
      const parts = await toCsv(table, separator);
      const name = t(who === 'named' ? 'figures-file-name' : 'figures-file-name-nameless');
      const file = `mentor-trail-${name}-${today}.csv`;
      saveFile(file, parts, 'text/csv;charset=utf-8');
      setSaved(t('figures-file-saved', { rows: table.rows.length, file }));
    });

  return (
    <section class="card">
      <h2>{t('figures-file')}</h2>
      <p>{t('figures-file-explain')}</p>
      <NamesChoice who={who} choose={setWho} />
      <SeparatorChoice />
      <div class="row">
        <button type="button" class="button main" onClick={() => void save()}>
          {t('figures-file-save')}
        </button>
      </div>
      <p role="status">{saved}</p>
    </section>
  );
}

function fileWords(t: Translate): FiguresWords {
  return {
    titles: {
      number: t('figures-column-number'),
      name: t('figures-column-name'),
      beginsOn: t('figures-column-begins-on'),
      standing: t('figures-column-standing'),
      week: t('figures-column-week'),
      of: t('figures-column-of'),
      kept: t('figures-column-kept'),
      due: t('figures-column-due'),
      unwritten: t('figures-column-unwritten'),
      minutes: t('figures-column-minutes'),
    },
    mood: (week) => withoutIsolation(t('figures-column-mood', { week })),
    standings: {
      upcoming: t('figures-standing-upcoming'),
      running: t('figures-standing-running'),
      paused: t('figures-standing-paused'),
      'to-close': t('figures-standing-to-close'),
      completed: t('figures-standing-completed'),
      early: t('figures-standing-early'),
    },
  };
}
