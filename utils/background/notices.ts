import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the browser lets us show notices; the mentor gives that when they switch the reminder on. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/**
 * Lets the browser ask for it. To be called in the mentor's click itself: nothing may be awaited before.
 *
 * @returns whether notices may be shown now
 */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(PERMISSION);
  } catch {
    // The browser did not take it for the mentor's own doing: the settings offer a button for it.
    return mayNotify();
  }
}
