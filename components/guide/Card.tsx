/** @jsxImportSource ./draw */
import type { ComponentChildren } from 'preact';
import type { Follower } from '../../utils/guides/locate/follow';
import type { StepRules } from '../../utils/guides/locate/types';
import { NOT_THERE_YET } from '../../utils/guides/locate/view';
import type { GuideScript, ShownView, StepTexts } from '../../utils/guides/session/types';
import { CloseIcon, Mark, MinimiseIcon, OpenIcon } from './icons';
import { Answers } from './Question';

export interface CardProps {
  script: GuideScript;
  view: ShownView;
  follower: Follower;
  small: boolean;
  copied: boolean;
  /** Temporary content that replaces the step. */
  instead?: ComponentChildren;
  onSmall(small: boolean): void;
  onCopy(text: string): void;
  /** The mentor wants to show where the control is; absent if that is not possible. */
  onShow?: () => void;
  /** What the mentor taught was wrong; absent if it cannot be unlearnt here. */
  onForget?: () => void;
  onEnd(): void;
}

function wording(script: GuideScript, view: ShownView): StepTexts & { way?: string; copy?: string } {
  if (view.state === 'done') return script.finished;
  const step = script.rules.steps[view.index];
  const key = step?.id ?? '';
  const said = view.state === 'pointing' && view.say ? script.steps[`${key}/${view.say}`] : undefined;
  const own = said ?? script.steps[key] ?? script.finished;
  if (view.state !== 'not-found') return own;
  const outcome = script.outcomes[view.outcome ?? ''];
  return outcome ? { ...outcome, next: '' } : own;
}

const isTelling = (step: StepRules | undefined) => step?.pointers.length === 0 || step?.tells === true;

function lookingSentence(script: GuideScript, view: ShownView): string | null {
  if (view.state !== 'looking' || isTelling(script.rules.steps[view.index])) return null;
  const { card } = script;
  if (view.hint === 'above') return card.scrollUp;
  if (view.hint === 'below') return card.scrollDown;
  if (view.hint === 'beside') return card.scrollBeside;
  return card.looking;
}

/** The overlay's content: the step, why, what follows, and the mentor's possible answers. */
export function Card(props: CardProps) {
  const { script, view, small } = props;
  const { card } = script;
  const of = script.rules.steps.length;
  const texts = wording(script, view);
  const looking = lookingSentence(script, view);
  const stepId = script.rules.steps[view.index]?.id ?? 'finished';
  return (
    <section
      class={small ? 'card small' : 'card'}
      aria-label={`${card.name}: ${script.title}`}
      lang={script.language}
      dir={script.direction}
      aria-keyshortcuts={script.place === 'page' ? 'Alt+Shift+M' : undefined}
      data-guide={script.guideId}
      data-step={stepId}
      data-index={view.index}
      data-of={of}
      data-state={view.state}
      data-outcome={view.state === 'not-found' ? (view.outcome ?? 'unknown') : undefined}
    >
      <header class="head" data-drag>
        <Mark />
        <p class="guide">{small ? texts.title : script.title}</p>
        <button
          type="button"
          class="icon in-page-only"
          aria-label={small ? card.open : card.minimise}
          onClick={() => props.onSmall(!small)}
        >
          {small ? <OpenIcon /> : <MinimiseIcon />}
        </button>
        <button type="button" class="icon" aria-label={card.end} onClick={props.onEnd}>
          <CloseIcon />
        </button>
      </header>
      <p class="heard" role="status">
        {[texts.title, looking].filter(Boolean).join(' ')}
      </p>
      {!small && (props.instead ?? <Step {...props} texts={texts} looking={looking} />)}
      {!small && script.place === 'page' && <p class="heard">{card.jump}</p>}
      {!small && (
        <p class="foot">
          <span>{card.progress[Math.min(view.index, of - 1)]}</span>
          <span>{card.notTheSite}</span>
        </p>
      )}
    </section>
  );
}

interface StepProps extends CardProps {
  texts: ReturnType<typeof wording>;
  looking: string | null;
}

function Step({
  script,
  view,
  follower,
  texts,
  looking,
  copied,
  onCopy,
  onShow,
  onForget,
  onEnd,
}: StepProps) {
  const { card } = script;
  const { copy } = texts;
  const due = script.rules.steps[view.index];
  const canBeMissing = due !== undefined && (due.pointers.length > 0 || due.absences.length > 0);
  const isNotFound = view.state === 'not-found';
  const answers = [
    copy && { name: copied ? card.copied : card.copy, give: () => onCopy(copy) },
    isNotFound && { name: card.again, give: () => follower.retry() },
    view.state === 'done'
      ? { name: card.finish, give: onEnd }
      : { name: card.done, give: () => follower.claim() },
    isNotFound && onShow && view.outcome !== NOT_THERE_YET && { name: card.show, give: onShow },
    !isNotFound && canBeMissing && { name: card.notThere, give: () => follower.giveUp() },
    onForget && view.state === 'pointing' && view.taught && { name: card.forget, give: onForget },
    { name: card.back, off: view.index === 0, give: () => follower.back() },
  ].filter((answer) => !!answer);
  return (
    <>
      <ol class="trail" aria-hidden="true">
        {script.rules.steps.map((step, at) => (
          <li key={step.id} class={at < view.index ? 'behind' : at === view.index ? 'now' : ''} />
        ))}
      </ol>
      <h2>{texts.title}</h2>
      <p>{texts.why}</p>
      {texts.list && (
        <ul class="list">
          {texts.list.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {texts.next && <p class="next">{texts.next}</p>}
      {texts.way && <p class="way">{texts.way}</p>}
      {script.ousted && <p class="status">{card.ousted}</p>}
      {looking && <p class="status">{looking}</p>}
      {script.place === 'beside' && view.state === 'pointing' && (
        <p class="status">{card.spots[view.spot]}</p>
      )}
      <Answers answers={answers} />
    </>
  );
}
