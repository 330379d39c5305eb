import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumPage, type Extension, type FirefoxPage, openExtension } from './harness.ts';
import { everythingKept, namesHere } from './kept.ts';

const PASSPHRASE = 'Birne Öltank Kranich sieben';
const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-devices-'));

let laptop: Extension<ChromiumPage>;
let office: Extension<ChromiumPage>;
let onLaptop: ChromiumPage;
let atOffice: ChromiumPage;

beforeAll(async () => {
  laptop = await openExtension({ language: 'en' });
  office = await openExtension({ language: 'en' });
  onLaptop = await laptop.dashboard();
  atOffice = await office.dashboard();
});
afterAll(async () => {
  await laptop.close();
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const press = (page: ChromiumPage, name: string) => page.getByRole('button', { name, exact: true }).click();
const toDevices = (page: ChromiumPage, { base }: Extension<ChromiumPage>) =>
  page.goto(`${base}dashboard.html#export/devices`);

/** Saves the file for other devices. @returns its path */
async function saveFile(page: ChromiumPage): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    press(page, 'Save a file for my other devices'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^mentor-trail-exchange-.*\.zip$/);
  const path = join(folder, `${Date.now()}-${download.suggestedFilename()}`);
  writeFileSync(path, readFileSync(await download.path()));
  await page.getByText('Nothing has changed here since.').waitFor();
  return path;
}

async function newPerson(page: ChromiumPage, base: string, name: string, notes: string): Promise<void> {
  await page.goto(`${base}dashboard.html#contacts/new`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Notes').fill(notes);
  await press(page, 'Save');
  await page.getByText('Write the first message', { exact: true }).first().waitFor();
}

let first = '';
let second = '';

test('with a single device there is no trace of sync', async () => {
  const databases = await laptop.inExtension(() => indexedDB.databases(), null);
  expect(databases.map(({ name }) => name)).not.toContain('mentor-trail-sync');
});

test('two Chromium profiles become one list by a file in each direction', async () => {
  await newPerson(onLaptop, laptop.base, 'Xanthippe Quellwasser', 'likes bicycles');
  await toDevices(onLaptop, laptop);
  await onLaptop.getByLabel('Name of this device').fill('Laptop');
  await onLaptop.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await onLaptop.getByLabel('Passphrase again').fill(PASSPHRASE);
  await press(onLaptop, 'Set the list up for several devices');
  await onLaptop.getByText('The list is set up.').waitFor({ timeout: 120_000 });
  first = await saveFile(onLaptop);
  const bytes = readFileSync(first, 'latin1');
  for (const word of ['Quellwasser', 'bicycles', 'Laptop']) expect(bytes).not.toContain(word);

  await newPerson(atOffice, office.base, 'Amir Haddad', '');
  await toDevices(atOffice, office);
  await atOffice.getByLabel('Name of this device').fill('Office');
  await atOffice.locator('input[type="file"]').setInputFiles(first);
  await atOffice.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await press(atOffice, 'Open');
  await atOffice.getByText(/This device is part of it now/).waitFor({ timeout: 120_000 });
  const both = ['Amir Haddad', 'Xanthippe Quellwasser'];
  expect(await office.inExtension(namesHere, null)).toEqual(both);
  second = await saveFile(atOffice);

  await onLaptop.locator('input[type="file"]').setInputFiles(second);
  await onLaptop.getByText(/There was news of one person from .*Office/).waitFor({ timeout: 60_000 });
  expect(await laptop.inExtension(namesHere, null)).toEqual(both);
});

/** Replaces the folder the mentor chooses with one inside the browser, since no test can click in the browser's own dialogs. */
async function standIn(page: ChromiumPage): Promise<void> {
  await page.addInitScript(() => {
    const picking = {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('shared', { create: true });
      },
    };
    Object.assign(globalThis, picking);
  });
  await page.reload();
}

type Carried = [path: string, base64: string][];

/** All files of the shared folder. */
async function shared(): Promise<Carried> {
  const root = await navigator.storage.getDirectory();
  const files: Carried = [];
  type Folder = FileSystemDirectoryHandle & { entries(): AsyncIterable<[string, FileSystemHandle]> };
  const look = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, handle] of (folder as Folder).entries()) {
      if (handle.kind === 'directory') await look(handle as FileSystemDirectoryHandle, `${path}${name}/`);
      else {
        const file = await (handle as FileSystemFileHandle).getFile();
        const bytes = new Uint8Array(await file.arrayBuffer());
        files.push([
          `${path}${name}`,
          btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), '')),
        ]);
      }
    }
  };
  await look(await root.getDirectoryHandle('shared', { create: true }), '');
  return files;
}

/** Does what the mentor's sync client does: copies files that are not there yet. */
async function carry(files: Carried): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const [path, base64] of files) {
    let folder = await root.getDirectoryHandle('shared', { create: true });
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const handle = await folder.getFileHandle(name, { create: true });
    if ((await handle.getFile()).size > 0) continue;
    const writing = await handle.createWritable();
    await writing.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    await writing.close();
  }
}

const alarms = async (): Promise<string[]> => (await chrome.alarms.getAll()).map(({ name }) => name);

test('a folder that both share carries what is written on either, also with no page open', async () => {
  for (const [page, extension] of [
    [onLaptop, laptop],
    [atOffice, office],
  ] as const) {
    await toDevices(page, extension);
    await standIn(page);
    await press(page, 'Choose a folder');
    await page.getByText(/Last looked into the folder/).waitFor({ timeout: 60_000 });
    await office.inExtension(carry, await laptop.inExtension(shared, null));
    // As soon as the folder is chosen, not only after the next change.
    await expect.poll(() => extension.inExtension(alarms, null)).toContain('devices-folder');
  }
  const files = await laptop.inExtension(shared, null);
  expect(files.map(([path]) => path)).toContain('mentor-trail-list.json');
  const bytes = files.map(([, base64]) => Buffer.from(base64, 'base64').toString('latin1')).join();
  for (const word of ['Quellwasser', 'bicycles', 'Laptop']) expect(bytes).not.toContain(word);

  await newPerson(onLaptop, laptop.base, 'Yusuf Adebayo', 'wants to be a nurse');
  await onLaptop.close();
  // Triggered by the background's alarm, half a minute after the change.
  await expect
    .poll(async () => (await laptop.inExtension(shared, null)).length, { timeout: 90_000 })
    .toBeGreaterThan(files.length);
  await atOffice.goto(`${office.base}dashboard.html#contacts`);
  await atOffice.getByRole('link', { name: 'Amir Haddad' }).first().waitFor();
  await office.inExtension(carry, await laptop.inExtension(shared, null));
  // An open page shows it as soon as it arrives, whatever view it is in.
  await atOffice.getByRole('link', { name: 'Yusuf Adebayo' }).first().waitFor({ timeout: 60_000 });
  onLaptop = await laptop.dashboard();
  await onLaptop.goto(`${laptop.base}dashboard.html#contacts`);
}, 300_000);

test('and Firefox joins them', async () => {
  const firefox = await openExtension({ browser: 'firefox' });
  try {
    const there: FirefoxPage = await firefox.dashboard();
    await there.goto(`${firefox.base}dashboard.html#export/devices`);
    const name = await there.waitForSelector('input.input');
    await name?.type('Firefox');
    const input = await there.waitForSelector('input[type="file"]');
    await input?.evaluate((element, base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'office.zip'));
      (element as HTMLInputElement).files = transfer.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, readFileSync(second).toString('base64'));
    const passphrase = await there.waitForSelector('form input[type="password"][autocomplete="off"]');
    await passphrase?.type(PASSPHRASE);
    await (await there.waitForSelector('::-p-aria([name="Open"][role="button"])'))?.click();
    await there.waitForSelector('::-p-text(This device is part of it now)', { timeout: 120_000 });
    expect(await firefox.inExtension(namesHere, null)).toEqual(['Amir Haddad', 'Xanthippe Quellwasser']);
    expect(firefox.requests.filter(({ by }) => by === 'extension')).toEqual([]);
  } finally {
    await firefox.close();
  }
});

test('somebody erased on one device is gone from everything either browser stores', async () => {
  await onLaptop.goto(`${laptop.base}dashboard.html#contacts`);
  await onLaptop.getByRole('link', { name: 'Xanthippe Quellwasser' }).first().click();
  await onLaptop.getByText('More about this person’s data').click();
  await onLaptop.getByText('If they ask what you keep, or want it erased').click();
  await press(onLaptop, 'Erase this person everywhere');
  await press(onLaptop, 'Yes, erase for good');
  await onLaptop.getByText('Erased. Nothing about this person is left here.').waitFor();
  await expect
    .poll(async () => (await laptop.inExtension(everythingKept, null)).includes('Quellwasser'))
    .toBe(false);
  await toDevices(onLaptop, laptop);
  const third = await saveFile(onLaptop);

  expect(await office.inExtension(everythingKept, null)).toContain('Quellwasser');
  await toDevices(atOffice, office);
  await atOffice.locator('input[type="file"]').setInputFiles(third);
  await atOffice.getByText(/erased for good on another device is gone here/).waitFor({ timeout: 60_000 });
  expect(await office.inExtension(everythingKept, null)).not.toContain('Quellwasser');
  // The earlier file changes nothing any more.
  await atOffice.locator('input[type="file"]').setInputFiles(first);
  await atOffice.getByText(/has been brought in here already/).waitFor();
  expect(await office.inExtension(namesHere, null)).toEqual(['Amir Haddad', 'Yusuf Adebayo']);
  expect(laptop.requests.filter(({ by }) => by === 'extension')).toEqual([]);
});

test('a removed device learns nothing more until it is given the new passphrase', async () => {
  const next = 'Anker Milbe Distel vierzehn';
  await toDevices(onLaptop, laptop);
  await press(onLaptop, 'Look for news now');
  await onLaptop.getByRole('button', { name: /^Take .?Office.? out$/ }).click();
  await onLaptop.getByLabel('Passphrase', { exact: true }).fill(next);
  await onLaptop.getByLabel('Passphrase again').fill(next);
  await press(onLaptop, 'Take the device out');
  await onLaptop.getByText(/is taken out\. Enter the new passphrase/).waitFor({ timeout: 120_000 });
  await newPerson(onLaptop, laptop.base, 'Zora Morgenrot', '');
  await toDevices(onLaptop, laptop);
  await press(onLaptop, 'Look for news now');
  await onLaptop.getByText('Nothing has changed here since.').waitFor({ timeout: 60_000 });
  const files = await laptop.inExtension(shared, null);
  expect(files.filter(([path]) => path.startsWith('keys/')).map(([path]) => path)).toEqual([
    expect.stringMatching(/^keys\/2-/),
  ]);

  await office.inExtension(carry, files);
  await toDevices(atOffice, office);
  await atOffice
    .getByText(/Passphrase and key have been changed on another device/)
    .waitFor({ timeout: 60_000 });
  expect(await office.inExtension(namesHere, null)).not.toContain('Zora Morgenrot');
  await atOffice.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await press(atOffice, 'Open');
  await atOffice.getByText(/This passphrase does not fit/).waitFor({ timeout: 120_000 });
  await atOffice.getByLabel('Passphrase', { exact: true }).fill(next);
  await press(atOffice, 'Open');
  const names = await laptop.inExtension(namesHere, null);
  await expect.poll(() => office.inExtension(namesHere, null), { timeout: 120_000 }).toEqual(names);
  expect(names).toContain('Zora Morgenrot');
}, 400_000);
