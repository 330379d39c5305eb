import { useEffect, useRef, useState } from 'preact/hooks';
import { dropDraft, readDraft, writeDraft } from '../../utils/session/drafts';

export interface Draft<Value extends object> {
  /** What was begun and not sent; null: nothing; undefined until the browser has said. */
  value: Value | null | undefined;
  /** Keeps it as it now is, at every letter: a popup closes without a word. */
  keep: (value: Value) => void;
  forget: () => void;
}

/**
 * What the mentor has begun to write about somebody, for when the popup closes over it. It lies in
 * `storage.session`: in memory only, out of reach for pages, gone with the browser. Where the browser does not
 * take it, it lives as long as the page.
 *
 * @param kind tells drafts about the same row apart
 * @param about the contact's or the row's id
 */
export function useDraft<Value extends object>(kind: string, about: string): Draft<Value> {
  const key = `${kind} ${about}`;
  const [state, setState] = useState<{ key: string; value: Value | null }>();
  const touched = useRef('');

  useEffect(() => {
    let over = false;
    void readDraft<Value>(key)
      .catch(() => undefined)
      .then((found) => {
        // A mentor who is typing already is not interrupted.
        if (over || touched.current === key) return;
        setState({ key, value: found ?? null });
      });
    return () => {
      over = true;
    };
  }, [key]);

  return {
    value: state?.key === key ? state.value : undefined,
    keep(value) {
      touched.current = key;
      setState({ key, value });
      writeDraft(key, value).catch(() => undefined);
    },
    forget() {
      touched.current = key;
      setState({ key, value: null });
      dropDraft(key).catch(() => undefined);
    },
  };
}
