import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Follower } from '../../utils/guides/locate/follow';
import { viewKey } from '../../utils/guides/session/runs';
import type { Answer, BesideGuide as Beside } from '../../utils/guides/session/types';
import { sendMessage } from '../../utils/messages';
import { adopt } from './adopt';
import { drawBeside } from './beside-card';
import css from './guide.css?inline';

interface BesideGuideProps {
  /** The tab the guide runs beside. */
  tabId: number;
  /** The mentor has ended it here. */
  onEnd(): void;
}

/** A guide's steps in a page of ours, for the tab next to it, into which nothing is inserted. */
export function BesideGuide({ tabId, onEnd }: BesideGuideProps) {
  const beside = useBeside(tabId);
  const place = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot | null>(null);
  const [copied, setCopied] = useState(false);
  const shown = beside && `${beside.view?.index}/${beside.view?.state}`;

  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) setCopied(false);
    before.current = shown;
  }, [shown]);

  useEffect(() => {
    if (!place.current || !beside) return;
    if (root.current?.host !== place.current) {
      root.current = place.current.attachShadow({ mode: 'open' });
      adopt(root.current, css.replace(/:host\s*\{[^}]*\}/, ':host { display: block; }'));
    }
    const { script } = beside;
    const view = beside.view ?? { state: 'looking', index: script.run.index };
    const end = async () => {
      await sendMessage('endGuide', { tabId }).catch(() => undefined);
      onEnd();
    };
    drawBeside(
      {
        script,
        view,
        copied,
        small: false,
        follower: followerIn(tabId),
        onSmall: () => undefined,
        onCopy: (text) => void navigator.clipboard.writeText(text).then(() => setCopied(true)),
        onEnd: () => void end(),
      },
      root.current,
    );
  }, [beside, copied, tabId, onEnd]);

  return beside ? <div ref={place} class="beside-guide" /> : null;
}

/** Forwards the mentor's answers to the script in the page. */
function followerIn(tabId: number): Follower {
  const tell = (answer: Answer) => void sendMessage('answer', answer, tabId).catch(() => undefined);
  return {
    claim: () => tell('claim'),
    back: () => tell('back'),
    giveUp: () => tell('give-up'),
    retry: () => tell('retry'),
    teach: () => undefined,
    unteach: () => undefined,
    page: () => ({ quiet: true, searches: 0 }),
    checked: () => undefined,
  };
}

/** The guide beside a tab, kept up to date; null if there is none. */
function useBeside(tabId: number): Beside | null {
  const [beside, setBeside] = useState<Beside | null>(null);
  useEffect(() => {
    let over = false;
    const ask = async () => {
      const found = await sendMessage('guideBeside', { tabId }).catch(() => null);
      if (!over) setBeside(found);
    };
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && viewKey(tabId) in changes) void ask();
    };
    browser.storage.onChanged.addListener(changed);
    void ask();
    return () => {
      over = true;
      browser.storage.onChanged.removeListener(changed);
    };
  }, [tabId]);
  return beside;
}
