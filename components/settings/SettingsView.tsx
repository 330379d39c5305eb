import { browser } from 'wxt/browser';
import { usePage } from '../controls/page';
import { Samples } from '../welcome/Samples';
import { Cadences } from './Cadences';
import { GuidePacks } from './GuidePacks';
import { GuidePlaces } from './GuidePlaces';
import { LanguageChoice } from './LanguageChoice';
import { MentorName } from './MentorName';
import { QuietPeriods } from './QuietPeriods';
import { QuietWeekdays } from './QuietWeekdays';
import { ReachAt } from './ReachAt';
import { ReminderHour } from './ReminderHour';
import { Safeguarding } from './Safeguarding';
import { SeparatorChoice } from './SeparatorChoice';
import { Stages } from './Stages';
import './settings.css';
import { TaughtRules } from './TaughtRules';

/** The mentor's own time and words, guides, files, and what Mentor Trail is. */
export function SettingsView() {
  const { t } = usePage();
  return (
    <div class="stack">
      <section class="card">
        <h2>{t('settings-you')}</h2>
        <LanguageChoice />
        <MentorName />
        <ReachAt />
        <Safeguarding />
        <QuietWeekdays />
        <QuietPeriods />
        <ReminderHour />
      </section>
      <Cadences />
      <Stages />
      <section class="card">
        <h2>{t('samples-title')}</h2>
        <Samples />
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
