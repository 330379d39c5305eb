import { readCard, type SeenCard } from './in-page.ts';
import type { Outside } from './outside.ts';
import type { Card, Extension, Handler, RequestRecord } from './types.ts';

/** How long anything may take on a slow, loaded machine (ms); costs nothing if it is fast. */
export const PATIENCE = 25_000;
/** After this long without a card, a click in the popup counts as lost (ms). */
const ASTRAY = 8_000;

export const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The part of both browsers' page API that is the same. */
interface CommonPage {
  url(): string;
  isClosed(): boolean;
  close(): Promise<unknown>;
  bringToFront(): Promise<unknown>;
  mouse: { click(x: number, y: number): Promise<unknown> };
}

/** Everything that is the same for both browsers. */
export abstract class CommonExtension<P extends CommonPage> implements Extension<P> {
  abstract readonly browser: 'chromium' | 'firefox';
  abstract readonly base: string;
  protected readonly outside: Outside;
  protected readonly opened = new Set<P>();
  private readonly tabs = new WeakMap<P, Promise<number>>();
  private turn: Promise<unknown> = Promise.resolve();
  /** What covered the last element to be clicked; '' for nothing. */
  protected obstacle = '';

  constructor(outside: Outside) {
    this.outside = outside;
  }

  abstract open(url: string): Promise<P>;
  abstract popupOver(page: P): Promise<P>;
  abstract dashboard(): Promise<P>;
  abstract inExtension<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  abstract close(): Promise<void>;

  /** Calls a function with our closed root. @returns undefined when nothing of ours is in the page */
  protected abstract withRoot(page: P, source: string, argument: string): Promise<unknown>;
  /** Clicks the first element that matches and is visible. @returns false when there is none */
  protected abstract clickFirst(page: P, selector: string): Promise<boolean>;
  protected abstract textOf(page: P): Promise<string>;

  get requests(): readonly RequestRecord[] {
    return this.outside.requests;
  }

  async serve(origin: string, handler: Handler, page?: P): Promise<void> {
    this.outside.serve(origin, handler, page);
  }

  async beginGuide(page: P, guideId: string): Promise<void> {
    const tabId = await this.knownTab(page);
    const outcome = await this.ask('startGuide', { tabId, guideId });
    if (!outcome?.started) throw new Error(`"${guideId}" has not been started: ${JSON.stringify(outcome)}`);
  }

  async endGuide(page: P): Promise<void> {
    await this.ask('endGuide', { tabId: await this.knownTab(page) });
  }

  async zoom(page: P, factor: number): Promise<void> {
    const tabId = await this.knownTab(page);
    await this.inExtension(
      async ({ id, to }) => {
        // Firefox zooms all tabs of a site together.
        await chrome.tabs.setZoomSettings(id, { scope: 'per-tab' }).catch(() => undefined);
        await chrome.tabs.setZoom(id, to);
      },
      { id: tabId, to: factor },
    );
  }

  private knownTab(page: P): Promise<number> {
    const known =
      this.tabs.get(page) ??
      this.inFront(async () => {
        const tabId = await this.tabOf(page);
        if (tabId === undefined) throw new Error(`No tab is known for ${page.url()}`);
        return tabId;
      });
    this.tabs.set(page, known);
    return known;
  }

  /** Runs tasks that bring a tab to the front one at a time, because the active tab identifies the page. */
  protected inFront<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  /**
   * A message from one of the extension's own pages to the background, in the wire format of
   * `@webext-core/messaging`.
   */
  private ask(type: string, data: object): Promise<{ started?: boolean } | undefined> {
    return this.inExtension(
      async (said) => {
        const answer = await chrome.runtime.sendMessage({ id: 1, timestamp: 1, ...said });
        const { res, err } = answer as { res?: { started?: boolean }; err?: { message?: string } };
        if (err) throw new Error(err.message);
        return res;
      },
      { type, data },
    );
  }

  async startGuide(page: P, guideId: string): Promise<void> {
    const popup = await this.popupOver(page);
    const button = `[data-guide="${guideId}"]`;
    await this.until(
      () => this.clickFirst(popup, 'a[href="#guides"]'),
      PATIENCE,
      async () => `No way to the popup's Guides tab. ${await this.wordsOf(popup)}`,
    );
    const clicked = new Map<string, number>();
    await this.until(
      async () => {
        if ((await this.seen(page)) !== null) return true;
        // LinkedIn's first guide asks where to show its steps; the answer is "on the page".
        for (const next of [button, '[data-place="page"]']) {
          // A second click would start the guide a second time.
          if (Date.now() - (clicked.get(next) ?? 0) < ASTRAY) continue;
          if (await this.clickFirst(popup, next)) clicked.set(next, Date.now());
        }
        return false;
      },
      PATIENCE,
      async () => `No card came for "${guideId}". ${await this.wordsOf(popup)}`,
    );
    if (!popup.isClosed()) await popup.close();
    await this.inFront(() => page.bringToFront());
  }

  private async wordsOf(popup: P): Promise<string> {
    return `${this.obstacle && `${this.obstacle}. `}The popup says: ${await this.textOf(popup)}`;
  }

  /** Brings a page to the front and waits until the browser reports its tab as active. Call within {@link inFront}. */
  protected async tabOf(page: P): Promise<number | undefined> {
    await page.bringToFront();
    let last: number | undefined;
    for (const end = Date.now() + 5_000; Date.now() < end; await sleep(100)) {
      const tab = await this.inExtension(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return { id: active?.id, url: active?.url };
      }, null);
      // The address of a site the extension has no access to is withheld; then the same answer twice has to do.
      if (tab.url ? tab.url === page.url() : tab.id !== undefined && tab.id === last) return tab.id;
      last = tab.id;
    }
    return last;
  }

  async card(page: P): Promise<Card | null> {
    const seen = await this.seen(page);
    return seen && { ...seen, buttons: seen.buttons.map(({ name }) => name) };
  }

  async waitForCard(
    page: P,
    wanted: (card: Card | null) => boolean,
    timeout = PATIENCE,
  ): Promise<Card | null> {
    let card: Card | null = null;
    await this.until(
      async () => {
        card = await this.card(page);
        return wanted(card);
      },
      timeout,
      async () => `The card did not become what was waited for. Last seen: ${JSON.stringify(card)}`,
    );
    return card;
  }

  async closePages(): Promise<void> {
    for (const page of this.opened) if (!page.isClosed()) await page.close();
    this.opened.clear();
  }

  async press(page: P, buttonName: string, timeout = PATIENCE): Promise<void> {
    let problem = '';
    let last = '';
    for (const end = Date.now() + timeout; Date.now() < end; ) {
      const seen = await this.seen(page, buttonName);
      const button = seen?.buttons.find(({ name }) => name === buttonName);
      const names = JSON.stringify(seen?.buttons.map(({ name }) => name));
      if (!seen) problem = `No card to press "${buttonName}" on at ${page.url()}`;
      else if (!button) problem = `The card has no button "${buttonName}", only ${names}`;
      else if (button.disabled) problem = `The button "${buttonName}" is disabled`;
      else if (button.cover) problem = `The button "${buttonName}" is covered by ${button.cover}`;
      else if (last !== `${button.x} ${button.y}`)
        problem = `The button "${buttonName}" does not come to rest`;
      else return void (await page.mouse.click(button.x, button.y));
      last = button ? `${button.x} ${button.y}` : '';
      await sleep(50);
    }
    throw new Error(problem);
  }

  /** A host without a card is still loading its card, so wait. */
  private async seen(page: P, bringUp = ''): Promise<SeenCard | null> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      try {
        const seen = await this.withRoot(page, readCard.toString(), bringUp);
        if (seen === undefined) return null;
        if (seen !== null) return seen as SeenCard;
      } catch (error) {
        // The page went away during the query; ask the next one.
        if (Date.now() + 50 >= end) throw error;
      }
      await sleep(50);
    }
    throw new Error(`The element of Mentor Trail stands in ${page.url()} without a card`);
  }

  protected async until(
    isSo: () => Promise<boolean>,
    timeout: number,
    explain: () => Promise<string>,
  ): Promise<void> {
    const end = Date.now() + timeout;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(await explain());
      await sleep(50);
    }
  }
}
