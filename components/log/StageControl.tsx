import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Contact, Stage } from '../../utils/model/contact';
import { nextStage } from '../../utils/model/stages';
import { openFollowUpOf } from '../../utils/queries/due';
import { mentorshipOf } from '../../utils/queries/mentorships';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { dueText, whatToDo } from '../words/follow-ups';
import { StagePath } from '../words/StagePath';
import { useStages } from '../words/stage-names';

/**
 * Moves a contact to another stage and says what comes next, with undo.
 *
 * @returns the contact afterwards; null if it was not moved
 */
export function useMoveToStage(): (contact: Contact, stage: Stage) => Promise<Contact | null> {
  const page = usePage();
  const { t, db, today } = page;
  const { tell, attempt } = useNotices();
  const { nameOf } = useStages();
  return async (contact, stage) => {
    let written: Contact | null = null;
    await attempt(async () => {
      const { moveAsking } = await import('./moving-on');
      const result = await moveAsking(page, contact, { stage, stageName: nameOf(stage) });
      // Cancelled, or on the way to the ending. If the person was deleted meanwhile, the page shows that itself.
      if (!result) return;
      written = result.contact;
      const next = await openFollowUpOf(db, contact.id);
      const moved = { name: contact.name, stage: nameOf(stage) };
      tell(
        next
          ? t('stage-moved-next', {
              ...moved,
              when: dueText(t, next.dueOn, today),
              what: whatToDo(t, next),
            })
          : t('stage-moved', moved),
        result.undo,
      );
    });
    return written;
  };
}

interface StageControlProps {
  contact: Contact;
  /** Whether all stages are shown. */
  choosing: boolean;
  setChoosing: (choosing: boolean) => void;
}

/** A contact's stage and what it means; one press moves to the next, two to any. */
export function StageControl({ contact, choosing, setChoosing }: StageControlProps) {
  const { t, db, today } = usePage();
  const { nameOf } = useStages();
  const move = useMoveToStage();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const usual = nextStage(contact.stage);
  const isMentored = contact.stage === 'mentoring';
  // While weeks are running, the next stage leads through their ending; a single press would leave them behind.
  const weeks = useLive(`weeks of ${contact.id} ${isMentored}`, async () => ({
    run: isMentored && (await mentorshipOf(db, contact.id, today)) !== undefined,
  }));

  return (
    <div class="stage-control">
      <StagePath stage={contact.stage} />
      <div class="row">
        {usual && !choosing && weeks?.run === false && (
          <button type="button" class="button quiet" onClick={() => move(contact, usual)}>
            {t('stage-on', { stage: nameOf(usual) })}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          ref={opener}
          aria-expanded={choosing}
          aria-controls={id}
          aria-keyshortcuts="s"
          onClick={() => setChoosing(!choosing)}
        >
          {t('stage-other')}
        </button>
      </div>
      <div id={id} hidden={!choosing}>
        {choosing && (
          <StageChoices
            current={contact.stage}
            choose={async (stage) => {
              if (stage !== contact.stage && !(await move(contact, stage))) return;
              setChoosing(false);
              if (stage === contact.stage) opener.current?.focus();
            }}
            cancel={() => {
              setChoosing(false);
              opener.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}

interface StageChoicesProps {
  current: Stage;
  choose: (stage: Stage) => void;
  cancel: () => void;
}

/** All stages with explanations. Arrow keys move, Enter chooses, Escape cancels. */
function StageChoices({ current, choose, cancel }: StageChoicesProps) {
  const { t } = usePage();
  const { order, nameOf } = useStages();
  const list = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState<Stage>(nextStage(current) ?? current);

  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, []);

  const go = (step: number) => {
    const stage = order[(order.indexOf(at) + step + order.length) % order.length];
    if (!stage) return;
    setAt(stage);
    list.current?.querySelectorAll<HTMLElement>('button')[order.indexOf(stage)]?.focus();
  };

  return (
    <fieldset
      ref={list}
      class="stages"
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.key !== 'Escape' && step === undefined) return;
        event.preventDefault();
        if (step === undefined) cancel();
        else go(step);
      }}
    >
      <legend class="unseen">{t('stage-other.legend')}</legend>
      {order.map((stage) => (
        <button
          key={stage}
          type="button"
          class="stage-choice"
          tabIndex={stage === at ? 0 : -1}
          aria-current={stage === current ? 'true' : undefined}
          onFocus={() => setAt(stage)}
          onClick={() => choose(stage)}
        >
          <strong>{nameOf(stage)}</strong>
          <span class="soft">{t(`stage-${stage}.meaning`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
