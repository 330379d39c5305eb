import { Field } from './Field';

interface SelectFieldProps<Value extends string> {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  name?: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  choose: (value: Value) => void;
}

/** One of many: a drop-down list. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, problem, name, value, options, choose } = props;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <select
          {...control}
          class="input"
          {...(name && { name })}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options.find((each) => each.value === currentTarget.value);
            if (chosen) choose(chosen.value);
          }}
        >
          {options.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
