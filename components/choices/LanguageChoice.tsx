import { LANGUAGES } from '../../utils/language/translate';
import { Choice } from '../controls/Choice';
import { usePage } from '../controls/page';
import { languageName } from '../words/contact-details';
import { useChangeSettings } from './use-settle';

/** The language of Mentor Trail. */
export function LanguageChoice() {
  const { t, settings } = usePage();
  const change = useChangeSettings('settings-language');
  return (
    <Choice
      label={t('settings-language')}
      value={settings.language ?? 'browser'}
      options={[
        { value: 'browser', label: t('settings-language-browser') },
        // Each language is written in itself.
        ...LANGUAGES.toSorted().map((value) => ({ value, label: languageName(value, value), lang: value })),
      ]}
      choose={(language) => change({ language: language === 'browser' ? null : language })}
    />
  );
}
