import { useId } from 'preact/hooks';
import type { Goal } from '../../../utils/model/mentorship';
import { Icon } from '../../controls/Icon';
import { usePage } from '../../controls/page';
import { Facts } from './Facts';
import './forms.css';
import type { GoalStepId } from '../../../utils/ground/ids';

interface GoalsTextProps {
  goals: readonly Goal[];
  /** Saves what was ticked; without it, ticks are shown as text. */
  keep?: (goals: Goal[]) => void;
}

/** Goals with their steps, which can be ticked while the mentorship is running. */
export function GoalsText({ goals, keep }: GoalsTextProps) {
  return (
    <ol class="goal-list">
      {goals.map((goal) => (
        <GoalText
          key={goal.id}
          goal={goal}
          {...(keep && {
            keep: (next: Goal) => keep(goals.map((each) => (each.id === next.id ? next : each))),
          })}
        />
      ))}
    </ol>
  );
}

function GoalText({ goal, keep }: { goal: Goal; keep?: (goal: Goal) => void }) {
  const { t } = usePage();
  const id = useId();
  const tickStep = (stepId: GoalStepId, done: boolean) =>
    keep?.({ ...goal, steps: goal.steps.map((each) => (each.id === stepId ? { ...each, done } : each)) });
  return (
    <li class="card" aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {goal.text}
      </h3>
      <Facts
        facts={[
          [t('goals-measure'), goal.measure],
          [t('goals-obstacle'), goal.obstacle],
        ]}
      />
      {goal.steps.length > 0 && (
        <div>
          <p class="soft">{t('goals-steps')}</p>
          <ul class="goal-steps">
            {goal.steps.map((step) => (
              <li key={step.id}>
                {keep ? (
                  <Tick label={step.text} ticked={step.done} tick={(done) => tickStep(step.id, done)} />
                ) : (
                  <Ticked text={step.text} done={step.done} />
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {keep ? (
        <Tick
          label={t('goals-reached')}
          ticked={goal.reached}
          tick={(reached) => keep({ ...goal, reached })}
        />
      ) : (
        <p>{t(goal.reached ? 'goals-was-reached' : 'goals-was-not-reached')}</p>
      )}
    </li>
  );
}

interface TickProps {
  label: string;
  ticked: boolean;
  tick: (ticked: boolean) => void;
}

function Tick({ label, ticked, tick }: TickProps) {
  return (
    <div class="choices">
      <label dir="auto">
        <input
          type="checkbox"
          checked={ticked}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
        {label}
      </label>
    </div>
  );
}

function Ticked({ text, done }: { text: string; done: boolean }) {
  const { t } = usePage();
  return (
    <p class="step-read">
      {done && <Icon name="done" />}
      <span dir="auto">{text}</span>
      <span class="soft">{t(done ? 'goals-step-done' : 'goals-step-open')}</span>
    </p>
  );
}
