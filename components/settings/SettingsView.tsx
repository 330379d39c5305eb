import { browser } from 'wxt/browser';
import { changeSettings } from '../../utils/settings/settings';
import { Choice } from '../controls/Choice';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { GuidePacks } from './GuidePacks';
import { GuidePlaces } from './GuidePlaces';
import { SeparatorChoice } from './SeparatorChoice';
import { TaughtRules } from './TaughtRules';

/** Language, CSV, and what Mentor Trail is. */
export function SettingsView() {
  const { t, settings } = usePage();
  const { attempt } = useNotices();
  return (
    <div class="stack">
      <section class="card">
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
      </section>
      <GuidePlaces />
      <TaughtRules />
      <GuidePacks />
      <section class="card">
        <SeparatorChoice />
      </section>
      <section class="card">
        <h2>{t('settings-about')}</h2>
        <p>{t('settings-private')}</p>
        <p>{t('settings-independent')}</p>
        <p class="soft">{t('settings-version', { version: browser.runtime.getManifest().version })}</p>
      </section>
    </div>
  );
}
