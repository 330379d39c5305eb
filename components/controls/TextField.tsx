import type { ComponentChildren, Ref } from 'preact';
import { Field } from './Field';

interface Labelled {
  label: string;
  hint?: string | undefined;
  /** What is wrong and what to do. */
  problem?: ComponentChildren;
  class?: string;
  value: string;
  edit: (value: string) => void;
  /** For screen readers; the form itself says what is missing. */
  required?: boolean;
}

interface LineAttributes {
  name?: string;
  dir?: 'auto' | 'ltr';
  inputMode?: 'url' | 'numeric' | 'tel' | 'email';
  spellcheck?: boolean;
  /** The id of a datalist with suggestions. */
  list?: string;
  placeholder?: string;
  onBlur?: () => void;
  input?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: Labelled & LineAttributes) {
  const { label, hint, problem, class: className = '', edit, required, input, ...line } = props;
  return (
    <Field label={label} hint={hint} problem={problem} class={className}>
      {(control) => (
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          {...line}
          {...control}
          {...(input && { ref: input })}
          class="input"
          {...(required && { 'aria-required': 'true' })}
          onInput={({ currentTarget }) => edit(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A web address: left to right in every language, without spell checking. */
export function AddressField(props: Labelled & Pick<LineAttributes, 'name'>) {
  return <TextField inputMode="url" dir="ltr" spellcheck={false} {...props} />;
}

interface TextAttributes {
  name?: string;
  lang?: string;
  rows?: number;
  spellcheck?: boolean;
  placeholder?: string;
  size?: 'short' | 'tall';
  area?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function LongTextField(props: Labelled & TextAttributes) {
  const { label, hint, problem, class: className = '', edit, required, size = '', area, ...text } = props;
  return (
    <Field label={label} hint={hint} problem={problem} class={className}>
      {(control) => (
        <textarea
          autocomplete="off"
          dir="auto"
          {...text}
          {...control}
          {...(area && { ref: area })}
          class={`input ${size}`}
          {...(required && { 'aria-required': 'true' })}
          onInput={({ currentTarget }) => edit(currentTarget.value)}
        />
      )}
    </Field>
  );
}
