import type { Day, Instant } from '../ground/days';
import { newId } from '../ground/ids';
import { stamp } from '../ground/stamp';
import { CLOSED_STAGES, type Contact, type Stage } from './contact';
import type { Interaction } from './interaction';

/** Where it usually goes from a stage; null where it ends. Somebody who paused is written to again. */
const NEXT: Readonly<Record<Stage, Stage | null>> = {
  found: 'contacted',
  contacted: 'replied',
  replied: 'interested',
  interested: 'mentoring',
  mentoring: 'completed',
  completed: null,
  declined: null,
  paused: 'contacted',
};

/** The stage that usually comes next; null after the last. */
export function nextStage(stage: Stage): Stage | null {
  return NEXT[stage];
}

/** Whether nothing more is to be done in this stage, so that no next action is kept. */
export function isClosed(stage: Stage): boolean {
  return CLOSED_STAGES.includes(stage);
}

/**
 * A contact in another stage, and what the log says about it. Both are to be written in one transaction, and
 * the next action is to be kept up with `keepNextAction`.
 *
 * @param at the instant of the change
 */
export function moveToStage(
  contact: Contact,
  stage: Stage,
  today: Day,
  at: Instant,
): { contact: Contact; entry: Interaction } {
  const stageChangedAt = stamp(new Date(at), { updatedAt: contact.stageChangedAt });
  return {
    contact: { ...contact, stage, stageChangedAt },
    entry: {
      id: newId(),
      contactId: contact.id,
      kind: 'stage',
      on: today,
      text: '',
      from: contact.stage,
      to: stage,
      createdAt: at,
      updatedAt: at,
    },
  };
}
