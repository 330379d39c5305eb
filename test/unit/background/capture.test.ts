import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeContact, saveContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { changePreferences } from '../../../utils/actions/preferences';
import { openDatabase, type TrailDatabase } from '../../../utils/database/schema';
import { at, type Browser, berlin, emptyDatabase, newBrowser, startWorker } from './background';

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

async function using<Result>(work: (db: TrailDatabase) => Promise<Result>): Promise<Result> {
  const db = openDatabase();
  const result = await work(db);
  db.close();
  return result;
}

const LENA = 'https://www.facebook.com/lena.kraemer';

/** Lena, who was written to, with a follow-up on this day. */
const lena = (dueOn: string) =>
  using(async (db) => {
    const now = new Date('2026-11-01T10:00');
    const result = await saveContact(db, { name: 'Lena', address: LENA, stage: 'contacted' }, now);
    if (!result.ok) throw new Error('Not saved');
    await planFollowUp(db, result.contact.id, { dueOn, what: '' }, now);
    return result.contact.id;
  });

describe('the toolbar over a profile', () => {
  test.each([
    ['2026-11-26', 'In Ihrer Liste: angeschrieben, wieder dran am Donnerstag, 26. November'],
    ['2026-11-22', 'In Ihrer Liste: angeschrieben, heute wieder dran'],
    ['2026-11-20', 'In Ihrer Liste: angeschrieben, wartet seit Freitag, 20. November'],
  ])('of somebody in the list says so: %s', async (dueOn, title) => {
    await lena(dueOn);
    const worker = await startWorker(browser);
    await worker.fire(
      'tab-updated',
      7,
      { url: `${LENA}/about?ref=x` },
      { id: 7, url: `${LENA}/about?ref=x` },
    );
    expect(browser.titles.get(7)).toBe(title);
    expect(browser.badge.get(7)).toBe('•');
  });

  test('uses the mentor’s own name for the stage, and no day if there is no next step', async () => {
    const id = await lena('2026-11-26');
    await using(async (db) => {
      await changePreferences(db, { stageNames: { declined: 'Wollte nicht' } }, new Date());
      await changeContact(db, id, { stage: 'declined' }, new Date());
    });
    const worker = await startWorker(browser);
    await worker.fire('tab-updated', 7, { status: 'complete' }, { id: 7, url: LENA });
    expect(browser.titles.get(7)).toBe('In Ihrer Liste: Wollte nicht');
  });

  test('shows nothing for everybody else, even if the site changes its page without loading one', async () => {
    await lena('2026-11-26');
    browser.badge.set(null, '3');
    const worker = await startWorker(browser);
    const go = (url: string) => worker.fire('tab-updated', 7, { url }, { id: 7, url });
    await go(LENA);
    expect(browser.badge.get(7)).toBe('•');
    await go('https://www.facebook.com/amir.haddad');
    expect(browser.badge.has(7)).toBe(false);
    expect(browser.titles.get(7)).toBe('Mentor Trail');
    await go(LENA);
    await go('https://www.facebook.com/');
    expect(browser.badge.has(7)).toBe(false);
  });

  test('keeps the mark of a running guide', async () => {
    await lena('2026-11-26');
    browser.badge.set(7, '!');
    const worker = await startWorker(browser);
    await worker.fire('tab-updated', 7, { url: LENA }, { id: 7, url: LENA });
    expect(browser.badge.get(7)).toBe('!');
    expect(browser.titles.get(7)).toMatch(/^In Ihrer Liste/);
    await worker.fire(
      'tab-updated',
      7,
      { url: 'https://www.facebook.com/' },
      { id: 7, url: 'https://www.facebook.com/' },
    );
    expect(browser.badge.get(7)).toBe('!');
  });

  test('costs nothing over other pages: nothing is read or set', async () => {
    await startWorker(browser).then(async (worker) => {
      const open = vi.spyOn(indexedDB, 'open');
      const before = browser.calls;
      for (const url of ['https://example.org/lena', undefined]) {
        await worker.fire('tab-updated', 7, { status: 'complete' }, { id: 7, url });
        await worker.fire('tab-updated', 7, { ...(url && { url }) }, { id: 7, url });
      }
      await worker.fire('tab-updated', 7, { status: 'loading' }, { id: 7, url: LENA });
      expect(open).not.toHaveBeenCalled();
      expect(browser.calls).toBe(before);
      open.mockRestore();
    });
  });

  test('follows changes of the list, in the active tab and in one that becomes active', async () => {
    browser.tabs = [
      { id: 7, url: LENA, active: true },
      { id: 8, url: LENA, active: false },
      { id: 9, active: false },
    ];
    const worker = await startWorker(browser);
    await lena('2026-11-26');
    await worker.ask('followUpsChanged');
    expect(browser.badge.get(7)).toBe('•');
    expect(browser.badge.has(8)).toBe(false);
    await worker.fire('tab-activated', { tabId: 8 });
    expect(browser.badge.get(8)).toBe('•');
    await worker.fire('tab-activated', { tabId: 9 });
    expect(browser.badge.has(9)).toBe(false);
  });
});

describe('the menu', () => {
  const page = { pageUrl: 'https://www.facebook.com/groups/42/' };
  const tab = { id: 7, title: 'Ausbildung Köln | Facebook' };
  const wanted = () => browser.session.get('form-wanted') as { id: string } | undefined;
  const prefill = () => browser.session.get(`prefill ${wanted()?.id}`);

  test('is created at installation in the mentor’s language, and only where it makes sense', async () => {
    const worker = await startWorker(browser);
    await Promise.all([worker.fire('installed'), worker.fire('startup')]);
    expect(browser.menus).toEqual([
      {
        id: 'save-link',
        contexts: ['link'],
        title: 'In Mentor Trail aufnehmen',
        targetUrlPatterns: ['https://*.facebook.com/*', 'https://*.linkedin.com/in/*'],
      },
      {
        id: 'save-selection',
        contexts: ['selection'],
        title: 'In Mentor Trail aufnehmen',
        documentUrlPatterns: ['https://*.facebook.com/*', 'https://*.linkedin.com/*'],
      },
      {
        id: 'save-page',
        contexts: ['page'],
        title: 'In Mentor Trail aufnehmen',
        documentUrlPatterns: ['https://*.facebook.com/*', 'https://*.linkedin.com/*'],
      },
    ]);
  });

  test('opens the popup with a filled-in form, and saves nothing', async () => {
    const worker = await startWorker(browser);
    await worker.fire('menu', { ...page, linkUrl: LENA, linkText: 'Lena Krämer' }, tab);
    expect(prefill()).toEqual({
      name: 'Lena Krämer',
      address: LENA,
      metAt: 'Ausbildung Köln',
      metAtAddress: 'https://www.facebook.com/groups/42/',
    });
    expect(browser.opened).toEqual([]);
    expect(await using((db) => db.contacts.count())).toBe(0);
  });

  test('opens the form in a tab if no popup can be opened, and the next popup does not show it', async () => {
    browser.popupOpens = false;
    const worker = await startWorker(browser);
    await worker.fire('menu', { ...page, selectionText: 'Amir Haddad' }, tab);
    expect(wanted()).toBeUndefined();
    expect(browser.opened).toHaveLength(1);
    const [, form] = /#contacts\/new\/(.+)$/.exec(browser.opened[0] ?? '') ?? [];
    expect(browser.session.get(`prefill ${form}`)).toMatchObject({ name: 'Amir Haddad' });
  });

  test('still works with a worker that was just started for it', async () => {
    await startWorker(browser).then((worker) => worker.fire('installed'));
    const next = await startWorker(browser);
    await next.fire('menu', { ...page }, tab);
    expect(prefill()).toMatchObject({ name: '', metAt: 'Ausbildung Köln' });
  });

  test('the keyboard command opens the form for the person on the page; other commands do nothing', async () => {
    const worker = await startWorker(browser);
    await worker.fire('command', 'something-else', { url: LENA, title: 'x' });
    expect(wanted()).toBeUndefined();
    await worker.fire('command', 'save-person', { url: LENA, title: 'Lena Krämer | Facebook' });
    expect(prefill()).toMatchObject({ name: 'Lena Krämer', address: LENA });
  });
});

describe('the form with which a popup opens', () => {
  test('is used once, and not after the mentor has opened the popup for another reason', async () => {
    const worker = await startWorker(browser);
    const { takeWantedForm } = await import('../../../utils/session/wanted');
    await worker.fire('command', 'save-person', { url: LENA, title: 'Lena Krämer | Facebook' });
    const form = await takeWantedForm();
    expect(form).not.toBeNull();
    expect(await takeWantedForm()).toBeNull();
    await worker.fire('command', 'save-person', { url: LENA, title: 'Lena Krämer | Facebook' });
    at('2026-11-22T10:00:11');
    expect(await takeWantedForm()).toBeNull();
  });
});
