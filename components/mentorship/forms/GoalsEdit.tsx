import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { newId } from '../../../utils/ground/ids';
import type { Goal, GoalStep } from '../../../utils/model/mentorship';
import { Icon } from '../../controls/Icon';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { LongTextField, TextField } from '../../controls/TextField';
import { FormFrame } from './FormFrame';
import { GoalsText } from './GoalsText';
import { LineTools, moveByKey } from './LineTools';
import { lineWith, pathTo, useLines } from './lines';
import { SmartHelp } from './SmartHelp';
import type { Form } from './use-form';

/** More than these are hard to keep in mind. */
const ENOUGH = 3;

/** The form in which goals and steps are written, put in order and taken out. */
export function GoalsEdit({ form }: { form: Form<Goal[]> }) {
  const { t } = usePage();
  const { tell } = useNotices();
  const [first] = useState(newGoal);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const element = useRef<HTMLFormElement>(null);
  const goals = form.value.length > 0 || form.begun ? form.value : [first];
  const lines = useLines(goals, form.edit, element);

  useEffect(() => element.current?.querySelector<HTMLElement>('textarea')?.focus(), []);

  const send = () => {
    const written = goals.filter((goal) => !isBlank(goal)).map(tidied);
    setAsking(true);
    const unnamed = written.find(({ text }) => text === '');
    if (unnamed) element.current?.querySelector<HTMLElement>(`${lineWith(unnamed.id)} textarea`)?.focus();
    else void form.save(written);
  };
  const move = (goal: Goal, by: 1 | -1) => {
    const to = goals.indexOf(goal) + by;
    if (to < 0 || to >= goals.length) return;
    // Moving a part of the page takes the focus out of it.
    lines.focusOn(pathTo(document.activeElement));
    lines.move(goal.id, by);
    setSaid(t('goals-moved', { at: to + 1, count: goals.length }));
  };

  return (
    <FormFrame form={form} element={element} send={send} show={(value) => <GoalsShown goals={value} />}>
      <p>{t('goals-lead')}</p>
      <SmartHelp />
      <ol class="goal-list">
        {goals.map((goal, at) => (
          <GoalLine
            key={goal.id}
            goal={goal}
            at={at}
            count={goals.length}
            asking={asking}
            edit={(change) => lines.change(goal.id, change)}
            move={(by) => move(goal, by)}
            remove={() => tell(t('goals-removed', { at: at + 1 }), lines.remove(goal.id))}
          />
        ))}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
      {goals.length >= ENOUGH && <p class="soft">{t('goals-enough')}</p>}
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            const goal = newGoal();
            lines.focusOn(`${lineWith(goal.id)} textarea`);
            lines.add(goal);
          }}
        >
          <Icon name="add" />
          {t('goals-add')}
        </button>
      </div>
    </FormFrame>
  );
}

function GoalsShown({ goals }: { goals: readonly Goal[] }) {
  const { t } = usePage();
  return goals.length > 0 ? <GoalsText goals={goals} /> : <p>{t('conflict-empty')}</p>;
}

interface GoalLineProps {
  goal: Goal;
  at: number;
  count: number;
  /** Whether to say what is missing. */
  asking: boolean;
  edit: (change: Partial<Goal>) => void;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

function GoalLine({ goal, at, count, asking, edit, move, remove }: GoalLineProps) {
  const { t } = usePage();
  const id = useId();
  const name = t('goals-number', { at: at + 1 });
  const missing = asking && goal.text.trim() === '' && !isBlank(goal);
  return (
    <li
      data-line={goal.id}
      class="card"
      aria-labelledby={id}
      onKeyDown={(event) => {
        const by = moveByKey(event);
        if (by !== 0) move(by);
      }}
    >
      <div class="row between">
        <h3 id={id}>{name}</h3>
        <LineTools name={name} at={at} count={count} move={move} remove={remove} />
      </div>
      <LongTextField
        label={t('goals-text')}
        hint={t('goals-text.hint')}
        problem={missing ? t('goals-text-missing') : undefined}
        size="short"
        value={goal.text}
        edit={(text) => edit({ text })}
      />
      <TextField
        label={t('goals-measure')}
        hint={t('goals-measure.hint')}
        value={goal.measure}
        edit={(measure) => edit({ measure })}
      />
      <TextField
        label={t('goals-obstacle')}
        hint={t('goals-obstacle.hint')}
        value={goal.obstacle}
        edit={(obstacle) => edit({ obstacle })}
      />
      <StepLines goal={goal} edit={(steps) => edit({ steps })} />
      <div class="choices">
        <label>
          <input
            type="checkbox"
            checked={goal.reached}
            onChange={({ currentTarget }) => edit({ reached: currentTarget.checked })}
          />
          {t('goals-reached')}
        </label>
      </div>
    </li>
  );
}

function StepLines({ goal, edit }: { goal: Goal; edit: (steps: GoalStep[]) => void }) {
  const { t } = usePage();
  const { tell } = useNotices();
  const [said, setSaid] = useState('');
  const root = useRef<HTMLFieldSetElement>(null);
  const { steps } = goal;
  const lines = useLines(steps, edit, root);
  const add = () => {
    const step: GoalStep = { id: newId(), text: '', done: false };
    lines.focusOn(`${lineWith(step.id)} input[type="text"]`);
    lines.add(step);
  };
  const move = (step: GoalStep, by: 1 | -1) => {
    const to = steps.indexOf(step) + by;
    if (to < 0 || to >= steps.length) return;
    lines.focusOn(pathTo(document.activeElement));
    lines.move(step.id, by);
    setSaid(t('goals-step-moved', { at: to + 1, count: steps.length }));
  };
  return (
    <fieldset class="field goal-steps" ref={root}>
      <legend>{t('goals-steps')}</legend>
      {steps.length > 0 && (
        <ol class="goal-steps">
          {steps.map((step, at) => (
            <li
              key={step.id}
              data-line={step.id}
              class="step-line"
              onKeyDown={(event) => {
                const by = moveByKey(event);
                if (by !== 0) move(step, by);
                // Enter in a list means the next line, not the end of the form.
                if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
                  event.preventDefault();
                  if (step.text.trim() !== '' && at === steps.length - 1) add();
                }
              }}
            >
              <TextField
                label={t('goals-step', { at: at + 1 })}
                value={step.text}
                edit={(text) => lines.change(step.id, { text })}
              />
              <div class="choices">
                <label>
                  <input
                    type="checkbox"
                    checked={step.done}
                    aria-label={t('goals-step-done-named', { at: at + 1 })}
                    onChange={({ currentTarget }) => lines.change(step.id, { done: currentTarget.checked })}
                  />
                  {t('goals-step-done')}
                </label>
              </div>
              <LineTools
                name={t('goals-step', { at: at + 1 })}
                at={at}
                count={steps.length}
                move={(by) => move(step, by)}
                remove={() => tell(t('goals-step-removed', { at: at + 1 }), lines.remove(step.id))}
              />
            </li>
          ))}
        </ol>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
      <div class="row">
        <button type="button" class="button quiet" onClick={add}>
          <Icon name="add" />
          {t('goals-step-add')}
        </button>
      </div>
    </fieldset>
  );
}

function isBlank({ text, measure, obstacle, steps }: Goal): boolean {
  return [text, measure, obstacle, ...steps.map((step) => step.text)].every((each) => each.trim() === '');
}

function tidied(goal: Goal): Goal {
  return {
    ...goal,
    text: goal.text.trim(),
    measure: goal.measure.trim(),
    obstacle: goal.obstacle.trim(),
    steps: goal.steps.map((step) => ({ ...step, text: step.text.trim() })).filter(({ text }) => text !== ''),
  };
}

function newGoal(): Goal {
  return { id: newId(), text: '', measure: '', obstacle: '', reached: false, steps: [] };
}
