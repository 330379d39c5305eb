import type { InteractionDraft, InteractionProblem } from '../../utils/actions/log';
import type { ContactId } from '../../utils/ground/ids';
import type { Contact } from '../../utils/model/contact';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { dueText, whatToDo } from '../words/follow-ups';

export type Logging = (
  contact: Pick<Contact, 'id'>,
  draft: InteractionDraft,
  /** Who else was there. */
  also?: readonly ContactId[],
) => Promise<InteractionProblem | 'failed' | null>;

/**
 * Writes to a contact's log and says what comes next, with undo.
 *
 * @returns the problem; `failed`: the browser could not store it, which has been reported; null: done
 */
export function useLogging(): Logging {
  const { t, db, today } = usePage();
  const { tell, attempt } = useNotices();
  return async (contact, draft, also = []) => {
    let problem: InteractionProblem | null = null;
    const written = await attempt(async () => {
      // Not loaded when the popup opens.
      const { logTogether } = await import('../../utils/actions/log');
      const result = await logTogether(db, [contact.id, ...also], draft, new Date());
      if (!result.ok) {
        problem = result.problem;
        return;
      }
      const { followUp, undo } = result;
      const next = followUp && {
        when: dueText(t, followUp.dueOn, today),
        what: whatToDo(t, followUp),
      };
      const count = new Set([contact.id, ...also]).size;
      if (count > 1) tell(t('log-saved-together', { count }), undo);
      else tell(next ? t('log-saved-next', next) : t('log-saved'), undo);
    });
    return written ? problem : 'failed';
  };
}
