import { useId } from 'preact/hooks';
import type { GuideRecord } from '../../utils/guides/records';
import { type Guide, guideSummary, guideTitle } from '../../utils/guides/types';
import { usePage } from '../controls/page';
import { GuidePicture } from './GuidePicture';
import { GuideProgress, isOpen } from './GuideProgress';
import { GuideStart } from './GuideStart';
import { useStart } from './start';

interface GuideCardProps {
  guide: Guide;
  /** The tab below shows another site, or there is none, so the guide opens its own in a new tab. */
  away: boolean;
  /** Whether this guide runs in the tab below. */
  running: boolean;
  record: GuideRecord | undefined;
  /** It is the recommended first one. */
  first: boolean;
  /** Checks again which guide is running. */
  refresh: () => Promise<void>;
}

/** One guide: where it leads, what it is for, and how to start or end it. */
export function GuideCard({ guide, away, running, record, first, refresh }: GuideCardProps) {
  const { t } = usePage();
  const starting = useStart(guide, away, refresh);
  const id = useId();
  return (
    <li class="card guide-card">
      <div class="guide-head">
        <GuidePicture guide={guide} />
        <div class="grow">
          <h3 id={id}>{guideTitle(guide, t)}</h3>
          <p>{guideSummary(guide, t)}</p>
          {guide.pack && <p class="soft">{t('guide-from-pack')}</p>}
          <GuideProgress {...{ guide, record }} />
          {running && <p class="pill running">{t('guide-running')}</p>}
        </div>
      </div>
      <GuideStart {...{ guide, starting, running }} named={id} open={isOpen(guide, record)} quiet={!first} />
    </li>
  );
}
