import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  label: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; label: string; lang?: string }[];
  choose: (value: Value) => void;
}

/** One of a few: radio buttons with a common label. */
export function Choice<Value extends string>({ label, hint, value, options, choose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="field" {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}>
      <legend>{label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => choose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
