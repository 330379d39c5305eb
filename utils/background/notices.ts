import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the browser lets us show notices; the mentor grants it when switching the reminder on. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/**
 * Asks for permission. Call it directly in the click handler, without an await before it.
 *
 * @returns whether notices may be shown now
 */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(PERMISSION);
  } catch {
    // The browser did not accept it as a user action; the settings offer a button for it.
    return mayNotify();
  }
}
