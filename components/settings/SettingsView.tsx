import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { fold } from '../../utils/ground/text';
import { LanguageChoice } from '../choices/LanguageChoice';
import { SchemeChoice, TypeChoice } from '../choices/Looks';
import { MentorName } from '../choices/MentorName';
import { QuietWeekdays } from '../choices/QuietWeekdays';
import { ReachAt } from '../choices/ReachAt';
import { ReminderHour } from '../choices/ReminderHour';
import { Safeguarding } from '../choices/Safeguarding';
import { SeparatorChoice } from '../choices/SeparatorChoice';
import { usePage } from '../controls/page';
import { hrefOf, MORE_SETTINGS } from '../controls/route';
import { TextField } from '../controls/TextField';
import { LockCard } from '../lock/LockCard';
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

/** Settings for mentors who want to change how the program works, or to repair something. */
const SELDOM = [Cadences, Stages, TaughtRules, GuidePacks, CheckData, AsideEntries] as const;

/** The mentor's settings, grouped and searchable; rarely needed ones are folded away. */
export function SettingsView() {
  const { t } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const about = useId();
  const [wanted, setWanted] = useState('');
  const [unfolded, setUnfolded] = useState(location.hash.startsWith(MORE_SETTINGS));
  const found = useFinding(list, wanted);
  const isSearching = wanted.trim() !== '';
  return (
    <div class="stack settings">
      <p class="soft">{t('settings-at-once')}</p>
      <div class="settings-search stack">
        <TextField label={t('settings-search')} value={wanted} edit={setWanted} />
        <p class="soft" role="status">
          {isSearching && found !== undefined && t('settings-found', { count: found })}
        </p>
      </div>
      <div class="stack" ref={list}>
        <div class="settings-groups">
          <Group title={t('settings-looks')}>
            <LanguageChoice />
            <TypeChoice />
            <SchemeChoice />
          </Group>
          <Group title={t('settings-you')}>
            <MentorName />
            <ReachAt />
            <Safeguarding />
          </Group>
          <Group title={t('settings-time')}>
            <QuietWeekdays />
            <QuietPeriods />
            <ReminderHour />
          </Group>
          <Setting>
            <LockCard />
          </Setting>
          <Setting>
            <GuidePlaces />
          </Setting>
          <Setting>
            <DevicesLink />
          </Setting>
          <Group title={t('samples-title')}>
            <Samples />
          </Group>
        </div>
        <details
          class="settings-more"
          open={unfolded || isSearching}
          onToggle={({ currentTarget }) => isSearching || setUnfolded(currentTarget.open)}
        >
          <summary>{t('settings-more')}</summary>
          <div class="settings-groups">
            {SELDOM.map((Part, at) => (
              <Setting key={at}>
                <Part />
              </Setting>
            ))}
            <Setting>
              <section class="card">
                <SeparatorChoice />
              </section>
            </Setting>
          </div>
        </details>
        <section class="settings-about soft" aria-labelledby={about} data-group={t('settings-about')}>
          <h2 id={about}>{t('settings-about')}</h2>
          <Setting>
            <p>{t('settings-private')}</p>
            <p>{t('settings-independent')}</p>
            <p>{t('settings-version', { version: browser.runtime.getManifest().version })}</p>
          </Setting>
        </section>
      </div>
    </div>
  );
}

/** Links to the settings of several devices, which are among the files. */
function DevicesLink() {
  const { t } = usePage();
  return (
    <section class="card">
      <h2>{t('settings-devices')}</h2>
      <p>{t('settings-devices-explain')}</p>
      <div class="row">
        <a class="button" href={hrefOf({ view: 'export', part: 'devices' })}>
          {t('settings-devices-open')}
        </a>
      </div>
    </section>
  );
}

/** A group of related settings, each of which can be found by itself. */
function Group({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  const parts = [children].flat();
  return (
    <section class="card" aria-labelledby={id} data-group={title}>
      <h2 id={id}>{title}</h2>
      {parts.map((part, at) => (
        <Setting key={at}>{part}</Setting>
      ))}
    </section>
  );
}

const Setting = ({ children }: { children: ComponentChildren }) => <div data-setting="">{children}</div>;

/**
 * Hides settings that do not contain all the words, and groups left empty. If a group's title has all of them, all its settings
 * are shown.
 *
 * @returns how many settings are shown
 */
function useFinding(list: { current: HTMLElement | null }, wanted: string): number | undefined {
  const [found, setFound] = useState<number>();
  useEffect(() => {
    const words = fold(wanted).split(/\s+/).filter(Boolean);
    const holds = (text: string) => words.every((word) => fold(text).includes(word));
    const settings = [...(list.current?.querySelectorAll<HTMLElement>('[data-setting]') ?? [])];
    for (const setting of settings) {
      const title = setting.closest<HTMLElement>('[data-group]')?.dataset.group ?? '';
      setting.hidden = !holds(`${title} ${setting.textContent}`);
    }
    const boxes = list.current?.querySelectorAll<HTMLElement>('[data-group], .settings-more') ?? [];
    for (const box of boxes) box.hidden = !box.querySelector('[data-setting]:not([hidden])');
    setFound(settings.filter(({ hidden, textContent }) => !hidden && textContent !== '').length);
  }, [wanted, list]);
  return found;
}
