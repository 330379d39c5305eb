import type { InteractionDraft, InteractionProblem } from '../../utils/actions/log';
import type { Contact } from '../../utils/model/contact';
import { tellFollowUpsChanged } from '../controls/background';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { dueText, whatToDo } from '../words/follow-ups';

export type Logging = (
  contact: Pick<Contact, 'id'>,
  draft: InteractionDraft,
) => Promise<InteractionProblem | 'failed' | null>;

/**
 * Writes something into a contact's log and says what comes next, with undo.
 *
 * @returns what is wrong with it; `failed`: the browser could not keep it, which has been said; null: written
 */
export function useLogging(): Logging {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  return async (contact, draft) => {
    let problem: InteractionProblem | null = null;
    const written = await attempt(async () => {
      // Not among what the popup opens with.
      const { logInteraction } = await import('../../utils/actions/log');
      const result = await logInteraction(db, contact.id, draft, today, new Date());
      if (!result.ok) {
        problem = result.problem;
        return;
      }
      tellFollowUpsChanged();
      const { followUp, undo } = result;
      const next = followUp && {
        when: dueText(t, followUp.dueOn, today),
        what: whatToDo(t, followUp),
      };
      tell(next ? t('log-saved-next', next) : t('log-saved'), undo);
    });
    return written ? problem : 'failed';
  };
}
