import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder of the built extension; builds it if missing. An existing build is used as it is. */
export function builtExtension(browser: 'chromium' | 'firefox'): string {
  const folder = `${project}.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  if (!existsSync(`${folder}/manifest.json`)) {
    const wxt = `${project}node_modules/wxt/bin/wxt.mjs`;
    const target = browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
    execFileSync(`${project}node_modules/.bin/node`, [wxt, ...target], { cwd: project, stdio: 'pipe' });
  }
  return folder;
}

/**
 * A copy of the built extension with optional permissions already granted, as nobody can answer the browser's
 * question without a window. Deleted when this process ends.
 *
 * @param besides further files to include, by name
 */
export function grantedExtension(
  permissions: readonly string[],
  besides: Readonly<Record<string, string>> = {},
): string {
  const folder = copyWith('chromium', (manifest) => {
    manifest.permissions = [...manifest.permissions, ...permissions];
    manifest.optional_permissions = manifest.optional_permissions.filter(
      (permission) => !permissions.includes(permission),
    );
  });
  for (const [name, text] of Object.entries(besides)) writeFileSync(join(folder, name), text);
  return folder;
}

/**
 * A copy of the Firefox build without the manifest keys that Firefox for Android ignores, so that the browser lacks
 * `menus`, `contextMenus`, `commands` and `sidebarAction`, as there. Deleted when this process ends.
 */
export function extensionForPhone(): string {
  return copyWith('firefox', (manifest) => {
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'contextMenus');
    delete manifest.commands;
    delete manifest.sidebar_action;
  });
}

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  commands?: unknown;
  sidebar_action?: unknown;
}

function copyWith(browser: 'chromium' | 'firefox', change: (manifest: Manifest) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-changed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtExtension(browser), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
