import { useRef, useState } from 'preact/hooks';
import { Field } from './Field';
import { usePage } from './page';
import { Trouble } from './Trouble';

/** Shorter ones can be guessed by brute force. */
const SHORTEST = 10;

interface LineProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  isShown: boolean;
  isNew: boolean;
  edit: (value: string) => void;
}

function Line({ label, hint, problem, isShown, isNew, edit }: LineProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          class="input"
          {...(isShown ? { type: 'text' as const } : { type: 'password' as const })}
          autocomplete={isNew ? 'new-password' : 'off'}
          spellcheck={false}
          onInput={({ currentTarget }) => edit(currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface NewPassphraseProps {
  hint: string;
  submit: string;
  /** The minimum length; by default long enough for a file that somebody could copy. */
  least?: number;
  /** Called with a passphrase that was typed twice and is long enough. */
  take: (passphrase: string) => void;
}

/** A new passphrase, typed twice, since a mistyped one would open nothing. It is stored nowhere. */
export function NewPassphrase({ hint, submit, least = SHORTEST, take }: NewPassphraseProps) {
  const { t } = usePage();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [isShown, setShown] = useState(false);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isShort = [...first].length < least;
  const differs = first !== second;

  return (
    <form
      ref={form}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort && !differs) return take(first);
        // Either the first is too short, or the second does not match.
        form.current?.querySelectorAll('input')[isShort ? 0 : 1]?.focus();
      }}
    >
      <Line
        label={t('passphrase')}
        hint={hint}
        problem={isTried && isShort ? t('passphrase-short', { least }) : undefined}
        isShown={isShown}
        isNew={true}
        edit={setFirst}
      />
      <Line
        label={t('passphrase-again')}
        problem={isTried && !isShort && differs ? t('passphrase-differs') : undefined}
        isShown={isShown}
        isNew={true}
        edit={setSecond}
      />
      <div class="row">
        <button type="submit" class="button main">
          {submit}
        </button>
        <ShowButton isShown={isShown} show={setShown} />
      </div>
    </form>
  );
}

interface AskPassphraseProps {
  /** Why the previous one was rejected. */
  trouble: string | undefined;
  take: (passphrase: string) => void;
  /** Without it, the question cannot be dismissed. */
  cancel?: () => void;
}

/** Asks for the passphrase of a sealed file. */
export function AskPassphrase({ trouble, take, cancel }: AskPassphraseProps) {
  const { t } = usePage();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  return (
    <form
      class="stack asks"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') take(passphrase);
      }}
    >
      <Line label={t('passphrase')} isShown={isShown} isNew={false} edit={setPassphrase} />
      <div role="alert">{trouble && <Trouble>{trouble}</Trouble>}</div>
      <div class="row">
        <button type="submit" class="button main">
          {t('passphrase-open')}
        </button>
        <ShowButton isShown={isShown} show={setShown} />
        {cancel && (
          <button type="button" class="button quiet" onClick={cancel}>
            {t('restore-cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

function ShowButton({ isShown, show }: { isShown: boolean; show: (isShown: boolean) => void }) {
  const { t } = usePage();
  return (
    <button type="button" class="button quiet" aria-pressed={isShown} onClick={() => show(!isShown)}>
      {t('passphrase-show')}
    </button>
  );
}
