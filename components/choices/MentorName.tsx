import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { OwnWords } from './OwnWords';
import { useSettle } from './use-settle';

/** The name that signs messages. @param problem shown if it is required and missing */
export function MentorName({ problem }: { problem?: string | undefined }) {
  const { t } = usePage();
  const { mentorName } = usePreferences();
  const { settle, problems } = useSettle('settings-name');
  return (
    <OwnWords
      label={t('settings-name')}
      hint={t('settings-name.hint')}
      problem={problems.length > 0 ? t('settings-problem-name') : problem}
      name="mentor"
      stored={mentorName}
      keep={(name) => void settle({ mentorName: name })}
    />
  );
}
