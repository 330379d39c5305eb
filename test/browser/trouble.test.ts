/** What a mentor sees when the list is unavailable. Each problem is injected into the built extension. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ChromiumPage, type Extension, type FirefoxPage, openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';

/** `PICTURES=folder` saves screenshots for inspection. */
const { PICTURES } = process.env;
async function picture(page: ChromiumPage | FirefoxPage, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** A page of ours, with a script injected before its first line runs. */
async function openWith(
  extension: Extension<ChromiumPage>,
  trouble: (argument: string) => void,
  { argument = '', path = 'popup.html' } = {},
): Promise<ChromiumPage> {
  const page = await extension.open('about:blank');
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(trouble, argument);
  await page.goto(`${extension.base}${path}`);
  return page;
}

/** Makes every attempt to open the database fail in this way. */
function failOpening(name: string): void {
  IDBFactory.prototype.open = () => {
    const request = Object.assign(new EventTarget(), {
      onerror: null as ((event: Event) => void) | null,
      error: new DOMException('Injected', name),
    });
    request.addEventListener('error', (event) => request.onerror?.(event));
    setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })));
    return request as unknown as IDBOpenDBRequest;
  };
}

/** Saves somebody with the form, as a mentor does, and waits until that is recorded outside the database. */
async function savePerson(extension: Extension<ChromiumPage>, name: string): Promise<void> {
  const page = await extension.open(`${extension.base}dashboard.html#contacts`);
  await page.getByRole('link', { name: 'Add a person' }).first().click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await expect
    .poll(() =>
      extension.inExtension(async () => {
        const { knownList } = await chrome.storage.local.get('knownList');
        return (knownList as { people: number } | undefined)?.people ?? 0;
      }, null),
    )
    .toBeGreaterThan(0);
  await page.close();
}

/** Checks that the page says this, and does not greet a new mentor. */
async function says(page: ChromiumPage, sentence: string | RegExp): Promise<void> {
  await page.getByText(sentence).first().waitFor();
  expect(await page.getByText(/^Welcome/).count()).toBe(0);
  expect(await page.getByText('Nobody is in your list yet.').count()).toBe(0);
}

describe('in Chromium', () => {
  const browser = oneBrowser(() => openExtension({ language: 'en' }));

  test('no databases at all', async () => {
    const page = await openWith(browser(), () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await says(page, 'Your browser gives Mentor Trail no place to keep a list.');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await picture(page, 'absent');
    await page.goto(`${browser().base}rescue.html`);
    await says(page, 'The browser doesn’t open the list at all.');
    await picture(page, 'absent-rescue');
  });

  test('a database that throws when it is requested', async () => {
    const page = await openWith(browser(), () => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('Injected', 'SecurityError');
        },
      });
    });
    await says(page, 'Your browser gives Mentor Trail no place to keep a list.');
    await picture(page, 'throwing');
  });

  test('one that cannot be opened', async () => {
    const page = await openWith(browser(), failOpening, { argument: 'UnknownError' });
    await says(page, 'Your browser can’t open your list.');
    await page.getByRole('link', { name: 'Save what can be read' }).waitFor();
    await picture(page, 'unopened');
  });

  test('no space to open it', async () => {
    const page = await openWith(browser(), failOpening, { argument: 'QuotaExceededError' });
    await says(page, 'There is no room left on this computer to open your list.');
    await picture(page, 'full');
  });

  test('a full disk while saving: reported, and the input is still there', async () => {
    const page = await openWith(
      browser(),
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('Injected', 'QuotaExceededError');
        };
        IDBObjectStore.prototype.add = IDBObjectStore.prototype.put;
      },
      { path: 'popup.html#contacts' },
    );
    await page.getByRole('link', { name: 'Add a person' }).first().click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Lena');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/Not saved: the disk is full/).waitFor();
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Lena');
    await picture(page, 'full-saving');
  });

  test('settings that cannot be read: reported, and the list is there', async () => {
    const page = await openWith(browser(), () => {
      chrome.storage.local.get = () => Promise.reject(new Error('Injected'));
      chrome.storage.local.set = () => Promise.reject(new Error('Injected'));
    });
    await page.getByText(/Your settings can’t be read at the moment/).waitFor();
    await page.getByRole('navigation', { name: 'Sections' }).waitFor();
    await picture(page, 'settings');
  });

  test('blocked by an old page, until that is closed', async () => {
    await browser().inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const hold = () => {
            indexedDB.deleteDatabase('mentor-trail').onsuccess = () => {
              const opening = indexedDB.open('mentor-trail', 10);
              opening.onupgradeneeded = () => opening.result.createObjectStore('contacts', { keyPath: 'id' });
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                Object.assign(globalThis, { held: opening.result });
                resolve();
              };
            };
          };
          hold();
        }),
      null,
    );
    const page = await openWith(browser(), () => undefined);
    await says(page, 'Your list is held by an older Mentor Trail that is still open.');
    await picture(page, 'blocked');
    await browser().inExtension(() => (globalThis as unknown as { held: IDBDatabase }).held.close(), null);
    await page.getByText('Your list is held by').waitFor({ state: 'detached' });
  });

  test('stored by a newer version: nothing is changed', async () => {
    await browser().inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('mentor-trail', 9990);
          opening.onupgradeneeded = () => opening.result.createObjectStore('later', { keyPath: 'id' });
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
      null,
    );
    onTestFinished(() =>
      browser().inExtension(
        () =>
          new Promise<void>((resolve) => {
            indexedDB.deleteDatabase('mentor-trail').onsuccess = () => resolve();
          }),
        null,
      ),
    );
    const page = await openWith(browser(), () => undefined);
    await says(page, 'Your list was kept by a newer Mentor Trail than this one.');
    await picture(page, 'newer');
  });

  test('upgraded by a newer version while the page was open', async () => {
    const page = await browser().dashboard();
    // Until the list has been read, it is not kept open.
    await page.locator('main .today').waitFor();
    await page.evaluate(() => {
      indexedDB.open('mentor-trail', 9990).onsuccess = function () {
        this.result.close();
      };
    });
    await says(page, 'Mentor Trail has been updated while this page was open.');
    await picture(page, 'outdated');
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('mentor-trail').onsuccess = () => resolve();
        }),
    );
  });

  test('deleted under the open page, and still lost when it is opened again', async () => {
    await savePerson(browser(), 'Lena Krämer');
    const page = await browser().dashboard();
    await page.getByText('Lena Krämer').first().waitFor();
    await browser().inExtension(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('mentor-trail').onsuccess = () => resolve();
        }),
      null,
    );
    await says(page, 'Your list is empty, although you have kept people in it.');
    await picture(page, 'deleted');
    const popup = await openWith(browser(), () => undefined);
    await says(popup, /It held \u2068?one person\u2069? on/);
    await picture(popup, 'lost');
    // Both ways stay available: restoring a backup, and starting afresh.
    await page.goto(`${browser().base}dashboard.html#export/backup`);
    await page.getByRole('heading', { name: 'Restore a backup' }).waitFor();
    await popup.getByRole('button', { name: 'It’s meant to be empty' }).click();
    await popup
      .getByText(/Nobody is in your list yet|Welcome/)
      .first()
      .waitFor();
  });

  test('the rescue page saves what is there as a file that can be restored, and starts afresh on request', async () => {
    await savePerson(browser(), 'Amir Haddad');
    const page = await browser().open(`${browser().base}rescue.html`);
    await page.getByText(/One person.* and .*in all can be read/).waitFor();
    await picture(page, 'rescue');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save what can be read' }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      format: 'mentor-trail-rescue',
      stores: { contacts: [{ name: 'Amir Haddad' }] },
      settings: { knownList: { people: 1 } },
    });
    await page.getByRole('button', { name: 'Begin with an empty list' }).click();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await page.getByText(/The list has been deleted/).waitFor();

    await page.goto(`${browser().base}dashboard.html#export/backup`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'rescue.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByRole('button', { name: 'Merge the backup' }).click();
    await page.getByText('The backup has been restored.').waitFor();
    await page.goto(`${browser().base}dashboard.html#contacts`);
    await page.getByText('Amir Haddad').first().waitFor();
  });
});

describe('damaged on the disk', () => {
  /** Saves somebody, closes the browser, damages its files, and restarts it. */
  async function afterDamage(
    damage: (folder: string) => void,
    {
      notes = '',
      before,
    }: { notes?: string; before?: (first: Extension<ChromiumPage>) => Promise<void> } = {},
  ): Promise<{ extension: Extension<ChromiumPage>; profile: string }> {
    const profile = mkdtempSync(join(tmpdir(), 'mentor-trail-damaged-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
    const first = await openExtension({ language: 'en', profile });
    await savePerson(first, 'Lena Krämer');
    await savePerson(first, 'Amir Haddad');
    if (notes !== '') {
      await first.inExtension(
        (length) =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('mentor-trail');
            opening.onsuccess = () => {
              const transaction = opening.result.transaction('contacts', 'readwrite');
              const store = transaction.objectStore('contacts');
              store.openCursor().onsuccess = function () {
                if (this.result?.value.name === 'Lena Krämer') {
                  const noise = Array.from({ length }, () => Math.random().toString(36).slice(2)).join('');
                  this.result.update({ ...this.result.value, notes: noise });
                } else this.result?.continue();
              };
              transaction.oncomplete = () => {
                opening.result.close();
                resolve();
              };
            };
          }),
        20_000,
      );
    }
    await before?.(first);
    await first.close();
    damage(join(profile, 'Default', 'IndexedDB'));
    const extension = await openExtension({ language: 'en', profile });
    onTestFinished(() => extension.close());
    return { extension, profile };
  }

  const filesIn = (folder: string, wanted: RegExp) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => wanted.test(name));

  test.each([
    ['the log zeroed', /leveldb\/\d+\.log$/],
    ['the manifest cut', /leveldb\/MANIFEST-/],
    ['everything zeroed', /leveldb\/.*\.(?:log|ldb)$|MANIFEST-|CURRENT$/],
  ])('%s: no welcome for new mentors, but the page says what was there', async (name, files) => {
    const { extension } = await afterDamage((folder) => {
      const damaged = filesIn(folder, files);
      expect(damaged).not.toEqual([]);
      for (const file of damaged) {
        const path = join(folder, file);
        const bytes = readFileSync(path);
        writeFileSync(
          path,
          name.includes('cut') ? bytes.subarray(0, bytes.length >> 1) : Buffer.alloc(bytes.length),
        );
      }
    });
    const popup = await extension.open(`${extension.base}popup.html`);
    await says(
      popup,
      /Your list is empty, although|Your browser can’t open your list|Lena Krämer|Amir Haddad/,
    );
    await picture(popup, `damaged ${name}`);
  });

  test('a log cut off in the middle of a write: nobody is lost, however often the databases are opened', async () => {
    let torn = '';
    const { extension, profile } = await afterDamage((folder) => {
      const [log = ''] = filesIn(folder, /leveldb\/\d+\.log$/);
      torn = join(folder, log);
      truncateSync(torn, statSync(torn).size - 3);
    });
    // It is read up to the damage; then Chromium must not continue writing into it.
    await expect.poll(() => existsSync(torn), { timeout: 20_000 }).toBe(false);
    await savePerson(extension, 'Nora Lind');
    await extension.close();
    const again = await openExtension({ language: 'en', profile });
    onTestFinished(() => again.close());
    const page = await again.open(`${again.base}dashboard.html#contacts`);
    for (const name of ['Lena Krämer', 'Amir Haddad', 'Nora Lind'])
      await page.getByText(name).first().waitFor();
    const left = await again.inExtension(() => indexedDB.databases(), null);
    expect(left.map(({ name }) => name)).not.toContain('mentor-trail-fresh-log');
  });

  test('all databases gone: the automatic copy is offered and restores everybody', async () => {
    const copies = (extension: Extension<ChromiumPage>) =>
      extension.inExtension(async () => {
        const names: string[] = [];
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies', {
          create: true,
        });
        for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
          names.push(name);
        return names;
      }, null);
    const { extension } = await afterDamage((folder) => rmSync(folder, { recursive: true }), {
      before: async (first) => {
        await first.inExtension(() => chrome.alarms.create('copy', { when: Date.now() }), null);
        await expect
          .poll(() => copies(first), { timeout: 20_000 })
          .toEqual([expect.stringMatching(/\.json\.gz$/)]);
      },
    });
    const popup = await extension.open(`${extension.base}popup.html`);
    await says(popup, /Your list is empty, although/);
    await says(popup, /It held \u2068?\u2068?2\u2069? people.* the next page shows the copies/);
    await picture(popup, 'gone');
    const rescue = await extension.open(`${extension.base}rescue.html`);
    await rescue.getByText(/its automatic copies may still be there/).waitFor();
    await picture(rescue, 'gone-rescue');
    const page = await extension.open(`${extension.base}dashboard.html`);
    await says(page, /Your list is empty, although/);
    const [next] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Restore a backup' }).click(),
    ]);
    await next.getByRole('button', { name: 'Look at it' }).click();
    await next.getByText('What would change').waitFor();
    await next.getByRole('button', { name: 'Merge the backup' }).click();
    await next.getByText('The backup has been restored.').waitFor();
    // On this page and on the others, without opening them again.
    for (const other of [page, popup])
      await other.getByText('Your list is empty').waitFor({ state: 'detached' });
    await next.goto(`${extension.base}dashboard.html#contacts`);
    for (const name of ['Lena Krämer', 'Amir Haddad']) await next.getByText(name).first().waitFor();
  });

  test('a long entry is lost: it is set aside, and everybody else is listed', async () => {
    const { extension } = await afterDamage(
      (folder) => {
        const [blobs = ''] = filesIn(folder, /indexeddb\.blob$/);
        expect(filesIn(folder, /\.blob\/.*\/[0-9a-f]+$/)).not.toEqual([]);
        rmSync(join(folder, blobs), { recursive: true });
      },
      { notes: 'long' },
    );
    const page = await extension.open(`${extension.base}dashboard.html#contacts`);
    await page.getByText('Amir Haddad').first().waitFor();
    await page.getByText(/One entry can’t be read/).waitFor();
    await picture(page, 'damaged entry');
    await page.goto(`${extension.base}dashboard.html#settings/more`);
    await page.getByRole('heading', { name: 'Entries that can’t be read' }).waitFor();
    await page.getByRole('heading', { name: 'Entries that can’t be read' }).scrollIntoViewIfNeeded();
    await picture(page, 'damaged entry in settings');
  });
});

test('Firefox: a container says that its list is not the mentor’s', async () => {
  const extension = await openExtension({ browser: 'firefox', language: 'en' });
  onTestFinished(() => extension.close());
  const dashboard = await extension.dashboard();
  await expect.poll(() => dashboard.evaluate(() => document.body.innerText)).toMatch(/Today/);
  expect(await dashboard.evaluate(() => document.body.innerText)).not.toMatch(/list of its own/);
  const context = await dashboard.browser().createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${extension.base}dashboard.html`).catch(() => undefined);
  await expect
    .poll(() => page.evaluate(() => document.body.innerText))
    .toMatch(/This window has a list of its own, not yours/);
  await picture(page, 'container');
});
