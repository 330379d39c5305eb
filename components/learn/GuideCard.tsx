import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { guideSummaryKey, guideTitleKey } from '../../utils/guides/registry';
import type { StartOutcome } from '../../utils/guides/session/types';
import { SITES, siteOf } from '../../utils/guides/sites';
import type { Guide } from '../../utils/guides/types';
import type { MessageKey } from '../../utils/language/messages.gen';
import { sendMessage } from '../../utils/messages';
import { usePage } from '../controls/page';

interface GuideCardProps {
  guide: Guide;
  heading: 'h2' | 'h3';
  /** Whether this guide runs in the tab below. */
  running: boolean;
  /** Asks again which guide runs. */
  refresh: () => Promise<void>;
}

type Trouble =
  | Exclude<StartOutcome, { started: true }>
  | { reason: 'refused'; origins: string[] }
  | { reason: 'no-answer' };

/** One guide: what it is for, and how to start or end it here. */
export function GuideCard({ guide, heading: Heading, running, refresh }: GuideCardProps) {
  const { t, tab, leave } = usePage();
  const [trouble, setTrouble] = useState<Trouble>();
  const [told, setTold] = useState<'guide-started' | 'guide-ended'>();
  const elsewhere = useElsewhere(guide, tab?.url, tab === null) || trouble?.reason === 'wrong-site';
  const id = useId();

  const start = async () => {
    if (!tab) return;
    setTold(undefined);
    try {
      const outcome = await sendMessage('startGuide', { tabId: tab.id, guideId: guide.id });
      setTrouble(outcome.started ? undefined : outcome);
      if (!outcome.started) return;
      setTold('guide-started');
      await refresh();
      leave();
    } catch {
      setTrouble({ reason: 'no-answer' });
    }
  };

  // The browser shows its question only when it is asked directly in the click: nothing may be awaited before.
  const allow = (origins: string[]) =>
    browser.permissions.request({ origins }).then(
      (granted) => (granted ? start() : setTrouble({ reason: 'refused', origins })),
      () => setTrouble({ reason: 'refused', origins }),
    );

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

  const origins = trouble && 'origins' in trouble ? trouble.origins : null;
  return (
    <li class="card">
      <Heading id={id}>{t(guideTitleKey(guide.id) as PlainKey)}</Heading>
      <p>{t(guideSummaryKey(guide.id) as PlainKey)}</p>
      {running && <p class="pill running">{t('guide-running')}</p>}
      {elsewhere && !running && <p class="soft">{t(`guide-elsewhere-${guide.site}`)}</p>}
      <div role="status">
        {told && <p>{t(told)}</p>}
        {trouble && <p class="trouble">{troubleText()}</p>}
      </div>
      <div class="row">
        {running ? (
          <button type="button" class="button" onClick={end}>
            {t('guide-end')}
          </button>
        ) : elsewhere ? (
          <button type="button" class="button" onClick={() => browser.tabs.create({ url: guide.startUrl })}>
            {t(`guide-open-${guide.site}`)}
          </button>
        ) : origins ? (
          <button type="button" class="button main" data-guide={guide.id} onClick={() => allow(origins)}>
            {t('guide-allow')}
          </button>
        ) : (
          <button
            type="button"
            class="button main"
            id={`${id}-start`}
            data-guide={guide.id}
            aria-labelledby={`${id}-start ${id}`}
            onClick={start}
          >
            {t('guide-start')}
          </button>
        )}
      </div>
    </li>
  );

  function troubleText(): string {
    switch (trouble?.reason) {
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

/** Titles and summaries take no values. */
type PlainKey = Extract<MessageKey, 'guides-title'>;

/**
 * Whether the guide cannot begin in the tab below because that shows another site. An address the browser
 * keeps back may be the guide's own site, as long as access to it has not been given.
 */
function useElsewhere(guide: Guide, address: string | undefined, noTab: boolean): boolean {
  const [granted, setGranted] = useState(false);
  useEffect(() => {
    browser.permissions
      .contains({ origins: [...SITES[guide.site].origins] })
      .then(setGranted)
      .catch(() => setGranted(true));
  }, [guide.site]);
  if (noTab) return true;
  if (address === undefined) return granted;
  return siteOf(address) !== guide.site;
}
