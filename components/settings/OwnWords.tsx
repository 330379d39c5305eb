import { useState } from 'preact/hooks';
import { Field } from '../controls/Field';

interface OwnWordsProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  stored: string;
  /** Keeps the words; at every letter, so that closing the popup loses nothing. */
  keep: (words: string) => void;
  numeric?: boolean;
  placeholder?: string;
}

/** A few words or a number of the mentor's own. What is kept may be tidier than what is being typed. */
export function OwnWords({ label, hint, problem, stored, keep, numeric, placeholder }: OwnWordsProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          class="input"
          dir="auto"
          autocomplete="off"
          {...(numeric ? { inputMode: 'numeric' as const } : {})}
          {...(placeholder ? { placeholder } : {})}
          value={typed ?? stored}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            keep(currentTarget.value);
          }}
          onBlur={() => {
            if (!problem) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}
