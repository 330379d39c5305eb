import { useState } from 'preact/hooks';
import { TextField } from '../controls/TextField';

interface OwnWordsProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  stored: string;
  /** Stores the text at every letter, so that closing the popup loses nothing. */
  keep: (words: string) => void;
  name?: string;
  numeric?: boolean;
  placeholder?: string;
}

/** A short text or number of the mentor's. The stored value may be tidier than the one being typed. */
export function OwnWords({ stored, keep, numeric, ...field }: OwnWordsProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      {...field}
      {...(numeric && { inputMode: 'numeric' })}
      value={typed ?? stored}
      edit={(words) => {
        setTyped(words);
        keep(words);
      }}
      onBlur={() => {
        if (!field.problem) setTyped(null);
      }}
    />
  );
}
