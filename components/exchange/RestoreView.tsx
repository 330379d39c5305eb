import { useEffect, useRef, useState } from 'preact/hooks';
import {
  changesNothing,
  planRestore,
  type RestorePlan,
  type RestoreWay,
  restoreBackup,
} from '../../utils/actions/restore';
import { undoEntry } from '../../utils/actions/undo-entry';
import { BACKUP_BYTES, type Backup, readBackup } from '../../utils/exchange/backup';
import type { Translate } from '../../utils/language/translate';
import { BACKUP_TABLES } from '../../utils/model/rows';
import { FileDrop } from '../controls/FileDrop';
import { FullTab } from '../controls/FullTab';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { useLongWork, Working } from './long-work';
import { DescribedChoice } from './PurposeChoice';

/** How many of those who come back are named. */
const NAMED = 8;

interface Opened {
  file: string;
  backup: Backup;
  /** How many people in the file are left out, see readBackup. */
  tooYoung: number;
  /** The places in the file that cannot be read, see readBackup. */
  unreadable: readonly string[];
}

/** Takes a backup, shows what it would change, and brings it back when told to. */
export function RestoreView() {
  const { t, db, tab } = usePage();
  const { tell } = useNotices();
  const { progress, run, stop } = useLongWork();
  const [opened, setOpened] = useState<Opened>();
  const [way, setWay] = useState<RestoreWay>('merge');
  const [plan, setPlan] = useState<RestorePlan>();
  const [trouble, setTrouble] = useState<string>();

  const take = async (file: File) => {
    setOpened(undefined);
    setPlan(undefined);
    const { name } = file;
    if (file.size > BACKUP_BYTES) {
      setTrouble(t('restore-refused-too-big', { file: name }));
      return;
    }
    const text = await file.text().catch(() => null);
    if (text === null) {
      setTrouble(t('restore-refused-unreadable', { file: name }));
      return;
    }
    await run(async (work) => {
      const read = await readBackup(text, work);
      setTrouble(
        read.ok ? undefined : t(`restore-refused-${read.problem}`, { file: name, where: read.where }),
      );
      if (read.ok) setOpened({ file: name, ...read });
    });
  };

  const makePlan = useRef(async () => {});
  makePlan.current = async () => {
    if (!opened) return;
    await run(async () => setPlan(await planRestore(db, opened.backup, way)));
  };
  useEffect(() => void makePlan.current(), [opened, way]);

  const restore = async ({ backup, file }: Opened) => {
    await run(async (work) => {
      const { entryId } = await restoreBackup(db, backup, { way, file, ...work }, new Date());
      tell(t('restore-done'), async () => {
        await undoEntry(db, entryId, new Date());
      });
      setOpened(undefined);
      setPlan(undefined);
    });
  };

  return (
    <section class="card">
      <h2>{t('restore-title')}</h2>
      <p>{t('restore-explain')}</p>
      {tab ? (
        <FullTab />
      ) : (
        <FileDrop
          accept=".json,application/json"
          choose={t('restore-choose')}
          drop={t('restore-drop')}
          take={take}
          trouble={trouble}
        />
      )}
      {opened && (
        <>
          <p class="file-name">
            {t('restore-file', { file: opened.file, day: new Date(opened.backup.savedAt) })}
          </p>
          {opened.tooYoung > 0 && <p>{t('restore-too-young', { count: opened.tooYoung })}</p>}
          {opened.unreadable.length > 0 && (
            <p>
              {t('restore-unreadable', {
                count: opened.unreadable.length,
                where: listOf(t, opened.unreadable, NAMED),
              })}
            </p>
          )}
          <DescribedChoice
            label={t('restore-how')}
            value={way}
            options={(['merge', 'replace'] as const).map((value) => ({
              value,
              label: t(`restore-${value}`),
              means: t(`restore-${value}.means`),
            }))}
            choose={(chosen) => {
              setPlan(undefined);
              setWay(chosen);
            }}
          />
          {plan && !progress && (
            <Changes
              plan={plan}
              way={way}
              restore={() => restore(opened)}
              cancel={() => {
                setOpened(undefined);
                setPlan(undefined);
              }}
            />
          )}
        </>
      )}
      <Working progress={progress} stop={stop} />
    </section>
  );
}

/** The first of several, and that there are more. */
function listOf(t: Translate, names: readonly string[], most: number): string {
  const more = names.length > most ? ['…'] : [];
  return new Intl.ListFormat(t.language, { type: 'unit' }).format([...names.slice(0, most), ...more]);
}

interface ChangesProps {
  plan: RestorePlan;
  way: RestoreWay;
  restore: () => Promise<void>;
  cancel: () => void;
}

function Changes({ plan, way, restore, cancel }: ChangesProps) {
  const { t } = usePage();
  const question = useRef<HTMLDialogElement>(null);
  if (changesNothing(plan)) return <p>{t('restore-nothing')}</p>;
  const names = plan.contacts.added.flatMap((row) => ('addresses' in row ? [row.name] : []));
  const go = () => (way === 'merge' ? void restore() : question.current?.showModal());

  return (
    <div class="section">
      <h3>{t('restore-changes')}</h3>
      <dl class="changes">
        {BACKUP_TABLES.map((table) => ({ table, ...plan[table] }))
          .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0)
          .map(({ table, added, changed, removed }) => (
            <div key={table}>
              <dt>{t('restore-table', { what: table })}</dt>
              <dd>
                {t('restore-counts', {
                  added: added.length,
                  changed: changed.length,
                  removed: removed.length,
                })}
              </dd>
            </div>
          ))}
      </dl>
      {names.length > 0 && (
        <p>
          {t('restore-names', {
            names: new Intl.ListFormat(t.language, { type: 'unit' }).format(names.slice(0, NAMED)),
            more: Math.max(0, names.length - NAMED),
          })}
        </p>
      )}
      <div class="row">
        <button type="button" class={way === 'replace' ? 'button danger' : 'button main'} onClick={go}>
          {t(`restore-go-${way}`)}
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          {t('restore-cancel')}
        </button>
      </div>
      {/* Begun at the press, the work would take the form away before the browser has closed its dialog. */}
      <dialog
        ref={question}
        aria-labelledby="restore-question"
        onClose={({ currentTarget }) => {
          if (currentTarget.returnValue === 'yes') void restore();
        }}
      >
        <div class="stack">
          <h2 id="restore-question">{t('restore-confirm')}</h2>
          <p>{t('restore-confirm-explain', { removed: plan.contacts.removed.length })}</p>
          <form method="dialog" class="row">
            <button type="submit" value="no" class="button">
              {t('restore-cancel')}
            </button>
            <button type="submit" value="yes" class="button danger main">
              {t('restore-confirm-yes')}
            </button>
          </form>
        </div>
      </dialog>
    </div>
  );
}
