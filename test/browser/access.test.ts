import { afterAll, beforeAll, expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';
import { cardOn } from './mentor.ts';

let extension: Extension<ChromiumPage>;
let settings: ChromiumPage;

/** What the browser's own page of extensions offers under "site access". */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}
async function setAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const extensionId = new URL(extension.base).hostname;
  await settings.evaluate(
    (change) =>
      (
        chrome as unknown as { developerPrivate: DeveloperPrivate }
      ).developerPrivate.updateExtensionConfiguration(change),
    { extensionId, hostAccess },
  );
}

beforeAll(async () => {
  extension = await openExtension({ language: 'en' });
  await extension.serve(FACEBOOK, facebookSite());
  settings = await extension.open('chrome://extensions/');
});
afterAll(() => extension.close());

test('with access on click, starting a guide says why it is needed and asks; given, the guide begins', async () => {
  await setAccess('ON_CLICK');
  const page = await extension.open(`${FACEBOOK}/`);
  const popup = await extension.popupOver(page);
  await popup.getByRole('link', { name: 'Guides', exact: true }).click();
  await popup.locator('[data-guide="facebook/become-a-mentor"]').click();
  await popup.getByText('Your browser does not let Mentor Trail show anything on Facebook yet').waitFor();
  expect(await popup.getByRole('button', { name: 'Allow and start' }).count()).toBe(1);
  expect(await extension.card(page)).toBeNull();

  // The browser's own question cannot be answered without a window; this is what answering it does.
  await setAccess('ON_ALL_SITES');
  await page.bringToFront();
  expect(await cardOn(extension, page, 'open-groups')).toMatchObject({ state: 'pointing' });
});
