import { useId, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { GuideRecord } from '../../utils/guides/records';
import type { StartOutcome } from '../../utils/guides/session/types';
import { type Guide, guideSummary, guideTitle } from '../../utils/guides/types';
import { sendMessage } from '../../utils/messages';
import { chooseGuidePlace } from '../../utils/settings/guide-places';
import type { GuidePlace } from '../../utils/settings/settings';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { openSidePanel } from '../controls/side-panel';
import { GuideProgress, isOpen } from './GuideProgress';
import { PlaceChoice } from './PlaceChoice';
import { placeFor } from './place';

interface GuideCardProps {
  guide: Guide;
  /** The tab below shows another site: the guide cannot begin there. That has been said above. */
  away: boolean;
  /** Whether this guide runs in the tab below. */
  running: boolean;
  record: GuideRecord | undefined;
  /** Asks again which guide runs. */
  refresh: () => Promise<void>;
}

type Told = 'guide-started' | 'guide-started-beside' | 'guide-started-here' | 'guide-ended';

type Trouble =
  | Exclude<StartOutcome, { started: true }>
  | { reason: 'refused'; origins: string[] }
  | { reason: 'no-answer' };

/** One guide: what it is for, and how to start or end it here. */
export function GuideCard({ guide, away, running, record, refresh }: GuideCardProps) {
  const { t, tab, leave, settings } = usePage();
  const { attempt } = useNotices();
  const [trouble, setTrouble] = useState<Trouble>();
  const [told, setTold] = useState<Told>();
  const place = placeFor(guide.site, settings);
  const elsewhere = away || trouble?.reason === 'wrong-site';
  const id = useId();
  const open = isOpen(guide, record);
  /** Whether it shall go on where it was left; remembered while the mentor answers what is asked first. */
  const goOn = useRef(false);

  /** @param panel the side panel on its way, where the steps are to stand in it */
  const start = async (panel: Promise<boolean> | null) => {
    if (!tab) return;
    setTold(undefined);
    try {
      const outcome = await sendMessage('startGuide', {
        tabId: tab.id,
        guideId: guide.id,
        goOn: goOn.current,
      });
      setTrouble(outcome.started ? undefined : outcome);
      if (!outcome.started) return;
      const opened = await panel;
      setTold(opened === null ? 'guide-started' : opened ? 'guide-started-beside' : 'guide-started-here');
      await refresh();
      if (opened !== false) leave();
    } catch {
      setTrouble({ reason: 'no-answer' });
    }
  };

  // The browser opens its side panel, and asks its questions, only directly in the click: before anything is
  // awaited.
  const panelFor = (where: GuidePlace | null) => (tab && where === 'beside' ? openSidePanel(tab.id) : null);

  const begin = (from: 'where it was left' | 'the beginning') => {
    goOn.current = from === 'where it was left';
    return start(panelFor(place));
  };

  const allow = (origins: string[]) => {
    const asked = browser.permissions.request({ origins });
    const panel = panelFor(place);
    return asked.then(
      (granted) => (granted ? start(panel) : setTrouble({ reason: 'refused', origins })),
      () => setTrouble({ reason: 'refused', origins }),
    );
  };

  const choose = (chosen: GuidePlace) => {
    const panel = panelFor(chosen);
    return attempt(async () => {
      await chooseGuidePlace(guide.site, chosen, new Date());
      await start(panel);
    });
  };

  const end = async () => {
    if (!tab) return;
    try {
      await sendMessage('endGuide', { tabId: tab.id });
      setTold('guide-ended');
      await refresh();
    } catch {
      setTrouble({ reason: 'no-answer' });
    }
  };

  const said = troubleText();
  const origins = trouble && 'origins' in trouble ? trouble.origins : null;
  return (
    <li class="card">
      <h3 id={id}>{guideTitle(guide, t)}</h3>
      <p>{guideSummary(guide, t)}</p>
      {guide.pack && <p class="soft">{t('guide-from-pack')}</p>}
      <GuideProgress {...{ guide, record }} />
      {running && <p class="pill running">{t('guide-running')}</p>}
      <div role="status">
        {told && <p>{t(told)}</p>}
        {said && <p class="trouble">{said}</p>}
      </div>
      {trouble?.reason === 'needs-choice' && !elsewhere && !running && (
        <PlaceChoice site={guide.site} choose={choose} />
      )}
      <div class="row">
        {running ? (
          <button type="button" class="button" onClick={end}>
            {t('guide-end')}
          </button>
        ) : elsewhere ? (
          <button
            type="button"
            class="button"
            id={`${id}-open`}
            aria-labelledby={`${id}-open ${id}`}
            onClick={() => browser.tabs.create({ url: guide.startUrl })}
          >
            {t(`guide-open-${guide.site}`)}
          </button>
        ) : origins ? (
          <button type="button" class="button main" data-guide={guide.id} onClick={() => allow(origins)}>
            {t('guide-allow')}
          </button>
        ) : trouble?.reason === 'needs-choice' ? null : (
          <>
            <button
              type="button"
              class="button main"
              id={`${id}-start`}
              data-guide={guide.id}
              aria-labelledby={`${id}-start ${id}`}
              onClick={() => begin(open ? 'where it was left' : 'the beginning')}
            >
              {t(open ? 'guide-go-on' : 'guide-start')}
            </button>
            {open && (
              <button
                type="button"
                class="button quiet"
                id={`${id}-anew`}
                aria-labelledby={`${id}-anew ${id}`}
                onClick={() => begin('the beginning')}
              >
                {t('guide-begin-anew')}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  );

  function troubleText(): string {
    switch (trouble?.reason) {
      case 'wrong-site':
        return t(`guide-elsewhere-${guide.site}`);
      case 'needs-access':
        return t(`guide-needs-access-${guide.site}`);
      case 'refused':
        return t('guide-access-refused');
      case 'unreachable':
        return t('guide-unreachable');
      case 'no-answer':
        return t('guide-no-answer');
      default:
        return '';
    }
  }
}
