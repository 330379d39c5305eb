import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

export type { ChromiumPage, FirefoxPage };

/** What a replica answers with. `body` alone is a page in UTF-8. */
export interface Served {
  status?: number;
  headers?: Record<string, string>;
  body: string;
}

/** undefined: nothing here, so the request is refused. */
export type Handler = (url: URL) => Served | undefined;

/** Something asked for over the network while the browser ran. */
export interface RequestRecord {
  /** For a request met only at the proxy by its host: `https://host:443/`. */
  url: string;
  /**
   * `page`: a page that is not ours, content scripts in it included. `extension`: a page or the worker of the
   * extension. `unknown`: met at the proxy behind which the browser runs; mostly the browser's own chatter.
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
  /** Which of a guide's several ends or obstacles was met, where the card names one. */
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
   * Chromium only: a folder the browser keeps its profile in, so that the next one opened with it is the same browser
   * started again. It is not removed. A profile of its own, removed in the end, unless given.
   */
  profile?: string;
  /** Chromium only: files of a test's own that lie in the package besides, by their names. */
  besides?: Readonly<Record<string, string>>;
  /** Another folder with a built extension. In Chromium it has to stay where it is for a `profile` to find its data. */
  built?: string;
  /** Chromium only: optional permissions that are given already, as after a mentor's yes. */
  granted?: readonly string[];
  /** Chromium only: the X display on which its windows are shown, as `:99`; it has none unless given. */
  display?: string;
  /**
   * Firefox only: as near to a telephone as a desktop comes. A manifest without menus, keys and sidebar, so that their
   * APIs are not there, and a finger in place of the mouse.
   */
  phone?: boolean;
  /** Firefox only: the system's colours. */
  dark?: boolean;
}

/** A browser with the built extension in it. `P` is Playwright's page in Chromium, Puppeteer's in Firefox. */
export interface Extension<P> {
  readonly browser: 'chromium' | 'firefox';
  /** `chrome-extension://…/` or `moz-extension://…/`, with the slash. */
  readonly base: string;
  /** Every request over the network so far, the refused ones too. */
  readonly requests: readonly RequestRecord[];
  /**
   * Serves pages under a real origin (`https://www.facebook.com`). Whatever nobody serves is refused.
   *
   * @param page only to this page, so that several can be at different sites under the same origin
   */
  serve(origin: string, handler: Handler, page?: P): Promise<void>;
  open(url: string): Promise<P>;
  /** The popup document acting on that page's tab. It stays open until closed. */
  popupOver(page: P): Promise<P>;
  /**
   * Starts a guide through the popup and waits for its card. Asked where the steps shall be shown, it answers
   * "on the page".
   *
   * @throws with the popup's words if no card comes
   */
  startGuide(page: P, guideId: string): Promise<void>;
  /** Starts a guide by what the popup tells the background, without a popup. @throws with what stood in its way */
  beginGuide(page: P, guideId: string): Promise<void>;
  /** Ends, by the same way, whatever guide runs in that page's tab. */
  endGuide(page: P): Promise<void>;
  /** The browser's own zoom: in Chromium of that page's tab until it goes elsewhere, in Firefox of its whole site. */
  zoom(page: P, factor: number): Promise<void>;
  /** null: nothing of ours is in the page. */
  card(page: P): Promise<Card | null>;
  /** Waits until the card is as wanted. @param timeout milliseconds @throws with the card it saw last */
  waitForCard(page: P, wanted: (card: Card | null) => boolean, timeout?: number): Promise<Card | null>;
  /**
   * A real mouse click on the card's button of that whole accessible name, once it is at rest with nothing over it.
   *
   * @param timeout milliseconds @throws with what was in the way
   */
  press(page: P, buttonName: string, timeout?: number): Promise<void>;
  dashboard(): Promise<P>;
  /** Runs in a page of the extension: for set-up and for looking at what is stored. */
  inExtension<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Closes every page that was opened by this harness, popups and dashboards too. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}
