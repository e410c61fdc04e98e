import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.mjs';

/** A browser with a profile of its own that can be killed as a phone kills it: all of it, at once. */
export async function openKillableBrowser(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
  const portFile = join(profile, 'DevToolsActivePort');
  const program = spawn(
    (await findBrowser()) ?? chromium.executablePath(),
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update', '--remote-debugging-port=0'],
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A process group of its own: killing the browser alone would leave its storage process to finish writing.
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => program.once('exit', resolve));
  while (!existsSync(portFile) || readFileSync(portFile, 'utf8').trim() === '') await pause(20);
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (!context) throw new Error('The browser opened without a window.');
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    async kill() {
      if (program.pid === undefined) throw new Error('The browser did not start.');
      process.kill(-program.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Waits a number of milliseconds. */
export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
