import { useState } from 'preact/hooks';
import { matchColumns, titlesIn } from '../../utils/exchange/match';
import { CSV_LIMITS, type ReadOptions, readCsv } from '../../utils/exchange/read-csv';
import { FileDrop } from '../controls/FileDrop';
import { FullTab } from '../controls/FullTab';
import { usePage } from '../controls/page';
import { PastActions } from '../undo/PastActions';
import { ImportTable } from './ImportTable';
import { useLongWork, Working } from './long-work';
import type { OpenedFile } from './opened-file';
import { useAllWords } from './words';

/** Brings people in from a CSV file: choose, match the columns, see what would happen, then do it. */
export function ImportView() {
  const { t, tab } = usePage();
  const words = useAllWords();
  const { progress, run, stop } = useLongWork();
  const [opened, setOpened] = useState<OpenedFile>();
  const [trouble, setTrouble] = useState<string>();
  if (!words) return null;
  const titles = titlesIn(words);

  const read = (name: string, bytes: Uint8Array, options: Pick<ReadOptions, 'encoding' | 'separator'> = {}) =>
    run(async (work) => {
      const csv = await readCsv(bytes, (title) => titles(title) !== undefined, { ...options, ...work });
      if (!csv.ok) {
        setOpened(undefined);
        setTrouble(t(`in-file-${csv.problem}`, { file: name }));
        return;
      }
      setTrouble(undefined);
      setOpened({ name, bytes, csv: csv.value, matching: matchColumns(csv.value.rows, titles) });
    });

  const take = async (file: File) => {
    setOpened(undefined);
    // Looked at before the file is read: gigabytes would fill the memory.
    if (file.size > CSV_LIMITS.bytes) {
      setTrouble(t('in-file-too-big', { file: file.name }));
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) setTrouble(t('in-unreadable', { file: file.name }));
    else await read(file.name, new Uint8Array(bytes));
  };

  return (
    <>
      <section class="card">
        <p>{t('in-explain')}</p>
        {tab ? (
          <FullTab />
        ) : opened ? (
          <div class="row between">
            <p class="file-name">{t('in-file', { file: opened.name })}</p>
            <button type="button" class="button" onClick={() => setOpened(undefined)}>
              {t('in-other-file')}
            </button>
          </div>
        ) : (
          <FileDrop
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            choose={t('in-choose')}
            drop={t('in-drop')}
            take={take}
            trouble={trouble}
          />
        )}
        <Working progress={progress} stop={stop} label={() => t('in-reading')} />
      </section>
      {opened && (
        <ImportTable
          key={`${opened.csv.encoding} ${opened.csv.separator}`}
          opened={opened}
          words={words}
          titles={titles}
          readAgain={(options) => read(opened.name, opened.bytes, options)}
          done={() => setOpened(undefined)}
        />
      )}
      <section class="card">
        <h2>{t('in-past')}</h2>
        <PastActions kinds={['import']} none={<p class="soft">{t('in-past-none')}</p>} />
      </section>
    </>
  );
}
