import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeContact } from '../../utils/actions/contacts';
import { openDatabase, type TrailDatabase } from '../../utils/database/schema';
import { toInstant } from '../../utils/ground/days';
import { syncDatabaseOf } from '../../utils/settings/devices';
import { rekeyList } from '../../utils/sync/folder';
import { keysOf } from '../../utils/sync/keys';
import { beginList, joinList, makeFile, takeFile, takeFileWithKey } from '../../utils/sync/session';
import { openSync, type SyncDatabase } from '../../utils/sync/state';
import { catchFile, choose } from './exchange-support';
import { database, expectAccessible, filledButtons, open, person, stub, words } from './support';

const PASSPHRASE = 'vier lange worte hier';
const FAST = keysOf(new Date(), 4);

afterEach(() => vi.restoreAllMocks());

interface Other {
  db: TrailDatabase;
  sync: SyncDatabase;
}

/** Another device with its own database. */
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

/** Deriving a key takes a second of processor time, and longer on a busy machine (ms). */
const KEYING = { timeout: 30_000 };
const TIMEOUT = 90_000;

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
  await expect.element(page.getByText('Nothing has gone out from here yet.')).toBeVisible();
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
  await expect.element(page.getByText(/^.?Office.?: last imported/)).toBeVisible();
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
  await expect.element(page.getByText(/^Diese Passphrase passt nicht\./), KEYING).toBeVisible();
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

test(
  'removing the list from this device saves a sealed backup first; then nobody is here, and the others keep everybody',
  async () => {
    await person({ name: 'Lena Krämer' });
    const mine = here();
    await beginList(mine, { name: 'Laptop', passphrase: PASSPHRASE }, FAST, new Date());
    stub.stored.set('devices', syncDatabaseOf(database().name));
    const office = other();
    const file = new Blob([await bytesOf(mine)]);
    await joinList(office, { file, name: 'Office', passphrase: PASSPHRASE }, FAST, new Date());
    const caught = catchFile();
    open({ hash: 'export/devices', surface: 'tab' });
    await press('Remove this device');
    await page.getByRole('radio', { name: 'Remove it from here' }).click();
    await expectAccessible();
    await page.getByLabelText('Passphrase', { exact: true }).fill('for this backup only');
    await page.getByLabelText('Passphrase again').fill('for this backup only');
    await press('Save the backup');
    await expect.element(page.getByText(/^Saved as .*json\.age/), KEYING).toBeVisible();
    expect(caught.name).toMatch(/\.json\.age$/);
    const sealed = new Blob([await caught.text()]);
    expect(sealed.size).toBeGreaterThan(1000);
    expect(await database().contacts.count()).toBe(1);
    await press('Erase everybody from this device');
    await expect.element(page.getByText(/nobody on your list is here any more/)).toBeVisible();
    expect(await database().contacts.count()).toBe(0);
    expect(await database().followUps.count()).toBe(0);
    expect(stub.stored.get('devices')).toBeUndefined();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
      syncDatabaseOf(database().name),
    );
    expect((await office.db.contacts.toArray()).map(({ name }) => name)).toEqual(['Lena Krämer']);
  },
  TIMEOUT,
);

test(
  'a lost device is removed, and another one is asked for the new passphrase with the next file',
  async () => {
    await person({ name: 'Lena Krämer' });
    const mine = here();
    await beginList(mine, { name: 'Laptop', passphrase: PASSPHRASE }, FAST, new Date());
    stub.stored.set('devices', syncDatabaseOf(database().name));
    const [lost, office] = [other(), other()];
    for (const [device, name] of [
      [lost, 'Lost'],
      [office, 'Office'],
    ] as const) {
      const file = new Blob([await bytesOf(mine)]);
      await joinList(device, { file, name, passphrase: PASSPHRASE }, FAST, new Date());
      await takeFile(mine, new Blob([await bytesOf(device)]), new Date());
    }
    open({ hash: 'export/devices', surface: 'tab' });
    await page.getByRole('button', { name: /^Remove .?Lost.?$/ }).click();
    await expect.element(page.getByText(/^What is already on .?Lost.? stays there/)).toBeVisible();
    await expectAccessible();
    await page.getByLabelText('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabelText('Passphrase again').fill(PASSPHRASE);
    await press('Remove the device');
    await expect.element(page.getByText(/^This is the passphrase you have now\./), KEYING).toBeVisible();
    await page.getByLabelText('Passphrase', { exact: true }).fill('another one from now on');
    await page.getByLabelText('Passphrase again').fill('another one from now on');
    await press('Remove the device');
    await expect.element(page.getByText(/^.?Lost.? is removed\./), KEYING).toBeVisible();
    await expect.element(page.getByText(/^.?Office.? doesn’t know the new passphrase yet/)).toBeVisible();
    await choose('lost.zip', await bytesOf(lost));
    await expect.element(page.getByText(/^This file is from a device that you’ve removed\./)).toBeVisible();
    await choose('office.zip', await bytesOf(office));
    await expect.element(page.getByText(/^This file was locked with the old key\./)).toBeVisible();
    const file = new Blob([await bytesOf(mine)]);
    const passphrase = 'another one from now on';
    expect(await takeFileWithKey(office, { file, passphrase }, FAST, new Date())).toMatchObject({ ok: true });
    await choose('office.zip', await bytesOf(office));
    await expect.element(page.getByText(/from .?Office.?\./)).toBeVisible();
    await expect.element(page.getByText(/doesn’t know the new passphrase yet/)).not.toBeInTheDocument();
    await expectAccessible();
  },
  TIMEOUT,
);

test(
  'a file with a new key asks for its passphrase, and a clock that is wrong is named',
  async () => {
    const office = other();
    const early = new Date(Date.now() - 60_000);
    await beginList(office, { name: 'Office', passphrase: PASSPHRASE }, FAST, early);
    const mine = here();
    const first = new Blob([await bytesOf(office)]);
    await joinList(mine, { file: first, name: 'Laptop', passphrase: PASSPHRASE }, FAST, early);
    stub.stored.set('devices', syncDatabaseOf(database().name));
    await rekeyList(office, { passphrase: 'another one', isNew: true, folder: null }, FAST, early);
    const made = await makeFile(office, new Date(Date.now() + 3 * 3_600_000));
    open({ hash: 'export/devices', surface: 'tab', language: 'de' });
    await choose('office.zip', new Uint8Array((await made?.file.arrayBuffer()) as ArrayBuffer));
    await expect
      .element(page.getByText(/^Diese Datei ist mit einem neuen Schlüssel verschlossen/))
      .toBeVisible();
    await page.getByLabelText('Passphrase', { exact: true }).first().fill('nicht diese hier');
    await press('Öffnen');
    await expect.element(page.getByText(/^Diese Passphrase passt nicht\./), KEYING).toBeVisible();
    await page.getByLabelText('Passphrase', { exact: true }).first().fill('another one');
    await press('Öffnen');
    await expect.element(page.getByText(/gab es nichts Neues|Neues zu/), KEYING).toBeVisible();
    await expect
      .element(
        page
          .getByText(/^Die Uhr von .?Office.? geht gegenüber der Uhr hier etwa .{0,2}3.? Stunden.? vor/)
          .first(),
      )
      .toBeVisible();
    await expectAccessible();
  },
  TIMEOUT,
);

test('a value that lost against a later change is shown with the person, and one click restores it', async () => {
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
  await press('Use this one');
  await expect.poll(async () => (await database().contacts.get(lena.id))?.notes).toBe('physics');
  await expect.element(page.getByText('Different on another device')).not.toBeInTheDocument();
});

test('while something is asked, its answer is the one filled button', async () => {
  await beginList(here(), { name: 'Laptop', passphrase: PASSPHRASE }, FAST, new Date());
  stub.stored.set('devices', syncDatabaseOf(database().name));
  open({ hash: 'export/devices', surface: 'tab' });
  await expect.element(page.getByRole('button', { name: 'Save a file for my other devices' })).toBeVisible();
  expect(filledButtons()).toEqual(['Save a file for my other devices']);
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect.element(page.getByLabelText('Passphrase again')).toBeVisible();
  expect(filledButtons()).toEqual(['Change the passphrase']);
  await expectAccessible();
  // Asked below as well: the later question is the one to answer.
  await press('Remove this device');
  await expect.element(page.getByRole('button', { name: 'Yes, remove it' })).toBeVisible();
  expect(filledButtons()).toEqual(['Yes, remove it']);
  await expectAccessible();
});

test('in the small window there is a link to the full tab', async () => {
  open({ hash: 'export/devices', tab: { id: 7, url: 'https://example.org/', title: 'x' } });
  await expect.element(page.getByRole('link', { name: 'Go on in a full tab' })).toBeVisible();
  await userEvent.keyboard('{Tab}');
  await expectAccessible();
});
