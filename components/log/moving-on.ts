import { moveOn, type WeeksThen } from '../../utils/actions/move-on';
import type { Undo } from '../../utils/database/undo';
import type { ContactId } from '../../utils/ground/ids';
import type { Contact, Stage } from '../../utils/model/contact';
import { mentorshipOf, whoseWeeksRun } from '../../utils/queries/mentorships';
import { askAboutWeeks } from '../controls/asking';
import type { Page } from '../controls/page';
import { goTo } from '../controls/route';

interface Move {
  stage: Stage;
  /** The name of the stage. */
  stageName: string;
}

/**
 * Moves somebody to another stage; if their weeks are running, asks first what to do with those.
 *
 * @returns null if nothing was written: the person is gone, or the mentor has cancelled or gone to the guided ending
 * @throws StorageFailure
 */
export async function moveAsking(
  page: Page,
  { id, name }: Pick<Contact, 'id' | 'name'>,
  { stage, stageName }: Move,
): Promise<{ contact: Contact; undo: Undo } | null> {
  const running = stage === 'mentoring' ? undefined : await mentorshipOf(page.db, id, page.today);
  let weeks: WeeksThen = { kind: 'run' };
  if (running) {
    const { mentorship } = running;
    const answer = await askAboutWeeks(page, { stage: stageName, about: { name, mentorship } });
    if (answer === null || answer.kind === 'stay') return null;
    if (answer.kind === 'guided') {
      goTo({ view: 'mentorship', id: mentorship.id, part: 'ending' });
      return null;
    }
    weeks = answer;
  }
  const result = await moveOn(page.db, id, { stage, weeks }, new Date());
  return result.ok ? result : null;
}

/**
 * Asks what to do with the weeks of those among many who leave the stage "mentoring".
 *
 * @returns who to move and what to do with their weeks; null if the mentor cancels
 * @throws StorageFailure
 */
export async function askForMany(
  page: Page,
  ids: readonly ContactId[],
  { stage, stageName }: Move,
): Promise<{ ids: readonly ContactId[]; weeks: WeeksThen } | null> {
  const running = stage === 'mentoring' ? [] : await whoseWeeksRun(page.db, ids);
  if (running.length === 0) return { ids, weeks: { kind: 'run' } };
  const answer = await askAboutWeeks(page, { stage: stageName, about: { count: running.length } });
  if (answer === null || answer.kind === 'guided') return null;
  if (answer.kind === 'stay')
    return { ids: ids.filter((id) => !running.includes(id)), weeks: { kind: 'run' } };
  return { ids, weeks: answer };
}
