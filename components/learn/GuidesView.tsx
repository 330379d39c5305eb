import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type GuideId, guidesFor } from '../../utils/guides/registry';
import { siteOf } from '../../utils/guides/sites';
import { sendMessage } from '../../utils/messages';
import { usePage } from '../controls/page';
import { BesideGuide } from '../guide/BesideGuide';
import { GuideCard } from './GuideCard';
import { useGuides } from './guides';
import { useGuideRecords } from './records';
import './learn.css';

/** The guides: those for the page below first. */
export function GuidesView() {
  const { t, tab } = usePage();
  const [running, refresh] = useRunningGuide(tab?.id);
  const records = useGuideRecords();
  const site = siteOf(tab?.url);
  const guides = guidesFor(tab?.url, useGuides());
  const fitting = guides.filter((guide) => guide.site === site);
  const other = guides.filter((guide) => guide.site !== site);
  const cards = (some: typeof guides) => (
    <ul class="stack">
      {some.map((guide) => (
        <GuideCard
          key={guide.id}
          guide={guide}
          heading={fitting.length > 0 ? 'h3' : 'h2'}
          running={guide.id === running}
          record={records?.[guide.id]}
          refresh={refresh}
        />
      ))}
    </ul>
  );

  return (
    <div class="stack">
      {tab && running && <BesideGuide key={`${tab.id} ${running}`} tabId={tab.id} onEnd={refresh} />}
      <p>{t('guides-explain')}</p>
      <p>
        {tab ? (
          <a href="/dashboard.html#learn" target="_blank" rel="noopener">
            {t('learn-more')}
          </a>
        ) : (
          <a href="#learn">{t('learn-more')}</a>
        )}
      </p>
      {fitting.length > 0 && (
        <section class="section">
          <h2>{t('guides-fitting')}</h2>
          {cards(fitting)}
        </section>
      )}
      {other.length > 0 && (
        <section class="section">
          {fitting.length > 0 && <h2>{t('guides-other')}</h2>}
          {cards(other)}
        </section>
      )}
    </div>
  );
}

/** Which guide runs in a tab, wherever it was started; null while the background has not said. */
function useRunningGuide(tabId: number | undefined): [GuideId | null, () => Promise<void>] {
  const [running, setRunning] = useState<GuideId | null>(null);
  const refresh = useCallback(async () => {
    setRunning(tabId === undefined ? null : await sendMessage('runningGuide', { tabId }).catch(() => null));
  }, [tabId]);
  useEffect(() => {
    const changed = (changes: Record<string, unknown>, area: string) => {
      const ours = Object.keys(changes).some((key) => key.endsWith(`-in-tab-${tabId}`));
      if (area === 'session' && ours) void refresh();
    };
    void refresh();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [refresh, tabId]);
  return [running, refresh];
}
