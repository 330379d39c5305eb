import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { asStorageFailure, RefusedRow } from '../../utils/database/errors';
import type { Undo } from '../../utils/database/undo';
import type { Translate } from '../../utils/language/translate';
import { Icon } from './Icon';
import { keepPlace, leaveInSight } from './keep-place';

export interface Notices {
  /** Reports that something was done and, with `undo`, offers to undo it until the next notice or view. */
  tell(text: string, undo?: Undo): void;
  /** Reports that a setting was saved. @param what the setting's own name, in the language current by then */
  saved(what: Named): void;
  /** Runs a write and reports a failure as an alert. @returns whether it succeeded */
  attempt(write: () => Promise<void>): Promise<boolean>;
  /** Reports a failure. */
  failed(doing: 'read' | 'write', error: unknown): void;
}

/** Text that follows a change of language. */
export type Named = (t: Translate) => string;

const NoticesContext = createContext<Notices | null>(null);

/** @throws Error outside a NoticesProvider, which is a bug of ours */
export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('useNotices needs a NoticesProvider');
  return notices;
}

interface State {
  /** The view in which it was reported; it is not carried along to another. */
  at: string;
  notice: { words: Named; undo: Undo | undefined } | null;
  failure: string | null;
}

const NOTHING: State = { at: '', notice: null, failure: null };

/** A slow reader's time per word, and the minimum with and without a button (ms). */
const A_WORD = 600;
const AT_LEAST = 6_000;
const WITH_UNDO = 20_000;

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

/**
 * Holds what there is to report; `children` place it. A notice disappears after there was time to read it, while
 * Ctrl+Z can undo it until the next notice or view; a failure stays until it is closed. The focus stays where the
 * mentor is working (decision 25).
 */
export function NoticesProvider({ t, children }: ProviderProps) {
  const [{ notice, failure }, setState] = useState<State>(NOTHING);
  const [shown, setShown] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  const notices = useMemo<Notices>(() => {
    const failed: Notices['failed'] = (doing, error) =>
      setState({ at: location.hash, notice: null, failure: failureText(t, doing, error) });
    const show = (words: Named, undo?: Undo) => {
      keepPlace(place.current);
      setState({ at: location.hash, notice: { words, undo }, failure: null });
      setShown(true);
    };
    return {
      tell: (text, undo) => show(() => text, undo),
      saved: (what) => show((spoken) => spoken('saved-what', { what: what(spoken) })),
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

  const undo = notice?.undo;
  const text = notice?.words(t) ?? '';
  const hide = () => {
    keepPlace(place.current);
    setShown(false);
  };
  useReadingTime(place, shown ? notice : null, text, hide);

  const takeBack = async (undo: Undo) => {
    const undone = await notices.attempt(undo);
    if (undone) notices.tell(t('undone'));
  };
  useUndoKey(undo && (() => void takeBack(undo)));

  const close = () => {
    keepPlace(place.current);
    setState(NOTHING);
  };

  return (
    <NoticesContext.Provider value={notices}>
      {children(
        <div class="notices" ref={place}>
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
            {notice && shown && (
              <p class="notice">
                <span class="grow">{text}</span>
                {undo && (
                  <button
                    type="button"
                    class="button quiet"
                    aria-keyshortcuts="Control+Z"
                    title={t('undo-key')}
                    onClick={() => takeBack(undo)}
                  >
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

/** Removes a notice once it can have been read, but not while the mentor is using it or is in another window. */
function useReadingTime(
  place: { current: HTMLElement | null },
  notice: State['notice'],
  text: string,
  over: () => void,
) {
  useEffect(() => {
    const root = place.current;
    if (!notice || !root) return;
    leaveInSight(root);
    const time = Math.max(notice.undo ? WITH_UNDO : AT_LEAST, text.split(/\s+/).length * A_WORD);
    let left = time;
    const timer = setInterval(() => {
      if (document.hidden || root.matches(':hover') || root.contains(document.activeElement)) left = time;
      else left -= 500;
      if (left <= 0) over();
    }, 500);
    return () => clearInterval(timer);
    // A new notice restarts the timer; a redraw does not.
  }, [notice]);
}

/** Ctrl+Z undoes what was last reported; in a text field it undoes typing. */
function useUndoKey(takeBack: (() => void) | undefined) {
  useLayoutEffect(() => {
    if (!takeBack) return;
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      event.preventDefault();
      takeBack();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [takeBack]);
}
