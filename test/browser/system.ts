/** What only the browser itself can do in Firefox: keyboard commands reserved for extensions, and its menus. */
import type { Browser } from 'puppeteer-core';
import type { Extension, FirefoxPage } from './harness.ts';

/** Puppeteer's connection to Firefox, which it does not expose; and Firefox's own windows, which are contexts as well. */
interface Line {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/**
 * Presses the keys for saving a person, or chooses our entry in the page's menu, with this tab in front.
 *
 * @throws with Firefox's message if it does not allow that
 */
export async function askInFirefox(extension: Extension<FirefoxPage>, way: 'keys' | 'menu'): Promise<void> {
  const { firefox } = extension as unknown as { firefox: Browser };
  const { connection } = firefox as unknown as { connection: Line };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error(`No window among ${contexts.map(({ url }) => url).join(', ')}`);
  const answer = await connection.send('script.evaluate', {
    expression: way === 'keys' ? PRESS_KEYS : CHOOSE_ENTRY,
    awaitPromise: true,
    target: { context: window.context },
  });
  const { type, exceptionDetails } = answer.result as { type: string; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? type);
}

const PRESS_KEYS = `(() => {
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-mentor-trail"] key')];
  const key = keys.find((each) => each.getAttribute('key')?.toUpperCase() === 'P');
  if (!key) throw new Error('No key: ' + keys.map((each) => each.outerHTML).join());
  key.doCommand();
})()`;

const CHOOSE_ENTRY = `(() => {
  const { extension } = WebExtensionPolicy.getByID('mentor-trail@mentor-trail.example');
  const tab = gBrowser.selectedTab;
  const info = { menuItemId: 'save-page', editable: false, modifiers: [], pageUrl: tab.linkedBrowser.currentURI.spec };
  extension.emit('webext-menu-menuitem-click', info, tab);
})()`;
