import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

export type { ChromiumPage, FirefoxPage };

/** The response of a replica. `body` alone is a page in UTF-8. */
export interface Served {
  status?: number;
  headers?: Record<string, string>;
  body: string;
}

/** undefined: nothing here, so the request is refused. */
export type Handler = (url: URL) => Served | undefined;

/** A network request made while the browser was running. */
export interface RequestRecord {
  /** For a request only seen by the proxy, its host: `https://host:443/`. */
  url: string;
  /**
   * `page`: a page that is not ours, including content scripts. `extension`: a page or worker of the extension.
   * `unknown`: only seen by the proxy, mostly the browser's own traffic.
   */
  by: 'page' | 'extension' | 'unknown';
  answer: 'served' | 'refused';
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a person sees of a running guide. */
export interface Card {
  guide: string;
  step: string;
  /** Counts from 0, as `data-index` does: the first of five steps is 0. */
  index: number;
  of: number;
  state: 'looking' | 'pointing' | 'not-found' | 'done';
  /** Which of a guide's ends or obstacles the card names, if any. */
  outcome: string | null;
  /** The card's visible text. */
  text: string;
  /** Accessible names of the visible buttons, in order. */
  buttons: string[];
  /** In CSS pixels of the page's viewport. */
  box: Rect;
  ring: Rect | null;
}

export interface OpenOptions {
  browser?: 'chromium' | 'firefox';
  /** The browser's language, as `de` or `pt-BR`; English unless given. */
  language?: string;
  /**
   * Chromium only: a folder for the browser's profile, so that opening it again restarts the same browser. It is
   * kept. By default, a temporary profile.
   */
  profile?: string;
  /** Chromium only: further test files to include in the package, by name. */
  besides?: Readonly<Record<string, string>>;
  /** Another folder with a built extension. In Chromium it has to stay in place for a `profile` to find its data. */
  built?: string;
  /** Chromium only: optional permissions already granted. */
  granted?: readonly string[];
  /** Chromium only: the X display for its windows, such as `:99`; by default none. */
  display?: string;
  /**
   * Firefox only: as close to a phone as a desktop can get. A manifest without menus, keys and sidebar, so that their
   * APIs are missing, and touch instead of a mouse.
   */
  phone?: boolean;
  /** Firefox only: the system's colours. */
  dark?: boolean;
}

/** A browser with the built extension. `P` is Playwright's page in Chromium, Puppeteer's in Firefox. */
export interface Extension<P> {
  readonly browser: 'chromium' | 'firefox';
  /** `chrome-extension://…/` or `moz-extension://…/`, with the slash. */
  readonly base: string;
  /** All network requests so far, including refused ones. */
  readonly requests: readonly RequestRecord[];
  /**
   * Serves pages under a real origin (`https://www.facebook.com`). Requests that nobody serves are refused.
   *
   * @param page serves only this page, so that several can see different sites under the same origin
   */
  serve(origin: string, handler: Handler, page?: P): Promise<void>;
  open(url: string): Promise<P>;
  /** The popup document acting on that page's tab. It stays open until closed. */
  popupOver(page: P): Promise<P>;
  /**
   * Starts a guide through the popup and waits for its card. When asked where to show the steps, it answers "on the
   * page".
   *
   * @throws with the popup's text if no card comes
   */
  startGuide(page: P, guideId: string): Promise<void>;
  /** Starts a guide with the popup's message to the background, without a popup. @throws with what prevented it */
  beginGuide(page: P, guideId: string): Promise<void>;
  /** Ends the guide running in that page's tab in the same way. */
  endGuide(page: P): Promise<void>;
  /** The browser's own zoom: in Chromium for that page's tab until it navigates away, in Firefox for the whole site. */
  zoom(page: P, factor: number): Promise<void>;
  /** null: nothing of ours is in the page. */
  card(page: P): Promise<Card | null>;
  /** Waits until the card is as wanted. @param timeout milliseconds @throws with the card it saw last */
  waitForCard(page: P, wanted: (card: Card | null) => boolean, timeout?: number): Promise<Card | null>;
  /**
   * A real mouse click on the card's button with that full accessible name, once it is at rest and uncovered.
   *
   * @param timeout milliseconds @throws with what was in the way
   */
  press(page: P, buttonName: string, timeout?: number): Promise<void>;
  dashboard(): Promise<P>;
  /** Runs in a page of the extension, for set-up and for inspecting storage. */
  inExtension<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Closes every page this harness has opened, including popups and dashboards. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}
