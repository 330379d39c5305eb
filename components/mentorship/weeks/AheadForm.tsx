import { useRef, useState } from 'preact/hooks';
import { changePlanOf } from '../../../utils/actions/change-mentorship';
import { newId } from '../../../utils/ground/ids';
import { codePoints } from '../../../utils/ground/text';
import type { Contact } from '../../../utils/model/contact';
import {
  type Mentorship,
  PHASES,
  type PlanWeek,
  WEEK_TEXTS,
  WEEKS,
  WEEKS_LIMIT,
  type WeekText,
} from '../../../utils/model/mentorship';
import { weekTextLimit } from '../../../utils/model/plan';
import { finishedWeeks } from '../../../utils/model/schedule';
import { asDate } from '../../controls/days';
import { useDraft } from '../../controls/draft';
import { Icon } from '../../controls/Icon';
import { usePage } from '../../controls/page';
import { SelectField } from '../../controls/SelectField';
import { LongTextField, TextField } from '../../controls/TextField';
import { allWeekWords } from '../../words/weeks';
import { ShortForm } from '../change/ShortForm';
import { changeProblemText, useChange } from '../change/use-change';
import { KeepAsPlan } from './KeepAsPlan';

/** An upcoming week being edited, in which the program's texts appear as if they were the mentor's. */
export interface AheadWeek extends PlanWeek {
  key: string;
}

interface AheadTyped {
  weeks: AheadWeek[];
  /** How many were finished when editing began; the later ones are being edited here. */
  finished: number;
}

interface AheadFormProps {
  mentorship: Mentorship;
  contact: Contact;
  close: () => void;
}

/** The upcoming weeks: their texts, phases and order, and their number. */
export function AheadForm({ mentorship, contact, close }: AheadFormProps) {
  const { t, db, today } = usePage();
  const change = useChange();
  const draft = useDraft<AheadTyped>(`ahead ${mentorship.id}`, contact.id);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState('');
  const form = useRef<HTMLFormElement>(null);
  if (draft.value === undefined) return null;

  const finished = finishedWeeks(mentorship, today);
  const begun = draft.value?.finished === finished ? draft.value : null;
  const weeks = begun?.weeks ?? firstWeeks(t, mentorship.weeks.slice(finished));
  const keep = (next: AheadWeek[]) => {
    setProblems(new Map());
    setRefused('');
    draft.keep({ weeks: next, finished });
  };
  const leave = () => {
    draft.forget();
    close();
  };
  const plan = [...mentorship.weeks.slice(0, finished), ...weeks.map((week) => asPlanWeek(t, week))];

  const save = async () => {
    const found = problemsIn(t, weeks);
    setProblems(found);
    if (found.size > 0) {
      setTimeout(() => {
        const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
        field?.closest('details')?.setAttribute('open', '');
        field?.focus();
      });
      return;
    }
    const problem = await change(
      (now) => changePlanOf(db, mentorship.id, plan, now),
      ({ mentorship: { lastOn } }) => t('ahead-edit-saved', { day: asDate(lastOn) }),
    );
    if (problem === null) leave();
    else if (problem !== 'failed') {
      setRefused(changeProblemText(t, problem, { onFacebook: mentorship.onFacebook }));
    }
  };

  const move = (index: number, by: number, button: HTMLElement) => {
    const week = weeks[index];
    if (!week || index + by < 0 || index + by >= weeks.length) return;
    keep(weeks.toSpliced(index, 1).toSpliced(index + by, 0, week));
    // The button moves with its week and would lose the focus.
    setTimeout(() => button.focus());
  };
  const add = () => {
    const key = newId();
    const phase = weeks.at(-1)?.phase ?? 'prove';
    keep([...weeks, { key, phase, standard: null, title: '', goal: '', activity: '', question: '' }]);
    setTimeout(() => form.current?.querySelector<HTMLElement>('.ahead-week:last-child input')?.focus());
  };
  const limit = mentorship.onFacebook ? WEEKS : WEEKS_LIMIT;

  return (
    <>
      <ShortForm
        element={form}
        save={t('ahead-edit-save')}
        send={() => void save()}
        cancel={leave}
        refused={refused}
      >
        <p class="soft">{t('ahead-edit-explain')}</p>
        <ol class="stack">
          {weeks.map((week, index) => (
            <AheadRow
              key={week.key}
              number={finished + index + 1}
              week={week}
              problemOf={(text) => problems.get(`${week.key} ${text}`)}
              edit={(part) => keep(weeks.with(index, { ...week, ...part }))}
              up={index > 0 ? (button) => move(index, -1, button) : null}
              down={index < weeks.length - 1 ? (button) => move(index, 1, button) : null}
              remove={finished + weeks.length > 1 ? () => keep(weeks.toSpliced(index, 1)) : null}
            />
          ))}
        </ol>
        <div class="row">
          <button type="button" class="button" disabled={finished + weeks.length >= limit} onClick={add}>
            <Icon name="add" />
            {t('ahead-edit-add')}
          </button>
        </div>
      </ShortForm>
      <KeepAsPlan weeks={plan} />
    </>
  );
}

interface AheadRowProps {
  number: number;
  week: AheadWeek;
  problemOf: (text: WeekText) => string | undefined;
  edit: (part: Partial<PlanWeek>) => void;
  up: ((button: HTMLElement) => void) | null;
  down: ((button: HTMLElement) => void) | null;
  remove: (() => void) | null;
}

export function AheadRow({ number, week, problemOf, edit, up, down, remove }: AheadRowProps) {
  const { t } = usePage();
  return (
    <li class="ahead-week">
      <fieldset class="stack tight">
        <legend>{t('ahead-edit-week', { week: number })}</legend>
        <TextField
          label={t('ahead-edit-name')}
          problem={problemOf('title')}
          value={week.title}
          edit={(title) => edit({ title })}
        />
        <SelectField
          label={t('ahead-edit-phase')}
          value={week.phase}
          options={PHASES.map((value) => ({ value, label: t(`phase-${value}`) }))}
          choose={(phase) => edit({ phase })}
        />
        <details class="fold">
          <summary>{t('ahead-edit-texts')}</summary>
          <div class="stack">
            {(['goal', 'activity', 'question'] as const).map((text) => (
              <LongTextField
                key={text}
                label={t(`ahead-edit-${text}`)}
                problem={problemOf(text)}
                size="short"
                value={week[text]}
                edit={(value) => edit({ [text]: value })}
              />
            ))}
          </div>
        </details>
        <div class="row">
          <button
            type="button"
            class="button square"
            aria-label={t('ahead-edit-up', { week: number })}
            disabled={!up}
            onClick={({ currentTarget }) => up?.(currentTarget)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="button square"
            aria-label={t('ahead-edit-down', { week: number })}
            disabled={!down}
            onClick={({ currentTarget }) => down?.(currentTarget)}
          >
            <Icon name="down" />
          </button>
          <button
            type="button"
            class="button square"
            aria-label={t('ahead-edit-remove', { week: number })}
            disabled={!remove}
            onClick={() => remove?.()}
          >
            <Icon name="bin" />
          </button>
        </div>
      </fieldset>
    </li>
  );
}

type T = ReturnType<typeof usePage>['t'];

export function firstWeeks(t: T, weeks: readonly PlanWeek[]): AheadWeek[] {
  return weeks.map((week, index) => ({
    key: `week ${index}`,
    phase: week.phase,
    standard: week.standard,
    ...allWeekWords(t, week),
  }));
}

/** Problems with the weeks as typed, by a week's key and text. */
function problemsIn(t: T, weeks: readonly AheadWeek[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const typed of weeks) {
    const week = asPlanWeek(t, typed);
    if (week.standard === null && week.title === '')
      found.set(`${typed.key} title`, t('weeks-problem-untitled'));
    for (const text of WEEK_TEXTS) {
      const limit = weekTextLimit(text);
      if (codePoints(week[text]) > limit)
        found.set(`${typed.key} ${text}`, t('week-record-text-problem', { limit }));
    }
  }
  return found;
}

/** What to store of an edited week; empty texts where it equals the program's. */
export function asPlanWeek(t: T, { phase, standard, ...typed }: AheadWeek): PlanWeek {
  const program = allWeekWords(t, { phase, standard, title: '', goal: '', activity: '', question: '' });
  const own = (text: WeekText) => {
    const trimmed = typed[text].trim();
    return trimmed === program[text] ? '' : trimmed;
  };
  return {
    phase,
    standard,
    title: own('title'),
    goal: own('goal'),
    activity: own('activity'),
    question: own('question'),
  };
}
