import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumPage, type Extension, type FirefoxPage, openExtension } from './harness.ts';
import { endWorker } from './worker.ts';

const PASSPHRASE = 'Birne Öltank Kranich sieben';
const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-keep-'));
const sealed = join(folder, 'mentor-trail-backup.json.age');

let chromium: Extension<ChromiumPage>;
let page: ChromiumPage;

beforeAll(async () => {
  chromium = await openExtension();
  page = await chromium.dashboard();
});
afterAll(async () => {
  await chromium.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The names in the list of the current browser, and two things stored outside the database. */
async function whatIsThere() {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('mentor-trail');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    const rows = await new Promise<{ name: string }[]>((resolve, reject) => {
      const asked = db.transaction('contacts').objectStore('contacts').getAll();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const { settings, 'guide-finished-facebook/become-a-mentor': finished } =
      await chrome.storage.local.get(null);
    return { names: rows.map(({ name }) => name).sort(), settings, finished };
  } finally {
    db.close();
  }
}

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('everything is saved to a sealed file, which is read back before success is reported', async () => {
  const { base } = chromium;
  await page.goto(`${base}dashboard.html#export/import`);
  const rows = Array.from({ length: 40 }, (_, n) => `Person ${n},facebook.com/person.number${n}`);
  await page
    .locator('input[type="file"]')
    .setInputFiles(file('p.csv', `Name,Profile addresses\n${rows.join('\n')}\n`));
  await page.getByRole('button', { name: /Import .*40.* people/ }).click();
  await page.getByText(/40.* people are new in your list/).waitFor();
  await chromium.inExtension(async () => {
    await chrome.storage.local.set({
      settings: {
        ...{ language: 'en', csvSeparator: ';', guidePlaces: { linkedin: 'page' }, outsideLimit: 30 },
        ...{ typeSize: 'larger', scheme: 'dark' },
      },
      'guide-finished-facebook/become-a-mentor': '2026-11-20T08:00:00.000Z',
      // Values that are not the mentor's settings stay as they are.
      reminder: { hour: 9, since: '2026-11-20T08:00:00.000Z', on: '', about: null },
    });
  }, null);

  await page.goto(`${base}dashboard.html#export/backup`);
  await page.getByRole('radio', { name: 'Only with a passphrase' }).check();
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await page.getByText(/can be found by trial and error/).waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again').fill(PASSPHRASE);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^mentor-trail-backup-\d{4}-\d\d-\d\d\.json\.age$/);
  await page.getByText(/was read again and compared/).waitFor();
  writeFileSync(sealed, readFileSync(await download.path()));
  const text = readFileSync(sealed, 'latin1');
  expect(text.startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true);
  expect(text).not.toContain('Person 1');
});

test('a laptop is lost: everything is restored in a fresh Firefox', async () => {
  const firefox = await openExtension({ browser: 'firefox' });
  try {
    const there: FirefoxPage = await firefox.dashboard();
    await there.goto(`${firefox.base}dashboard.html#export/backup`);
    const input = await there.waitForSelector('input[type="file"]');
    await input?.evaluate(
      (element, [name, base64]) => {
        const bytes = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], name ?? ''));
        (element as HTMLInputElement).files = transfer.files;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      },
      ['backup.json.age', readFileSync(sealed).toString('base64')],
    );
    const press = async (name: string) =>
      (
        await there.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, { timeout: 60_000 })
      )?.click();
    const says = (words: string) => there.waitForSelector(`::-p-text(${words})`, { timeout: 60_000 });
    const passphrase = () => there.waitForSelector('form input[type="password"][autocomplete="off"]');
    await (await passphrase())?.type('Birne Oeltank Kranich sieben');
    await press('Open');
    await says('This passphrase doesn’t open it');
    const again = await passphrase();
    await again?.evaluate((element) => {
      (element as HTMLInputElement).value = '';
    });
    await again?.type(PASSPHRASE);
    await press('Open');
    await says('What would change');
    await press('Merge the backup');
    await says('The backup has been restored');
    const [came, went] = [
      await firefox.inExtension(whatIsThere, null),
      await chromium.inExtension(whatIsThere, null),
    ];
    expect(came).toEqual(went);
    expect(came.names).toHaveLength(40);
    expect(came.settings).toMatchObject({ csvSeparator: ';', outsideLimit: 30 });
    // Nobody has consented here, so the steps on LinkedIn's pages are asked about again.
    const databases = await firefox.inExtension(() => indexedDB.databases(), null);
    expect(databases.map(({ name }) => name)).not.toContain('mentor-trail-consents');
    expect(firefox.requests.filter(({ by }) => by === 'extension')).toEqual([]);
  } finally {
    await firefox.close();
  }
});

const hasAge = spawnSync('age', ['--version']).status === 0;

/** `age` asks for the passphrase on a terminal, which `script` provides. */
function openWithAge(options: string, input: string, output: string): void {
  const { status, stdout } = spawnSync(
    'script',
    ['-qec', `age -d ${options} -o '${output}' '${input}'`, '/dev/null'],
    { input: `${PASSPHRASE}\n`, encoding: 'utf8', timeout: 60_000 },
  );
  if (status !== 0) throw new Error(stdout);
}

test.skipIf(!hasAge)('and again without us: with `age` and a text editor', async () => {
  const opened = join(folder, 'opened.json');
  openWithAge('', sealed, opened);
  const { format, tables, own } = JSON.parse(readFileSync(opened, 'utf8'));
  expect(format).toBe('mentor-trail-backup');
  expect(tables.contacts).toHaveLength(40);
  expect(own.settings.csvSeparator).toBe(';');
  expect(own).not.toHaveProperty('reminder');
});

describe('copies make themselves', () => {
  const shelf = () =>
    chromium.inExtension(async () => {
      const root = await navigator.storage.getDirectory();
      const names: string[] = [];
      const copies = await root.getDirectoryHandle('copies', { create: true });
      for await (const name of (copies as unknown as { keys(): AsyncIterable<string> }).keys())
        names.push(name);
      return names.sort();
    }, null);
  const wake = () =>
    chromium.inExtension(async () => {
      await chrome.alarms.create('copy', { when: Date.now() });
    }, null);

  test('on a day with changes, one, in the background; and nothing when nothing has changed', async () => {
    expect(await shelf()).toEqual([]);
    // Usually it has already been terminated by then.
    await endWorker(chromium);
    await wake();
    await expect.poll(shelf).toEqual([expect.stringMatching(/^mentor-trail-day-.*\.json\.gz$/)]);
    const [first] = await shelf();
    await expect
      .poll(() => chromium.inExtension(async () => (await chrome.storage.local.get('copies')).copies, null))
      .toMatchObject({ changed: false, failed: false });
    // From another day, without any changes since.
    await chromium.inExtension(
      () =>
        chrome.storage.local.set({
          copies: { day: '2026-01-01', changed: false, outside: 'none', failed: false },
        }),
      null,
    );
    await wake();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await shelf()).toEqual([first]);
  });

  test('with a passphrase the copy is sealed, and can be restored with it', async () => {
    await page.goto(`${chromium.base}dashboard.html#export/backup`);
    await page.getByRole('button', { name: 'Set a passphrase' }).click();
    const card = page.locator('section', { hasText: 'Automatic copies' });
    await card.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await card.getByLabel('Passphrase again').fill(PASSPHRASE);
    await card.getByRole('button', { name: 'Set a passphrase' }).click();
    await page.getByText('The copies are sealed from now on.').waitFor({ timeout: 120_000 });
    const names = await shelf();
    expect(names.filter((name) => name.endsWith('.gz'))).toEqual([]);
    expect(names.some((name) => name.startsWith('mentor-trail-key-age1'))).toBe(true);

    await chromium.inExtension(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('mentor-trail');
        opening.onsuccess = () => resolve(opening.result);
      });
      await new Promise<void>((resolve) => {
        const writing = db.transaction('contacts', 'readwrite');
        writing.objectStore('contacts').clear();
        writing.oncomplete = () => resolve();
      });
      db.close();
    }, null);
    await page.getByRole('button', { name: 'Look at it' }).first().click();
    await page.locator('form input[autocomplete="off"]').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('What would change').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Merge the backup' }).click();
    await page.getByText('The backup has been restored.').waitFor();
    expect((await chromium.inExtension(whatIsThere, null)).names).toHaveLength(40);
  });

  test.skipIf(!hasAge)('and `age` opens it with the key next to it', async () => {
    const taken = await chromium.inExtension(async () => {
      const copies = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
      const files: [string, number[]][] = [];
      const entries = (copies as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values();
      for await (const handle of entries) {
        files.push([handle.name, [...new Uint8Array(await (await handle.getFile()).arrayBuffer())]]);
      }
      return files;
    }, null);
    for (const [name, bytes] of taken) writeFileSync(join(folder, name), Uint8Array.from(bytes));
    const key = taken.find(([name]) => name.includes('-key-age1'))?.[0] ?? '';
    const copy = taken.find(([name]) => name.endsWith('.json.gz.age'))?.[0] ?? '';
    const packed = join(folder, 'copy.json.gz');
    openWithAge(`-i '${join(folder, key)}'`, join(folder, copy), packed);
    expect(existsSync(packed)).toBe(true);
    const { status, stdout } = spawnSync('gunzip', ['-c', packed], { encoding: 'utf8', maxBuffer: 1e8 });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).tables.contacts).toHaveLength(40);
  });

  test('none of this used the network', () => {
    expect(chromium.requests.filter(({ by }) => by === 'extension')).toEqual([]);
  });
});
