import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';
import { requestsSoFar, watchRequests } from './requests.ts';

/*
 * The database requests of a view, from opening until it is idle, including everything around it. How their number grows with the
 * list is tested in test/unit/queries; the bench counts them with 10,000 contacts.
 */

let extension: Extension<ChromiumPage>;

beforeAll(async () => {
  extension = await openExtension();
  const page = await extension.dashboard();
  await page.getByRole('button', { name: 'Try it with made-up people first' }).click();
  await page.getByText('Dalia Example').first().waitFor();
  await page.close();
});
afterAll(() => extension.close());

test.each([
  ['Today', 12, 'popup.html?tab=1', '.mentorship-head'],
  ['the list', 8, 'popup.html?tab=1#contacts', 'a.contact'],
  ['the table', 9, 'dashboard.html#contacts', '.contact-table tbody tr'],
  ['the board', 20, 'dashboard.html#board', '.board-card'],
])('%s: at most %i requests', async (_what, most, address, there) => {
  const page = await extension.open('about:blank');
  await page.addInitScript(watchRequests);
  await page.goto(`${extension.base}${address}`);
  await page.waitForSelector(there);
  await page.waitForTimeout(1_500);
  const requests = await page.evaluate(requestsSoFar);
  await page.close();
  expect(requests).toBeGreaterThan(3);
  expect(requests).toBeLessThanOrEqual(most);
});
