import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { OwnWords } from './OwnWords';
import { useSettle } from './use-settle';

/** The name messages are signed with. */
export function MentorName() {
  const { t } = usePage();
  const { mentorName } = usePreferences();
  const { settle, problems } = useSettle();
  return (
    <OwnWords
      label={t('settings-name')}
      hint={t('settings-name.hint')}
      problem={problems.length > 0 ? t('settings-problem-name') : undefined}
      stored={mentorName}
      keep={(name) => void settle({ mentorName: name })}
    />
  );
}
