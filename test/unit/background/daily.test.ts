import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deleteContact, saveContact } from '../../../utils/actions/contacts';
import { planFollowUp } from '../../../utils/actions/follow-ups';
import { changePreferences } from '../../../utils/actions/preferences';
import { startMentorship } from '../../../utils/actions/start-mentorship';
import { openDatabase, type TrailDatabase } from '../../../utils/database/schema';
import { at, type Browser, berlin, emptyDatabase, newBrowser, startWorker } from './background';

let browser: Browser;

beforeEach(async () => {
  berlin();
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

/** Somebody with a follow-up on a day. */
const waiting = (name: string, dueOn: string) =>
  using(async (db) => {
    const now = new Date('2026-11-01T10:00');
    const result = await saveContact(db, { name, address: '' }, now);
    if (!result.ok) throw new Error('Not saved');
    await planFollowUp(db, result.contact.id, { dueOn, what: '' }, now);
    return result.contact;
  });
const prefer = (change: Parameters<typeof changePreferences>[1]) =>
  using((db) => changePreferences(db, change, new Date()));

/** Switches the reminder on the day before, as the settings do. */
async function switchedOn(hour = 9) {
  at('2026-11-21T12:00');
  await prefer({ reminderHour: hour });
  const worker = await startWorker(browser);
  await worker.ask('followUpsChanged');
  expect(browser.shown.size).toBe(0);
  return worker;
}
const alarm = () => new Date(browser.alarms.get('reminder')?.scheduledTime ?? 0);

describe('once a day', () => {
  test('at the mentor’s hour, with who is waiting; the next one is scheduled', async () => {
    const { id } = await waiting('Amir', '2026-11-22');
    const worker = await switchedOn();
    expect(alarm()).toEqual(new Date('2026-11-22T09:00'));
    at('2026-11-22T09:00');
    await worker.fire('alarm', { name: 'reminder' });
    expect([...browser.shown]).toMatchObject([
      ['reminder-2026-11-22', { message: 'Amir wartet heute auf Sie.' }],
    ]);
    expect(alarm()).toEqual(new Date('2026-11-23T09:00'));
    expect(browser.badge.get(null)).toBe('1');
    await worker.fire('notice-clicked', 'reminder-2026-11-22');
    expect(browser.opened).toEqual([`extension://dashboard.html#contacts/${id}`]);
    expect(browser.shown.size).toBe(0);
  });

  test('nobody is named while the mentor’s lock is closed', async () => {
    await waiting('Amir', '2026-11-22');
    const worker = await switchedOn();
    const lock = { salt: '0'.repeat(32), check: '0'.repeat(64), rounds: 1, idle: 15, offAskedAt: null };
    browser.local.set('lock', lock);
    at('2026-11-22T09:00');
    await worker.fire('alarm', { name: 'reminder' });
    const [notice] = [...browser.shown.values()];
    expect(notice?.message).toMatch(/^Heute wartet jemand auf Sie\./);
    expect(JSON.stringify([...browser.shown])).not.toContain('Amir');
    expect(browser.badge.get(null)).toBe('1');
  });

  test('several people are in one notification; a click opens Today', async () => {
    await waiting('Amir', '2026-11-20');
    await waiting('Fatou', '2026-11-22');
    await waiting('Selin', '2026-11-23');
    const worker = await switchedOn();
    at('2026-11-22T09:00:02');
    await worker.fire('alarm', { name: 'reminder' });
    expect([...browser.shown.values()]).toMatchObject([
      { message: 'Amir und eine weitere Person warten heute auf Sie.' },
    ]);
    await worker.fire('notice-clicked', 'reminder-2026-11-22');
    expect(browser.opened).toEqual(['extension://dashboard.html#today']);
  });

  test('never twice, whatever wakes the background and however often', async () => {
    await waiting('Amir', '2026-11-22');
    const worker = await switchedOn();
    at('2026-11-22T09:00');
    await Promise.all([
      worker.fire('alarm', { name: 'reminder' }),
      worker.fire('alarm', { name: 'new-day' }),
      worker.ask('followUpsChanged'),
    ]);
    browser.shown.clear();
    at('2026-11-22T16:00');
    const again = await startWorker(browser);
    await again.fire('startup');
    await again.fire('alarm', { name: 'reminder' });
    expect(browser.raised).toBe(1);
  });

  test('if nobody is waiting, nothing is shown', async () => {
    await waiting('Amir', '2026-11-23');
    const worker = await switchedOn();
    at('2026-11-22T09:00');
    await worker.fire('alarm', { name: 'reminder' });
    expect(browser.raised).toBe(0);
    expect(browser.badge.get(null)).toBe('');
  });

  test('on a quiet day nothing is shown; the next other day does', async () => {
    await waiting('Amir', '2026-11-22');
    await prefer({ quietWeekdays: [0] });
    const worker = await switchedOn();
    at('2026-11-22T09:00');
    await worker.fire('alarm', { name: 'reminder' });
    expect(browser.raised).toBe(0);
    at('2026-11-23T09:00');
    await worker.fire('alarm', { name: 'reminder' });
    expect([...browser.shown.keys()]).toEqual(['reminder-2026-11-23']);
  });
});

describe('shown later', () => {
  test('after the computer slept through it', async () => {
    await waiting('Amir', '2026-11-22');
    const worker = await switchedOn();
    at('2026-11-22T17:40');
    await worker.fire('alarm', { name: 'reminder' });
    expect([...browser.shown.keys()]).toEqual(['reminder-2026-11-22']);
    expect(alarm()).toEqual(new Date('2026-11-23T09:00'));
  });

  test('after days with a closed browser that has lost its alarms: once, in the morning, and not again at the hour', async () => {
    await waiting('Amir', '2026-11-22');
    await switchedOn();
    browser.alarms.clear();
    at('2026-11-25T07:15');
    const worker = await startWorker(browser);
    await worker.fire('startup');
    expect([...browser.shown.keys()]).toEqual(['reminder-2026-11-25']);
    expect(alarm()).toEqual(new Date('2026-11-25T09:00'));
    at('2026-11-25T09:00');
    await worker.fire('alarm', { name: 'reminder' });
    expect(browser.raised).toBe(1);
    expect(alarm()).toEqual(new Date('2026-11-26T09:00'));
  });

  test('alarms lost while nothing else happened are recreated at the next start of the worker', async () => {
    await switchedOn();
    browser.alarms.clear();
    await startWorker(browser);
    expect([...browser.alarms.keys()].sort()).toEqual(['new-day', 'reminder']);
  });
});

describe('what the mentor changes', () => {
  test('switched on after the hour, it starts tomorrow; another hour takes effect at once', async () => {
    await waiting('Amir', '2026-11-22');
    at('2026-11-22T15:00');
    await prefer({ reminderHour: 9 });
    const worker = await startWorker(browser);
    await worker.ask('followUpsChanged');
    expect(browser.raised).toBe(0);
    expect(alarm()).toEqual(new Date('2026-11-23T09:00'));
    await prefer({ reminderHour: 18 });
    await worker.ask('followUpsChanged');
    expect(browser.raised).toBe(0);
    expect(alarm()).toEqual(new Date('2026-11-22T18:00'));
    at('2026-11-22T18:00');
    await worker.fire('alarm', { name: 'reminder' });
    expect(browser.raised).toBe(1);
  });

  test('switched off, neither alarm nor notification is left', async () => {
    await waiting('Amir', '2026-11-22');
    const worker = await switchedOn();
    await prefer({ reminderHour: null });
    await worker.ask('followUpsChanged');
    expect(browser.alarms.has('reminder')).toBe(false);
    at('2026-11-22T09:00');
    await worker.fire('alarm', { name: 'reminder' });
    expect(browser.raised).toBe(0);
  });

  test('without the browser’s permission there is none; once granted, it starts at the next hour', async () => {
    await waiting('Amir', '2026-11-22');
    browser.permitted = false;
    await switchedOn();
    expect(browser.alarms.has('reminder')).toBe(false);
    at('2026-11-22T10:00');
    browser.permitted = true;
    const worker = await startWorker(browser);
    await worker.fire('permission', { permissions: ['notifications'] });
    expect(browser.raised).toBe(0);
    expect(alarm()).toEqual(new Date('2026-11-23T09:00'));
  });

  test('the clocks go back, then the mentor travels: still once a day at the local hour', async () => {
    await waiting('Amir', '2026-11-01');
    at('2027-03-27T12:00');
    await prefer({ reminderHour: 9 });
    const worker = await startWorker(browser);
    await worker.ask('followUpsChanged');
    expect(alarm().toISOString()).toBe('2027-03-28T07:00:00.000Z');
    at('2027-03-28T07:00:00Z');
    await worker.fire('alarm', { name: 'reminder' });
    expect(browser.raised).toBe(1);
    process.env.TZ = 'America/New_York';
    // In the new zone, the old zone's alarm comes six hours too early.
    at('2027-03-29T07:00:00Z');
    await worker.fire('alarm', { name: 'reminder' });
    expect(browser.raised).toBe(1);
    expect(alarm().toISOString()).toBe('2027-03-29T13:00:00.000Z');
    at('2027-03-29T13:00:00Z');
    await worker.fire('alarm', { name: 'reminder' });
    expect(browser.raised).toBe(2);
  });
});

describe('the worker is terminated', () => {
  test('before any of its calls: after a restart the mentor has been reminded once, and everything is scheduled', async () => {
    await waiting('Amir', '2026-11-22');
    await switchedOn();
    const before = structuredClone({ local: browser.local, alarms: browser.alarms });
    const endings: string[] = [];
    for (let ended = 1; ; ended += 1) {
      Object.assign(browser, newBrowser(), structuredClone(before));
      at('2026-11-22T09:00');
      browser.endedBefore = ended;
      const worker = await startWorker(browser);
      await worker.fire('alarm', { name: 'reminder' }).catch(() => undefined);
      const reached = browser.calls >= ended;
      browser.endedBefore = null;
      at('2026-11-22T09:05');
      const next = await startWorker(browser);
      await next.fire('alarm', { name: 'reminder' });
      await next.ask('followUpsChanged');
      endings.push(
        `${ended}: ${browser.raised} shown, ${[...browser.shown.keys()]}, next ${alarm().toISOString()}, badge ${browser.badge.get(null)}`,
      );
      if (!reached) break;
    }
    expect(endings.length).toBeGreaterThan(8);
    expect(new Set(endings.map((ending) => ending.replace(/^\d+: /, '')))).toEqual(
      new Set(['1 shown, reminder-2026-11-22, next 2026-11-23T08:00:00.000Z, badge 1']),
    );
  });
});

describe('a new day', () => {
  test('updates the badge, schedules the next midnight and empties the bin', async () => {
    await waiting('Amir', '2026-11-22');
    const gone = await waiting('Gone', '2026-11-22');
    await using((db) => deleteContact(db, gone.id, new Date('2026-11-01T11:00')));
    at('2026-12-02T00:00:30');
    const worker = await startWorker(browser);
    await worker.fire('alarm', { name: 'new-day' });
    expect(browser.badge.get(null)).toBe('1');
    expect(browser.alarms.get('new-day')?.scheduledTime).toBe(new Date('2026-12-03T00:00:30').getTime());
    expect(await using((db) => db.contacts.toArray())).toMatchObject([{ name: 'Amir' }]);
  });

  test('a database that does not open holds nothing else back', async () => {
    at('2026-11-22T00:00:30');
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    const worker = await startWorker(browser);
    await worker.fire('alarm', { name: 'new-day' });
    expect(browser.alarms.has('new-day')).toBe(true);
    open.mockRestore();
    await worker.ask('followUpsChanged');
    expect(browser.badge.get(null)).toBe('');
  });
});

test('a new day asks how yesterday’s meeting went before counting who is waiting', async () => {
  const start = at('2026-11-22T10:00');
  await using(async (db) => {
    const result = await saveContact(db, { name: 'Amir', address: '' }, start);
    if (!result.ok) throw new Error('Not saved');
    await startMentorship(db, result.contact.id, { beginsOn: '2026-11-23', meeting: { weekday: 1 } }, start);
  });
  const worker = await startWorker(browser);
  expect(browser.badge.get(null)).toBe('');
  at('2026-11-24T00:01');
  await worker.fire('alarm', { name: 'new-day' });
  const open = await using((db) => db.followUps.where({ status: 'open' }).sortBy('dueOn'));
  expect(open).toMatchObject([
    { proposal: 'check-in', dueOn: '2026-11-24' },
    { proposal: 'meet', dueOn: '2026-11-30' },
  ]);
  expect(browser.badge.get(null)).toBe('1');
});

describe('meetings', () => {
  const meeting = (time: string) =>
    using(async (db) => {
      const now = new Date('2026-11-20T10:00');
      const result = await saveContact(db, { name: 'Amir', address: '' }, now);
      if (!result.ok) throw new Error('Not saved');
      const weeks = { beginsOn: '2026-11-23', meeting: { weekday: 1, time } };
      await startMentorship(db, result.contact.id, weeks, now);
      return result.contact.id;
    });
  const planned = () => browser.alarms.get('meeting')?.scheduledTime;
  const told = () => [...browser.shown.values()].map(({ message }) => message);

  test('are announced the evening before and at their time, each once; a click opens the person', async () => {
    const id = await meeting('17:00');
    const worker = await switchedOn();
    expect(planned()).toBe(new Date('2026-11-22T18:00').getTime());
    at('2026-11-22T18:00');
    await worker.fire('alarm', { name: 'meeting' });
    await worker.ask('followUpsChanged');
    expect(told()).toEqual(['Morgen um 17:00 Uhr treffen Sie Amir.']);
    expect(planned()).toBe(new Date('2026-11-23T17:00').getTime());
    at('2026-11-23T17:00');
    await worker.fire('alarm', { name: 'meeting' });
    await worker.ask('followUpsChanged');
    expect(told()).toContain('Um 17:00 Uhr treffen Sie Amir.');
    const [now = ''] = [...browser.shown.keys()].filter((name) => name.startsWith('meeting-now'));
    await worker.fire('notice-clicked', now);
    expect(browser.opened).toEqual([`extension://dashboard.html#contacts/${id}`]);
  });

  test('a missed one is shown later while it is useful, and not in the middle of the meeting', async () => {
    await meeting('17:00');
    const worker = await switchedOn();
    at('2026-11-23T08:00');
    await worker.fire('alarm', { name: 'meeting' });
    expect([...browser.shown.values()]).toContainEqual(
      expect.objectContaining({
        title: 'Ein Treffen heute',
        message: 'Um 17:00 Uhr treffen Sie Amir.',
      }),
    );
    at('2026-11-23T17:30');
    await worker.fire('alarm', { name: 'meeting' });
    expect(told().filter((message) => message.includes('17:00'))).toHaveLength(1);
  });

  test('without a time only the day is announced, and without notifications nothing', async () => {
    await meeting('');
    const worker = await switchedOn();
    at('2026-11-22T18:00');
    await worker.fire('alarm', { name: 'meeting' });
    expect(told()).toEqual(['Morgen treffen Sie Amir.']);
    await prefer({ reminderHour: null });
    await worker.ask('followUpsChanged');
    expect(planned()).toBeUndefined();
  });
});
