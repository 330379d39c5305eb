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

/** What has become of the start, in a sentence. */
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
  /** The tab below shows another site, or there is none: the guide takes its site along, into a new tab. */
  elsewhere: boolean;
  trouble: Trouble | undefined;
  told: Told | undefined;
  /** Directly in the click. */
  begin(from: 'where it was left' | 'the beginning'): void;
  /** Answers what the browser has to allow; directly in the click. */
  allow(origins: string[]): void;
  /** Answers where the steps are to be shown; directly in the click. */
  choose(place: GuidePlace): void;
  end(): void;
}

/**
 * Starts a guide, in the tab below or with its site in a new one, and asks on the way what has to be asked.
 *
 * @param away the tab below is known to show another site
 * @param refresh asks again which guide runs
 */
export function useStart(guide: Guide, away: boolean, refresh: () => Promise<void>): Starting {
  const { tab, leave, settings } = usePage();
  const { attempt } = useNotices();
  const [trouble, setTrouble] = useState<Trouble>();
  const [told, setTold] = useState<Told>();
  const own = useOwnTab();
  const place = placeFor(guide.site, settings);
  /** The address over which it could not begin; another may be the right one. */
  const [wrong, setWrong] = useState<{ url: string | undefined }>();
  const elsewhere = away || !tab || (wrong !== undefined && wrong.url === tab.url);
  /** Whether to go on where it was left; remembered while the mentor answers what is asked first. */
  const goOn = useRef(false);

  const ask = (waiting: boolean): Promise<StartOutcome> => {
    if (elsewhere && waiting) return sendMessage('startWaiting', undefined);
    const wanted = { guideId: guide.id, goOn: goOn.current };
    return elsewhere
      ? sendMessage('openGuide', wanted)
      : sendMessage('startGuide', { tabId: tab.id, ...wanted });
  };

  /** @param panel the side panel on its way, where the steps are to stand in it */
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

  // The browser opens its side panel, and asks its questions, only directly in the click: before anything is
  // awaited. Opened from here it stays when the mentor comes to the new tab.
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
      // The question is put at once: nobody has to be asked for that.
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

/** @param panel whether the side panel opened; null where it was not wanted */
function toldOf(panel: boolean | null, elsewhere: boolean): Told {
  if (panel === null) return elsewhere ? 'guide-opened' : 'guide-started';
  return panel ? 'guide-started-beside' : 'guide-started-here';
}

/** The tab a page of ours is itself, known before a click needs it; undefined for a popup or side panel. */
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
