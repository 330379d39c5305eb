import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { GUIDES } from '../../utils/guides/registry';
import { expectAccessible, open, person, prefer, stub, words } from './support';

const GROUP = { id: 7, url: 'https://www.facebook.com/groups/123/', title: 'A group | Facebook' };
const ID = 'facebook/become-a-mentor';
const start = () => page.getByRole('button', { name: /^Start Become a mentor/ });

test('a guide starts in the tab below, and the popup closes', async () => {
  const leave = vi.fn();
  stub.answers.startGuide = () => ({ started: true });
  open({ hash: 'guides', tab: GROUP, leave });
  await expect.element(page.getByRole('heading', { name: 'For this page' })).toBeVisible();
  await expectAccessible();
  await start().click();
  await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect(stub.sent).toContainEqual({ type: 'startGuide', data: { tabId: 7, guideId: ID, goOn: false } });
});

test('missing access is explained, and requested directly in the click', async () => {
  const origins = ['https://*.facebook.com/*'];
  let asked = 0;
  stub.answers.startGuide = () => {
    asked += 1;
    return asked === 1 ? { started: false, reason: 'needs-access', origins } : { started: true };
  };
  const leave = vi.fn();
  open({ hash: 'guides', tab: GROUP, leave });
  await start().click();
  await expect.element(page.getByText(/doesn’t let Mentor Trail show anything on Facebook/)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Allow and start' }).click();
  await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect(stub.requested).toEqual([{ origins }]);
});

test('a refusal is accepted, and can be reconsidered', async () => {
  stub.grants = false;
  stub.answers.startGuide = () => ({ started: false, reason: 'needs-access', origins: ['x'] });
  open({ hash: 'guides', tab: GROUP });
  await start().click();
  await page.getByRole('button', { name: 'Allow and start' }).click();
  await expect.element(page.getByText(/Without this permission/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Allow and start' })).toBeVisible();
});

test('if the address is hidden because access is missing, the guide can still be started', async () => {
  stub.granted = false;
  open({ hash: 'guides', tab: { id: 7, url: undefined, title: undefined } });
  await expect.element(start()).toBeVisible();
});

test.each([
  ['on another site', { id: 7, url: 'https://example.org/', title: 'x' }],
  ['in the dashboard', null],
])('%s a guide opens its site in a new tab', async (_where, tab) => {
  stub.answers.openGuide = () => ({ started: true });
  open({ hash: 'guides', tab });
  const begin = page.getByRole('button', { name: /^Start on Facebook Become a mentor/ });
  await expect.element(begin).toBeVisible();
  await expectAccessible();
  await begin.click();
  await expect.element(page.getByText(/opened the site in a new tab/)).toBeVisible();
  expect(stub.sent).toContainEqual({ type: 'openGuide', data: { guideId: ID, goOn: false } });
  expect(stub.panels).toEqual([]);
});

test('in the full tab LinkedIn’s question is asked with the first click and answered with the second', async () => {
  stub.answers.openGuide = () => ({ started: true });
  stub.ownTab = 12;
  open({ hash: 'guides', surface: 'tab' });
  await page.getByRole('button', { name: /^Start on LinkedIn Offer mentoring/ }).click();
  await expect.element(page.getByText(/section 8\.2/)).toBeVisible();
  expect(stub.sent.filter(({ type }) => type === 'openGuide')).toEqual([]);
  await expectAccessible();
  await page.getByRole('button', { name: /^Beside the page/ }).click();
  await expect
    .poll(() => stub.sent.filter(({ type }) => type === 'openGuide').map(({ data }) => data))
    .toEqual([{ guideId: 'linkedin/offer-mentoring-as-a-service', goOn: false }]);
  // If it was opened beside our own tab, it stays open when the mentor is taken to the new one.
  expect(stub.panels).toEqual([12]);
  expect(stub.stored.get('settings')).toMatchObject({ guidePlaces: { linkedin: 'beside' } });
});

test('in the full tab access is requested in the click, and the waiting guide is started once', async () => {
  const origins = ['https://*.facebook.com/*'];
  stub.answers.openGuide = () => ({ started: false, reason: 'needs-access', origins });
  stub.answers.startWaiting = () => ({ started: true });
  open({ hash: 'guides', surface: 'tab' });
  await page.getByRole('button', { name: /^Start on Facebook Become a mentor/ }).click();
  await page.getByRole('button', { name: 'Allow and start' }).click();
  await expect.element(page.getByText(/opened the site in a new tab/)).toBeVisible();
  expect(stub.requested).toEqual([{ origins }]);
  expect(stub.sent.filter(({ type }) => type === 'openGuide')).toHaveLength(1);
});

test('if the tab turns out to show another site, the page says so, and the next click opens the right one', async () => {
  stub.granted = false;
  stub.answers.startGuide = () => ({ started: false, reason: 'wrong-site' });
  stub.answers.openGuide = () => ({ started: true });
  open({ hash: 'guides', tab: { id: 7, url: undefined, title: undefined } });
  await start().click();
  await expect.element(page.getByText(/This tab isn’t showing Facebook/)).toBeVisible();
  await page.getByRole('button', { name: /^Start on Facebook Become a mentor/ }).click();
  await expect.element(page.getByText(/opened the site in a new tab/)).toBeVisible();
});

test.each(['light', 'dark'] as const)(
  'each guide has its picture in %s, also in a narrow window',
  async (scheme) => {
    await prefer(scheme);
    await page.viewport(320, 640);
    open({ hash: 'guides', tab: GROUP, language: 'de' });
    await expect.poll(() => document.querySelectorAll('.guide-picture').length).toBe(GUIDES.length);
    const outside = [...document.querySelectorAll('.guide-picture')].flatMap((picture) => {
      const whole = picture.getBoundingClientRect();
      return [...picture.querySelectorAll('.ringed, text')].filter((part) => {
        const box = part.getBoundingClientRect();
        return box.left < whole.left || box.right > whole.right;
      });
    });
    expect(outside).toEqual([]);
    // The text fits inside its ring.
    for (const text of document.querySelectorAll('.guide-picture text')) {
      const ring = text.parentElement?.querySelector('.ringed')?.getBoundingClientRect();
      expect(text.getBoundingClientRect().width).toBeLessThan(ring?.width ?? 0);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await expectAccessible();
    await prefer('light');
  },
);

test('Today offers the guide that fits the page, and starts it there', async () => {
  stub.answers.startGuide = () => ({ started: true });
  const leave = vi.fn();
  open({ tab: { ...GROUP, url: 'https://www.facebook.com/groups/create/' }, leave });
  await expect.element(page.getByText('A guide for this page')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: /^Start Create a group of your own/ }).click();
  await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
});

test('Today offers none over a page without a fitting guide, nor while one runs', async () => {
  open({ tab: { ...GROUP, url: 'https://www.facebook.com/watch/' } });
  await expect.element(page.getByRole('main')).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(document.querySelector('.page-guide')).toBeNull();
});

test('the guide for a first message is offered over the profile of somebody who has had none, and over no other', async () => {
  const url = 'https://www.linkedin.com/in/lena-kraemer/';
  await person({ name: 'Lena Krämer', address: url });
  open({ tab: { id: 7, url, title: 'Lena Krämer | LinkedIn' } });
  await expect.element(page.getByRole('button', { name: /^Start .*first message/ })).toBeVisible();
  await page.getByRole('button', { name: 'Message sent' }).click();
  await expect.element(page.getByText(/In your list: .*Contacted/)).toBeVisible();
  await expect.element(page.getByText(/first message/)).not.toBeInTheDocument();
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
  ['unreachable', 'can’t appear on this page'],
  ['wrong-site', 'This tab isn’t showing Facebook'],
])('%s is explained', async (reason, sentence) => {
  stub.answers.startGuide = () => ({ started: false, reason });
  open({ hash: 'guides', tab: GROUP });
  await start().click();
  await expect.element(page.getByText(new RegExp(sentence)).first()).toBeVisible();
});

test('a background that does not answer is reported', async () => {
  open({ hash: 'guides', tab: GROUP });
  await start().click();
  await expect.element(page.getByText(/just waking up/)).toBeVisible();
});

test('a guide that was left can be resumed, and a finished one says when', async () => {
  stub.stored.set(`guide-left-${ID}`, 2);
  stub.stored.set('guide-finished-facebook/write-a-first-message', '2026-03-09T12:00:00.000Z');
  open({ hash: 'guides', tab: GROUP });
  await expect.element(page.getByText(words('Last time you got to step 3 of 5.'))).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Continue Become a mentor/ })).toBeVisible();
  await expect.element(page.getByText(/^Finished on .*March 9, 2026/)).toBeVisible();
  await expectAccessible();

  const asked = () => stub.sent.filter(({ type }) => type === 'startGuide').map(({ data }) => data);
  stub.answers.startGuide = () => ({ started: true });
  await page.getByRole('button', { name: /^Continue Become a mentor/ }).click();
  await expect.poll(asked).toEqual([{ tabId: 7, guideId: ID, goOn: true }]);
  await page.getByRole('button', { name: /^Start again Become a mentor/ }).click();
  await expect.poll(asked).toHaveLength(2);
  expect(asked()[1]).toEqual({ tabId: 7, guideId: ID, goOn: false });
});

test('resuming still works if access has to be given first', async () => {
  stub.stored.set(`guide-left-${ID}`, { step: 2, at: '2026-03-09T12:00:00.000Z' });
  let asked = 0;
  stub.answers.startGuide = () => {
    asked += 1;
    return asked === 1 ? { started: false, reason: 'needs-access', origins: ['x'] } : { started: true };
  };
  open({ hash: 'guides', tab: GROUP });
  await page.getByRole('button', { name: /^Continue Become a mentor/ }).click();
  await page.getByRole('button', { name: 'Allow and start' }).click();
  await expect.poll(() => asked).toBe(2);
  expect(stub.sent.filter(({ type }) => type === 'startGuide').at(-1)?.data).toMatchObject({ goOn: true });
});

test('the guides’ counts are shown, cleared, restored and saved as a file', async () => {
  const row = { language: 'de', layout: 'groups-in-menu', found: 3, notFound: {}, taught: 0, givenUp: 1 };
  stub.stored.set(`guide-health-${ID}`, [
    { ...row, step: 'open-mentorship', found: 0, notFound: { 'no-button': 1, unknown: 1 } },
    { ...row, step: 'open-groups' },
  ]);
  open({ hash: 'guides', tab: GROUP });
  await page.getByText('How well the guides work here').click();
  await expect.element(page.getByText(/found .?3.? times.*ended here once/)).toBeVisible();
  await expect.element(page.getByText(/not found .?2.? times/)).toBeVisible();
  await expect.element(page.getByText('German · groups in the menu on the left').first()).toBeVisible();
  const steps = [...document.querySelectorAll('.health-lines li')].map(({ textContent }) => textContent);
  expect(steps[0]).toMatch(/^Click “Groups”/);
  await expectAccessible();
  const saved: Blob[] = [];
  const blob = vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    saved.push(given as Blob);
    return 'blob:nothing';
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await page.getByRole('button', { name: 'Save as a file' }).click();
  clicked.mockRestore();
  blob.mockRestore();
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({
    format: 'mentor-trail-guide-health',
    guides: [{ guide: ID }],
  });
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect.element(page.getByText(/Nothing has been counted yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(/found .?3.? times/)).toBeVisible();
});
