/** A guide that was running when the browser was closed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULTS, FACEBOOK, facebookSite, groupsOf } from '../pages/facebook/site.ts';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';
import { cardOn, choose, followRing } from './mentor.ts';

const GUIDE = 'facebook/mentoring-without-the-feature';
const GROUP = `/groups/${groupsOf(DEFAULTS)[0]?.id}/`;
const DONE = 'I have done this';

async function start(profile: string): Promise<Extension<ChromiumPage>> {
  const extension = await openExtension({ language: 'en', profile });
  await extension.serve(FACEBOOK, facebookSite());
  return extension;
}

test('continues at the step where it was left, without asking again what was confirmed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'mentor-trail-kept-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  let extension = await start(profile);
  onTestFinished(() => extension.close());
  let page = await extension.open(`${FACEBOOK}${GROUP}`);
  await extension.startGuide(page, GUIDE);
  await cardOn(extension, page, 'agree-on-rules', '', 'looking');
  await extension.press(page, DONE);
  await cardOn(extension, page, 'write-post', '', 'looking');
  const left = () => extension.inExtension(() => chrome.storage.local.get(null), null);
  await expect.poll(left).toMatchObject({ [`guide-left-${GUIDE}`]: { step: 3 } });
  await extension.close();

  extension = await start(profile);
  page = await extension.open(`${FACEBOOK}/`);
  const popup = await extension.popupOver(page);
  await popup.getByRole('link', { name: 'Guides', exact: true }).click();
  await popup.getByText(/Last time you got to step .*4.* of .*6/).waitFor();
  await popup.getByRole('button', { name: /^Continue Offer mentoring/ }).click();
  // The next step is on a group's page. Until the mentor is back there, the card says how to get there.
  await followRing(extension, page, await cardOn(extension, page, 'open-groups', '', 'pointing'));
  await cardOn(extension, page, 'choose-group', '', 'pointing');
  await choose(page, `[data-side] a[href="${GROUP}"]`);
  await cardOn(extension, page, 'write-post', '', 'looking');
  await extension.press(page, 'Back');
  await cardOn(extension, page, 'agree-on-rules', '', 'looking');
});

/** The files of a profile that contain a word, in either of the encodings browsers use. */
function filesWith(profile: string, word: string): string[] {
  const spelt = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return spelt.some((each) => bytes.includes(each));
    });
}

test('unsaved input is nowhere on disk', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'mentor-trail-typed-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  const extension = await openExtension({ profile });
  onTestFinished(() => extension.close());
  const page = await extension.open(`${extension.base}dashboard.html#contacts`);
  await page.getByRole('link', { name: 'Add a person' }).first().click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('quokkaname');
  await page.locator('textarea[name="notes"]').fill('quokkanotes');
  const other = await extension.dashboard();
  await other.getByRole('navigation', { name: 'Sections' }).waitFor();
  await other.keyboard.press('Control+k');
  await other.getByRole('combobox').fill('quokkasearch');
  // This word is in the browser's history, which proves that the right files are searched.
  const third = await extension.open(`${extension.base}dashboard.html#wombat`);
  await third.getByRole('navigation', { name: 'Sections' }).waitFor();
  // Every few seconds the browser writes down what is open.
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  await extension.close();
  expect(filesWith(profile, 'wombat')).not.toEqual([]);
  for (const word of ['quokkaname', 'quokkanotes', 'quokkasearch'])
    expect(filesWith(profile, word)).toEqual([]);
});
