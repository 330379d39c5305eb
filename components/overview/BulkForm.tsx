import { useRef, useState } from 'preact/hooks';
import type { BulkChange } from '../../utils/actions/bulk';
import { isDay } from '../../utils/ground/days';
import type { Stage } from '../../utils/model/contact';
import { DayField, Field, readDay } from '../controls/Field';
import { lazyView } from '../controls/lazy';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { LANGUAGES_OFFERED, languageName } from '../words/contact-details';
import { useStages } from '../words/stage-names';

/** The longest cadence, in days. */
const LONGEST_CADENCE = 365;

/** For a team's list. */
const ChargeField = lazyView(async () => (await import('../team/ChargeField')).ChargeField, ['team']);

interface BulkFormProps {
  count: number;
  isBusy: boolean;
  write: (change: BulkChange) => void;
  cancel: () => void;
}

/** The filled-in values. */
function readChange(form: FormData, stages: readonly Stage[]): BulkChange {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const tags = (name: string) =>
    text(name)
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean);
  const stage = stages.find((each) => each === text('stage'));
  const [addTags, removeTags] = [tags('addTags'), tags('removeTags')];
  return {
    ...(stage ? { stage } : {}),
    ...(addTags.length > 0 ? { addTags } : {}),
    ...(removeTags.length > 0 ? { removeTags } : {}),
    ...(text('metAt') ? { metAt: text('metAt') } : {}),
    ...(text('language') ? { language: text('language') } : {}),
    ...(text('inCharge') ? { inCharge: text('inCharge') === 'nobody' ? null : text('inCharge') } : {}),
    ...(text('cadenceDays') ? { cadenceDays: Number(text('cadenceDays')) } : {}),
  };
}

/** Whether a cadence is unchanged or valid. */
function isCadence(days: number | null | undefined): boolean {
  return days == null || (Number.isInteger(days) && days >= 1 && days <= LONGEST_CADENCE);
}

/** A change to all chosen people; empty fields leave each person's value. */
export function BulkForm({ count, isBusy, write, cancel }: BulkFormProps) {
  const { t, today } = usePage();
  const { team } = usePreferences();
  const { order, nameOf } = useStages();
  const day = useRef<HTMLInputElement>(null);
  const { compare } = new Intl.Collator(t.language);
  const languages = LANGUAGES_OFFERED.map((tag) => ({ tag, name: languageName(tag, t.language) })).sort(
    (a, b) => compare(a.name, b.name),
  );
  const [problem, setProblem] = useState<'nothing' | 'day' | 'cadence' | null>(null);

  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const change = readChange(new FormData(event.currentTarget as HTMLFormElement), order);
    const dueOn = readDay(day.current);
    if (dueOn !== '' && (!isDay(dueOn) || dueOn < today)) return setProblem('day');
    if (dueOn) change.dueOn = dueOn;
    if (!isCadence(change.cadenceDays)) return setProblem('cadence');
    if (Object.keys(change).length === 0) return setProblem('nothing');
    setProblem(null);
    write(change);
  };

  return (
    <form class="stack asks" onSubmit={send} onInput={() => setProblem(null)} noValidate>
      <p>{t('bulk-explain')}</p>
      <div class="filter-fields">
        <Field label={t('column-stage')}>
          {(control) => (
            <select {...control} name="stage" class="input">
              <option value="">{t('bulk-keep')}</option>
              {order.map((stage) => (
                <option key={stage} value={stage}>
                  {nameOf(stage)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DayField
          label={t('bulk-due')}
          input={day}
          earliest={today}
          problem={problem === 'day' ? t('bulk-problem-day') : undefined}
        />
        <Text name="addTags" label={t('bulk-add-tags')} hint={t('bulk-tags-hint')} />
        <Text name="removeTags" label={t('bulk-remove-tags')} hint={t('bulk-tags-hint')} />
        <Text name="metAt" label={t('column-met-at')} />
        <Field label={t('column-language')}>
          {(control) => (
            <select {...control} name="language" class="input">
              <option value="">{t('bulk-keep')}</option>
              {languages.map(({ tag, name }) => (
                <option key={tag} value={tag}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {team && <ChargeField keep={t('bulk-keep')} />}
        <Field
          label={t('bulk-cadence')}
          problem={problem === 'cadence' ? t('bulk-problem-cadence', { most: LONGEST_CADENCE }) : undefined}
        >
          {(control) => (
            <input
              autocomplete="off"
              {...control}
              name="cadenceDays"
              class="input"
              type="text"
              inputMode="numeric"
            />
          )}
        </Field>
      </div>
      <p role="alert" class="late">
        {problem === 'nothing' && t('bulk-problem-nothing')}
      </p>
      <div class="row">
        <button type="submit" class="button main" disabled={isBusy}>
          {t('bulk-write', { count })}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t('contact-cancel')}
        </button>
      </div>
    </form>
  );
}

function Text({ name, label, hint }: { name: string; label: string; hint?: string }) {
  return (
    <Field label={label} hint={hint}>
      {(control) => <input autocomplete="off" {...control} name={name} class="input" dir="auto" />}
    </Field>
  );
}
