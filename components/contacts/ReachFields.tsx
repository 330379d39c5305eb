import { useId } from 'preact/hooks';
import {
  MESSENGERS,
  REACH_FIELDS,
  REACH_LABELS,
  type Reach,
  type ReachField,
  type ReachProblem,
} from '../../utils/model/reach';
import { Field } from '../controls/Field';
import { usePage } from '../controls/page';
import { problemText } from '../words/contact-problems';
import { labelWord } from '../words/reach';

interface ReachFieldsProps {
  values: Record<ReachField, Reach[]>;
  problems: readonly ReachProblem[];
  edit: (field: ReachField, reach: Reach[]) => void;
}

const INPUTS = {
  phones: { type: 'tel', inputMode: 'tel' },
  emails: { type: 'text', inputMode: 'email' },
  messengers: { type: 'text', inputMode: 'text' },
} as const satisfies Record<ReachField, object>;

/** Ways to reach somebody: any number of each, all optional. */
export function ReachFields({ values, problems, edit }: ReachFieldsProps) {
  const { t } = usePage();
  return (
    <>
      {REACH_FIELDS.map((field) => (
        <ReachList
          key={field}
          field={field}
          reach={values[field]}
          problems={problems.filter((each) => each.field === field)}
          edit={(reach) => edit(field, reach)}
        />
      ))}
      <div class="row">
        {REACH_FIELDS.map((field) => (
          <button
            key={field}
            type="button"
            class="button quiet"
            onClick={() => edit(field, [...values[field], { label: '', value: '' }])}
          >
            {t(`reach-add-${field}`)}
          </button>
        ))}
      </div>
    </>
  );
}

interface ReachListProps {
  field: ReachField;
  reach: Reach[];
  problems: readonly ReachProblem[];
  edit: (reach: Reach[]) => void;
}

function ReachList({ field, reach, problems, edit }: ReachListProps) {
  const { t } = usePage();
  const offeredId = useId();
  const offered =
    field === 'messengers' ? MESSENGERS : REACH_LABELS.map((label) => t(`reach-label-${label}`));
  const problemAt = (at: number) => {
    const problem = problems.find((each) => ('at' in each ? each.at : 0) === at);
    return problem && problemText(t, problem);
  };
  const change = (at: number, part: Partial<Reach>) =>
    edit(reach.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <>
      {reach.map(({ label, value }, at) => (
        <div class="address-row" key={at}>
          <Field label={t(`reach-one-${field}`, { number: at + 1 })} problem={problemAt(at)} class="grow">
            {(control) => (
              <input
                {...control}
                {...INPUTS[field]}
                class="input"
                dir="auto"
                name={field}
                autocomplete="off"
                spellcheck={false}
                value={value}
                onInput={({ currentTarget }) => change(at, { value: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={t(field === 'messengers' ? 'reach-which' : 'reach-for')} class="reach-label">
            {(control) => (
              <input
                {...control}
                type="text"
                class="input"
                dir="auto"
                autocomplete="off"
                list={offeredId}
                value={labelWord(t, label)}
                onInput={({ currentTarget }) => change(at, { label: currentTarget.value })}
              />
            )}
          </Field>
          <button
            type="button"
            class="button quiet"
            aria-label={t(`reach-remove-${field}`, { number: at + 1 })}
            onClick={() => edit(reach.filter((_each, index) => index !== at))}
          >
            {t('contact-address-remove')}
          </button>
        </div>
      ))}
      <datalist id={offeredId}>
        {offered.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </>
  );
}
