import { browser } from 'wxt/browser';
import { LanguageChoice } from '../choices/LanguageChoice';
import { MentorName } from '../choices/MentorName';
import { QuietWeekdays } from '../choices/QuietWeekdays';
import { ReachAt } from '../choices/ReachAt';
import { ReminderHour } from '../choices/ReminderHour';
import { Safeguarding } from '../choices/Safeguarding';
import { SeparatorChoice } from '../choices/SeparatorChoice';
import { usePage } from '../controls/page';
import { Samples } from '../samples/Samples';
import { AsideEntries } from '../trouble/AsideEntries';
import { CheckData } from '../trouble/CheckData';
import { Cadences } from './Cadences';
import { GuidePacks } from './GuidePacks';
import { GuidePlaces } from './GuidePlaces';
import { QuietPeriods } from './QuietPeriods';
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
      <CheckData />
      <AsideEntries />
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
