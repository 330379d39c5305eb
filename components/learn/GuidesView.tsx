import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SITES, type Site, siteOf } from '../../utils/ground/sites';
import type { GuideRecord } from '../../utils/guides/records';
import { guidesFor } from '../../utils/guides/registry';
import type { Guide } from '../../utils/guides/types';
import { usePage } from '../controls/page';
import { BesideGuide } from '../guide/BesideGuide';
import { GuideCard } from './GuideCard';
import { GuideHealth } from './GuideHealth';
import { useGuides } from './guides';
import { useGuideRecords } from './records';
import { useRunningGuide } from './running';
import './learn.css';

/** The guides of each site, starting with those for the page below. */
export function GuidesView() {
  const { t, tab } = usePage();
  const [running, refresh] = useRunningGuide(tab?.id);
  const records = useGuideRecords();
  const site = siteOf(tab?.url);
  const all = useGuides();
  const guides = guidesFor(tab?.url, all);
  const sites = [...new Set(guides.map((guide) => guide.site))].sort(
    (a, b) => Number(b === site) - Number(a === site),
  );

  return (
    <div class="stack">
      {tab && running && <BesideGuide key={`${tab.id} ${running}`} tabId={tab.id} onEnd={refresh} />}
      <p>{t('guides-explain')}</p>
      <p>
        {tab ? (
          <a class="link" href="/dashboard.html#learn" target="_blank" rel="noopener">
            {t('learn-more')}
          </a>
        ) : (
          <a class="link" href="#learn">
            {t('learn-more')}
          </a>
        )}
      </p>
      {sites.map((each, at) => (
        <GuidesOf
          key={each}
          site={each}
          title={t(each === site ? 'guides-fitting' : `settings-guides-${each}`)}
          guides={guides.filter((guide) => guide.site === each)}
          first={at === 0}
          {...{ running, refresh, records }}
        />
      ))}
      <GuideHealth guides={all} />
    </div>
  );
}

interface GuidesOfProps {
  site: Site;
  title: string;
  guides: readonly Guide[];
  running: string | null;
  records: Record<string, GuideRecord> | undefined;
  /** The first of them is the recommended one. */
  first: boolean;
  refresh: () => Promise<void>;
}

/** One site's guides. */
function GuidesOf({ site, title, guides, running, records, first, refresh }: GuidesOfProps) {
  const { tab } = usePage();
  const elsewhere = useElsewhere(site, tab?.url, tab === null);
  return (
    <section class="section">
      <h2>{title}</h2>
      <ul class="guide-cards">
        {guides.map((guide, at) => (
          <GuideCard
            key={guide.id}
            guide={guide}
            away={elsewhere}
            running={guide.id === running}
            record={records?.[guide.id]}
            first={first && at === 0}
            refresh={refresh}
          />
        ))}
      </ul>
    </section>
  );
}

/**
 * Whether a site's guides cannot start in the tab below because it shows another site. An address the browser
 * withholds may be this very site until access has been given.
 */
function useElsewhere(site: Site, address: string | undefined, noTab: boolean): boolean {
  const [granted, setGranted] = useState(false);
  useEffect(() => {
    browser.permissions
      .contains({ origins: [...SITES[site].origins] })
      .then(setGranted)
      .catch(() => setGranted(true));
  }, [site]);
  if (noTab) return true;
  if (address === undefined) return granted;
  return siteOf(address) !== site;
}
