import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  changeLock,
  LOCK,
  type Lock,
  lockNow,
  readLock,
  removeLock,
  setLock,
} from '../../utils/settings/lock';
import { useNotices } from '../controls/notices';
import { NewPassphrase } from '../controls/Passphrase';
import { usePage } from '../controls/page';
import { SelectField } from '../controls/SelectField';

/** Minutes; 0 locks only when the browser is closed. */
const IDLE = ['5', '15', '60', '0'] as const;
/** Short, as it is typed many times a day and guessing at the screen is slow. */
const LEAST = 6;

function useLock(): Lock | null | undefined {
  const [lock, set] = useState<Lock | null>();
  const { failed } = useNotices();
  useEffect(() => {
    const read = () => void readLock().then(set, (error: unknown) => failed('read', error));
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && LOCK in changes) read();
    };
    browser.storage.onChanged.addListener(changed);
    read();
    return () => browser.storage.onChanged.removeListener(changed);
  }, [failed]);
  return lock;
}

/** Sets and removes the lock, and says what it protects against and what not. */
export function LockCard() {
  const { t } = usePage();
  const { attempt, tell, saved } = useNotices();
  const lock = useLock();
  const [isSetting, setSetting] = useState(false);
  if (lock === undefined) return null;
  const take = (passphrase: string) =>
    attempt(async () => {
      await setLock(passphrase, lock?.idle ?? 15, Date.now());
      setSetting(false);
      tell(t('lock-set'));
    });
  return (
    <section class="card">
      <h2>{t('lock-card')}</h2>
      <p>{t('lock-does')}</p>
      <details class="fold">
        <summary>{t('lock-limits')}</summary>
        <div class="stack">
          <p>{t('lock-shows-nothing')}</p>
          <p>{t('lock-does-not')}</p>
        </div>
      </details>
      {lock && (
        <SelectField
          label={t('lock-idle')}
          value={String(lock.idle)}
          options={[...new Set([...IDLE, String(lock.idle)])].map((value) => ({
            value,
            label: t('lock-idle-minutes', { minutes: Number(value) }),
          }))}
          choose={(value) =>
            void attempt(async () => {
              await changeLock({ idle: Number(value) });
              saved((spoken) => spoken('lock-card'));
            })
          }
        />
      )}
      {isSetting ? (
        <NewPassphrase hint={t('lock-hint')} submit={t('lock-set-it')} least={LEAST} take={take} />
      ) : (
        <div class="row">
          {lock && (
            <button type="button" class="button" onClick={() => void attempt(lockNow)}>
              {t('lock-now')}
            </button>
          )}
          <button type="button" class="button" onClick={() => setSetting(true)}>
            {t(lock ? 'lock-another' : 'lock-set-it')}
          </button>
          {lock && (
            <button
              type="button"
              class="button quiet"
              onClick={() =>
                void attempt(async () => {
                  await removeLock();
                  tell(t('lock-removed'));
                })
              }
            >
              {t('lock-remove')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
