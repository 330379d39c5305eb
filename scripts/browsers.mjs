import { accessSync, constants } from 'node:fs';

/** @param {string} variable @param {string[]} paths @returns {string} '' when there is none */
function firstExecutable(variable, paths) {
  const found = [process.env[variable], ...paths].find((path) => {
    if (!path) return false;
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  return found ?? '';
}

/** Where Chromium is on this machine. Chrome and Edge no longer load unpacked extensions by a flag. */
export const chromiumPath = () =>
  firstExecutable('CHROMIUM', [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);

/** Where Firefox is on this machine. */
export const firefoxPath = () =>
  firstExecutable('FIREFOX', [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
