// Runs before the other commands, on whatever Node the computer has (18 or later) and with nothing installed.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { installBrowser } from './install-browser.mjs';
import { isInstalled } from './installed.mjs';
import { npmCommand } from './npm-command.mjs';
import { runQuietly } from './run-quietly.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NO_NETWORK =
  /npm (error|ERR!) (network|code (ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT))/;

try {
  if (!isInstalled(ROOT)) await installPackages();
  if (process.argv.includes('--browser')) await ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function installPackages() {
  console.log('Installing what the course needs (about a minute) …');
  moveRunningNodeAside();
  // Without a network npm would try for minutes, so ask once; what an earlier install kept may still be enough.
  const ping = await runNpm(['ping', '--fetch-retries=0']);
  const offline = NO_NETWORK.test(ping.output);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { code, output } = await runNpm(offline ? [...args, '--offline'] : args);
  if (code !== 0 && (offline || NO_NETWORK.test(output))) {
    throw new Error('The parts of the course could not be downloaded: connect to the internet, then try again.');
  }
  if (code !== 0) {
    // npm names the cause first; what it adds at the end is general help.
    const cause = output.trimEnd().split('\n').slice(0, 20).join('\n');
    throw new Error(`The parts of the course could not be installed, and this is what npm said about it:\n${cause}`);
  }
  if (!isInstalled(ROOT)) {
    throw new Error('npm left out parts of the course: run "npm config set ignore-scripts false", then try again.');
  }
}

/** @param {string[]} args */
function runNpm(args) {
  const { program, leading, shell } = npmCommand();
  return runQuietly(program, [...leading, ...args, '--loglevel=error'], { cwd: ROOT, shell });
}

// Windows does not delete a program while it runs, and npm is about to delete the Node that runs this.
function moveRunningNodeAside() {
  if (process.platform !== 'win32' || !process.execPath.startsWith(join(ROOT, 'node_modules'))) return;
  const aside = join(ROOT, '.cache', 'node-before');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  renameSync(process.execPath, join(aside, 'node.exe'));
}

async function ensureBrowser() {
  if ((await findBrowser()) ?? (await installBrowser())) return;
  throw new Error(
    'The browser tests need Chromium and it could not be installed: install Chromium or Chrome, or set CHROMIUM to its path, then try again.',
  );
}
