import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sendMessage } from '../../utils/messages';
import { goTo } from '../controls/route';

/** Opens the guides whenever one starts beside the tab, or the mentor switches to a tab with one. */
export function useGuideFirst(tabId: number | undefined): void {
  useEffect(() => {
    if (tabId === undefined) return;
    let shown: string | null = null;
    let over = false;
    const look = async () => {
      const beside = await sendMessage('guideBeside', { tabId }).catch(() => null);
      const guideId = beside?.script.guideId ?? null;
      if (!over && guideId !== null && guideId !== shown) goTo({ view: 'guides' });
      shown = guideId;
    };
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && `guide-in-tab-${tabId}` in changes) void look();
    };
    void look();
    browser.storage.onChanged.addListener(changed);
    return () => {
      over = true;
      browser.storage.onChanged.removeListener(changed);
    };
  }, [tabId]);
}
