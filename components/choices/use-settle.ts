import { useState } from 'preact/hooks';
import { changePreferences } from '../../utils/actions/preferences';
import type { PreferenceProblem } from '../../utils/model/check-preferences';
import { STAGES } from '../../utils/model/contact';
import type { Preferences } from '../../utils/model/preferences';
import { changeSettings, type Settings } from '../../utils/settings/settings';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

/** The name of a setting in the message that it has been saved. */
type SettingName =
  | 'settings-name'
  | 'settings-reach'
  | 'settings-safeguarding'
  | 'settings-quiet'
  | 'settings-periods'
  | 'settings-reminder'
  | 'settings-cadences'
  | 'settings-stages'
  | 'settings-language'
  | 'settings-type'
  | 'settings-scheme'
  | 'export-separator';

/**
 * Saves preferences as soon as they are chosen, and remembers the problem with the last choice.
 *
 * @param name the setting's own name, for the message that it has been saved
 */
export function useSettle(name: SettingName): {
  settle: (change: Partial<Preferences>) => Promise<boolean>;
  problems: readonly PreferenceProblem[];
} {
  const { t, db } = usePage();
  const { attempt, tell, saved } = useNotices();
  const [problems, setProblems] = useState<readonly PreferenceProblem[]>([]);
  const settle = async (change: Partial<Preferences>) => {
    let settled = false;
    await attempt(async () => {
      const words = Object.fromEntries(STAGES.map((stage) => [stage, t(`stage-${stage}`)]));
      const result = await changePreferences(db, change, new Date(), words);
      settled = result.ok;
      setProblems(result.ok ? [] : result.problems);
      if (!result.ok) return;
      if (result.moved > 0) tell(t('settings-moved', { count: result.moved }), result.undo);
      else saved((spoken) => spoken(name));
    });
    // Badge, marks and the next reminder depend on them.
    return settled;
  };
  return { settle, problems };
}

/**
 * Changes settings outside the database: language, looks, files.
 *
 * @param name the setting's own name, for the message that it has been saved
 */
export function useChangeSettings(name: SettingName): (change: Partial<Settings>) => Promise<boolean> {
  const { attempt, saved } = useNotices();
  return (change) =>
    attempt(async () => {
      await changeSettings(change);
      saved((spoken) => spoken(name));
    });
}
