/**
 * Opens the built extension in a real browser and uses it as a person would. Plain Node scripts can import it, see
 * docs/testing.md.
 */
import { openInChromium } from './driver/chromium.ts';
import { openInFirefox } from './driver/firefox.ts';
import type { ChromiumPage, Extension, FirefoxPage, OpenOptions } from './driver/types.ts';

export type * from './driver/types.ts';

export function openExtension(
  options?: OpenOptions & { browser?: 'chromium' },
): Promise<Extension<ChromiumPage>>;
export function openExtension(options: OpenOptions & { browser: 'firefox' }): Promise<Extension<FirefoxPage>>;
export function openExtension({
  browser = 'chromium',
  language = 'en',
  profile,
  built,
  granted,
  besides,
  display,
  phone,
  dark,
}: OpenOptions = {}): Promise<Extension<ChromiumPage> | Extension<FirefoxPage>> {
  return browser === 'firefox'
    ? openInFirefox(language, { built, phone, dark })
    : openInChromium(language, { kept: profile, built, granted, besides, display });
}
