import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeContact } from '../../utils/actions/contacts';
import { openDatabase, type TrailDatabase } from '../../utils/database/schema';
import { newLockedKey, unlock } from '../../utils/exchange/seal';
import { toInstant } from '../../utils/ground/days';
import { syncDatabaseOf } from '../../utils/settings/devices';
import { beginList, joinList, type Keys, makeFile, takeFile } from '../../utils/sync/session';
import { openSync, type SyncDatabase } from '../../utils/sync/state';
import { catchFile, choose } from './exchange-support';
import { database, expectAccessible, open, person, stub, words } from './support';

const PASSPHRASE = 'vier lange worte hier';
const FAST: Keys = {
  async create(passphrase) {
    const { recipient, file } = await newLockedKey(passphrase, new Date(), 4);
    const opened = await unlock(file, passphrase);
    if (!opened.ok) throw new Error(opened.problem);
    return { recipient, identity: opened.identity, file };
  },
  open: unlock,
};

afterEach(() => vi.restoreAllMocks());

interface Other {
  db: TrailDatabase;
  sync: SyncDatabase;
}

/** Another device, as it would be elsewhere. */
function other(): Other {
  const db = openDatabase(`other-${crypto.randomUUID()}`);
  return { db, sync: openSync(syncDatabaseOf(db.name)) };
}
const here = (): Other => ({ db: database(), sync: openSync(syncDatabaseOf(database().name)) });

async function bytesOf(device: Other): Promise<Uint8Array<ArrayBuffer>> {
  const made = await makeFile(device, new Date());
  if (!made) throw new Error('Sync is off');
  return new Uint8Array(await made.file.arrayBuffer());
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

test('a list is set up, saved for another device, and what comes back from there is in it', async () => {
  const lena = await person({ name: 'Lena Krämer' });
  const caught = catchFile();
  open({ hash: 'export/devices', surface: 'tab' });
  await page.getByLabelText('Name of this device').fill('Laptop');
  await page.getByLabelText('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabelText('Passphrase again').fill(PASSPHRASE);
  await press('Set the list up for several devices');
  await expect.element(page.getByText(words('This device is called Laptop.'))).toBeVisible();
  await expect.element(page.getByText('No file has gone out from here yet.')).toBeVisible();
  await press('Save a file for my other devices');
  await expect.element(page.getByText(/^Saved as/)).toBeVisible();
  await expect.element(page.getByText('Nothing has changed here since.')).toBeVisible();
  expect(caught.name).toMatch(/^mentor-trail-exchange-.*\.zip$/);

  const office = other();
  const file = new Blob([await bytesOf(here())]);
  const joined = await joinList(office, { file, name: 'Office', passphrase: PASSPHRASE }, FAST, new Date());
  expect(joined.ok).toBe(true);
  const now = new Date();
  await changeContact(office.db, lena.id, { work: 'baker' }, now);
  await office.sync.touched.put({ id: lena.id, at: toInstant(now), fields: {} });
  await choose('office.zip', await bytesOf(office));
  await expect.element(page.getByText(words('There was news of one person from Office.'))).toBeVisible();
  expect((await database().contacts.get(lena.id))?.work).toBe('baker');
  await expect.element(page.getByText(/^.?Office.?: last brought in/)).toBeVisible();
  await expectAccessible();
});

test('another device’s list is joined with its file, and a wrong passphrase says so', async () => {
  const office = other();
  await beginList(office, { name: 'Office', passphrase: PASSPHRASE }, FAST, new Date());
  await person({ name: 'Amir' });
  open({ hash: 'export/devices', surface: 'tab', language: 'de' });
  await page.getByLabelText('Name dieses Geräts').fill('Laptop');
  await choose('office.zip', await bytesOf(office));
  await page.getByLabelText('Passphrase', { exact: true }).fill('etwas ganz anderes');
  await press('Öffnen');
  await expect.element(page.getByText(/^Diese Passphrase passt nicht\./)).toBeVisible();
  expect(stub.stored.get('devices')).toBeUndefined();
  await page.getByLabelText('Passphrase', { exact: true }).fill(PASSPHRASE);
  await press('Öffnen');
  await expect.element(page.getByText(/^Dieses Gerät gehört jetzt dazu\./)).toBeVisible();
  expect(stub.stored.get('devices')).toBe(syncDatabaseOf(database().name));
  expect((await database().contacts.toArray()).map(({ name }) => name)).toEqual(['Amir']);
  await expectAccessible();

  await press('Dieses Gerät herausnehmen');
  await press('Wirklich herausnehmen');
  await expect.element(page.getByText(/^Dieses Gerät gehört nicht mehr dazu\./)).toBeVisible();
  expect(stub.stored.get('devices')).toBeUndefined();
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names).not.toContain(syncDatabaseOf(database().name));
  expect(await database().contacts.count()).toBe(1);
});

test('what lost against a later change stands with the person, and one press makes it count', async () => {
  const lena = await person({ name: 'Lena Krämer', notes: 'maths' });
  const mine = here();
  await beginList(mine, { name: 'Laptop', passphrase: PASSPHRASE }, FAST, new Date());
  stub.stored.set('devices', syncDatabaseOf(database().name));
  const office = other();
  const file = new Blob([await bytesOf(mine)]);
  await joinList(office, { file, name: 'Office', passphrase: PASSPHRASE }, FAST, new Date());
  const edit = async ({ db, sync }: Other, notes: string, now: Date) => {
    await changeContact(db, lena.id, { notes }, now);
    await sync.touched.put({ id: lena.id, at: toInstant(now), fields: {} });
  };
  await edit(mine, 'physics', new Date(Date.now() + 1000));
  await edit(office, 'chemistry', new Date(Date.now() + 2000));
  const back = await takeFile(mine, new Blob([await bytesOf(office)]), new Date());
  expect(back).toMatchObject({ ok: true, report: { lost: 1 } });

  open({ hash: `contacts/${lena.id}`, surface: 'tab' });
  await expect.element(page.getByText(/^.?Notes.?, .*physics.?$/)).toBeVisible();
  await expectAccessible();
  await press('This is to count');
  await expect.poll(async () => (await database().contacts.get(lena.id))?.notes).toBe('physics');
  await expect.element(page.getByText('Different on another device')).not.toBeInTheDocument();
});

test('in the small window it goes on in a full tab', async () => {
  open({ hash: 'export/devices', tab: { id: 7, url: 'https://example.org/', title: 'x' } });
  await expect.element(page.getByRole('link', { name: 'Go on in a full tab' })).toBeVisible();
  await userEvent.keyboard('{Tab}');
  await expectAccessible();
});
