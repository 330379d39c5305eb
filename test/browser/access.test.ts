import { expect, onTestFinished, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { LINKEDIN, linkedinSite } from '../pages/linkedin/site.ts';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';
import { cardOn } from './mentor.ts';

/** The "site access" options on the browser's own extensions page. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}
async function setAccess(
  extension: Extension<ChromiumPage>,
  settings: ChromiumPage,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const extensionId = new URL(extension.base).hostname;
  await settings.evaluate(
    (change) =>
      (
        chrome as unknown as { developerPrivate: DeveloperPrivate }
      ).developerPrivate.updateExtensionConfiguration(change),
    { extensionId, hostAccess },
  );
}

test('if access is “on click”, starting a guide explains why it is needed and asks; once granted, the guide starts', async () => {
  const extension = await openExtension({ language: 'en' });
  onTestFinished(() => extension.close());
  await extension.serve(FACEBOOK, facebookSite());
  const settings = await extension.open('chrome://extensions/');
  await setAccess(extension, settings, 'ON_CLICK');
  const page = await extension.open(`${FACEBOOK}/`);
  const popup = await extension.popupOver(page);
  await popup.getByRole('link', { name: 'Guides', exact: true }).click();
  await popup.locator('[data-guide="facebook/become-a-mentor"]').click();
  await popup.getByText('Your browser doesn’t let Mentor Trail show anything on Facebook yet').waitFor();
  await popup.getByRole('button', { name: 'Allow and start' }).waitFor();
  expect(await extension.card(page)).toBeNull();

  // The browser's permission dialog cannot be answered without a window; this does what its answer would do.
  await setAccess(extension, settings, 'ON_ALL_SITES');
  await page.bringToFront();
  await cardOn(extension, page, 'open-groups', '', 'pointing');
});

test('on LinkedIn both questions come before the one for access; if that is granted with the popup closed, the guide starts', async () => {
  const extension = await openExtension({ language: 'en' });
  onTestFinished(() => extension.close());
  await extension.serve(LINKEDIN, linkedinSite());
  const settings = await extension.open('chrome://extensions/');
  await setAccess(extension, settings, 'ON_CLICK');
  const page = await extension.open(`${LINKEDIN}/in/lena-kraemer-1a2b3c/`);
  const popup = await extension.popupOver(page);
  await popup.getByRole('link', { name: 'Guides', exact: true }).click();
  await popup.locator('[data-guide="linkedin/write-a-first-message"]').click();
  await popup.locator('[data-place="page"]').click();
  await popup.getByRole('button', { name: 'Allow and start' }).waitFor();
  await popup.close();
  await setAccess(extension, settings, 'ON_ALL_SITES');
  await page.bringToFront();
  expect(await extension.waitForCard(page, (card) => card !== null)).toMatchObject({
    guide: 'linkedin/write-a-first-message',
  });
});
