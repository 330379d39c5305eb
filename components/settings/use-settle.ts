import { useState } from 'preact/hooks';
import { changePreferences, type PreferenceProblem } from '../../utils/preferences/preferences';
import type { Preferences } from '../../utils/preferences/types';
import { tellFollowUpsChanged } from '../controls/background';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

/** Settles preferences at once as they are chosen; keeps what is wrong with the last choice. */
export function useSettle(): {
  settle: (change: Partial<Preferences>) => Promise<boolean>;
  problems: readonly PreferenceProblem[];
} {
  const { db } = usePage();
  const { attempt } = useNotices();
  const [problems, setProblems] = useState<readonly PreferenceProblem[]>([]);
  const settle = async (change: Partial<Preferences>) => {
    let settled = false;
    await attempt(async () => {
      const result = await changePreferences(db, change, new Date());
      settled = result.ok;
      setProblems(result.ok ? [] : result.problems);
    });
    // Badge, marks and the next reminder depend on them.
    if (settled) tellFollowUpsChanged();
    return settled;
  };
  return { settle, problems };
}
