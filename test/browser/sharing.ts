/** What mentors do in the dashboard when they share a list between browsers. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type ChromiumPage, type Extension, openExtension } from './harness.ts';

/** A browser of its own, showing the dashboard. */
export interface Mentor {
  extension: Extension<ChromiumPage>;
  page: ChromiumPage;
}

export async function newMentor(): Promise<Mentor> {
  const extension = await openExtension({ language: 'en' });
  return { extension, page: await extension.dashboard() };
}

/** A folder that is removed after the tests of the file. */
export function folderForTests(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `mentor-trail-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param name all of the button's name, or a pattern */
export function press(page: ChromiumPage, name: string | RegExp): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

export function toDevices({ page, extension }: Mentor) {
  return page.goto(`${extension.base}dashboard.html#export/devices`);
}

export async function newPerson({ page, extension }: Mentor, name: string, notes = ''): Promise<void> {
  await page.goto(`${extension.base}dashboard.html#contacts/new`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Notes').fill(notes);
  await press(page, 'Save');
  await page.getByText('Write the first message', { exact: true }).first().waitFor();
}

/** Presses the button that saves the exchange file. @returns where the file is */
export async function saveFile({ page }: Mentor, button: string, folder: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    press(page, button),
  ]);
  const path = join(folder, `${Date.now()}-${download.suggestedFilename()}`);
  writeFileSync(path, readFileSync(await download.path()));
  await page.getByText('Nothing has changed here since.').waitFor();
  return path;
}

/** Chooses an exchange file on the devices page. */
export function bring({ page }: Mentor, path: string): Promise<void> {
  return page.locator('input[type="file"]').setInputFiles(path);
}
