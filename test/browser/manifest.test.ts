import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtExtension } from './driver/build.ts';

/** A change here changes what the mentor's browser grants, so look twice. */
test.each(['chromium', 'firefox'] as const)('the manifest built for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(`${builtExtension(browser)}/manifest.json`, 'utf8'));
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('content_scripts');
  // The browser takes a command's keys before the page does, which would disable the card's own shortcut to the control.
  expect(JSON.stringify(manifest.commands)).not.toContain('Alt+Shift+M');
  expect({ ...manifest, version: '(of package.json)' }).toMatchSnapshot();
});

/** Papaparse contains code for downloads; our pages' policy, which has no connect-src, blocks it. */
const FORBIDDEN =
  /\beval\(|new Function\(|navigator\.sendBeacon|new WebSocket|new EventSource|<script[^>]+src="https?:/g;

test.each(['chromium', 'firefox'] as const)(
  'the files built for %s run nothing from elsewhere',
  (browser) => {
    const files = readdirSync(builtExtension(browser), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && /\.(js|html)$/.test(entry.name),
    );
    expect(files.length).toBeGreaterThan(3);
    const found = files.flatMap(({ parentPath, name }) => {
      const text = readFileSync(`${parentPath}/${name}`, 'utf8');
      return [...text.matchAll(FORBIDDEN)].map(([match]) => `${name}: ${match}`);
    });
    expect(found).toEqual([]);
  },
);
