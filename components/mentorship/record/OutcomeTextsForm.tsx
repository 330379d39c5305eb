import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ownTexts } from '../../../utils/model/draft';
import type { OutcomeTexts } from '../../../utils/model/mentorship';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { usePage } from '../../controls/page';
import { LongTextField } from '../../controls/TextField';
import { FormFrame } from '../forms/FormFrame';
import { type Form, useForm } from '../forms/use-form';

interface OutcomeTextsFormProps {
  found: RunningMentorship;
  /** In the language of the sheet. */
  draft: OutcomeTexts;
  /** In every language. */
  drafts: readonly OutcomeTexts[];
}

const NONE: OutcomeTexts = { introduction: '', learned: '', outlook: '' };
const FIELDS = ['introduction', 'learned', 'outlook'] as const;

/** The record's texts in the mentor's own words. Unchanged ones stay the program's. */
export function OutcomeTextsForm(props: OutcomeTextsFormProps) {
  const { t } = usePage();
  const form = useForm(props.found, 'outcome');
  if (!form.ready) return null;
  if (form.writing) return <OutcomeTextsEdit {...props} form={form} />;
  return (
    <div class="row">
      <button type="button" class="button" onClick={form.write}>
        {t('outcome-texts')}
      </button>
      {props.found.mentorship.outcome && <p class="soft">{t('outcome-texts-language')}</p>}
    </div>
  );
}

interface OutcomeTextsEditProps extends OutcomeTextsFormProps {
  form: Form<OutcomeTexts | null>;
}

function OutcomeTextsEdit({ found, draft, drafts, form }: OutcomeTextsEditProps) {
  const { t } = usePage();
  /** Fields emptied by hand, in which the program's text must not reappear while typing. */
  const [emptied, setEmptied] = useState<readonly string[]>([]);
  const element = useRef<HTMLFormElement>(null);
  const own = form.value ?? NONE;

  useLayoutEffect(() => element.current?.querySelector<HTMLElement>('textarea')?.focus(), []);

  const edit = (field: keyof OutcomeTexts, text: string) => {
    setEmptied(text === '' ? [...emptied, field] : emptied.filter((each) => each !== field));
    form.edit({ ...own, [field]: text });
  };
  return (
    <FormFrame
      form={form}
      element={element}
      send={() => void form.save(ownTexts(own, drafts))}
      show={(texts) =>
        FIELDS.map((field) => (
          <p key={field} class="outcome-text">
            {texts?.[field] || draft[field]}
          </p>
        ))
      }
    >
      <p class="soft">{t('outcome-texts-hint')}</p>
      {FIELDS.map((field) => (
        <LongTextField
          key={field}
          label={t(`outcome-text-${field}`)}
          hint={
            field === 'learned' ? t('outcome-text-learned.hint', { name: found.contact.name }) : undefined
          }
          value={own[field] || (emptied.includes(field) ? '' : draft[field])}
          edit={(text) => edit(field, text)}
        />
      ))}
    </FormFrame>
  );
}
