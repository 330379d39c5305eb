import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumPage, type FirefoxPage, openExtension } from './harness.ts';
import { everythingKept, namesHere } from './kept.ts';
import {
  bring,
  folderForTests,
  type Mentor,
  newMentor,
  newPerson,
  press,
  saveFile,
  toDevices,
} from './sharing.ts';

const PASSPHRASE = 'Birne Öltank Kranich sieben';
const folder = folderForTests('devices');

let laptop: Mentor;
let office: Mentor;

beforeAll(async () => {
  laptop = await newMentor();
  office = await newMentor();
});
afterAll(async () => {
  await laptop.extension.close();
  await office.extension.close();
});

const saveForOthers = (mentor: Mentor) => saveFile(mentor, 'Save a file for my other devices', folder);

let first = '';
let second = '';

test('with a single device there is no trace of sync', async () => {
  const databases = await laptop.extension.inExtension(() => indexedDB.databases(), null);
  expect(databases.map(({ name }) => name)).not.toContain('mentor-trail-sync');
});

test('two Chromium profiles become one list by a file in each direction', async () => {
  await newPerson(laptop, 'Xanthippe Quellwasser', 'likes bicycles');
  await toDevices(laptop);
  await laptop.page.getByLabel('Name of this device').fill('Laptop');
  await laptop.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await laptop.page.getByLabel('Passphrase again').fill(PASSPHRASE);
  await press(laptop.page, 'Set the list up for several devices');
  await laptop.page.getByText('The list is set up.').waitFor({ timeout: 120_000 });
  first = await saveForOthers(laptop);
  expect(first).toMatch(/mentor-trail-exchange-[^/]*\.zip$/);
  const bytes = readFileSync(first, 'latin1');
  for (const word of ['Quellwasser', 'bicycles', 'Laptop']) expect(bytes).not.toContain(word);

  await newPerson(office, 'Amir Haddad');
  await toDevices(office);
  await office.page.getByLabel('Name of this device').fill('Office');
  await bring(office, first);
  await office.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await press(office.page, 'Open');
  await office.page.getByText(/This device is part of it now/).waitFor({ timeout: 120_000 });
  const both = ['Amir Haddad', 'Xanthippe Quellwasser'];
  expect(await office.extension.inExtension(namesHere, null)).toEqual(both);
  second = await saveForOthers(office);

  await bring(laptop, second);
  await laptop.page.getByText(/There was news of one person from .*Office/).waitFor({ timeout: 60_000 });
  expect(await laptop.extension.inExtension(namesHere, null)).toEqual(both);
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
  for (const mentor of [laptop, office]) {
    const { page, extension } = mentor;
    await toDevices(mentor);
    await standIn(page);
    await press(page, 'Choose a folder');
    await page.getByText(/Last looked into the folder/).waitFor({ timeout: 60_000 });
    await office.extension.inExtension(carry, await laptop.extension.inExtension(shared, null));
    // As soon as the folder is chosen, not only after the next change.
    await expect.poll(() => extension.inExtension(alarms, null)).toContain('devices-folder');
  }
  const files = await laptop.extension.inExtension(shared, null);
  expect(files.map(([path]) => path)).toContain('mentor-trail-list.json');
  const bytes = files.map(([, base64]) => Buffer.from(base64, 'base64').toString('latin1')).join();
  for (const word of ['Quellwasser', 'bicycles', 'Laptop']) expect(bytes).not.toContain(word);

  await newPerson(laptop, 'Yusuf Adebayo', 'wants to be a nurse');
  await laptop.page.close();
  // Triggered by the background's alarm, half a minute after the change.
  await expect
    .poll(async () => (await laptop.extension.inExtension(shared, null)).length, { timeout: 90_000 })
    .toBeGreaterThan(files.length);
  await office.page.goto(`${office.extension.base}dashboard.html#contacts`);
  await office.page.getByRole('link', { name: 'Amir Haddad' }).first().waitFor();
  await office.extension.inExtension(carry, await laptop.extension.inExtension(shared, null));
  // An open page shows it as soon as it arrives, whatever view it is in.
  await office.page.getByRole('link', { name: 'Yusuf Adebayo' }).first().waitFor({ timeout: 60_000 });
  laptop.page = await laptop.extension.dashboard();
  await laptop.page.goto(`${laptop.extension.base}dashboard.html#contacts`);
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
  await laptop.page.goto(`${laptop.extension.base}dashboard.html#contacts`);
  await laptop.page.getByRole('link', { name: 'Xanthippe Quellwasser' }).first().click();
  await laptop.page.getByText('More about this person’s data').click();
  await laptop.page.getByText('If they ask what you keep, or want it erased').click();
  await press(laptop.page, 'Erase this person everywhere');
  await press(laptop.page, 'Yes, erase for good');
  await laptop.page.getByText('Erased. Nothing about this person is left here.').waitFor();
  await expect
    .poll(async () => (await laptop.extension.inExtension(everythingKept, null)).includes('Quellwasser'))
    .toBe(false);
  await toDevices(laptop);
  const third = await saveForOthers(laptop);

  expect(await office.extension.inExtension(everythingKept, null)).toContain('Quellwasser');
  await toDevices(office);
  await bring(office, third);
  await office.page.getByText(/erased for good on another device is gone here/).waitFor({ timeout: 60_000 });
  expect(await office.extension.inExtension(everythingKept, null)).not.toContain('Quellwasser');
  // The earlier file changes nothing any more.
  await bring(office, first);
  await office.page.getByText(/has already been imported here/).waitFor();
  expect(await office.extension.inExtension(namesHere, null)).toEqual(['Amir Haddad', 'Yusuf Adebayo']);
  expect(laptop.extension.requests.filter(({ by }) => by === 'extension')).toEqual([]);
});

test('a removed device learns nothing more until it is given the new passphrase', async () => {
  const next = 'Anker Milbe Distel vierzehn';
  await toDevices(laptop);
  await press(laptop.page, 'Look for news now');
  await laptop.page.getByRole('button', { name: /^Remove .?Office.?$/ }).click();
  await laptop.page.getByLabel('Passphrase', { exact: true }).fill(next);
  await laptop.page.getByLabel('Passphrase again').fill(next);
  await press(laptop.page, 'Remove the device');
  await laptop.page.getByText(/is removed\. Enter the new passphrase/).waitFor({ timeout: 120_000 });
  await newPerson(laptop, 'Zora Morgenrot');
  await toDevices(laptop);
  await press(laptop.page, 'Look for news now');
  await laptop.page.getByText('Nothing has changed here since.').waitFor({ timeout: 60_000 });
  const files = await laptop.extension.inExtension(shared, null);
  expect(files.filter(([path]) => path.startsWith('keys/')).map(([path]) => path)).toEqual([
    expect.stringMatching(/^keys\/2-/),
  ]);

  await office.extension.inExtension(carry, files);
  await toDevices(office);
  await office.page
    .getByText(/Passphrase and key were changed on another device/)
    .waitFor({ timeout: 60_000 });
  expect(await office.extension.inExtension(namesHere, null)).not.toContain('Zora Morgenrot');
  await office.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await press(office.page, 'Open');
  await office.page.getByText(/This passphrase doesn’t fit/).waitFor({ timeout: 120_000 });
  await office.page.getByLabel('Passphrase', { exact: true }).fill(next);
  await press(office.page, 'Open');
  const names = await laptop.extension.inExtension(namesHere, null);
  await expect.poll(() => office.extension.inExtension(namesHere, null), { timeout: 120_000 }).toEqual(names);
  expect(names).toContain('Zora Morgenrot');
}, 400_000);
