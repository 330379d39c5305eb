import { useState } from 'preact/hooks';
import { changePreferences } from '../../utils/actions/preferences';
import type { PreferenceProblem } from '../../utils/model/check-preferences';
import { STAGES } from '../../utils/model/contact';
import type { Preferences } from '../../utils/model/preferences';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

/** Settles preferences at once as they are chosen; keeps what is wrong with the last choice. */
export function useSettle(): {
  settle: (change: Partial<Preferences>) => Promise<boolean>;
  problems: readonly PreferenceProblem[];
} {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const [problems, setProblems] = useState<readonly PreferenceProblem[]>([]);
  const settle = async (change: Partial<Preferences>) => {
    let settled = false;
    await attempt(async () => {
      const words = Object.fromEntries(STAGES.map((stage) => [stage, t(`stage-${stage}`)]));
      const result = await changePreferences(db, change, new Date(), words);
      settled = result.ok;
      setProblems(result.ok ? [] : result.problems);
      if (!result.ok || result.moved === 0) return;
      const { activeElement } = document;
      tell(t('settings-moved', { count: result.moved }), result.undo);
      // The choice is still there, and more of them may follow: the focus stays on it.
      if (activeElement instanceof HTMLElement) activeElement.focus();
    });
    // Badge, marks and the next reminder depend on them.
    return settled;
  };
  return { settle, problems };
}
