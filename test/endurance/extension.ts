/** The built extension with the probe added, and ways to kill parts of it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { build } from 'vite';
import { builtExtension } from '../browser/driver/build.ts';
import { type ChromiumPage, type Extension, openExtension } from '../browser/harness.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** @returns the folder of an extension that also contains `/probe.js`; deleted when this process ends */
export async function withProbe(browser: 'chromium' | 'firefox' = 'chromium'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-probed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtExtension(browser), folder, { recursive: true });
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: `${project}test/endurance/probe.ts`,
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'probe.js',
      },
    },
  });
  return folder;
}

/** One run of the browser, from its start until something ends it. */
export class Run {
  readonly extension: Extension<ChromiumPage>;
  readonly #browser: CDPSession;

  private constructor(extension: Extension<ChromiumPage>, browser: CDPSession) {
    this.extension = extension;
    this.#browser = browser;
  }

  static async begin(built: string, profile: string): Promise<Run> {
    const extension = await openExtension({ built, profile });
    const session = await contextOf(extension).browser()?.newBrowserCDPSession();
    if (!session) throw new Error('No browser to ask');
    return new Run(extension, session);
  }

  get base(): string {
    return this.extension.base;
  }

  /** Calls a function of the probe. */
  async ask<Answer>(name: 'look' | 'shelf', argument = ''): Promise<Answer> {
    return this.extension.inExtension(
      async ([called, given]) => {
        const scope = globalThis as { probe?: Record<string, (argument: string) => unknown> };
        if (!scope.probe) {
          const script = Object.assign(document.createElement('script'), { src: '/probe.js' });
          const loaded = new Promise((resolve, reject) =>
            Object.assign(script, { onload: resolve, onerror: reject }),
          );
          document.documentElement.append(script);
          await loaded;
        }
        return scope.probe?.[called]?.(given);
      },
      [name, argument] as const,
    ) as Promise<Answer>;
  }

  /** Closes every target of ours whose address ends like this. @returns how many there were */
  async end(path: string): Promise<number> {
    const { targetInfos } = await this.#browser.send('Target.getTargets');
    const ours = targetInfos.filter(({ url }) => url.startsWith(this.base) && url.endsWith(path));
    for (const { targetId } of ours) {
      await this.#browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    return ours.length;
  }

  /** The addresses of everything of ours that is open, including hidden pages and the worker. */
  async open(): Promise<string[]> {
    const { targetInfos } = await this.#browser.send('Target.getTargets');
    return targetInfos
      .filter(({ url }) => url.startsWith(this.base))
      .map(({ url }) => url.slice(this.base.length).replace(/[?#].*/, ''))
      .sort();
  }

  /** Kills the whole browser without any warning, like a power cut. */
  async kill(): Promise<void> {
    const { processInfo } = await this.#browser.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('The browser names no process of its own');
    process.kill(main.id, 'SIGKILL');
    await this.close();
  }

  /** The text of every open page. */
  async words(): Promise<string> {
    const pages = contextOf(this.extension).pages();
    const all = pages.map(
      async (page) => `${page.url()}: ${await page.locator('body').innerText({ timeout: 5_000 })}`,
    );
    return (await Promise.all(all)).join('\n');
  }

  /** Saves what is stored, and the text and picture of the popup and the full tab, into a folder. */
  async show(folder: string): Promise<void> {
    const stored = await this.extension.inExtension(() => chrome.storage.local.get(null), null);
    writeFileSync(join(folder, 'storage.local.json'), JSON.stringify(stored, null, 1));
    const open = await this.words().catch(String);
    const said = [`What was open:\n${open}`];
    for (const name of ['popup', 'dashboard']) {
      const page = await this.extension.open(`${this.base}${name}.html`);
      if (name === 'popup') await page.setViewportSize({ width: 400, height: 600 });
      await page.waitForTimeout(3_000);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      said.push(`${name}.html:\n${await page.locator('body').innerText({ timeout: 5_000 })}`);
      await page.close();
    }
    writeFileSync(join(folder, 'said.txt'), said.join('\n\n'));
  }

  async close(): Promise<void> {
    await this.extension.close().catch(() => undefined);
  }
}

const contextOf = (extension: Extension<ChromiumPage>) =>
  (extension as unknown as { context: BrowserContext }).context;
