import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { logInteraction } from '../../utils/actions/log';
import { listAside } from '../../utils/actions/set-aside';
import { toInstant } from '../../utils/ground/days';
import { type BadRow, badRows } from '../unit/database/bad-rows';
import { seed } from '../unit/database/seed';
import { database, expectAccessible, leaveAll, open, person, stub, today } from './support';

/** Writes a row as a damaged disk would have left it. */
const leave = ({ table, row }: BadRow) => seed(database(), () => database().table(table).put(row));

async function listOfTwo() {
  const lena = await person({ name: 'Lena Krämer' }, { dueIn: 0, what: 'Call her' });
  await person({ name: 'Amir Haddad', ageBand: 'adult' }, { beganDaysAgo: 9 });
  await logInteraction(database(), lena.id, { kind: 'sent', on: today, text: 'Hello Lena' }, new Date());
  return lena;
}

/** Every view that shows something from the list, and what it has to show whatever else is stored. */
const VIEWS: [hash: string, surface: 'popup' | 'tab', seen: RegExp][] = [
  // Lena was written to today, so she is not waiting for anything.
  ['', 'popup', /Amir Haddad/],
  ['', 'tab', /Amir Haddad/],
  ['#contacts', 'popup', /Amir Haddad/],
  ['#contacts', 'tab', /Amir Haddad/],
  ['#contacts/LENA', 'tab', /Hello Lena/],
  ['#board', 'tab', /Amir Haddad/],
  ['#weeks', 'tab', /Amir Haddad/],
  ['#reports', 'tab', /Last 13 weeks/],
  ['#templates', 'tab', /First message|message/i],
  ['#weeks/plans', 'tab', /weeks/i],
  ['#learn', 'tab', /mentor/i],
  ['#duplicates', 'tab', /./],
  ['#privacy', 'tab', /No data needs a decision today/],
  ['#bin', 'tab', /./],
  ['#history', 'tab', /./],
  ['#export', 'tab', /./],
  ['#settings', 'tab', /About Mentor Trail/],
];

describe.each(VIEWS)('%s in the %s', (hash, surface, seen) => {
  test('a bad row of each table is counted, and everything else stays visible', {
    timeout: 120_000,
  }, async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const faults: string[] = [];
    for (const [table, ofTable] of Map.groupBy(badRows(''), (each) => each.table)) {
      const lena = await listOfTwo();
      for (const bad of badRows(lena.id)) if (bad.table === table) await leave(bad);
      open({ hash: hash.replace('LENA', lena.id), surface });
      const text = () => document.querySelector('main')?.textContent ?? '';
      try {
        await expect
          .poll(() => listAside(database()).then((rows) => rows.length), { timeout: 25_000 })
          .toBe(ofTable.length);
        await expect.poll(text, { timeout: 25_000 }).toMatch(seen);
        if (hash === '' || hash === '#contacts')
          await expect.poll(text, { timeout: 25_000 }).toMatch(/can’t be read/);
        // The result of this scan must not count for the next page.
        await expect.poll(() => stub.session.get('looked-through')).toBe(true);
        const alerts = [...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);
        if (alerts.join('') !== '') faults.push(`${table}: ${alerts.join(' ')}`);
        if (/Bad row/i.test(text()) && hash !== '#settings') faults.push(`${table}: still shown`);
      } catch (error) {
        faults.push(`${table}: ${String(error).slice(0, 300)} ${text().slice(0, 200)}`);
      }
      await leaveAll();
      stub.session.clear();
      await clear();
    }
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
});

/** Deletes everything before the next row. */
async function clear() {
  const db = database();
  const at = toInstant(new Date());
  await seed(db, async () => {
    for (const { name } of db.tables) await db.table(name).clear();
    await db.preferences.put({ name: 'welcomedAt', value: at, updatedAt: at });
  });
}

test('entries set aside are reported below the list, saved, named in the settings, and deleted with an undo', async () => {
  const lena = await listOfTwo();
  const [bad] = badRows(lena.id).filter(({ table }) => table === 'interactions');
  if (bad) await leave(bad);
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return '#contacts';
  });
  open({ hash: '#contacts' });
  await expect.element(page.getByText(/One entry can’t be read/)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Save it' }).click();
  await expect.poll(() => saved.length).toBe(1);
  const file = JSON.parse((await saved[0]?.text()) ?? '');
  expect(file).toMatchObject({
    format: 'mentor-trail-aside',
    rows: [{ table: 'interactions', row: bad?.row }],
  });

  await page.getByRole('link', { name: 'What is missing' }).click();
  await expect.element(page.getByRole('heading', { name: 'Entries that can’t be read' })).toBeVisible();
  await expect.element(page.getByRole('listitem').filter({ hasText: 'Log: Bad row (on)' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Throw them away' }).click();
  await expect.poll(() => listAside(database())).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => listAside(database()).then((rows) => rows.length)).toBe(1);
});

test('if everything is readable nothing is said, and one scan is enough until the browser is closed', async () => {
  await listOfTwo();
  open({ hash: '#contacts' });
  await expect.poll(() => stub.session.get('looked-through')).toBe(true);
  expect(page.getByText(/can’t be read/).query()).toBeNull();
});
