import { Choice } from '../controls/Choice';
import { usePage } from '../controls/page';
import { useChangeSettings } from './use-settle';

/** The language Mentor Trail speaks. */
export function LanguageChoice() {
  const { t, settings } = usePage();
  const change = useChangeSettings('settings-language');
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
      choose={(language) => change({ language: language === 'browser' ? null : language })}
    />
  );
}
