import { changeSettings } from '../../utils/settings/settings';
import { Choice } from '../controls/Choice';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

/** The language Mentor Trail speaks. */
export function LanguageChoice() {
  const { t, settings } = usePage();
  const { attempt } = useNotices();
  return (
    <Choice
      label={t('settings-language')}
      value={settings.language ?? 'browser'}
      options={[
        { value: 'browser', label: t('settings-language-browser') },
        // A language is named in itself, whatever is spoken now.
        { value: 'de', label: 'Deutsch', lang: 'de' },
        { value: 'en', label: 'English', lang: 'en' },
      ]}
      choose={(language) =>
        attempt(() => changeSettings({ language: language === 'browser' ? null : language }))
      }
    />
  );
}
