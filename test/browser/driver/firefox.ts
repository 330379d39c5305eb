import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/browsers.mjs';
import { CommonExtension, PATIENCE, sleep } from './base.ts';
import { builtExtension, extensionForPhone } from './build.ts';
import { HOST, reach } from './in-page.ts';
import { speak } from './language.ts';
import { deadProxy, Outside } from './outside.ts';

const POPUP_SIZE = { width: 400, height: 600 };
const ID = 'mentor-trail@mentor-trail.example';
/** Firefox gives the extension a random address unless it is fixed beforehand. */
const UUID = '6d656e74-6f72-4472-8169-6c0000000001';
const BASE = `moz-extension://${UUID}/`;
/** Two equal readings at this interval mean that it is at rest (ms). */
const REST = 60;

const orNull = <Value>(answer: Promise<Value>): Promise<Value | null> => answer.catch(() => null);

/** Puppeteer speaks WebDriver BiDi to Firefox but does not offer all of it; this is its connection. */
interface BidiLine {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  type: 'success' | 'exception';
  result?: BidiValue;
  exceptionDetails?: { text: string };
}
interface ClosedRoot {
  sharedId: string;
  value?: { mode?: string };
}
interface BidiValue {
  type: string;
  value?: unknown;
}

class FirefoxExtension extends CommonExtension<Page> {
  readonly browser = 'firefox';
  readonly base = BASE;
  private readonly firefox: Browser;
  private readonly helper: Page;
  private readonly cleanUp: () => void;

  constructor(outside: Outside, firefox: Browser, helper: Page, cleanUp: () => void) {
    super(outside);
    this.firefox = firefox;
    this.helper = helper;
    this.cleanUp = cleanUp;
  }

  override async open(url: string): Promise<Page> {
    const page = await this.inFront(() => this.firefox.newPage());
    this.opened.add(page);
    await watchRequests(page, this.outside);
    if (url.startsWith(BASE)) await goToOurs(page, url);
    else await page.goto(url);
    return page;
  }

  override async popupOver(page: Page): Promise<Page> {
    const tabId = await this.inFront(() => this.tabOf(page));
    const popup = await this.open(`${BASE}popup.html?tab=${tabId}`);
    await popup.setViewport(POPUP_SIZE);
    return popup;
  }

  override dashboard(): Promise<Page> {
    return this.open(`${BASE}dashboard.html`);
  }

  override inExtension<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.helper.evaluate(work as never, argument) as Promise<R>;
  }

  override async close(): Promise<void> {
    await this.firefox.close();
    this.cleanUp();
  }

  /** A closed root never leaves the page through scripts; BiDi serialises it, and its id can be passed back in. */
  protected override async withRoot(page: Page, source: string, argument: string): Promise<unknown> {
    const hosts = await this.call(page, `() => [...document.querySelectorAll('${HOST}')]`, []);
    const roots = (hosts.value as { value: { shadowRoot?: ClosedRoot } }[]).map(
      ({ value }) => value.shadowRoot,
    );
    const shadowRoot = roots.find((root) => root?.value?.mode === 'closed');
    if (!shadowRoot) return undefined;
    const seen = await this.call(page, `(root, argument) => JSON.stringify((${source})(root, argument))`, [
      { sharedId: shadowRoot.sharedId },
      { type: 'string', value: argument },
    ]);
    return JSON.parse(String(seen.value));
  }

  private async call(page: Page, functionDeclaration: string, args: object[]): Promise<BidiValue> {
    const line = (this.firefox as unknown as { connection?: BidiLine }).connection;
    const context = (page.mainFrame() as unknown as { _id?: string })._id;
    if (!line || !context) {
      throw new Error('This Puppeteer does not let us speak BiDi to Firefox, so the card cannot be read');
    }
    const { result } = await line.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
      target: { context, sandbox: 'mentor-trail-harness' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    if (result.type !== 'success' || !result.result) {
      throw new Error(result.exceptionDetails?.text ?? 'Firefox gave no answer');
    }
    return result.result;
  }

  /** Puppeteer clicks at a position without checking what is there; a mentor does not. */
  protected override async clickFirst(page: Page, selector: string): Promise<boolean> {
    if (page.isClosed()) return false;
    for (const found of await page.$$(selector)) {
      if (!(await found.isVisible().catch(() => false))) continue;
      // It may disappear during the query or the click, or along with the popup it closes.
      const place = await orNull(found.evaluate(reach));
      await sleep(REST);
      const again = place && (await orNull(found.evaluate(reach)));
      if (!again || JSON.stringify(again) !== JSON.stringify(place)) return false;
      this.obstacle = 'cover' in again ? `${selector} is covered by ${again.cover}` : '';
      if ('cover' in again) return false;
      return page.mouse.click(again.x, again.y).then(
        () => true,
        () => false,
      );
    }
    return false;
  }

  protected override async textOf(page: Page): Promise<string> {
    return page.isClosed() ? '(it is closed)' : page.evaluate(() => document.body.innerText);
  }
}

async function watchRequests(page: Page, outside: Outside): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const from = request.frame()?.url() ?? '';
    if (!/^https?:/.test(request.url())) return void request.continue().catch(() => {});
    const answer = outside.answer(request.url(), from.startsWith(BASE) ? 'extension' : 'page', page);
    await (answer ? request.respond(answer) : request.abort()).catch(() => {});
  });
}

/** Firefox opens our pages but never tells Puppeteer, so wait for the page's own signal. */
async function goToOurs(page: Page, url: string): Promise<void> {
  page.goto(url).catch(() => {});
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const there = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (there === `complete ${url}`) return;
    await sleep(50);
  }
  throw new Error(`Firefox did not open ${url}`);
}

/** What Firefox asks the system: a pointer that cannot hover (a phone), or a dark desktop. */
const FINGER = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };
const DARK = { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 };

interface Looks {
  built?: string | undefined;
  phone?: boolean | undefined;
  dark?: boolean | undefined;
}

/** Starts Debian's Firefox with a fresh profile and the built extension in it. */
export async function openInFirefox(
  language: string,
  { built, phone = false, dark = false }: Looks = {},
): Promise<FirefoxExtension> {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('No Firefox here: install it or name it in FIREFOX');
  const folder = built ?? (phone ? extensionForPhone() : builtExtension('firefox'));
  const outside = new Outside();
  const proxy = await deadProxy(outside.requests);
  const firefox = await puppeteer
    .launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
      defaultViewport: { width: 1280, height: 720 },
      extraPrefsFirefox: {
        ...(phone ? FINGER : {}),
        ...(dark ? DARK : {}),
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        'intl.accept_languages': [...new Set([language, language.split('-')[0]])].join(','),
        'intl.locale.requested': language,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.allow_hijacking_localhost': true,
      },
    })
    .catch((error: unknown) => {
      proxy.close();
      throw error;
    });
  try {
    await firefox.installExtension(folder);
    const helper = await firefox.newPage();
    await goToOurs(helper, `${BASE}manifest.json`);
    const extension = new FirefoxExtension(outside, firefox, helper, proxy.close);
    await speak(extension, language);
    return extension;
  } catch (error) {
    await firefox.close();
    proxy.close();
    throw error;
  }
}
