import type { Day, Instant } from '../ground/days';
import { newId } from '../ground/ids';
import { stamp } from '../ground/stamp';
import { CLOSED_STAGES, type Contact, type Stage } from './contact';
import type { Interaction } from './interaction';

/** The usual next stage; null at the end. Somebody paused is written to again. */
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

/** Whether nothing remains to be done in this stage, so that there is no next action. */
export function isClosed(stage: Stage): boolean {
  return CLOSED_STAGES.includes(stage);
}

/**
 * A contact moved to another stage, and the log entry for that. Write both in one transaction, and update the next
 * action with `keepNextAction`.
 *
 * @param at the time of the change
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
