import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { guideById } from '../../utils/guides/registry';
import { writeScript } from '../../utils/guides/session/script';
import { loadGuideTexts } from '../../utils/language/catalogues';
import { tellSession } from './browser-stub';
import { expectAccessible, open, stub } from './support';

const PROFILE = { id: 7, url: 'https://www.linkedin.com/in/amir/', title: 'Amir | LinkedIn' };
const ID = 'linkedin/write-a-first-message';
const start = () => document.querySelector<HTMLButtonElement>(`[data-guide="${ID}"]`);
const way = (place: 'page' | 'beside') => page.elementLocator(found(`[data-place=${place}]`));

function found(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

/** Does what the background does: asks until a choice is stored. */
function answerAsBackground() {
  stub.answers.startGuide = () => {
    const settings = stub.stored.get('settings') as { guidePlaces?: { linkedin?: string } } | undefined;
    return settings?.guidePlaces?.linkedin
      ? { started: true }
      : { started: false, reason: 'needs-choice', site: 'linkedin' };
  };
}

async function askToStart(leave: () => void = () => undefined) {
  answerAsBackground();
  open({ hash: 'guides', tab: PROFILE, leave });
  await expect.poll(start).not.toBeNull();
  start()?.click();
  await expect.element(page.getByText(/forbids inserting elements/)).toBeVisible();
}

test('the first guide on LinkedIn states the rule and offers two equal options', async () => {
  await askToStart();
  await expect.element(page.getByText('Where should the steps appear?')).toHaveFocus();
  expect(start()).toBeNull();
  const [a, b] = [found('[data-place=page]'), found('[data-place=beside]')];
  expect(a.className).toBe(b.className);
  expect(a.getBoundingClientRect().width).toBeCloseTo(b.getBoundingClientRect().width, 0);
  await expectAccessible();
});

test('on the page: remembered, and started at once without a side panel', async () => {
  const leave = vi.fn();
  await askToStart(leave);
  await way('page').click();
  await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect(stub.stored.get('settings')).toMatchObject({ guidePlaces: { linkedin: 'page' } });
  expect(stub.panels).toEqual([]);
});

test('beside the page: the side panel opens in the click itself', async () => {
  const leave = vi.fn();
  await askToStart(leave);
  found('[data-place=beside]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(stub.panels).toEqual([7]);
  await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect(stub.stored.get('settings')).toMatchObject({ guidePlaces: { linkedin: 'beside' } });
});

test('a remembered choice is not asked for again, and the panel opens with every start', async () => {
  stub.stored.set('settings', { guidePlaces: { linkedin: 'beside' } });
  answerAsBackground();
  open({ hash: 'guides', tab: PROFILE });
  await expect.poll(start).not.toBeNull();
  start()?.click();
  expect(stub.panels).toEqual([7]);
  await expect.element(page.getByText(/Its steps are in the side panel/)).toBeVisible();
});

test('without a side panel the popup stays and says where the steps are', async () => {
  const leave = vi.fn();
  stub.panelOpens = false;
  await askToStart(leave);
  await way('beside').click();
  await expect.element(page.getByText(/didn’t open a side panel/)).toBeVisible();
  expect(leave).not.toHaveBeenCalled();
});

test('a choice that cannot be stored is reported, and no guide starts', async () => {
  await askToStart();
  stub.storageRefuses = true;
  await way('page').click();
  await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
  expect(stub.sent.filter(({ type }) => type === 'startGuide')).toHaveLength(1);
});

test('the settings show and change the choice for each site', async () => {
  stub.stored.set('settings', { guidePlaces: { linkedin: 'beside' } });
  open({ hash: 'settings' });
  const linkedin = page.getByRole('group', { name: 'On LinkedIn' });
  const facebook = page.getByRole('group', { name: 'On Facebook' });
  await expect.element(linkedin.getByRole('radio', { name: /^Beside/ })).toBeChecked();
  await expect.element(facebook.getByRole('radio', { name: 'On the page' })).toBeChecked();
  await facebook.getByRole('radio', { name: /^Beside/ }).click();
  await linkedin.getByRole('radio', { name: 'Ask me at the next guide' }).click();
  await expect
    .poll(() => (stub.stored.get('settings') as { guidePlaces: object }).guidePlaces)
    .toEqual({ facebook: 'beside' });
  await expect.element(linkedin.getByRole('radio', { name: /^Ask/ })).toBeChecked();
});

test('a guide that starts beside the tab is shown first, wherever it was started', async () => {
  const guide = guideById(ID);
  if (!guide) throw new Error('No guide');
  const t = await loadGuideTexts('en');
  const run = { guideId: ID, place: 'beside' as const, index: 1, finished: false, tried: [] };
  stub.answers.guideBeside = () => null;
  open({ hash: 'guides', tab: PROFILE });
  await expect.poll(start).not.toBeNull();
  expect(document.querySelector('.beside-guide')).toBeNull();

  stub.answers.runningGuide = () => ID;
  stub.answers.guideBeside = () => ({ script: writeScript(guide, run, {}, t), view: null });
  tellSession('guide-in-tab-7');
  await expect.element(page.getByText('This guide is running in this tab.')).toBeVisible();
  const card = () => document.querySelector('.beside-guide')?.shadowRoot?.querySelector('.card');
  await expect.poll(() => card()?.getAttribute('data-step')).toBe('open-message');
  await expectAccessible();

  stub.answers.runningGuide = () => null;
  stub.answers.guideBeside = () => null;
  tellSession('guide-in-tab-7', 'view-in-tab-7');
  await expect.poll(() => document.querySelector('.beside-guide')).toBeNull();
});
