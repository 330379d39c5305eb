import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, open, stub, words } from './support';

const GROUP = { id: 7, url: 'https://www.facebook.com/groups/123/', title: 'A group | Facebook' };
const ID = 'facebook/become-a-mentor';
const start = () => page.getByRole('button', { name: /^Start Become a mentor/ });

test('a guide starts in the tab below, and the popup leaves', async () => {
  const leave = vi.fn();
  stub.answers.startGuide = () => ({ started: true });
  open({ hash: 'guides', tab: GROUP, leave });
  await expect.element(page.getByRole('heading', { name: 'For this page' })).toBeVisible();
  await expectAccessible();
  await start().click();
  await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect(stub.sent).toContainEqual({ type: 'startGuide', data: { tabId: 7, guideId: ID, goOn: false } });
});

test('access that is withheld is explained and asked for in the click', async () => {
  const origins = ['https://*.facebook.com/*'];
  let asked = 0;
  stub.answers.startGuide = () => {
    asked += 1;
    return asked === 1 ? { started: false, reason: 'needs-access', origins } : { started: true };
  };
  const leave = vi.fn();
  open({ hash: 'guides', tab: GROUP, leave });
  await start().click();
  await expect.element(page.getByText(/does not let Mentor Trail show anything on Facebook/)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Allow and start' }).click();
  await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect(stub.requested).toEqual([{ origins }]);
});

test('a refusal is taken as it is and can be thought over', async () => {
  stub.grants = false;
  stub.answers.startGuide = () => ({ started: false, reason: 'needs-access', origins: ['x'] });
  open({ hash: 'guides', tab: GROUP });
  await start().click();
  await page.getByRole('button', { name: 'Allow and start' }).click();
  await expect.element(page.getByText(/Without this permission/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Allow and start' })).toBeVisible();
});

test('where the address is kept back because access is withheld, the guide can still be started', async () => {
  stub.granted = false;
  open({ hash: 'guides', tab: { id: 7, url: undefined, title: undefined } });
  await expect.element(start()).toBeVisible();
});

test.each([
  ['on another site', { id: 7, url: 'https://example.org/', title: 'x' }],
  ['in the dashboard', null],
])('%s the site is opened in a new tab instead', async (_where, tab) => {
  open({ hash: 'guides', tab });
  // Said once for all of a site's guides.
  await expect.element(page.getByText(/These guides begin on Facebook/)).toBeVisible();
  expect(document.querySelectorAll('main section')).toHaveLength(2);
  await page.getByRole('button', { name: /^Open Facebook in a new tab Become/ }).click();
  expect(stub.created).toEqual([{ url: 'https://www.facebook.com/' }]);
  await expectAccessible();
});

test('a running guide is shown and can be ended', async () => {
  let running: string | null = ID;
  stub.answers.runningGuide = () => running;
  stub.answers.endGuide = () => {
    running = null;
  };
  open({ hash: 'guides', tab: GROUP });
  await expect.element(page.getByText('This guide is running in this tab.')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'End guide' }).click();
  await expect.element(page.getByText('The guide has ended.')).toBeVisible();
  await expect.element(start()).toBeVisible();
});

test.each([
  ['unreachable', 'cannot show itself on this page'],
  ['wrong-site', 'This guide begins on Facebook'],
])('%s is explained', async (reason, sentence) => {
  stub.answers.startGuide = () => ({ started: false, reason });
  open({ hash: 'guides', tab: GROUP });
  await start().click();
  await expect.element(page.getByText(new RegExp(sentence)).first()).toBeVisible();
});

test('a background that does not answer is said', async () => {
  open({ hash: 'guides', tab: GROUP });
  await start().click();
  await expect.element(page.getByText(/just waking up/)).toBeVisible();
});

test('a guide that was left is taken up again, and one that was finished says when', async () => {
  stub.stored.set(`guide-left-${ID}`, 2);
  stub.stored.set('guide-finished-facebook/write-a-first-message', '2026-03-09T12:00:00.000Z');
  open({ hash: 'guides', tab: GROUP });
  await expect.element(page.getByText(words('Last time you came to step 3 of 5.'))).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Go on Become a mentor/ })).toBeVisible();
  await expect.element(page.getByText(/^Finished on .*March 9, 2026/)).toBeVisible();
  await expectAccessible();

  const asked = () => stub.sent.filter(({ type }) => type === 'startGuide').map(({ data }) => data);
  stub.answers.startGuide = () => ({ started: true });
  await page.getByRole('button', { name: /^Go on Become a mentor/ }).click();
  await expect.poll(asked).toEqual([{ tabId: 7, guideId: ID, goOn: true }]);
  await page.getByRole('button', { name: /^Begin again Become a mentor/ }).click();
  await expect.poll(asked).toHaveLength(2);
  expect(asked()[1]).toEqual({ tabId: 7, guideId: ID, goOn: false });
});

test('a guide that is gone on with still is when access has to be given first', async () => {
  stub.stored.set(`guide-left-${ID}`, { step: 2, at: '2026-03-09T12:00:00.000Z' });
  let asked = 0;
  stub.answers.startGuide = () => {
    asked += 1;
    return asked === 1 ? { started: false, reason: 'needs-access', origins: ['x'] } : { started: true };
  };
  open({ hash: 'guides', tab: GROUP });
  await page.getByRole('button', { name: /^Go on Become a mentor/ }).click();
  await page.getByRole('button', { name: 'Allow and start' }).click();
  await expect.poll(() => asked).toBe(2);
  expect(stub.sent.filter(({ type }) => type === 'startGuide').at(-1)?.data).toMatchObject({ goOn: true });
});
