import { useId } from 'preact/hooks';
import { usePage } from '../controls/page';
import { PURPOSES, type Purpose } from './purposes';

interface PurposeChoiceProps {
  purpose: Purpose;
  choose: (purpose: Purpose) => void;
}

/** The purpose of a file, each with an explanation. */
export function PurposeChoice({ purpose, choose }: PurposeChoiceProps) {
  const { t } = usePage();
  return (
    <DescribedChoice
      label={t('out-purpose')}
      value={purpose}
      options={PURPOSES.map((value) => ({
        value,
        label: t(`out-purpose-${value}`),
        means: t(`out-purpose-${value}.means`),
        more: t(`out-purpose-${value}.more`),
      }))}
      choose={choose}
    />
  );
}

interface DescribedChoiceProps<Value extends string> {
  label: string;
  value: Value;
  /** `more` is shown for the chosen one. */
  options: readonly { value: Value; label: string; means: string; more?: string }[];
  choose: (value: Value) => void;
}

/** One of a few options, each with a sentence that explains it. */
export function DescribedChoice<Value extends string>({
  label,
  value,
  options,
  choose,
}: DescribedChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="choices described">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              aria-describedby={`${id}-${option.value}`}
              aria-labelledby={`${id}-${option.value}-label`}
              checked={option.value === value}
              onChange={() => choose(option.value)}
            />
            <span class="grow">
              <span class="choice-name" id={`${id}-${option.value}-label`}>
                {option.label}
              </span>
              <span class="soft" id={`${id}-${option.value}`}>
                {option.means}
                {option.more && option.value === value && <span class="choice-more">{option.more}</span>}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
