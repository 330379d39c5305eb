import { useEffect, useRef, useState } from 'preact/hooks';
import { useNotices } from './notices';
import { usePage } from './page';
import { LongTextField } from './TextField';

interface KeptTextProps {
  /** Identifies this text among all others. */
  name: string;
  label: string;
  hint?: string;
  stored: string;
  /** Stores the text. A failure is reported, and the text stays in the field. */
  write: (text: string) => Promise<void>;
}

/** Texts not stored yet, so that they are still there when the mentor returns from another view. */
const unsaved = new Map<string, string>();

/** A text stored at every letter, so that closing the window loses nothing. */
export function KeptText({ name, label, hint, stored, write }: KeptTextProps) {
  const { t } = usePage();
  const { attempt } = useNotices();
  const [typed, setTyped] = useState(unsaved.get(name));
  const [state, setState] = useState<'untouched' | 'saved' | 'failed'>(
    unsaved.has(name) ? 'failed' : 'untouched',
  );
  const waiting = useRef<string | null>(null);
  const busy = useRef(false);

  const keep = async (text: string) => {
    waiting.current = text;
    unsaved.set(name, text);
    if (busy.current) return;
    busy.current = true;
    let kept = false;
    while (waiting.current !== null) {
      const next: string = waiting.current;
      waiting.current = null;
      kept = await attempt(() => write(next));
    }
    busy.current = false;
    if (kept) unsaved.delete(name);
    setState(kept ? 'saved' : 'failed');
  };

  useEffect(() => {
    if (state !== 'failed') return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [state]);

  const value = typed ?? stored;
  return (
    <div class="stack kept-text">
      <LongTextField
        label={label}
        hint={hint}
        problem={state === 'failed' ? t('kept-not-saved') : undefined}
        name={name}
        value={value}
        edit={(text) => {
          setTyped(text);
          void keep(text);
        }}
      />
      <p class="soft" role="status">
        {state === 'saved' && t('kept-saved')}
      </p>
      {state === 'failed' && (
        <div class="row">
          <button type="button" class="button" onClick={() => void keep(value)}>
            {t('kept-again')}
          </button>
        </div>
      )}
    </div>
  );
}
