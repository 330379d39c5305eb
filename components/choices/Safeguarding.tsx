import { useState } from 'preact/hooks';
import { SAFEGUARDING_LIMIT } from '../../utils/model/check-preferences';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { LongTextField } from '../controls/TextField';
import { useSettle } from './use-settle';

/** The person to turn to when worried about somebody. */
export function Safeguarding() {
  const { t } = usePage();
  const { safeguarding } = usePreferences();
  const { settle, problems } = useSettle('settings-safeguarding');
  const [typed, setTyped] = useState<string | null>(null);
  const tooLong = problems.length > 0;
  return (
    <LongTextField
      label={t('settings-safeguarding')}
      hint={t('settings-safeguarding.hint')}
      problem={tooLong ? t('settings-problem-safeguarding', { limit: SAFEGUARDING_LIMIT }) : undefined}
      size="short"
      value={typed ?? safeguarding}
      edit={(text) => {
        setTyped(text);
        void settle({ safeguarding: text });
      }}
    />
  );
}
