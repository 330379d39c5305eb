import { useEffect, useRef, useState } from 'preact/hooks';
import { STAGES, type Stage } from '../../utils/model/contact';
import { OwnWords } from '../choices/OwnWords';
import { useSettle } from '../choices/use-settle';
import { Icon } from '../controls/Icon';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { useStages } from '../words/stage-names';

interface Move {
  stage: Stage;
  by: -1 | 1;
}

/** The mentor's own names for the stages, and their order. */
export function Stages() {
  const { t } = usePage();
  const { stageNames } = usePreferences();
  const { order, nameOf } = useStages();
  const { settle, problems } = useSettle('settings-stages');
  const [moved, setMoved] = useState<Move>();
  const list = useRef<HTMLOListElement>(null);

  // Moving a button in the document takes its focus; at the end of the list only the other one remains.
  useEffect(() => {
    if (!moved) return;
    const buttons = [moved.by, -moved.by].map((by) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-move="${moved.stage} ${by}"]:not([disabled])`),
    );
    buttons.find(Boolean)?.focus();
  }, [moved, order]);

  const move = async ({ stage, by }: Move) => {
    const place = order.indexOf(stage);
    const other = order[place + by];
    if (!other) return;
    const stageOrder = order.map((each) => (each === stage ? other : each === other ? stage : each));
    if (await settle({ stageOrder })) setMoved({ stage, by });
  };
  const problemOf = (stage: Stage) => {
    const problem = problems.find((each) => each.field === 'stageNames' && each.stage === stage);
    return problem && t(problem.kind === 'taken' ? 'settings-problem-name-taken' : 'settings-problem-name');
  };
  const isOwn = Object.keys(stageNames).length > 0 || order.some((stage, place) => stage !== STAGES[place]);

  return (
    <section class="card">
      <div>
        <h2>{t('settings-stages')}</h2>
        <p class="soft">{t('settings-stages.hint')}</p>
      </div>
      <ol class="stack" ref={list}>
        {order.map((stage, place) => (
          <li key={stage} class="settings-stage">
            <OwnWords
              label={t(`stage-${stage}`)}
              placeholder={t(`stage-${stage}`)}
              stored={stageNames[stage] ?? ''}
              problem={problemOf(stage)}
              keep={(name) => void settle({ stageNames: { ...stageNames, [stage]: name } })}
            />
            <MoveButton
              stage={stage}
              by={-1}
              label={t('settings-stage-up', { stage: nameOf(stage) })}
              disabled={place === 0}
              move={move}
            />
            <MoveButton
              stage={stage}
              by={1}
              label={t('settings-stage-down', { stage: nameOf(stage) })}
              disabled={place === order.length - 1}
              move={move}
            />
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {moved &&
          t('settings-stage-moved', { stage: nameOf(moved.stage), place: order.indexOf(moved.stage) + 1 })}
      </p>
      {isOwn && (
        <div class="row">
          <button
            type="button"
            class="button quiet"
            onClick={() => void settle({ stageNames: {}, stageOrder: [...STAGES] })}
          >
            {t('settings-stages-reset')}
          </button>
        </div>
      )}
    </section>
  );
}

interface MoveButtonProps extends Move {
  label: string;
  disabled: boolean;
  move: (move: Move) => Promise<void>;
}

function MoveButton({ stage, by, label, disabled, move }: MoveButtonProps) {
  return (
    <button
      type="button"
      class={`button square ${by === -1 ? 'settings-up' : 'settings-down'}`}
      data-move={`${stage} ${by}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => void move({ stage, by })}
    >
      <Icon name="back" />
    </button>
  );
}
