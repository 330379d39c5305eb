import { describe, expect, onTestFinished, test } from 'vitest';
import { LINKEDIN } from '../pages/linkedin/site.ts';
import type { ChromiumPage, Extension, FirefoxPage, Served } from './harness.ts';
import { openExtension } from './harness.ts';
import { oneBrowser } from './one-browser.ts';
import { askInFirefox } from './system.ts';
import { endWorker, runningWorker } from './worker.ts';

const PEOPLE: Record<string, string> = {
  '/in/omar-beispiel/': 'Omar Beispiel',
  '/in/lena-muster-4b/': 'Lena Muster',
};

/** Two profiles between which the site navigates without loading a page; the test sets the title of the second. */
function twoProfiles(url: URL): Served | undefined {
  const name = PEOPLE[url.pathname];
  if (name === undefined) return undefined;
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><head><title>(2) ${name} | LinkedIn</title></head><body><h1>${name}</h1></body></html>`,
  };
}

const WAYS = ['popup', 'keys', 'menu'] as const;
type Way = (typeof WAYS)[number];

/** Opens the form as a mentor would, and reads its content. */
interface Form {
  name: string;
  address: string;
  /** The focused element. */
  focus: string;
}

/** Reads the form in the page itself; null while it is not there. */
function readForm(): Form | null {
  const name = document.querySelector<HTMLInputElement>('form [name="name"]');
  const address = document.querySelector<HTMLInputElement>('form [name="address"]');
  if (!name || !address) return null;
  return {
    name: name.value,
    address: address.value,
    focus: document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName ?? '',
  };
}

type AnyPage = Pick<ChromiumPage | FirefoxPage, 'close'> & {
  evaluate<Result, Argument>(work: (argument: Argument) => Result, argument?: Argument): Promise<Result>;
};

/** The names in the forms the background has prepared. */
const prepared = (extension: Extension<never>) =>
  extension.inExtension(async () => {
    const all = await chrome.storage.session.get(null);
    return Object.keys(all).flatMap((key) =>
      key.startsWith('prefill ') ? [key.slice('prefill '.length)] : [],
    );
  }, null);

async function formBy(
  way: Way,
  extension: Extension<never>,
  page: AnyPage,
  ask: (way: Way) => Promise<void>,
) {
  let form: AnyPage;
  if (way === 'popup') {
    form = await extension.popupOver(page as never);
    await expect
      .poll(() =>
        form.evaluate(() => {
          const save = document.querySelector<HTMLAnchorElement>('a[href="#contacts/page"]');
          save?.click();
          return save !== null;
        }),
      )
      .toBe(true);
  } else {
    const before = await prepared(extension);
    await ask(way);
    const added = async () => (await prepared(extension)).filter((each) => !before.includes(each));
    await expect.poll(added).toHaveLength(1);
    form = await extension.open(`${extension.base}dashboard.html#contacts/new/${(await added())[0]}`);
  }
  let seen: Form | null = null;
  await expect
    .poll(async () => {
      seen = await form.evaluate(readForm);
      return seen?.name === '' ? seen.focus : seen && 'filled in';
    })
    .toMatch(/^(?:name|filled in)$/);
  await form.close();
  return seen;
}

/** Goes from one profile to the next, and checks the form before and after the title has arrived. */
function nobodyGetsAnothersName(
  extension: () => Extension<never>,
  ask: (way: Way, page: AnyPage) => Promise<void>,
) {
  test.each(WAYS)('by the %s', async (way) => {
    await extension().serve(LINKEDIN, twoProfiles);
    const page = (await extension().open(`${LINKEDIN}/in/omar-beispiel/`)) as AnyPage;
    onTestFinished(() => extension().closePages());
    const call = (title: string) =>
      page.evaluate((words) => {
        document.title = words;
      }, title);
    const form = () => formBy(way, extension(), page, (chosen) => ask(chosen, page));
    expect(await form()).toMatchObject({ name: 'Omar Beispiel' });

    await page.evaluate(() => history.pushState(null, '', '/in/lena-muster-4b/'));
    expect(await form(), 'Omar’s title over Lena’s address').toEqual({
      name: '',
      address: `${LINKEDIN}/in/lena-muster-4b/`,
      focus: 'name',
    });
    await call('Omar Beispiel | LinkedIn');
    expect(await form(), 'fewer messages wait').toMatchObject({ name: '' });
    await call('Kim messaged you');
    expect(await form(), 'a message flashes').toMatchObject({ name: '' });
    await call('Lena Muster | LinkedIn');
    expect(await form(), 'the title has come').toMatchObject({
      name: 'Lena Muster',
      address: `${LINKEDIN}/in/lena-muster-4b/`,
    });
  });
}

describe('in Chromium, a title that arrives late', { timeout: 120_000 }, () => {
  const browser = oneBrowser(() => openExtension({ language: 'en' }));
  nobodyGetsAnothersName(browser as never, async (way, page) => {
    await (page as ChromiumPage).bringToFront();
    // The worker may have been terminated since the address changed.
    if (way === 'keys') await endWorker(browser());
    await browser().inExtension(() => chrome.runtime.sendMessage({}).catch(() => undefined), null);
    const worker = await runningWorker(browser());
    await worker.evaluate(async (chosen) => {
      const [tab] = await chrome.tabs.query({ active: true, url: 'https://www.linkedin.com/*' });
      const dispatch = (event: unknown, ...values: unknown[]) =>
        (event as { dispatch(...values: unknown[]): void }).dispatch(...values);
      if (chosen === 'keys') dispatch(chrome.commands.onCommand, 'save-person', tab);
      else dispatch(chrome.contextMenus.onClicked, { menuItemId: 'save-page', pageUrl: tab?.url }, tab);
    }, way);
  });
});

describe('in Firefox, a title that arrives late', { timeout: 120_000 }, () => {
  const browser = oneBrowser(() => openExtension({ browser: 'firefox', language: 'en' }));
  nobodyGetsAnothersName(browser as never, async (way, page) => {
    await (page as FirefoxPage).bringToFront();
    await askInFirefox(browser(), way === 'keys' ? 'keys' : 'menu');
  });
});
