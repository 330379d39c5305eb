import { useEffect, useRef, useState } from 'preact/hooks';
import { dropDraft, readDraft, writeDraft } from '../../utils/session/drafts';

export interface Draft<Value extends object> {
  /** The unsaved draft; null: none; undefined until the browser has answered. */
  value: Value | null | undefined;
  /** Stores it at every letter, since a popup can close at any time. */
  keep: (value: Value) => void;
  forget: () => void;
}

/**
 * A draft of what the mentor is writing about somebody, in case the popup closes. In `storage.session`: in memory
 * only, out of reach for pages, gone with the browser. If the browser refuses it, the draft lives as long as the
 * page.
 *
 * @param kind distinguishes drafts about the same row
 * @param about the id of the contact or row
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
        // Do not interrupt a mentor who is already typing.
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
