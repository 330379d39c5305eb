/**
 * The shared folder, chosen with the browser's own dialogs: cancelled, refused, allowed, asked for again on a later visit, and
 * from then on written to while no page of ours is open.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { type ChromiumPage, type Extension, openExtension } from '../browser/harness.ts';
import { allowOnEveryVisit, chooseFolder, leaveChooser } from './browser-questions.ts';
import { DISPLAY_TOOLS, Display, type Picture } from './display.ts';
import { need, passingFolder, until } from './tools.ts';

export const PASSPHRASE = 'Birne Öltank Kranich sieben';
/** How long anything may take that does not wait for a timer (ms). */
export const PATIENCE = 120_000;
/** The background looks half a minute after a change and every five minutes; an alarm may be late (ms). */
export const BY_ITSELF = 8 * 60_000;

export const button = (page: ChromiumPage, name: string) => page.getByRole('button', { name, exact: true });
export const press = (page: ChromiumPage, name: string) => button(page, name).click({ timeout: PATIENCE });
export const says = (page: ChromiumPage, words: string | RegExp) =>
  page.getByText(words).first().waitFor({ timeout: PATIENCE });

/** A Chromium on a screen of its own, whose profile survives its end. */
export class Desk {
  readonly display: Display;
  readonly profile: string;
  readonly #built: string | undefined;
  extension: Extension<ChromiumPage>;

  private constructor(
    display: Display,
    profile: string,
    built: string | undefined,
    extension: Extension<ChromiumPage>,
  ) {
    this.display = display;
    this.profile = profile;
    this.#built = built;
    this.extension = extension;
  }

  static async open(built?: string): Promise<Desk> {
    const display = await Display.open();
    const profile = passingFolder('desk');
    return new Desk(display, profile, built, await start(display, profile, built));
  }

  /** Quits the browser and starts it again. */
  async restart(): Promise<void> {
    await this.extension.close();
    this.extension = await start(this.display, this.profile, this.#built);
  }

  async close(): Promise<void> {
    await this.extension.close().catch(() => undefined);
    this.display.close();
  }

  /** The page of devices in a separate tab. */
  async devices(): Promise<ChromiumPage> {
    await this.extension.closePages();
    const page = await this.extension.dashboard();
    await page.goto(`${this.extension.base}dashboard.html#export/devices`);
    await page.getByRole('navigation', { name: 'Sections' }).waitFor({ timeout: PATIENCE });
    return page;
  }

  /** Does something while no page of ours is open. */
  async withoutPages<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    await this.extension.closePages();
    const { context } = this.extension as unknown as { context: BrowserContext };
    for (const page of context.pages()) await page.goto('about:blank');
    try {
      return await work();
    } finally {
      // The harness needs this page; it runs none of our code.
      await context.pages()[0]?.goto(`${this.extension.base}manifest.json`);
    }
  }
}

const start = (display: Display, profile: string, built: string | undefined) =>
  openExtension({ language: 'en', display: display.name, profile, ...(built !== undefined && { built }) });

/** Sets the list up on its first device. */
export async function setUpList(page: ChromiumPage, name: string): Promise<void> {
  await page.getByLabel('Name of this device').fill(name);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again').fill(PASSPHRASE);
  await press(page, 'Set the list up for several devices');
  await says(page, 'The list is set up.');
}

/** The names of the devices' files in a shared folder, below `devices/`. */
export function deviceFiles(folder: string): string[] {
  const devices = join(folder, 'devices');
  if (!existsSync(devices)) return [];
  return readdirSync(devices, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name).slice(devices.length + 1))
    .sort();
}

export interface Walked {
  /** The pictures saved. */
  pictures: string[];
  /** How long a change took to reach the folder with no page open (s). */
  withoutPages: number;
  afterRestart: number;
}

/** @param pictures a folder for a picture of every dialog @throws with the problem */
export async function walkPicker({
  pictures,
  say,
}: {
  pictures?: string | undefined;
  say: (line: string) => void;
}): Promise<Walked> {
  need(DISPLAY_TOOLS);
  const kept: string[] = [];
  const keep = (question: string, picture: Picture) => {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    const file = join(pictures, `${String(kept.length + 1).padStart(2, '0')}-${question}.png`);
    picture.save(file);
    kept.push(file);
  };
  const shared = join(passingFolder('picked'), 'Our list');
  mkdirSync(shared);
  const desk = await Desk.open();
  try {
    const { display } = desk;
    let page = await desk.devices();
    await setUpList(page, 'Laptop');
    const choose = () => press(page, 'Choose a folder');

    say('going away from the chooser');
    await leaveChooser(display, choose);
    await button(page, 'Choose a folder').waitFor({ timeout: PATIENCE });

    say('refusing what the browser asks');
    await chooseFolder(display, shared, choose, { allow: false });
    await button(page, 'Choose a folder').waitFor({ timeout: PATIENCE });
    if (readdirSync(shared).length > 0) throw new Error('Something lies in a folder that was refused');
    const complaint = (await page.getByRole('alert').allInnerTexts()).join(' ').trim();
    if (complaint !== '') throw new Error(`It complains of a mentor’s no: ${complaint}`);

    say('choosing and allowing');
    await chooseFolder(display, shared, choose, { seen: keep });
    await says(page, /Last looked into the folder/);
    keep('chosen', display.look());
    if (deviceFiles(shared).length === 0) throw new Error('Nothing has been written into the folder');

    say('every page closed: the browser asks again');
    await desk.withoutPages(async () => undefined);
    page = await desk.devices();
    await says(page, /The browser has to ask you again/);
    keep('later', display.look());
    await allowOnEveryVisit(display, () => press(page, 'Allow again'), keep);
    await says(page, /Last looked into the folder/);
    keep('allowed', display.look());

    say('a change, and no page open');
    const withoutPages = await comesByItself(desk, shared, 'Wilhelmine Testgarten');
    say('a change, and the browser started again');
    await newPerson(await desk.devices(), desk.extension.base, { name: 'Balthasar Probefeld' });
    const before = deviceFiles(shared).length;
    const began = Date.now();
    await desk.restart();
    await desk.withoutPages(() =>
      until('a file of the change, after a restart', BY_ITSELF, () => deviceFiles(shared).length > before),
    );
    return { pictures: kept, withoutPages, afterRestart: Math.round((Date.now() - began) / 1_000) };
  } finally {
    await desk.close();
  }
}

/** Saves somebody, closes every page, and waits for the file. @returns seconds */
async function comesByItself(desk: Desk, shared: string, name: string): Promise<number> {
  const before = deviceFiles(shared).length;
  await newPerson(await desk.devices(), desk.extension.base, { name });
  const began = Date.now();
  await desk.withoutPages(() =>
    until('a file of the change', BY_ITSELF, () => deviceFiles(shared).length > before),
  );
  return Math.round((Date.now() - began) / 1_000);
}

export interface Person {
  name: string;
  notes?: string;
  address?: string;
}

export async function newPerson(
  page: ChromiumPage,
  base: string,
  { name, notes = '', address = '' }: Person,
): Promise<void> {
  await page.goto(`${base}dashboard.html#contacts/new`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Profile address', { exact: true }).fill(address);
  await page.getByLabel('Notes').fill(notes);
  await press(page, 'Save');
  await says(page, 'Write the first message');
}
