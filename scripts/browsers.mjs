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

/** The path of Chromium. Chrome and Edge no longer load unpacked extensions by a command-line flag. */
export const chromiumPath = () =>
  firstExecutable('CHROMIUM', [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);

/** The path of Firefox. */
export const firefoxPath = () =>
  firstExecutable('FIREFOX', [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
