import type { ComponentChildren } from 'preact';
import { Field } from '../controls/Field';

interface AddressFieldProps {
  label: string;
  hint?: string | undefined;
  name: string;
  value: string;
  problem: ComponentChildren;
  edit: (value: string) => void;
}

/** A web address: written from left to right in every language, and not spell-checked. */
export function AddressField({ label, hint, name, value, problem, edit }: AddressFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          class="input"
          name={name}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => edit(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
