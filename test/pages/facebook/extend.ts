import type { Served } from '../../browser/driver/types.ts';
import type { View } from './client.ts';
import { DEFAULTS, type FacebookOptions } from './options.ts';
import { type Pen, takePen } from './parts.ts';
import { facebookSite } from './site.ts';

export interface Additions {
  /** The panel of a group's page for this path below the group; undefined keeps the site's own. */
  panel?: (pen: Pen, path: string) => string | undefined;
  /** Further entries of the admins' menu, as markup. */
  adminMenu?: (pen: Pen) => string;
  /** Maps addresses of pages the site does not have to one that it has. */
  instead?: (url: URL) => string | undefined;
  /** Replaces the middle part of such a page. */
  main?: (pen: Pen, url: URL) => string | undefined;
  /** The page's further script, sent as source text. */
  script?: (settings: { joined: string }) => void;
}

const PANEL = /(<div class="[^"]*" data-panel>)[\s\S]*?(<\/div>\s*<div role="complementary")/;
const MAIN = /(<div role="main"[^>]*>)[\s\S]*?(<\/div><\/div><\/div><\/div><\/div>\s*<template data-form>)/;
const PENDING_POSTS = /(<a [^>]*\/pending_posts"[\s\S]*?<\/a>)/;

/**
 * The Facebook replica with further pages, for guides that use pages the first guide does not. Each is one of the site's own
 * pages with parts replaced, so that the rest stays as hostile as it is there.
 */
export function facebookWith(
  given: Partial<FacebookOptions>,
  additions: Additions,
): (url: URL) => Served | undefined {
  const options = { ...DEFAULTS, ...given };
  const site = facebookSite(given);

  const exchangeView = (pen: Pen, url: URL, view: View): View => {
    const path = /^\/groups\/[^/]+\/(.*?)\/?$/.exec(url.pathname)?.[1] ?? '';
    const panel = view.group === null ? undefined : additions.panel?.(pen, path);
    const main = additions.main?.(pen, url);
    const menu = additions.adminMenu?.(pen) ?? '';
    return {
      ...view,
      side: view.side.replace(PENDING_POSTS, `$1${menu}`),
      panel: panel ?? view.panel,
      main: main ?? (panel === undefined ? view.main : view.main.replace(PANEL, `$1${panel}$2`)),
    };
  };

  const exchangePage = (pen: Pen, url: URL, body: string): string => {
    const path = /^\/groups\/[^/]+\/(.*?)\/?$/.exec(url.pathname)?.[1] ?? '';
    const panel = additions.panel?.(pen, path);
    const main = additions.main?.(pen, url);
    const nonce = / nonce="[^"]+"/.exec(body)?.[0] ?? '';
    const settings = JSON.stringify({ joined: pen.words.joined });
    const script = additions.script
      ? `<script${nonce}>(${additions.script.toString()})(${settings});</script>`
      : '';
    let page = body.replace(PENDING_POSTS, `$1${additions.adminMenu?.(pen) ?? ''}`);
    if (panel !== undefined) page = page.replace(PANEL, `$1${panel}$2`);
    if (main !== undefined) page = page.replace(MAIN, `$1${main}$2`);
    return page.replace('</body>', `${script}</body>`);
  };

  return (url) => {
    const instead = additions.instead?.(url);
    const asked = instead ? new URL(instead, url) : url;
    if (instead && url.searchParams.has('__view')) asked.searchParams.set('__view', '1');
    const served = site(asked);
    if (!served || (served.status ?? 200) !== 200 || options.loggedOut) return served;
    const pen = takePen(options);
    if (url.searchParams.has('__view')) {
      return { ...served, body: JSON.stringify(exchangeView(pen, url, JSON.parse(served.body))) };
    }
    return { ...served, body: exchangePage(pen, url, served.body) };
  };
}
