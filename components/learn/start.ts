import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { StartOutcome } from '../../utils/guides/session/types';
import type { Guide } from '../../utils/guides/types';
import { sendMessage } from '../../utils/messages';
import { chooseGuidePlace } from '../../utils/settings/guide-places';
import type { GuidePlace } from '../../utils/settings/settings';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { openSidePanel } from '../controls/side-panel';
import { placeFor } from './place';

/** The result of starting, as a sentence. */
export type Told =
  | 'guide-started'
  | 'guide-started-beside'
  | 'guide-started-here'
  | 'guide-opened'
  | 'guide-ended';

type Trouble =
  | Exclude<StartOutcome, { started: true }>
  | { started: false; reason: 'refused'; origins: string[] }
  | { started: false; reason: 'no-answer' };

export interface Starting {
  /** The tab below shows another site, or there is none: the guide opens its site in a new tab. */
  elsewhere: boolean;
  trouble: Trouble | undefined;
  told: Told | undefined;
  /** Call directly in the click handler. */
  begin(from: 'where it was left' | 'the beginning'): void;
  /** Answers what the browser has to permit; call directly in the click handler. */
  allow(origins: string[]): void;
  /** Answers where the steps are shown; call directly in the click handler. */
  choose(place: GuidePlace): void;
  end(): void;
}

/**
 * Starts a guide, in the tab below or with its site in a new one, and asks the necessary questions.
 *
 * @param away whether the tab below is known to show another site
 * @param refresh checks again which guide is running
 */
export function useStart(guide: Guide, away: boolean, refresh: () => Promise<void>): Starting {
  const { tab, leave, settings } = usePage();
  const { attempt } = useNotices();
  const [trouble, setTrouble] = useState<Trouble>();
  const [told, setTold] = useState<Told>();
  const own = useOwnTab();
  const place = placeFor(guide.site, settings);
  /** The address on which it could not start; another may be suitable. */
  const [wrong, setWrong] = useState<{ url: string | undefined }>();
  const elsewhere = away || !tab || (wrong !== undefined && wrong.url === tab.url);
  /** Whether to resume where it was left; remembered while the mentor answers questions first. */
  const goOn = useRef(false);

  const ask = (waiting: boolean): Promise<StartOutcome> => {
    if (elsewhere && waiting) return sendMessage('startWaiting', undefined);
    const wanted = { guideId: guide.id, goOn: goOn.current };
    return elsewhere
      ? sendMessage('openGuide', wanted)
      : sendMessage('startGuide', { tabId: tab.id, ...wanted });
  };

  /** @param panel the side panel being opened, if the steps are shown in it */
  const start = async (panel: Promise<boolean> | null, waiting = false) => {
    setTold(undefined);
    try {
      const outcome = await ask(waiting);
      setTrouble(outcome.started ? undefined : outcome);
      if (!outcome.started) {
        if (outcome.reason === 'wrong-site') setWrong({ url: tab?.url });
        return;
      }
      const opened = await panel;
      setTold(toldOf(opened, elsewhere));
      await refresh();
      if (opened !== false) leave();
    } catch {
      setTrouble({ started: false, reason: 'no-answer' });
    }
  };

  // Browsers open side panels and permission prompts only directly in a click, before any await. If opened from here,
  // the panel stays when the mentor switches to the new tab.
  const panelFor = (where: GuidePlace | null) => {
    const beside = tab?.id ?? own;
    return where === 'beside' && beside !== undefined ? openSidePanel(beside) : null;
  };

  return {
    elsewhere,
    trouble,
    told,
    begin(from) {
      goOn.current = from === 'where it was left';
      // Ask at once; this needs no request to the background.
      if (place === null && elsewhere)
        setTrouble({ started: false, reason: 'needs-choice', site: guide.site });
      else void start(panelFor(place));
    },
    allow(origins) {
      const asked = browser.permissions.request({ origins });
      const panel = panelFor(place);
      const refused = () => setTrouble({ started: false, reason: 'refused', origins });
      void asked.then((granted) => (granted ? start(panel, true) : refused()), refused);
    },
    choose(chosen) {
      const panel = panelFor(chosen);
      void attempt(async () => {
        await chooseGuidePlace(guide.site, chosen, new Date());
        await start(panel);
      });
    },
    end() {
      if (!tab) return;
      sendMessage('endGuide', { tabId: tab.id })
        .then(() => {
          setTold('guide-ended');
          return refresh();
        })
        .catch(() => setTrouble({ started: false, reason: 'no-answer' }));
    },
  };
}

/** @param panel whether the side panel opened; null if it was not wanted */
function toldOf(panel: boolean | null, elsewhere: boolean): Told {
  if (panel === null) return elsewhere ? 'guide-opened' : 'guide-started';
  return panel ? 'guide-started-beside' : 'guide-started-here';
}

/** The tab that a page of ours is itself, known before a click needs it; undefined for a popup or side panel. */
function useOwnTab(): number | undefined {
  const [own, setOwn] = useState<number>();
  useEffect(() => {
    let over = false;
    browser.tabs.getCurrent().then(
      (tab) => {
        if (!over) setOwn(tab?.id);
      },
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, []);
  return own;
}
