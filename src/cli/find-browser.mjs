import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium that starts: the one CHROMIUM names, else one installed on this computer, else
 * Playwright's own; undefined when there is none. Throws a sentence when CHROMIUM names one that does not start.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const chosen = process.env['CHROMIUM'];
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Error(
      `CHROMIUM is set to ${chosen}, which does not start: set it to the path of a Chromium or unset it.`,
    );
  }
  return installedBrowsers().find(starts) ?? (await playwrightBrowser());
}

function installedBrowsers() {
  const { env, platform } = process;
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return WINDOWS_APPS.flatMap((app) =>
      folders.filter((folder) => folder !== undefined).map((folder) => join(folder, app)),
    );
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return platform === 'darwin' ? [...MAC_APPS, ...onPath] : onPath;
}

/** Playwright names the place its browser would have, whether or not it is there. */
async function playwrightBrowser() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return starts(path) ? path : undefined;
  } catch {
    // Playwright itself is not installed, or cannot run on this version of Node.
    return undefined;
  }
}

/**
 * A file can be there and still not start: half a download, missing system libraries, or a stand-in that
 * asks for a snap. On Windows asking a browser for its version opens a window, so there the file is enough.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
