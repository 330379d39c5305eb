import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../../utils/ground/ids';
import type { Goal, GoalStep } from '../../../utils/model/mentorship';
import { Icon } from '../../controls/Icon';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { LongTextField, TextField } from '../../controls/TextField';
import { FormFrame } from './FormFrame';
import { GoalsText } from './GoalsText';
import { AddLine, LineCard, type LinePlace, PlaceSaid } from './LineCard';
import { LineTools, moveByKey } from './LineTools';
import { lineWith, useLines } from './lines';
import { SmartHelp } from './SmartHelp';
import type { Form } from './use-form';
import { useLineForm, useMoving } from './use-line-form';

/** More than this are hard to keep in mind. */
const ENOUGH = 3;

/** The form for writing, sorting and removing goals and steps. */
export function GoalsEdit({ form }: { form: Form<Goal[]> }) {
  const { t } = usePage();
  const { tell } = useNotices();
  const [first] = useState(newGoal);
  const element = useRef<HTMLFormElement>(null);
  const goals = form.value.length > 0 || form.begun ? form.value : [first];
  const { lines, said, move, isMissing, send, add } = useLineForm({
    form,
    items: goals,
    element,
    field: 'textarea',
    nameOf: (goal) => goal.text,
    isBlank,
    tidied,
    told: (at, count) => t('goals-moved', { at, count }),
  });

  useLayoutEffect(() => element.current?.querySelector<HTMLElement>('textarea')?.focus(), []);

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
            isMissing={isMissing(goal)}
            edit={(change) => lines.change(goal.id, change)}
            move={(by) => move(goal, by)}
            remove={() => tell(t('goals-removed', { at: at + 1 }), lines.remove(goal.id))}
          />
        ))}
      </ol>
      <PlaceSaid said={said} />
      {goals.length >= ENOUGH && <p class="soft">{t('goals-enough')}</p>}
      <AddLine label={t('goals-add')} add={() => add(newGoal())} />
    </FormFrame>
  );
}

function GoalsShown({ goals }: { goals: readonly Goal[] }) {
  const { t } = usePage();
  return goals.length > 0 ? <GoalsText goals={goals} /> : <p>{t('conflict-empty')}</p>;
}

interface GoalLineProps extends LinePlace {
  goal: Goal;
  /** Whether to say that its text is missing. */
  isMissing: boolean;
  edit: (change: Partial<Goal>) => void;
}

function GoalLine({ goal, isMissing, edit, ...place }: GoalLineProps) {
  const { t } = usePage();
  return (
    <LineCard id={goal.id} name={t('goals-number', { at: place.at + 1 })} {...place}>
      <LongTextField
        label={t('goals-text')}
        hint={t('goals-text.hint')}
        problem={isMissing ? t('goals-text-missing') : undefined}
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
    </LineCard>
  );
}

function StepLines({ goal, edit }: { goal: Goal; edit: (steps: GoalStep[]) => void }) {
  const { t } = usePage();
  const { tell } = useNotices();
  const root = useRef<HTMLFieldSetElement>(null);
  const { steps } = goal;
  const lines = useLines(steps, edit, root);
  const { said, move } = useMoving(steps, lines, (at, count) => t('goals-step-moved', { at, count }));
  const add = () => {
    const step: GoalStep = { id: newId(), text: '', done: false };
    lines.focusOn(`${lineWith(step.id)} input[type="text"]`);
    lines.add(step);
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
                // In a list, Enter goes to the next line rather than submitting the form.
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
      <PlaceSaid said={said} />
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
