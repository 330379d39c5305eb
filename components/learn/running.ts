import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { GuideId } from '../../utils/guides/registry';
import { sendMessage } from '../../utils/messages';

/** The guide running in a tab; null until the background has answered. */
export function useRunningGuide(tabId: number | undefined): [GuideId | null, () => Promise<void>] {
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
