import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/language/translate';
import { changeLock, fits, type Lock, OFF_AFTER, openLock, readLock } from '../../utils/settings/lock';
import { Field } from '../controls/Field';
import { useFirstFocus } from '../controls/first-focus';
import './lock.css';

/** The result for the passphrase last typed. */
type Answer = 'none' | 'trying' | 'wrong' | 'failed' | 'right';

/** Replaces a whole page: asks for the passphrase, and shows nothing else. */
export function LockPage({ t }: { t: Translate }) {
  const [lock, setLock] = useState<Lock | null>(null);
  const [answer, setAnswer] = useState<Answer>('none');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.title = t('app-name');
    readLock().then(setLock, () => setAnswer('failed'));
  }, [t]);
  useFirstFocus(input);

  const open = async () => {
    const { current: field } = input;
    if (!field?.value) return field?.focus();
    setAnswer('trying');
    try {
      // Read here, because somebody typing at once is faster than the page, and another page may have changed it.
      const its = await readLock();
      setLock(its);
      const isRight = its === null || (await fits(field.value, its));
      if (isRight && !its?.offAskedAt) return await openLock(Date.now());
      if (isRight) await changeLock({ offAskedAt: null });
      setAnswer(isRight ? 'right' : 'wrong');
      field.select();
    } catch {
      setAnswer('failed');
    }
  };
  const askOff = async () => {
    try {
      await changeLock({ offAskedAt: Date.now() });
      setLock(await readLock());
    } catch {
      setAnswer('failed');
    }
  };
  const offAt = lock?.offAskedAt == null ? null : new Date(lock.offAskedAt + OFF_AFTER);
  const problem = answer === 'wrong' || answer === 'failed' ? t(`lock-${answer}`) : undefined;

  return (
    <main class="lock stack">
      <h1>
        <img src="/icon/mark.svg" alt="" width="36" height="36" /> {t('lock-title')}
      </h1>
      {answer === 'right' && lock?.offAskedAt != null ? (
        <section class="card" role="alert">
          <p>{t('lock-off-stopped', { at: new Date(lock.offAskedAt) })}</p>
          <div class="row">
            <button type="button" class="button main" onClick={() => void openLock(Date.now())}>
              {t('lock-go-on')}
            </button>
          </div>
        </section>
      ) : (
        <>
          <form
            class="card"
            onSubmit={(event) => {
              event.preventDefault();
              void open();
            }}
          >
            <Field label={t('lock-passphrase')} problem={problem}>
              {(control) => (
                <input
                  {...control}
                  ref={input}
                  class="input"
                  type="password"
                  autocomplete="off"
                  spellcheck={false}
                />
              )}
            </Field>
            <div class="row">
              <button type="submit" class="button main" disabled={answer === 'trying'}>
                {t('lock-open')}
              </button>
            </div>
          </form>
          <section class="card">
            <details>
              <summary>{t('lock-forgotten')}</summary>
              <div class="stack">
                <p>{t('lock-forgotten-explain')}</p>
                <div role="status">{offAt && <p>{t('lock-off-at', { at: offAt })}</p>}</div>
                {!offAt && (
                  <div class="row">
                    <button type="button" class="button" onClick={() => void askOff()}>
                      {t('lock-off-ask')}
                    </button>
                  </div>
                )}
              </div>
            </details>
          </section>
        </>
      )}
    </main>
  );
}
