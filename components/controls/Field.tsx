import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Day } from '../../utils/ground/days';
import { Icon } from './Icon';

/** Links a control to its label, hint and problem. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** What is wrong and what to do; shown beside the control and read out with it. */
  problem?: ComponentChildren;
  class?: string;
  children: (control: ControlProps) => ComponentChildren;
}

/** A labelled control with its hint and, if there is one, its problem. */
export function Field({ label, hint, problem, class: className = '', children }: FieldProps) {
  const id = useId();
  const described = [problem ? `${id}-problem` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div class={`field ${className}`}>
      <label for={id}>{label}</label>
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(problem ? { 'aria-invalid': 'true' } : {}),
      })}
      {problem && (
        <div class="problem" id={`${id}-problem`}>
          <Icon name="problem" />
          <span>{problem}</span>
        </div>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface DayFieldProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  /** In the form `readDay` returns. */
  initial?: string;
  earliest?: Day;
  input?: Ref<HTMLInputElement>;
  /** Called at every change with the result of `readDay`. */
  changed?: (day: string) => void;
}

/** A day. The browser holds what is typed; read it with `readDay` on submit. */
export function DayField({ label, hint, problem, initial = '', earliest, input, changed }: DayFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          autocomplete="off"
          {...control}
          {...(input && { ref: input })}
          class="input"
          type="date"
          defaultValue={initial}
          {...(earliest ? { min: earliest } : {})}
          {...(changed && { onInput: ({ currentTarget }) => changed(readDay(currentTarget)) })}
        />
      )}
    </Field>
  );
}

/**
 * The content of a day field. Browsers report half-typed or impossible dates as empty; for these, this returns a text
 * that is not a date, to distinguish them from empty fields.
 */
export function readDay(input: HTMLInputElement | null): string {
  if (!input) return '';
  return input.validity.badInput ? '?' : input.value;
}
