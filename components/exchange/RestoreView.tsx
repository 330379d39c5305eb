import { useEffect, useRef, useState } from 'preact/hooks';
import { changesNothing, ListHasChanged, type RestoreWay } from '../../utils/actions/restore';
import { bringBack, makeCopyHere, planWhole, type WholePlan } from '../../utils/copies/bring-back';
import { inWorker } from '../../utils/copies/client';
import type { Copy } from '../../utils/copies/names';
import { BACKUP_BYTES, type GoodBackup, readBackup } from '../../utils/exchange/backup';
import { looksSealed } from '../../utils/exchange/sealed-start';
import type { Work } from '../../utils/ground/slices';
import { TABLES } from '../../utils/model/tables';
import { FileDrop } from '../controls/FileDrop';
import { FullTab } from '../controls/FullTab';
import { useNotices } from '../controls/notices';
import { AskPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { useLongWork, Working } from './long-work';
import { DescribedChoice } from './PurposeChoice';

/** How many of the restored people are named. */
const NAMED = 8;
/** How many places in a file are named. */
const NAMED_PLACES = 50;

/** Something a passphrase opens. */
type Sealed = { file: File } | { copy: Copy };
const nameOf = (sealed: Sealed) => ('file' in sealed ? sealed.file.name : sealed.copy.name);

interface Opened {
  file: string;
  read: GoodBackup;
}

interface RestoreViewProps {
  /** A copy inside the extension that the mentor wants to restore. */
  copy: Copy | undefined;
  closed: () => void;
}

/** Takes a backup, previews its changes, and restores it on request. */
export function RestoreView({ copy, closed }: RestoreViewProps) {
  const { t, db, tab } = usePage();
  const { tell } = useNotices();
  const { progress, run, stop } = useLongWork();
  const [sealed, setSealed] = useState<Sealed>();
  const [key, setKey] = useState<File>();
  const [wantsKey, setWantsKey] = useState(false);
  const [sealTrouble, setSealTrouble] = useState<string>();
  const [opened, setOpened] = useState<Opened>();
  const [way, setWay] = useState<RestoreWay>('merge');
  const [plan, setPlan] = useState<WholePlan>();
  const [hasChanged, setHasChanged] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const place = useRef<HTMLElement>(null);

  const clear = () => {
    setSealed(undefined);
    setKey(undefined);
    setWantsKey(false);
    setSealTrouble(undefined);
    setOpened(undefined);
    setPlan(undefined);
    setHasChanged(false);
    setTrouble(undefined);
  };

  const readText = async (name: string, text: string, work: Work) => {
    const read = await readBackup(text, work);
    if (read.ok) setOpened({ file: name, read });
    else setTrouble(t(`restore-refused-${read.problem}`, { file: name, where: read.where }));
  };

  const take = async (file: File) => {
    clear();
    const { name } = file;
    if (file.size > BACKUP_BYTES) {
      setTrouble(t('restore-refused-too-big', { file: name }));
      return;
    }
    const isSealed = await looksSealed(file).catch(() => null);
    if (isSealed) return setSealed({ file });
    const text = isSealed === null ? null : await file.text().catch(() => null);
    if (text === null) {
      setTrouble(t('restore-refused-unreadable', { file: name }));
      return;
    }
    await run((work) => readText(name, text, work));
  };

  /** Opens something sealed. Nothing of it is used before all of it has been opened. */
  const unseal = (what: Sealed, passphrase: string) =>
    run(async (work) => {
      setSealTrouble(undefined);
      const name = nameOf(what);
      const answer =
        'file' in what
          ? await inWorker('open', { file: what.file, name, passphrase, key }, work)
          : await inWorker('take', { name, passphrase }, work);
      if (answer.ok) {
        setSealed(undefined);
        return readText(name, await answer.plain.text(), work);
      }
      const { problem } = answer;
      if (problem === 'no-key') setWantsKey(true);
      // Even with the right passphrase, some files cannot be opened.
      if (problem === 'wrong-key' || problem === 'no-key') setSealTrouble(t(`unseal-${problem}`));
      else {
        setSealed(undefined);
        setTrouble(t(`unseal-${problem}`));
      }
    });

  const takeCopy = useRef<(copy: Copy) => Promise<unknown>>(async () => {});
  takeCopy.current = async (chosen) => {
    clear();
    place.current?.scrollIntoView({ block: 'start' });
    if (chosen.key === null) await unseal({ copy: chosen }, '');
    else setSealed({ copy: chosen });
  };
  useEffect(() => {
    if (copy) void takeCopy.current(copy);
  }, [copy]);

  const makePlan = useRef(async () => {});
  makePlan.current = async () => {
    if (!opened) return;
    await run(async () => setPlan(await planWhole(db, opened.read, way)));
  };
  useEffect(() => void makePlan.current(), [opened, way]);

  const cancel = () => {
    clear();
    closed();
  };

  const restore = async ({ read, file }: Opened) => {
    await run(async (work) => {
      // In addition to the undo: a way back that outlasts it.
      const before = await makeCopyHere(db, 'before', new Date()).catch(() => null);
      const undo = await bringBack(
        db,
        read,
        { way, file, ...(plan && { seen: plan }), ...work },
        new Date(),
      ).catch((error: unknown) => {
        if (error instanceof ListHasChanged) return null;
        throw error;
      });
      if (!undo) {
        setHasChanged(true);
        setPlan(await planWhole(db, read, way));
        return;
      }
      tell([t('restore-done'), before ? '' : t('restore-no-copy')].join(' ').trim(), undo);
      cancel();
    });
  };

  return (
    <section class="card" ref={place}>
      <h2>{t('restore-title')}</h2>
      <p>{t('restore-explain')}</p>
      {tab ? (
        <FullTab besides />
      ) : (
        <FileDrop
          accept=".json,.age,application/json"
          choose={t('restore-choose')}
          drop={t('restore-drop')}
          take={take}
          trouble={trouble}
        />
      )}
      {sealed && !progress && (
        <div class="section">
          <p class="file-name">{t('unseal-file', { file: nameOf(sealed) })}</p>
          {wantsKey && (
            <FileDrop
              accept=".age"
              choose={t('unseal-choose-key')}
              drop={key?.name ?? t('restore-drop')}
              take={async (file) => {
                setSealTrouble(undefined);
                setKey(file);
              }}
              trouble={undefined}
            />
          )}
          <AskPassphrase
            trouble={sealTrouble}
            take={(passphrase) => void unseal(sealed, passphrase)}
            cancel={cancel}
          />
        </div>
      )}
      {opened && (
        <>
          <p class="file-name">
            {t('restore-file', { file: opened.file, day: new Date(opened.read.backup.savedAt) })}
          </p>
          {opened.read.tooYoung > 0 && <p>{t('restore-too-young', { count: opened.read.tooYoung })}</p>}
          <Unread read={opened.read} settings={plan?.own.unread ?? []} />
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
              setHasChanged(false);
              setWay(chosen);
            }}
          />
          <div role="status">{hasChanged && <p>{t('in-changed-meanwhile')}</p>}</div>
          {plan && !progress && (
            <Changes plan={plan} way={way} restore={() => restore(opened)} cancel={cancel} />
          )}
        </>
      )}
      <Working progress={progress} stop={stop} />
    </section>
  );
}

/** What is left out of the file, with its place. */
function Unread({ read, settings }: { read: GoodBackup; settings: readonly string[] }) {
  const { t } = usePage();
  const places = [...read.unread.map(({ where }) => where), ...settings];
  if (places.length + read.missing === 0) return null;
  return (
    <div class="section">
      {places.length > 0 && (
        <details>
          <summary>{t('restore-unread', { count: places.length })}</summary>
          <ul class="unread-places">
            {places.slice(0, NAMED_PLACES).map((each, index) => (
              <li key={index}>
                <code>{each}</code>
              </li>
            ))}
            {places.length > NAMED_PLACES && (
              <li>{t('restore-unread-more', { count: places.length - NAMED_PLACES })}</li>
            )}
          </ul>
        </details>
      )}
      {read.missing > 0 && <p>{t('restore-missing', { count: read.missing })}</p>}
      <p class="soft">{t('restore-spared')}</p>
    </div>
  );
}

/** What of people in the file does not come back with them, and why. */
function Left({ leftAddresses, leftFacebook }: WholePlan['rows']) {
  const { t } = usePage();
  return (
    <>
      {leftAddresses.length > 0 && (
        <details>
          <summary>{t('restore-left-addresses', { count: leftAddresses.length })}</summary>
          <ul>
            {leftAddresses.slice(0, NAMED_PLACES).map((left) => (
              <li key={`${left.of} ${left.address}`}>{t('restore-left-address', { ...left })}</li>
            ))}
            {leftAddresses.length > NAMED_PLACES && (
              <li>{t('restore-unread-more', { count: leftAddresses.length - NAMED_PLACES })}</li>
            )}
          </ul>
        </details>
      )}
      {leftFacebook.length > 0 && (
        <p>{t('restore-left-facebook', { names: listed(t.language, leftFacebook) })}</p>
      )}
    </>
  );
}

/** The first names; where others follow in numbers, the "and" comes before those, and only there. */
function listed(language: string, names: readonly string[]): string {
  if (names.length > NAMED) return names.slice(0, NAMED).join(', ');
  return new Intl.ListFormat(language, { type: 'unit' }).format(names);
}

interface ChangesProps {
  plan: WholePlan;
  way: RestoreWay;
  restore: () => Promise<void>;
  cancel: () => void;
}

function Changes({ plan: { rows: plan, own }, way, restore, cancel }: ChangesProps) {
  const { t } = usePage();
  const question = useRef<HTMLDialogElement>(null);
  const settings = { set: Object.keys(own.set).length, removed: own.remove.length };
  if (changesNothing(plan) && settings.set + settings.removed === 0) return <p>{t('restore-nothing')}</p>;
  const names = plan.contacts.added.flatMap((row) => ('addresses' in row ? [row.name] : []));
  const go = () => (way === 'merge' ? void restore() : question.current?.showModal());

  return (
    <div class="section asks">
      <h3>{t('restore-changes')}</h3>
      <dl class="changes">
        {TABLES.map((table) => ({ table, ...plan[table] }))
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
        {settings.set + settings.removed > 0 && (
          <div>
            <dt>{t('restore-settings')}</dt>
            <dd>{t('restore-settings-counts', settings)}</dd>
          </div>
        )}
      </dl>
      {names.length > 0 && (
        <p>
          {t('restore-names', {
            names: listed(t.language, names),
            more: Math.max(0, names.length - NAMED),
          })}
        </p>
      )}
      <Left {...plan} />
      <div class="row">
        <button type="button" class={way === 'replace' ? 'button danger' : 'button main'} onClick={go}>
          {t(`restore-go-${way}`)}
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          {t('restore-cancel')}
        </button>
      </div>
      {/* The work would remove the form before the browser has closed its dialog, so it starts afterwards. */}
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
