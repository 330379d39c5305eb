import { useEffect, useRef, useState } from 'preact/hooks';
import { savePlan } from '../../../utils/actions/plans';
import type { Instant } from '../../../utils/ground/days';
import { newId } from '../../../utils/ground/ids';
import { standardWeek } from '../../../utils/model/builtin-plans';
import { type Plan, type PlanWeek, type StandardWeek, WEEKS_LIMIT } from '../../../utils/model/mentorship';
import { PLAN_NAME_LIMIT, type PlanDraft, type PlanFault, weekTextLimit } from '../../../utils/model/plan';
import { useDraft } from '../../controls/draft';
import { Icon } from '../../controls/Icon';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import { weekWords } from '../../words/weeks';
import { AheadRow, type AheadWeek, asPlanWeek, firstWeeks } from '../weeks/AheadForm';
import '../weeks/weeks.css';

interface PlanFormProps {
  /** The plan being edited; null for a new one. */
  about: Plan | null;
  initial: PlanDraft;
  /** Identifies this draft among others. */
  name: string;
  close: () => void;
}

/** A plan being edited, in which the program's texts appear as if they were the mentor's. */
interface Typed {
  name: string;
  weeks: AheadWeek[];
  /** The plan's last change when the form was opened; null for a new one. */
  seen: Instant | null;
}

const STANDARD: readonly StandardWeek[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** One of the mentor's own plans. What was typed survives the popup, errors, and changes in other windows. */
export function PlanForm({ about, initial, name, close }: PlanFormProps) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const draft = useDraft<Typed>('plan', name);
  const [faults, setFaults] = useState<PlanFault[]>([]);
  const [theirs, setTheirs] = useState<Plan | 'gone'>();
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const isReady = draft.value !== undefined;
  useEffect(() => {
    if (isReady) title.current?.focus();
  }, [isReady]);
  if (!isReady) return null;

  const typed = draft.value ?? {
    name: initial.name,
    weeks: firstWeeks(t, initial.weeks),
    seen: about?.updatedAt ?? null,
  };
  const { weeks } = typed;
  const edit = (change: Partial<Typed>) => {
    setFaults([]);
    draft.keep({ ...typed, ...change });
  };
  const leave = () => {
    draft.forget();
    close();
  };

  const focusFault = () =>
    setTimeout(() => {
      const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      field?.closest('details')?.setAttribute('open', '');
      field?.focus();
    });
  /** @param seen the version of the plan that may be overwritten */
  const save = (seen: Instant | null) =>
    attempt(async () => {
      const known = about && seen && theirs !== 'gone' ? { id: about.id, updatedAt: seen } : null;
      const plan = { name: typed.name, weeks: weeks.map((week) => asPlanWeek(t, week)) };
      const result = await savePlan(db, plan, known, new Date());
      if (result.ok) {
        tell(t('plans-saved', { name: result.plan.name }), result.undo);
        leave();
      } else if ('faults' in result) {
        setFaults(result.faults);
        focusFault();
      } else if ('conflict' in result) setTheirs(result.conflict);
      else setTheirs('gone');
    });

  const move = (index: number, by: number, button: HTMLElement) => {
    const week = weeks[index];
    if (!week || index + by < 0 || index + by >= weeks.length) return;
    edit({ weeks: weeks.toSpliced(index, 1).toSpliced(index + by, 0, week) });
    setSaid(t('plans-moved', { from: index + 1, to: index + by + 1 }));
    // The button moves with its week and would lose the focus; at either end only its neighbour is enabled.
    setTimeout(() => {
      const tools = [button, ...(button.parentElement?.querySelectorAll('button') ?? [])];
      tools.find((each) => !each.matches(':disabled'))?.focus();
    });
  };
  const remove = (index: number) => {
    edit({ weeks: weeks.toSpliced(index, 1) });
    setSaid(t('plans-week-removed', { week: index + 1 }));
    setTimeout(() => form.current?.querySelector<HTMLElement>('.add-week select')?.focus());
  };
  const add = (week: PlanWeek) => {
    const [added] = firstWeeks(t, [week]);
    if (!added) return;
    edit({ weeks: [...weeks, { ...added, key: newId() }] });
    setSaid('');
    setTimeout(() => form.current?.querySelector<HTMLElement>('.ahead-week:last-child input')?.focus());
  };

  const faultOf = (field: PlanFault['field'], week?: number) => {
    const fault = faults.find((each) => each.field === field && (!('week' in each) || each.week === week));
    return fault && faultText(t, fault);
  };
  const other = typeof theirs === 'object' ? theirs : undefined;
  const noWeeks = faultOf('weeks');
  return (
    <form
      ref={form}
      noValidate
      class="stack plan-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(other?.updatedAt ?? typed.seen);
      }}
    >
      <h2 ref={title} tabIndex={-1}>
        {t(about ? 'plans-form-change' : 'plans-form-new')}
      </h2>
      {other && (
        <div class="trouble stack" role="alert">
          <p>{t('plans-conflict')}</p>
          <div class="row">
            <button type="button" class="button" onClick={leave}>
              {t('plans-conflict-theirs')}
            </button>
          </div>
        </div>
      )}
      {theirs === 'gone' && (
        <p class="trouble" role="alert">
          {t('plans-gone')}
        </p>
      )}
      <TextField
        label={t('plans-name')}
        name="name"
        required
        problem={faultOf('name')}
        value={typed.name}
        edit={(value) => edit({ name: value })}
      />
      <h3>{t('plans-weeks')}</h3>
      <p class="soft">{t('plans-program-words')}</p>
      <ol class="stack">
        {weeks.map((week, index) => (
          <AheadRow
            key={week.key}
            number={index + 1}
            week={week}
            problemOf={(text) => faultOf(text, index + 1)}
            edit={(part) => edit({ weeks: weeks.with(index, { ...week, ...part }) })}
            up={index > 0 ? (button) => move(index, -1, button) : null}
            down={index < weeks.length - 1 ? (button) => move(index, 1, button) : null}
            remove={() => remove(index)}
          />
        ))}
      </ol>
      <p role="status" class="soft">
        {said}
      </p>
      {weeks.length < WEEKS_LIMIT && <AddWeek add={add} phase={weeks.at(-1)?.phase ?? 'assess'} />}
      {noWeeks && (
        <p class="trouble" role="alert">
          {noWeeks}
        </p>
      )}
      <div class="form-bar row">
        <button type="submit" class="button main">
          {t(other ? 'plans-conflict-mine' : 'plans-save')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            const { value } = draft;
            leave();
            if (value) tell(t('plans-discarded'), async () => draft.keep(value));
          }}
        >
          {t('plans-cancel')}
        </button>
      </div>
    </form>
  );
}

interface AddWeekProps {
  add: (week: PlanWeek) => void;
  /** The phase of an empty week. */
  phase: PlanWeek['phase'];
}

/** Adds a week: an empty one, or one of the program's. */
function AddWeek({ add, phase }: AddWeekProps) {
  const { t } = usePage();
  const [kind, setKind] = useState('empty');
  const chosen = STANDARD.find((each) => String(each) === kind);
  return (
    <div class="stack tight add-week">
      <SelectField
        label={t('plans-add-kind')}
        value={kind}
        options={[
          { value: 'empty', label: t('plans-add-empty') },
          ...STANDARD.map((each) => ({
            value: String(each),
            label: t('plans-week', { week: each, title: weekWords(t, standardWeek(each)).title }),
          })),
        ]}
        choose={setKind}
      />
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => add(chosen ? standardWeek(chosen) : { ...standardWeek(1), phase, standard: null })}
        >
          <Icon name="add" />
          {t('plans-add')}
        </button>
      </div>
    </div>
  );
}

function faultText(t: ReturnType<typeof usePage>['t'], fault: PlanFault): string {
  if (fault.field === 'name') {
    return fault.kind === 'missing'
      ? t('plans-problem-name-missing')
      : t('plans-problem-name-too-long', { limit: PLAN_NAME_LIMIT });
  }
  if (fault.field === 'weeks') return t(`plans-problem-${fault.kind}`, { limit: WEEKS_LIMIT });
  return fault.kind === 'untitled'
    ? t('plans-problem-untitled')
    : t('plans-problem-too-long', { limit: weekTextLimit(fault.field) });
}
