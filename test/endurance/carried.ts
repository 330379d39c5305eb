/**
 * One list on two Chromium profiles and a Firefox. Syncthing carries the folder chosen by the first two between two directories;
 * Firefox exchanges files. Both sides are edited while Syncthing is stopped; then it is started.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChromiumPage, type Extension, type FirefoxPage, openExtension } from '../browser/harness.ts';
import { everythingKept, namesHere } from '../browser/kept.ts';
import { chooseFolder } from './browser-questions.ts';
import { DISPLAY_TOOLS } from './display.ts';
import {
  BY_ITSELF,
  Desk,
  deviceFiles,
  newPerson,
  PASSPHRASE,
  PATIENCE,
  press,
  says,
  setUpList,
} from './picker.ts';
import { SYNCTHING, Syncthing } from './syncthing.ts';
import { need, passingFolder, until } from './tools.ts';

const ERASED = { name: 'Xanthippe Quellwasser', notes: 'repairs bicycles in Musterhausen' };
const BOTH = { name: 'Amir Probefeld', notes: 'wants to be a gardener' };
/** Must not appear anywhere unencrypted. */
const WORDS = [
  'Quellwasser',
  'Musterhausen',
  'Probefeld',
  'gardener',
  'Laptop',
  'Wilhelmine',
  'Balthasar',
  'Zora',
];

export interface Carried {
  /** How long a person took from one list to the other, with both pages open (s). */
  across: number;
  /** The same after Syncthing had been stopped, for everything done on both sides (s). */
  afterStop: number;
  /** The number of files in one of the folders at the end. */
  files: number;
}

/** @throws with the problem */
export async function walkCarried({ say }: { say: (line: string) => void }): Promise<Carried> {
  need({ ...DISPLAY_TOOLS, ...SYNCTHING });
  for (const name of ['laptop', 'office']) {
    const folder = join(passingFolder(name), 'Our list');
    mkdirSync(folder);
    folders.push(folder);
  }
  const [onLaptop = '', atOffice = ''] = folders;
  const syncthing = await Syncthing.between(onLaptop, atOffice);
  const laptop = await Desk.open();
  const office = await Desk.open();
  const firefox = await openExtension({ browser: 'firefox' });
  try {
    syncthing.start();
    say('the list is set up on the laptop');
    await newPerson(await laptop.devices(), laptop.extension.base, ERASED);
    const first = await laptop.devices();
    await setUpList(first, 'Laptop');
    await chooseFolder(laptop.display, onLaptop, () => press(first, 'Choose a folder'));
    await says(first, /Last looked into the folder/);
    await until('the folder is carried', PATIENCE, () => same(deviceFiles(onLaptop), deviceFiles(atOffice)));

    say('the office joins by its own folder');
    await newPerson(await office.devices(), office.extension.base, BOTH);
    const second = await office.devices();
    await second.getByLabel('Name of this device').fill('Office');
    await chooseFolder(office.display, atOffice, () => press(second, 'Choose the shared folder'));
    await second.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await press(second, 'Open');
    await says(second, /From here on, the folder carries/);
    const began = Date.now();
    await alike('both', [laptop, office], [BOTH.name, ERASED.name]);
    const across = seconds(began);

    say('Firefox joins by a file, and gives one back');
    await joinInFirefox(firefox, await savedFile(second));
    await alikeIn(firefox, [BOTH.name, ERASED.name]);
    await newInFirefox(firefox, 'Zora Morgenrot');
    await bringIn(second, await savedInFirefox(firefox));
    await alike('what Firefox wrote', [laptop, office], [BOTH.name, ERASED.name, 'Zora Morgenrot']);

    say('Syncthing is stopped, and both sides are written on');
    await syncthing.stop();
    await newPerson(await laptop.devices(), laptop.extension.base, { name: 'Wilhelmine Testgarten' });
    await writeDown(await laptop.devices(), laptop, BOTH.name, 'a call from the laptop');
    await erase(await laptop.devices(), laptop, ERASED.name);
    await newPerson(await office.devices(), office.extension.base, { name: 'Balthasar Probefeld' });
    await writeDown(await office.devices(), office, BOTH.name, 'a call from the office');
    await Promise.all([laptop.devices(), office.devices()]);
    const end = [BOTH.name, 'Balthasar Probefeld', 'Wilhelmine Testgarten', 'Zora Morgenrot'];
    const before = await office.extension.inExtension(namesHere, null);
    if (before.includes('Wilhelmine Testgarten'))
      throw new Error('It came across while Syncthing was stopped');

    say('Syncthing is started again');
    const again = Date.now();
    syncthing.start();
    await alike('all of it', [laptop, office], end);
    const afterStop = seconds(again);
    for (const desk of [laptop, office]) {
      const kept = await desk.extension.inExtension(everythingKept, null);
      for (const word of ['a call from the laptop', 'a call from the office'])
        if (!kept.includes(word)) throw new Error(`"${word}" is lost`);
      if (kept.includes('Quellwasser')) throw new Error('Who was erased is still there');
    }

    say('and Firefox once more');
    await bringInFirefox(firefox, await savedFile(await office.devices()));
    await alikeIn(firefox, end);
    if ((await firefox.inExtension(everythingKept, null)).includes('Quellwasser'))
      throw new Error('Who was erased is still in Firefox');

    for (const folder of folders) inTheClear(folder);
    for (const { requests } of [laptop.extension, office.extension, firefox])
      for (const { by, url } of requests)
        if (by === 'extension') throw new Error(`The extension asked for ${url}`);
    return { across, afterStop, files: deviceFiles(atOffice).length };
  } finally {
    await syncthing.stop().catch(() => undefined);
    await Promise.all([laptop.close(), office.close(), firefox.close()]);
  }
}

/** The directories between which Syncthing carries. */
const folders: string[] = [];

const seconds = (since: number) => Math.round((Date.now() - since) / 1_000);
const same = (one: readonly string[], other: readonly string[]) =>
  one.length > 0 && JSON.stringify(one) === JSON.stringify(other);

/** Waits until both lists contain exactly these people, without any clicks. */
async function alike(what: string, desks: readonly Desk[], names: readonly string[]): Promise<void> {
  const wanted = [...names].sort();
  let seen: string[][] = [];
  await until(`${what} in both lists`, BY_ITSELF, async () => {
    seen = await Promise.all(desks.map((desk) => desk.extension.inExtension(namesHere, null)));
    return seen.every((each) => same(each, wanted));
  }).catch((error: Error) => {
    const files = folders.map(deviceFiles);
    throw new Error(
      `${error.message}; they hold ${JSON.stringify(seen)}, the folders ${JSON.stringify(files)}`,
    );
  });
}

async function alikeIn(firefox: Extension<FirefoxPage>, names: readonly string[]): Promise<void> {
  const wanted = [...names].sort();
  await until(`${wanted} in Firefox`, PATIENCE, async () =>
    same(await firefox.inExtension(namesHere, null), wanted),
  );
}

/**
 * Checks that no name, note or address appears unencrypted in a folder, be it in a file's name or content. @throws if one does
 */
function inTheClear(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const bytes = entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'latin1') : '';
    const found = WORDS.find((word) => bytes.includes(word) || entry.name.includes(word));
    if (found !== undefined) throw new Error(`"${found}" lies in the clear in ${entry.name}`);
  }
}

async function toPerson(page: ChromiumPage, { extension }: Desk, name: string): Promise<void> {
  await page.goto(`${extension.base}dashboard.html#contacts`);
  await page.getByRole('link', { name }).first().click({ timeout: PATIENCE });
}

async function writeDown(page: ChromiumPage, desk: Desk, name: string, words: string): Promise<void> {
  await toPerson(page, desk, name);
  await press(page, 'Note');
  await page.getByLabel(/^In a few words/).fill(words);
  await page.getByRole('button', { name: /^Write down/ }).click({ timeout: PATIENCE });
  await says(page, /^Written down\./);
}

async function erase(page: ChromiumPage, desk: Desk, name: string): Promise<void> {
  await toPerson(page, desk, name);
  await page.getByText('More about this person’s data').click({ timeout: PATIENCE });
  await page.getByText('If they ask what you keep, or want it erased').click({ timeout: PATIENCE });
  await press(page, 'Erase this person everywhere');
  await press(page, 'Yes, erase for good');
  await says(page, 'Erased. Nothing about this person is left here.');
}

/** @returns the file for other devices */
async function savedFile(page: ChromiumPage): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    press(page, 'Save a file for my other devices'),
  ]);
  return readFileSync(await download.path());
}

async function bringIn(page: ChromiumPage, file: Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({
    name: 'mentor-trail-exchange-firefox.zip',
    mimeType: 'application/zip',
    buffer: file,
  });
  await says(page, /There was news of .* from .*Firefox/);
}

async function devicesInFirefox(firefox: Extension<FirefoxPage>): Promise<FirefoxPage> {
  await firefox.closePages();
  const page = await firefox.dashboard();
  await page.goto(`${firefox.base}dashboard.html#export/devices`);
  return page;
}

async function pressInFirefox(page: FirefoxPage, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, {
    timeout: PATIENCE,
  });
  await button?.click();
}

async function typeInFirefox(page: FirefoxPage, selector: string, words: string): Promise<void> {
  await (await page.waitForSelector(selector, { timeout: PATIENCE }))?.type(words);
}

async function giveFile(page: FirefoxPage, file: Buffer): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]', { timeout: PATIENCE });
  await input?.evaluate((element, base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'mentor-trail-exchange-office.zip'));
    (element as HTMLInputElement).files = transfer.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, file.toString('base64'));
}

async function joinInFirefox(firefox: Extension<FirefoxPage>, file: Buffer): Promise<void> {
  const page = await devicesInFirefox(firefox);
  await typeInFirefox(page, 'input.input', 'Firefox');
  await giveFile(page, file);
  await typeInFirefox(page, 'form input[type="password"][autocomplete="off"]', PASSPHRASE);
  await pressInFirefox(page, 'Open');
  await page.waitForSelector('::-p-text(This device is part of it now)', { timeout: PATIENCE });
}

async function bringInFirefox(firefox: Extension<FirefoxPage>, file: Buffer): Promise<void> {
  const page = await devicesInFirefox(firefox);
  await giveFile(page, file);
  await page.waitForSelector('::-p-text(There was news of)', { timeout: PATIENCE });
}

async function newInFirefox(firefox: Extension<FirefoxPage>, name: string): Promise<void> {
  await firefox.closePages();
  const page = await firefox.dashboard();
  await page.goto(`${firefox.base}dashboard.html#contacts/new`);
  await typeInFirefox(page, '::-p-aria([name="Name"][role="textbox"])', name);
  await pressInFirefox(page, 'Save');
  await page.waitForSelector('::-p-text(Write the first message)', { timeout: PATIENCE });
}

/** Headless Firefox asks nobody where to save a file, so it is taken where the page passes it on. */
async function savedInFirefox(firefox: Extension<FirefoxPage>): Promise<Buffer> {
  const page = await devicesInFirefox(firefox);
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made: Blob) => {
      Object.assign(globalThis, { handedOver: made });
      return make(made);
    };
  });
  await pressInFirefox(page, 'Save a file for my other devices');
  const base64 = await until('Firefox hands a file over', PATIENCE, () =>
    page.evaluate(async () => {
      const { handedOver } = globalThis as unknown as { handedOver?: Blob };
      if (!handedOver) return '';
      const bytes = new Uint8Array(await handedOver.arrayBuffer());
      return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
    }),
  );
  return Buffer.from(base64, 'base64');
}
