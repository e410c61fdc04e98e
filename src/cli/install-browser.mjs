import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { runQuietly } from './run-quietly.mjs';

const PLAYWRIGHT = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
const STALL_LIMIT = 60_000;

/**
 * Installs a Chromium with Playwright's downloader or else, as root on Debian or Ubuntu, with apt-get.
 * Says what it is doing; gives the path of the browser, or undefined when neither way worked.
 * @returns {Promise<string | undefined>}
 */
export async function installBrowser() {
  console.log('Downloading Chromium for the browser tests …');
  await downloadWithPlaywright();
  const downloaded = await findBrowser();
  if (downloaded !== undefined || !canUseApt()) return downloaded;

  console.log('The download did not work; installing Chromium with apt-get instead (a few minutes) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { env });
  await runQuietly('apt-get', ['install', '-y', 'chromium'], { env });
  return findBrowser();
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Ends when the download does, or after a minute without progress: behind some firewalls it would try for many. */
function downloadWithPlaywright() {
  return new Promise((resolve) => {
    const posix = process.platform !== 'win32';
    // A group of its own, because Playwright downloads in a further process that has to be ended with it.
    const child = spawn(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], {
      detached: posix,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const end = () => {
      if (child.pid === undefined) return;
      if (posix) process.kill(-child.pid, 'SIGKILL');
      else spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    };
    const interrupted = () => {
      end();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    const stalled = setTimeout(end, STALL_LIMIT);
    child.stdout.on('data', (/** @type {Buffer} */ piece) => {
      if (piece.includes('%')) stalled.refresh();
    });
    child.on('error', resolve);
    child.on('close', () => {
      clearTimeout(stalled);
      process.off('SIGINT', interrupted);
      resolve(undefined);
    });
  });
}
