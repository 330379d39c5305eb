import type { ChangeProblem, ChangeResult } from '../../../utils/actions/change-mentorship';
import type { Translate } from '../../../utils/language/translate';
import { WEEKS, WEEKS_LIMIT } from '../../../utils/model/mentorship';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';

type Done = Extract<ChangeResult, { ok: true }>;

/**
 * Changes a mentorship and reports what was done, with undo.
 *
 * @returns the problem; null once done; `failed` if it could not be written, which has been reported
 */
export function useChange(): (
  change: (now: Date) => Promise<ChangeResult>,
  said: (done: Done) => string,
) => Promise<ChangeProblem | 'failed' | null> {
  const { tell, attempt } = useNotices();
  return async (change, said) => {
    let problem: ChangeProblem | null = null;
    const written = await attempt(async () => {
      const result = await change(new Date());
      if (!result.ok) {
        problem = result.problem;
        return;
      }
      // The next action may have changed.
      tell(said(result), result.undo);
    });
    return written ? problem : 'failed';
  };
}

/** The same without a field to show the problem at, so it is reported as a notice. */
export function useChangeAtOnce() {
  const { t } = usePage();
  const { tell } = useNotices();
  const make = useChange();
  return async (change: (now: Date) => Promise<ChangeResult>, said: (done: Done) => string) => {
    const problem = await make(change, said);
    if (problem !== null && problem !== 'failed') tell(changeProblemText(t, problem));
    return problem === null;
  };
}

const DAYS = {
  missing: 'problem-day-missing',
  unreadable: 'problem-day-unreadable',
  'no-such-day': 'problem-day-no-such-day',
  past: 'problem-day-past',
  'in-future': 'problem-day-future',
} as const;

/** What is wrong with a change, and what to do. */
export function changeProblemText(
  t: Translate,
  problem: ChangeProblem,
  about: { pause?: boolean; onFacebook?: boolean } = {},
): string {
  switch (problem) {
    case 'past':
      return about.pause ? t('weeks-problem-past-pause') : t('problem-day-past');
    case 'missing':
    case 'unreadable':
    case 'no-such-day':
    case 'in-future':
      return t(DAYS[problem]);
    case 'too-many-weeks':
      return t('weeks-problem-too-many-weeks', { limit: about.onFacebook ? WEEKS : WEEKS_LIMIT });
    default:
      return t(`weeks-problem-${problem}`);
  }
}
