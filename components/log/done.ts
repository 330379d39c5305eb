import type { FollowUp } from '../../utils/model/follow-up';
import { useNotices } from '../controls/notices';
import { useEarlyPage } from '../controls/page';
import { doneKind } from './kinds';
import { dropPending } from './pending';

/** Not loaded when the popup opens, but once Today is drawn. */
export const loadWriting = () => import('../../utils/actions/follow-ups');

/**
 * Marks a step as done and logs it if no question is needed; one undo for both.
 *
 * @returns whether it succeeded
 */
export function useDone(): (followUp: FollowUp) => Promise<boolean> {
  const { t, opened } = useEarlyPage();
  const { tell, attempt } = useNotices();
  return (followUp) =>
    attempt(async () => {
      const { completeFollowUp } = await loadWriting();
      const log = doneKind(followUp);
      const undo = await completeFollowUp(await opened(), followUp.id, new Date(), log ? { log } : {});
      // This also answers whether that message was sent.
      if (log === 'sent') await dropPending(followUp.contactId).catch(() => undefined);
      tell(log ? t(`done-${log}-notice`, { name: followUp.who }) : t('follow-up-done-notice'), undo);
    });
}
