import { describe, expect, onTestFinished, test } from 'vitest';
import { DEFAULTS, FACEBOOK, type FacebookOptions, facebookSite, groupsOf } from '../pages/facebook/site.ts';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';
import { cardOn, choose, followRing, ringed } from './mentor.ts';
import { browsers } from './one-browser.ts';

const GUIDE = 'facebook/become-a-mentor';
const [first, second, third] = groupsOf(DEFAULTS).map(({ id }) => `/groups/${id}/`);

let extension: Extension<ChromiumPage>;
let page: ChromiumPage;

const speaking = browsers((language: 'de' | 'en') => openExtension({ language }));

interface Beginning {
  /** Started by the popup's message to the background, for tests about the page. */
  popup?: boolean;
  /** A browser of its own, if the test changes the extension permanently. */
  own?: boolean;
}

async function begin(
  options: Partial<FacebookOptions>,
  path = '/',
  { popup = false, own = false }: Beginning = {},
): Promise<void> {
  const language = options.language === 'de' ? 'de' : 'en';
  extension = await (own ? openExtension({ language }) : speaking(language));
  if (own) onTestFinished(() => extension.close());
  // Removes what earlier guides have left behind, except the language.
  await extension.inExtension(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    if (settings) await chrome.storage.local.set({ settings });
  }, null);
  await extension.serve(FACEBOOK, facebookSite(options));
  page = await extension.open(`${FACEBOOK}${path}`);
  await (popup ? extension.startGuide(page, GUIDE) : extension.beginGuide(page, GUIDE));
}
const chooseGroup = (href = first) => choose(page, `[data-side] a[href="${href}"]`);

describe('the whole guide', () => {
  test('in German, with everything visible', async () => {
    await begin({ language: 'de', layout: 'a' }, '/', { popup: true });
    let card = await cardOn(extension, page, 'open-groups', '', 'pointing');
    expect(card).toMatchObject({ guide: GUIDE, index: 0, of: 5 });
    expect(card.text).toContain('Klicken Sie auf „Gruppen“');
    expect(await ringed(extension, page, card)).toBe('a Gruppen /groups/?ref=bookmarks');
    await followRing(extension, page, card);

    await cardOn(extension, page, 'choose-group', '', 'pointing');
    await chooseGroup();

    card = await cardOn(extension, page, 'open-mentorship');
    expect(await ringed(extension, page, card)).toBe(`tab Mentorship ${first}mentorship/`);
    await followRing(extension, page, card);

    card = await cardOn(extension, page, 'become-a-mentor');
    expect(await ringed(extension, page, card)).toBe('button Mentor:in werden');
    await followRing(extension, page, card);

    card = await cardOn(extension, page, 'introduce-yourself');
    expect(await ringed(extension, page, card)).toMatch(/^textarea/);
    await followRing(extension, page, card);

    card = await cardOn(extension, page, 'introduce-yourself', 'dann klicken Sie auf „Senden“');
    expect(await ringed(extension, page, card)).toBe('button Senden');
    await followRing(extension, page, card);

    card = await cardOn(extension, page, 'finished', '', 'done');
    expect(card.ring).toBeNull();
    await extension.press(page, 'Anleitung schließen');
    expect(await extension.waitForCard(page, (seen) => seen === null)).toBeNull();
  });

  test('in English, with a link in the top bar and the tab behind More', async () => {
    await begin({ language: 'en', layout: 'b', mentorship: 'behind-more' }, '/', { popup: true });
    let card = await cardOn(extension, page, 'open-groups');
    expect(await ringed(extension, page, card)).toBe('a Groups /groups/');
    await followRing(extension, page, card);
    await cardOn(extension, page, 'choose-group');
    await chooseGroup();
    card = await cardOn(extension, page, 'open-mentorship', '“More”');
    expect(await ringed(extension, page, card)).toBe('tab More');
    await followRing(extension, page, card);
    card = await cardOn(extension, page, 'open-mentorship', 'Click “Mentorship”');
    expect(await ringed(extension, page, card)).toBe(`menuitem Mentorship ${first}mentorship/`);
    await followRing(extension, page, card);
    card = await cardOn(extension, page, 'become-a-mentor');
    expect(await ringed(extension, page, card)).toBe('button Become a Mentor');
    await followRing(extension, page, card);
    card = await cardOn(extension, page, 'introduce-yourself');
    await followRing(extension, page, card);
    card = await cardOn(extension, page, 'introduce-yourself', 'Read it once more');
    expect(await ringed(extension, page, card)).toBe('button Submit');
    await followRing(extension, page, card);
    await cardOn(extension, page, 'finished', '', 'done');
  });

  test('in French, collapsed and slow, by structure as far as that goes and then by hand', async () => {
    await begin({ language: 'fr', layout: 'c', late: 900 }, '/', { popup: true });
    let card = await cardOn(extension, page, 'open-groups');
    expect(await ringed(extension, page, card)).toBe('button Voir plus');
    await followRing(extension, page, card);
    card = await cardOn(extension, page, 'open-groups', 'Click “Groups”');
    expect(await ringed(extension, page, card)).toBe('a Groupes /groups/?ref=bookmarks');
    await followRing(extension, page, card);
    await cardOn(extension, page, 'choose-group');
    await chooseGroup();
    card = await cardOn(extension, page, 'open-mentorship');
    expect(await ringed(extension, page, card)).toBe(`tab Mentorat ${first}mentorship/`);
    await followRing(extension, page, card);

    // The button's French label is unknown, so nothing is pointed at.
    card = await cardOn(extension, page, 'become-a-mentor', '', 'not-found');
    expect(card).toMatchObject({ outcome: 'no-button', ring: null });
    await extension.press(page, 'I have done this');
    card = await cardOn(extension, page, 'introduce-yourself');
    expect(card.ring).toBeNull();
    await extension.press(page, 'Back');
    await cardOn(extension, page, 'become-a-mentor');
    await extension.press(page, 'I have done this');
    await cardOn(extension, page, 'introduce-yourself');
    await extension.press(page, 'I have done this');
    await cardOn(extension, page, 'finished', '', 'done');
  });

  test('comes back at the right step after a full page load in the middle', async () => {
    await begin({ language: 'de', layout: 'b' }, first, { popup: true });
    let card = await cardOn(extension, page, 'open-mentorship');
    expect(card.index).toBe(2);
    await page.reload();
    card = await cardOn(extension, page, 'open-mentorship');
    await followRing(extension, page, card);
    await cardOn(extension, page, 'become-a-mentor');
    await page.reload();
    card = await cardOn(extension, page, 'become-a-mentor');
    expect(await ringed(extension, page, card)).toBe('button Mentor:in werden');
    expect(await page.locator('html > div').count()).toBe(1);
  });
});

describe('starting where the mentor is', () => {
  test.each([
    ['/groups/feed/', 'choose-group', 1],
    [first, 'open-mentorship', 2],
    [`${first}mentorship/`, 'become-a-mentor', 3],
  ])('%s begins with %s', async (path, step, index) => {
    await begin({ language: 'en' }, path, { popup: true });
    expect(await cardOn(extension, page, step, '', 'pointing')).toMatchObject({ index });
  });
});

describe('when it cannot go on', () => {
  test('the group does not offer it; the next group does', async () => {
    await begin({ language: 'de', mentorship: 'absent' }, first);
    // The content of the tab "More" is unknown until it is opened.
    let card = await cardOn(extension, page, 'open-mentorship', '„Mehr“');
    await followRing(extension, page, card);
    card = await cardOn(
      extension,
      page,
      'open-mentorship',
      'hat den Bereich „Mentorship“ nicht',
      'not-found',
    );
    expect(card).toMatchObject({ outcome: 'group-lacks-it', ring: null });
    await chooseGroup(second);
    card = await cardOn(extension, page, 'open-mentorship', 'Klicken Sie auf „Mentorship“');
    expect(await ringed(extension, page, card)).toBe(`tab Mentorship ${second}mentorship/`);
  });

  test('no group offers it: says so after the second', async () => {
    await begin({ language: 'en', mentorship: 'site-lacks', layout: 'b' }, first);
    await followRing(extension, page, await cardOn(extension, page, 'open-mentorship', '“More”'));
    await extension.waitForCard(page, (seen) => seen?.outcome === 'group-lacks-it');
    await chooseGroup(second);
    await followRing(extension, page, await cardOn(extension, page, 'open-mentorship', 'Click “More”'));
    const card = await extension.waitForCard(page, (seen) => seen?.outcome === 'site-lacks-it');
    expect(card).toMatchObject({ state: 'not-found', ring: null });
    expect(card?.text).toContain('doesn’t seem to offer mentorship any more');
    expect(card?.buttons).toContain('Copy the text');
  });

  test('not a member: says so and points at nothing', async () => {
    await begin({ language: 'de', member: false, layout: 'c' }, first);
    const card = await extension.waitForCard(page, (seen) => seen?.outcome === 'not-a-member');
    expect(card).toMatchObject({ state: 'not-found', ring: null });
  });

  test('not logged in: says so, and continues after the log-in', async () => {
    await begin({ language: 'de', loggedOut: true });
    await extension.waitForCard(page, (seen) => seen?.outcome === 'logged-out');
    await extension.serve(FACEBOOK, facebookSite({ language: 'de' }));
    await page.goto(`${FACEBOOK}/`);
    await cardOn(extension, page, 'open-groups', '', 'pointing');
  });

  test('a group that merely has the control’s name is not taken for it', async () => {
    await begin({ language: 'en' }, third);
    const card = await cardOn(extension, page, 'open-mentorship', '“More”');
    expect(await ringed(extension, page, card)).toBe('tab More');
  });
});

describe('the card in a page that is not ours', () => {
  test('survives a style sheet that changes everything', async () => {
    await begin({ language: 'de', hostileCss: true });
    const card = await cardOn(extension, page, 'open-groups');
    expect(card.box.width).toBeGreaterThan(250);
    expect(card.box.height).toBeGreaterThan(150);
    expect(card.buttons).toContain('Erledigt');
    await extension.press(page, 'Erledigt');
    await cardOn(extension, page, 'choose-group');
  });

  test('keeps its keys from the page, and the page its own', async () => {
    await begin({ language: 'en' });
    await cardOn(extension, page, 'open-groups');
    await extension.press(page, 'Minimise');
    await page.mouse.move(5, 5);
    for (const key of ['j', 'k', 'l', 'c', 'p']) await page.keyboard.press(key);
    const shortcuts = () => page.evaluate(() => (window as unknown as { __shortcuts: string[] }).__shortcuts);
    expect(await shortcuts()).toEqual([]);
    await choose(page, '.cover, [role="main"]');
    await page.keyboard.press('j');
    await expect.poll(shortcuts).toEqual(['j']);
  });

  test('ends by its button and leaves nothing behind, not even after a reload', async () => {
    await begin({ language: 'en' });
    await cardOn(extension, page, 'open-groups');
    await extension.press(page, 'End the guide');
    expect(await extension.waitForCard(page, (seen) => seen === null)).toBeNull();
    await page.reload();
    await page.waitForTimeout(800);
    expect(await extension.card(page)).toBeNull();
  });

  test('Escape asks before it ends the guide', async () => {
    await begin({ language: 'en' });
    await cardOn(extension, page, 'open-groups');
    await extension.press(page, 'I don’t see it');
    await page.keyboard.press('Escape');
    await extension.waitForCard(page, (seen) => seen?.buttons.includes('Keep going') === true);
    await extension.press(page, 'Keep going');
    await extension.waitForCard(page, (seen) => seen?.buttons.includes('Minimise') === true);
    await extension.press(page, 'Minimise');
    await page.keyboard.press('Escape');
    await extension.waitForCard(page, (seen) => seen?.buttons.includes('End it') === true);
    await extension.press(page, 'End it');
    expect(await extension.waitForCard(page, (seen) => seen === null)).toBeNull();
  });

  test('outlives the background worker', async () => {
    await begin({ language: 'en' }, first, { own: true });
    await cardOn(extension, page, 'open-mentorship');
    const session = await page.context().browser()?.newBrowserCDPSession();
    const workers = async () => {
      const targets = (await session?.send('Target.getTargets'))?.targetInfos ?? [];
      return targets.filter(({ type }) => type === 'service_worker');
    };
    for (const { targetId } of await workers()) await session?.send('Target.closeTarget', { targetId });
    await expect.poll(async () => (await workers()).length).toBe(0);
    await followRing(extension, page, await cardOn(extension, page, 'open-mentorship'));
    await cardOn(extension, page, 'become-a-mentor');
    await page.reload();
    await cardOn(extension, page, 'become-a-mentor');
  });

  test('disappears when the extension is updated', async () => {
    await begin({ language: 'en' }, '/', { own: true });
    await cardOn(extension, page, 'open-groups');
    // The page that sends this disappears too, so there is no answer.
    void extension.inExtension(() => chrome.runtime.reload(), null).catch(() => {});
    expect(await extension.waitForCard(page, (seen) => seen === null)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('html > div'))).toBeNull();
  });

  test('never covers a menu in which the mentor has to click', async () => {
    await begin({ language: 'de', layout: 'a', mentorship: 'behind-more' }, first);
    await followRing(extension, page, await cardOn(extension, page, 'open-mentorship', '„Mehr“'));
    const card = await cardOn(extension, page, 'open-mentorship', 'Klicken Sie auf „Mentorship“');
    expect(await ringed(extension, page, card)).toBe(`menuitem Mentorship ${first}mentorship/`);
    await followRing(extension, page, card);
    await cardOn(extension, page, 'become-a-mentor');
  });

  test('leaves nothing behind when its tab is closed', async () => {
    await begin({ language: 'en' });
    await cardOn(extension, page, 'open-groups');
    const noted = () =>
      extension.inExtension(async () => {
        const [session, local] = await Promise.all([
          chrome.storage.session.get(null),
          chrome.storage.local.get(null),
        ]);
        return Object.keys({ ...session, ...local }).filter((key) => key.includes('in-tab'));
      }, null);
    expect(await noted()).toHaveLength(1);
    await page.close();
    await expect.poll(noted).toEqual([]);
  });

  test('ends from the popup as well', async () => {
    await begin({ language: 'en' });
    const popup = await extension.popupOver(page);
    await popup.getByRole('link', { name: 'Guides', exact: true }).click();
    await popup.getByRole('button', { name: 'End guide' }).click();
    expect(await extension.waitForCard(page, (seen) => seen === null)).toBeNull();
  });

  test('stays in the tab it was started in', async () => {
    await begin({ language: 'en' });
    const other = await extension.open(`${FACEBOOK}/groups/feed/`);
    await other.waitForTimeout(800);
    expect(await extension.card(other)).toBeNull();
    await other.bringToFront();
    await extension.startGuide(other, GUIDE);
    expect(await cardOn(extension, other, 'choose-group')).toMatchObject({ index: 1 });
    expect(await cardOn(extension, page, 'open-groups')).toMatchObject({ index: 0 });
  });
});
