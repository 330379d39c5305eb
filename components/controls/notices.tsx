import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { asStorageFailure, RefusedRow } from '../../utils/database/errors';
import type { Undo } from '../../utils/database/undo';
import type { Translate } from '../../utils/language/translate';
import { Icon } from './Icon';

export interface Notices {
  /** Tells that something was done and, with `undo`, offers to take it back until the next notice or view. */
  tell(text: string, undo?: Undo): void;
  /** Runs a write. A failure is told as an alert. @returns whether it went well */
  attempt(write: () => Promise<void>): Promise<boolean>;
  /** Tells a failure. */
  failed(doing: 'read' | 'write', error: unknown): void;
}

const NoticesContext = createContext<Notices | null>(null);

/** @throws Error outside a NoticesProvider: a fault of ours */
export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('useNotices needs a NoticesProvider');
  return notices;
}

interface State {
  /** The view the mentor was on when it was told; on the way to another it is not carried along. */
  at: string;
  notice: { text: string; undo: Undo | undefined } | null;
  failure: string | null;
}

const NOTHING: State = { at: '', notice: null, failure: null };

/** What a failure means for the mentor, and what to do about it. */
function failureText(t: Translate, doing: 'read' | 'write', error: unknown): string {
  const failure = asStorageFailure(error);
  const { reason } = failure;
  if (failure instanceof RefusedRow) return t('failure-refused', { where: failure.where });
  if (doing === 'read' && (reason === 'unknown' || reason === 'full')) return t('failure-read');
  return t(reason === 'refused' ? 'failure-unknown' : `failure-${reason}`);
}

interface ProviderProps {
  t: Translate;
  children: (notices: ComponentChildren) => ComponentChildren;
}

/** Keeps what there is to tell; `children` places it. Nothing here runs out by itself. */
export function NoticesProvider({ t, children }: ProviderProps) {
  const [{ notice, failure }, setState] = useState<State>(NOTHING);
  const place = useRef<HTMLDivElement>(null);

  const notices = useMemo<Notices>(() => {
    const failed: Notices['failed'] = (doing, error) =>
      setState({ at: location.hash, notice: null, failure: failureText(t, doing, error) });
    return {
      tell(text, undo) {
        setState({ at: location.hash, notice: { text, undo }, failure: null });
        // The control that was pressed is usually gone now: from here "Undo" is one Tab away.
        if (undo) place.current?.focus({ preventScroll: true });
      },
      async attempt(write) {
        try {
          await write();
          return true;
        } catch (error) {
          failed('write', error);
          return false;
        }
      },
      failed,
    };
  }, [t]);

  useEffect(() => {
    const forget = () => setState((state) => (state.at === location.hash ? state : NOTHING));
    addEventListener('hashchange', forget);
    return () => removeEventListener('hashchange', forget);
  }, []);

  const close = () => setState(NOTHING);
  const takeBack = async (undo: Undo) => {
    const undone = await notices.attempt(undo);
    if (!undone) return;
    notices.tell(t('undone'));
    // What was pressed has gone with the notice it stood in.
    place.current?.focus({ preventScroll: true });
  };
  const undo = notice?.undo;

  return (
    <NoticesContext.Provider value={notices}>
      {children(
        <div class="notices" ref={place} tabIndex={-1}>
          <div role="alert">
            {failure && (
              <p class="notice failure">
                <span class="grow">{failure}</span>
                <button type="button" class="button square" aria-label={t('notice-close')} onClick={close}>
                  <Icon name="close" />
                </button>
              </p>
            )}
          </div>
          <div role="status">
            {notice && (
              <p class="notice">
                <span class="grow">{notice.text}</span>
                {undo && (
                  <button type="button" class="button quiet" onClick={() => takeBack(undo)}>
                    {t('undo')}
                  </button>
                )}
                <button type="button" class="button quiet" aria-label={t('notice-close')} onClick={close}>
                  <Icon name="close" />
                </button>
              </p>
            )}
          </div>
        </div>,
      )}
    </NoticesContext.Provider>
  );
}
