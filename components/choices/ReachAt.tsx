import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { OwnWords } from './OwnWords';
import { useSettle } from './use-settle';

/** Where people can reach the mentor about their data. @param problem shown if it is required and missing */
export function ReachAt({ problem }: { problem?: string | undefined }) {
  const { t } = usePage();
  const { reachAt } = usePreferences();
  const { settle, problems } = useSettle('settings-reach');
  return (
    <OwnWords
      label={t('settings-reach')}
      hint={t('settings-reach.hint')}
      problem={problems.length > 0 ? t('settings-problem-reach') : problem}
      name="reach"
      stored={reachAt}
      keep={(words) => void settle({ reachAt: words })}
    />
  );
}
