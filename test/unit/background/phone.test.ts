/** Firefox for Android has no menus, keyboard commands, sidebar or windows, and notifications only once they are allowed. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { openDatabase } from '../../../utils/database/schema';
import { at, type Browser, berlin, emptyDatabase, newBrowser, startWorker } from './background';

const ON_A_PHONE = [
  'menus',
  'contextMenus',
  'commands',
  'sidebarAction',
  'sidePanel',
  'windows',
  'notifications',
];
const LENA = 'https://www.facebook.com/lena.kraemer';

let browser: Browser;

beforeEach(async () => {
  berlin();
  at('2026-11-22T10:00');
  await emptyDatabase();
  browser = newBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('wxt/browser');
});

async function lena(): Promise<void> {
  const db = openDatabase();
  const now = new Date('2026-11-01T10:00');
  const result = await saveContact(db, { name: 'Lena', address: LENA, stage: 'contacted' }, now);
  if (!result.ok) throw new Error('Not saved');
  await planFollowUp(db, result.contact.id, { dueOn: '2026-11-20', what: '' }, now);
  db.close();
}

describe.each<[string, readonly string[]]>([
  ['a telephone', ON_A_PHONE],
  // Each one alone as well, because a missing API must not stop the code after it.
  ...ON_A_PHONE.map((name): [string, string[]] => [`a browser without ${name}`, [name]]),
])('%s', (_, lacking) => {
  beforeEach(() => {
    browser.lacking = lacking;
  });

  test('marks somebody known on the toolbar, and counts who is waiting', async () => {
    await lena();
    const worker = await startWorker(browser, true);
    await worker.fire('installed');
    await worker.fire('tab-updated', 7, { url: LENA }, { id: 7, url: LENA });
    expect(browser.badge.get(7)).toBe('•');
    expect(browser.titles.get(7)).toContain('In Ihrer Liste');
    expect(browser.badge.get(null)).toBe('1');
    expect(browser.alarms.has('new-day')).toBe(true);
  });

  test('starts a guide on the page', async () => {
    browser.tabs = [{ id: 7, url: 'https://www.facebook.com/', active: true }];
    const worker = await startWorker(browser, true);
    const wanted = { tabId: 7, guideId: 'facebook/become-a-mentor' };
    expect(await worker.ask('startGuide', wanted)).toEqual({ started: true });
    expect(browser.injected).toEqual([{ tabId: 7, files: ['/guide-overlay.js'] }]);
    expect(await worker.ask('runningGuide', { tabId: 7 })).toBe('facebook/become-a-mentor');
  });
});

test('with menus but no keyboard commands, the menus are created', async () => {
  browser.lacking = ['commands'];
  const worker = await startWorker(browser, true);
  await worker.fire('installed');
  await worker.fire('startup');
  expect(browser.menus.map(({ id }) => id)).toEqual(['save-link', 'save-selection', 'save-page']);
});
