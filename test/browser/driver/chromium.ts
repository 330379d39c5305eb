import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../../scripts/browsers.mjs';
import { CommonExtension } from './base.ts';
import { builtExtension, grantedExtension } from './build.ts';
import { HOST } from './in-page.ts';
import { speak } from './language.ts';
import { deadProxy, Outside } from './outside.ts';

const POPUP_SIZE = { width: 400, height: 600 };
const WORLD = 'mentor-trail-harness';

class ChromiumExtension extends CommonExtension<Page> {
  readonly browser = 'chromium';
  readonly base: string;
  readonly context: BrowserContext;
  private readonly helper: Page;
  private readonly sessions = new WeakMap<Page, Promise<CDPSession>>();
  private readonly cleanUp: () => void;

  constructor(outside: Outside, context: BrowserContext, base: string, helper: Page, cleanUp: () => void) {
    super(outside);
    this.context = context;
    this.base = base;
    this.helper = helper;
    this.cleanUp = cleanUp;
  }

  override async open(url: string): Promise<Page> {
    const page = await this.inFront(() => this.context.newPage());
    this.opened.add(page);
    await page.goto(url);
    return page;
  }

  override async popupOver(page: Page): Promise<Page> {
    const tabId = await this.inFront(() => this.tabOf(page));
    const popup = await this.inFront(() => this.context.newPage());
    this.opened.add(popup);
    await popup.setViewportSize(POPUP_SIZE);
    await popup.goto(`${this.base}popup.html?tab=${tabId}`);
    return popup;
  }

  override dashboard(): Promise<Page> {
    return this.open(`${this.base}dashboard.html`);
  }

  override inExtension<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.helper.evaluate(work as never, argument) as Promise<R>;
  }

  override async close(): Promise<void> {
    await this.context.close();
    this.cleanUp();
  }

  /**
   * The root is closed, so no script can reach it from the host; CDP returns it as an object, which is passed into an
   * isolated world, so that the page cannot notice.
   */
  protected override async withRoot(page: Page, source: string, argument: string): Promise<unknown> {
    const session = await this.session(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: WORLD,
    });
    try {
      return await this.rootIn(session, executionContextId, `(${source})(this, argument)`, argument);
    } finally {
      // Objects given to a session stay in memory until they are released.
      await session.send('Runtime.releaseObjectGroup', { objectGroup: WORLD }).catch(() => undefined);
    }
  }

  private async rootIn(
    session: CDPSession,
    executionContextId: number,
    call: string,
    argument: string,
  ): Promise<unknown> {
    let backendNodeId: number | undefined;
    for (let at = 0; backendNodeId === undefined; at += 1) {
      const { result: host } = await session.send('Runtime.evaluate', {
        expression: `document.querySelectorAll('${HOST}')[${at}]`,
        contextId: executionContextId,
        objectGroup: WORLD,
      });
      if (!host.objectId) return undefined;
      const { node } = await session.send('DOM.describeNode', {
        objectId: host.objectId,
        depth: 1,
        pierce: true,
      });
      const [root] = node.shadowRoots ?? [];
      if (root?.shadowRootType === 'closed') backendNodeId = root.backendNodeId;
    }
    const { object: root } = await session.send('DOM.resolveNode', {
      ...{ backendNodeId, executionContextId },
      objectGroup: WORLD,
    });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument) { return ${call}; }`,
      objectId: root.objectId ?? '',
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  protected override async clickFirst(page: Page, selector: string): Promise<boolean> {
    if (page.isClosed()) return false;
    const found = page.locator(selector).filter({ visible: true }).first();
    if ((await found.count()) === 0) return false;
    // It may disappear during the click, or along with the popup it closes.
    return found.click({ timeout: 5_000 }).then(
      () => {
        this.obstacle = '';
        return true;
      },
      ({ message }: Error) => {
        const [, what = ''] = /(<.*> (?:from <.*> subtree )?intercepts pointer events)/.exec(message) ?? [];
        this.obstacle = what && `${selector}: ${what}`;
        return false;
      },
    );
  }

  protected override async textOf(page: Page): Promise<string> {
    return page.isClosed() ? '(it is closed)' : page.locator('body').innerText();
  }

  private session(page: Page): Promise<CDPSession> {
    const known = this.sessions.get(page) ?? this.context.newCDPSession(page);
    this.sessions.set(page, known);
    return known;
  }
}

/** Starts Debian's Chromium with the built extension, and a fresh profile unless one is given. */
export async function openInChromium(
  language: string,
  {
    kept,
    built,
    granted = [],
    besides = {},
    display,
  }: {
    kept?: string | undefined;
    built?: string | undefined;
    granted?: readonly string[] | undefined;
    besides?: Readonly<Record<string, string>> | undefined;
    display?: string | undefined;
  } = {},
): Promise<ChromiumExtension> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium here: install it or name it in CHROMIUM');
  const isChanged = granted.length + Object.keys(besides).length > 0;
  const folder = built ?? (isChanged ? grantedExtension(granted, besides) : builtExtension('chromium'));
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'mentor-trail-'));
  const accepted = [...new Set([language, language.split('-')[0] ?? language])].join(',');
  const preferences = join(profile, 'Default', 'Preferences');
  if (!existsSync(preferences)) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    const intl = { accept_languages: accepted, selected_languages: accepted };
    writeFileSync(preferences, JSON.stringify({ intl }));
  }
  const outside = new Outside();
  const proxy = await deadProxy(outside.requests);
  const cleanUp = () => {
    proxy.close();
    if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    process.off('exit', cleanUp);
  };
  // Also cleans up the profile if a script aborts.
  process.on('exit', cleanUp);
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: display === undefined,
      timeout: 60_000,
      acceptDownloads: true,
      env: {
        ...(process.env as Record<string, string>),
        ...{ LANGUAGE: language, ...(display !== undefined && { DISPLAY: display }) },
      },
      args: [
        ...(display === undefined ? ['--headless=new'] : []),
        '--no-sandbox',
        `--lang=${language}`,
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        `--proxy-server=127.0.0.1:${proxy.port}`,
        '--proxy-bypass-list=<-loopback>',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
    await context.route(/^https?:/, async (route) => {
      const request = route.request();
      const ours = request.serviceWorker() !== null || request.frame().url().startsWith('chrome-extension:');
      const page = request.serviceWorker() ? null : request.frame().page();
      const answer = outside.answer(request.url(), ours ? 'extension' : 'page', page);
      await (answer ? route.fulfill(answer) : route.abort()).catch(() => {});
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const base = `${worker.url().split('/', 3).join('/')}/`;
    // A file that is not a page: it runs nothing of ours, but has the extension's APIs.
    const helper = context.pages()[0] ?? (await context.newPage());
    await helper.goto(`${base}manifest.json`);
    const extension = new ChromiumExtension(outside, context, base, helper, cleanUp);
    await speak(extension, language);
    return extension;
  } catch (error) {
    cleanUp();
    throw error;
  }
}
