import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { deleteEverything, type Rescued, readEverything, writeRescue } from '../../utils/database/rescue';
import { toDay, toInstant } from '../../utils/ground/days';
import { noteList } from '../../utils/settings/known-list';
import { LOCK } from '../../utils/settings/lock';
import { saveFile } from '../controls/save-file';
import { useSpoken } from '../controls/spoken';
import { LockPage } from '../lock/LockPage';
import { useLocked } from '../lock/use-locked';
import './rescue.css';

const TEXTS = ['trouble', 'lock'] as const;

/** The result of reading; an error if the browser cannot even open the database. */
type Found = { rescued: Rescued } | { rescued: null; error: boolean };

/** Saves what can be read, using as little of the program as possible, and lets the mentor start over. */
export function Rescue() {
  const spoken = useSpoken(TEXTS);
  const [found, setFound] = useState<Found>();
  const [told, setTold] = useState('');
  const isLocked = useLocked();
  const question = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    let over = false;
    // Browsers without databases throw either at once or on use.
    const look = async () => readEverything();
    look().then(
      (rescued) => !over && setFound(rescued ? { rescued } : { rescued, error: false }),
      () => !over && setFound({ rescued: null, error: true }),
    );
    return () => {
      over = true;
    };
  }, []);

  useEffect(() => {
    if (spoken && isLocked === false)
      document.title = `${spoken.t('rescue-title')} · ${spoken.t('app-name')}`;
  }, [spoken, isLocked]);
  if (!spoken || !found || isLocked === undefined) return null;
  if (isLocked) return <LockPage t={spoken.t} />;
  const { t } = spoken;
  const { rescued } = found;
  const day = toDay(new Date());
  const people = rescued?.stores.contacts?.length ?? 0;
  const rows = rescued ? Object.values(rescued.stores).reduce((sum, { length }) => sum + length, 0) : 0;
  const lost = rescued ? Object.values(rescued.lost).reduce((sum, count) => sum + Math.max(1, count), 0) : 0;

  const save = async () => {
    if (!rescued) return;
    // Unreadable settings must not prevent saving the list.
    const settings = await browser.storage.local.get(null).catch(() => null);
    // Whoever reads the file must not learn about the lock.
    if (settings) delete settings[LOCK];
    const file = `mentor-trail-${t('rescue-file')}-${day}.json`;
    saveFile(file, writeRescue(rescued, settings, toInstant(new Date())), 'application/json');
    setTold(t('rescue-saved', { file }));
  };
  const beginAnew = async () => {
    try {
      await deleteEverything();
      await noteList({ people: 0, day }).catch(() => undefined);
      setFound({ rescued: null, error: false });
      setTold(t('rescue-begun'));
    } catch {
      setTold(t('rescue-not-begun'));
    }
  };

  return (
    <main class="rescue stack">
      <h1>{t('rescue-title')}</h1>
      <p>{t('rescue-lead')}</p>
      <section class="card">
        <h2>{t('rescue-save-title')}</h2>
        {rescued ? (
          <>
            <p>{t('rescue-found', { people, rows })}</p>
            {lost > 0 && <p>{t('rescue-lost', { count: lost })}</p>}
            <div class="row">
              <button type="button" class="button main" disabled={rows === 0} onClick={() => void save()}>
                {t('rescue-save')}
              </button>
            </div>
          </>
        ) : (
          <p>{t(found.error ? 'rescue-closed' : 'rescue-none')}</p>
        )}
        {people === 0 && <p>{t('rescue-copies')}</p>}
        <p role="status">{told}</p>
      </section>
      <section class="card">
        <h2>{t('rescue-next-title')}</h2>
        <p>{t('rescue-next')}</p>
        <div class="row">
          <a class="button" href="/dashboard.html">
            {t('rescue-open')}
          </a>
          <a class="button" href="/dashboard.html#export/backup">
            {t('trouble-restore')}
          </a>
          <button type="button" class="button danger" onClick={() => question.current?.showModal()}>
            {t('rescue-anew')}
          </button>
        </div>
      </section>
      <dialog
        ref={question}
        aria-labelledby="rescue-question"
        onClose={({ currentTarget }) => {
          if (currentTarget.returnValue === 'yes') void beginAnew();
        }}
      >
        <div class="stack">
          <h2 id="rescue-question">{t('rescue-confirm')}</h2>
          <p>{t('rescue-confirm-explain')}</p>
          <form method="dialog" class="row">
            <button type="submit" value="no" class="button">
              {t('rescue-cancel')}
            </button>
            <button type="submit" value="yes" class="button danger main">
              {t('rescue-confirm-yes')}
            </button>
          </form>
        </div>
      </dialog>
    </main>
  );
}
