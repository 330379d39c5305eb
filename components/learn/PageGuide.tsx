import { useId } from 'preact/hooks';
import { findByAddress } from '../../utils/database/find-contact';
import { guideToOffer } from '../../utils/guides/offer';
import type { GuideRecord } from '../../utils/guides/records';
import { type Guide, guideTitle } from '../../utils/guides/types';
import { parseProfileAddress } from '../../utils/model/address';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { GuidePicture } from './GuidePicture';
import { GuideProgress, isOpen } from './GuideProgress';
import { GuideStart } from './GuideStart';
import { useGuides } from './guides';
import { useGuideRecords } from './records';
import { useRunningGuide } from './running';
import { useStart } from './start';
import './learn.css';

/** The one guide that fits the page below; nothing if none does, or while one is running there. */
export function PageGuide() {
  const { tab } = usePage();
  const guides = useGuides();
  const known = useKnownHere(tab?.url);
  const records = useGuideRecords();
  const [running, refresh] = useRunningGuide(tab?.id);
  if (!tab || !records || running || !known) return null;
  const fitting = known.isWrittenTo ? guides.filter(({ id }) => !FIRST_MESSAGE.test(id)) : guides;
  const guide = guideToOffer(tab.url, fitting, records);
  return guide && <Offer key={guide.id} guide={guide} record={records[guide.id]} refresh={refresh} />;
}

/** Guides to a first message, which are pointless for somebody who has already been written to. */
const FIRST_MESSAGE = /\/write-a-first-message$/;

/** Whether the person on the page has been written to. */
function useKnownHere(url: string | undefined) {
  const address = url ? parseProfileAddress(url) : null;
  const href = address?.ok ? address.value.href : null;
  return useLive(`page guide ${href}`, async (db) => {
    const contact = href === null ? undefined : await findByAddress(db, href);
    return { isWrittenTo: contact !== undefined && contact.stage !== 'found' };
  });
}

interface OfferProps {
  guide: Guide;
  record: GuideRecord | undefined;
  refresh: () => Promise<void>;
}

function Offer({ guide, record, refresh }: OfferProps) {
  const { t } = usePage();
  const starting = useStart(guide, false, refresh);
  const id = useId();
  return (
    <section class="card page-guide" aria-labelledby={id}>
      <div class="guide-head">
        <GuidePicture guide={guide} />
        <div class="grow">
          <p class="soft">{t('guide-offer')}</p>
          <h2 id={id}>{guideTitle(guide, t)}</h2>
          <GuideProgress {...{ guide, record }} />
        </div>
      </div>
      <GuideStart {...{ guide, starting }} named={id} running={false} open={isOpen(guide, record)} quiet />
      <p>
        <a href={hrefOf({ view: 'guides' })}>{t('guide-offer-others')}</a>
      </p>
    </section>
  );
}
