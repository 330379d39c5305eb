import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { guideById } from '../../utils/guides/registry';
import { writeScript } from '../../utils/guides/session/script';
import { setAside, taughtRules, teach } from '../../utils/guides/taught';
import { loadGuideTexts } from '../../utils/language/catalogues';
import { expectAccessible, open, stub, words } from './support';

const GUIDE = 'facebook/become-a-mentor';
const GROUP = { id: 7, url: 'https://www.facebook.com/groups/123/', title: 'A group | Facebook' };
const stored = () => [...stub.stored.keys()].filter((key) => key.startsWith('taught-rule-'));

beforeEach(async () => {
  const shown = { guideId: GUIDE, stepId: 'open-mentorship' };
  await teach(
    { ...shown, rule: { css: '[role=tablist] [role=tab]' }, name: 'Begleitung' },
    new Date(2026, 2, 9),
  );
});

test('what was taught is listed in the settings, with guide, step, kind, name and day', async () => {
  open({ hash: 'settings/more' });
  const section = page.getByRole('heading', { name: 'What you have shown the guides' });
  await expect.element(section).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Click “Mentorship”' })).toBeVisible();
  await expect.element(page.getByText('Become a mentor in a Facebook group').first()).toBeVisible();
  await expect.element(page.getByText(/Tab “.*Begleitung.*”/)).toBeVisible();
  await expect.element(page.getByText(/March 9, 2026/)).toBeVisible();
  await expectAccessible();
});

test('it can be deleted, and the deletion undone', async () => {
  open({ hash: 'settings/more' });
  await page.getByRole('button', { name: words('Delete: Click “Mentorship”') }).click();
  await expect.element(page.getByText(/Nothing yet/)).toBeVisible();
  expect(stored()).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('heading', { name: 'Click “Mentorship”' })).toBeVisible();
  expect(stored()).toHaveLength(1);
});

test('one that eight newer ones have replaced says so, and can be used again', async () => {
  const shown = { guideId: GUIDE, stepId: 'open-mentorship', name: '' };
  for (let at = 1; at <= 8; at += 1)
    await teach({ ...shown, rule: { css: `nav button[name="b${at}"]` } }, new Date(2026, 2, 10));
  open({ hash: 'settings/more' });
  await expect.element(page.getByText(/^Set aside: you’ve shown eight newer places/)).toBeVisible();
  await expectAccessible();
  const again = page.getByRole('button', { name: words('Use again: Click “Mentorship”') });
  await again.click();
  await expect.element(page.getByText(/looks at this place first again/)).toBeVisible();
  const [first] = page.getByRole('listitem').filter({ hasText: 'Click “Mentorship”' }).elements();
  expect(first?.textContent).toContain('Begleitung');
  expect(stored()).toHaveLength(9);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(again).toBeVisible();
  expect(stored()).toHaveLength(9);
});

test('one that the mentor has called wrong says so, and can be used again', async () => {
  await setAside(await taughtRules());
  open({ hash: 'settings/more' });
  await expect.element(page.getByText(/^Set aside: you said/)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: words('Use again: Click “Mentorship”') }).click();
  await expect.element(page.getByText(/looks at this place first again/)).toBeVisible();
  await expect.element(page.getByText(/^Set aside/)).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(/^Set aside: you said/)).toBeVisible();
  expect(stored()).toHaveLength(1);
});

test('a failed deletion is reported, and nothing is gone', async () => {
  open({ hash: 'settings/more' });
  await expect.element(page.getByRole('button', { name: /^Delete:/ })).toBeVisible();
  stub.storageRefuses = true;
  await page.getByRole('button', { name: /^Delete:/ }).click();
  await expect.element(page.getByRole('alert').getByText(/the disk is full/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Delete:/ })).toBeVisible();
});

test('if its guide is not running, the button says that it opens the site, and then what to do there', async () => {
  open({ hash: 'settings/more', tab: GROUP });
  await page.getByRole('button', { name: 'Try it on Facebook Click “Mentorship”' }).click();
  await expect.element(page.getByText(/Start the guide there/)).toBeVisible();
  expect(stub.created).toEqual([{ url: 'https://www.facebook.com/' }]);
});

test.each([
  ['pointing', 2, /finds this step’s place right now/],
  ['not-found', 2, /doesn’t find this step’s place/],
  ['pointing', 1, /is at another step/],
])('beside the tab (%s, step %i) the button reports what the guide sees', async (state, index, sentence) => {
  const guide = guideById(GUIDE);
  if (!guide) throw new Error('No guide');
  const run = { guideId: GUIDE, place: 'beside' as const, index, finished: false, tried: [] };
  const script = writeScript(guide, run, {}, await loadGuideTexts('en'));
  stub.answers.runningGuide = () => GUIDE;
  stub.answers.guideBeside = () => ({
    script,
    view: { state, index, say: null, spot: 'top', outcome: null },
  });
  open({ hash: 'settings/more', tab: GROUP });
  await page.getByRole('button', { name: 'Check here Click “Mentorship”' }).click();
  await expect.element(page.getByText(sentence)).toBeVisible();
});

test('a rule whose guide is gone can still be deleted', async () => {
  await teach({ guideId: 'facebook/gone', stepId: 'x', rule: { css: 'a[href]' }, name: '' }, new Date());
  open({ hash: 'settings/more' });
  await expect.element(page.getByText('This guide no longer exists.')).toBeVisible();
  await page.getByRole('button', { name: words('Delete: A step that no longer exists') }).click();
  await expect.poll(stored).toHaveLength(1);
});
