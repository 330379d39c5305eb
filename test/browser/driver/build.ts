import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder of the built extension; builds it if it is not there. An old build is used as it is. */
export function builtExtension(browser: 'chromium' | 'firefox'): string {
  const folder = `${project}.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  if (!existsSync(`${folder}/manifest.json`)) {
    const wxt = `${project}node_modules/wxt/bin/wxt.mjs`;
    const target = browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
    execFileSync(`${project}node_modules/.bin/node`, [wxt, ...target], { cwd: project, stdio: 'pipe' });
  }
  return folder;
}
