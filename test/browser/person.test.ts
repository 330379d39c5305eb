import { expect, test } from 'vitest';
import { FACEBOOK, facebookSite } from '../pages/facebook/site.ts';
import { openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';

const browser = oneBrowser(async () => {
  const extension = await openExtension({ language: 'en' });
  await extension.serve(FACEBOOK, facebookSite());
  return extension;
});

/** The clipboard's content, read as a person would: by pasting. */
const PASTE = process.platform === 'darwin' ? 'Meta+V' : 'Control+V';

test('a person is saved and written to from a template, and drafts survive the popup', async () => {
  const profile = await browser().open(`${FACEBOOK}/lena.kraemer`);
  let popup = await browser().popupOver(profile);
  await popup.getByRole('link', { name: 'Save', exact: true }).click();
  await expect
    .poll(() => popup.getByRole('textbox', { name: 'Name', exact: true }).inputValue())
    .not.toBe('');
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByText('Write the first message', { exact: true }).waitFor();

  // A first message is filled in and copied.
  await popup.getByRole('link', { name: 'Choose a message', exact: true }).click();
  await popup.getByRole('button', { name: 'All messages' }).click();
  await popup.getByRole('button', { name: /^After a comment on your post/ }).click();
  await popup.getByLabel('Your name').fill('Gisela');
  await popup.getByLabel('Topic').fill('bicycles');
  await popup.getByRole('button', { name: 'Copy message' }).click();
  await popup.getByText(/^Did you send the message to /).waitFor();
  await popup.getByRole('button', { name: 'Change the wording' }).click();
  const field = popup.getByLabel('Wording');
  await field.fill('');
  await field.press(PASTE);
  await expect.poll(() => field.inputValue()).toMatch(/^Hello Lena,\s+thanks for your comment .*I’m Gisela/s);

  // Pasting it into the page closes the popup; when that is opened again, the question is back.
  await popup.close();
  popup = await browser().popupOver(profile);
  await popup.getByText(/^In your list: .*Found/).waitFor();
  await popup.getByRole('button', { name: 'Yes, write it down' }).click();
  await popup.getByText(/^Written down\. Next, /).waitFor();
  await popup.getByText(/^In your list: .*Contacted/).waitFor();

  // The reply, with the keyboard only; the popup is closed in the middle of the sentence.
  await popup.getByRole('link', { name: 'Open contact' }).press('Enter');
  await popup.getByRole('heading', { name: 'Lena Krämer', level: 2 }).waitFor();
  await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await popup.keyboard.press('l');
  await popup.getByLabel('In a few words').waitFor();
  await popup.keyboard.type('would like to t');
  await popup.close();
  popup = await browser().popupOver(profile);
  await popup.getByRole('link', { name: 'Open contact' }).click();
  const words = popup.getByLabel('In a few words');
  await words.waitFor();
  expect(await words.inputValue()).toBe('would like to t');
  await words.press('End');
  await popup.keyboard.type('ry');
  await popup.keyboard.press('Control+Enter');
  await popup.getByText(/^Written down\. Next, .*tomorrow.*Write back/).waitFor();
  await popup.getByText('would like to try', { exact: true }).waitFor();
  await popup.getByText('from a template').waitFor();
});
