import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { createStaticServer } from '../../src/cli/serve.ts';
import type { Bench } from './record-bench.ts';

/** Events in the record that is measured. */
const EVENTS = 20_000;
const RUNS = 15;
/** How long a page is left alone before it is measured, in milliseconds. */
const SETTLED = 300;

type Measure = { name: string; what: Exclude<keyof Bench, 'fill' | 'count'>; slowdown: number; most?: number };

/** What is measured, how much the processor is slowed down, and the budget in milliseconds where there is one. */
const MEASURES: Measure[] = [
  { name: 'read what a page shows', what: 'readSnapshot', slowdown: 4, most: 5 },
  { name: 'whole history in a worker', what: 'readHistoryInWorker', slowdown: 1 },
  { name: 'whole history, on the page', what: 'readHistoryHere', slowdown: 4, most: 200 },
  { name: 'study from it, in a worker', what: 'studyInWorker', slowdown: 1 },
  { name: 'study from it, on the page', what: 'studyHere', slowdown: 4 },
  { name: 'runs of a scenario, in a worker', what: 'runsInWorker', slowdown: 1 },
  { name: 'runs of a scenario, on the page', what: 'runsHere', slowdown: 4 },
  { name: 'save an answer, until feedback', what: 'append', slowdown: 1, most: 1 },
  { name: 'save an answer, until feedback', what: 'append', slowdown: 4 },
  { name: 'save a choice, until it shows', what: 'appendChoice', slowdown: 4 },
  { name: 'make a backup, on the page', what: 'makeBackup', slowdown: 4 },
];

const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
await build({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: folder, emptyOutDir: true },
});
const server = createStaticServer(folder, '/');
await new Promise<void>((resolve) => server.listen(0, resolve));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const executablePath = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});

try {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await open(page);
  const filled = await page.evaluate((count) => (window as unknown as { bench: Bench }).bench.fill(count), EVENTS);
  print(`${filled} events, ${RUNS} runs each, milliseconds: median (lowest to highest)\n`);
  for (const measure of MEASURES) print(await run(page, devtools, measure));
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

async function run(page: Page, devtools: CDPSession, { name, what, slowdown, most }: Measure): Promise<string> {
  const times: number[] = [];
  for (let count = 0; count < RUNS; count += 1) {
    // Each time as a page that was just opened.
    await open(page);
    await page.evaluate(() => (window as unknown as { bench: Bench }).bench.count());
    // A page has settled by the time that somebody acts on it.
    await page.waitForTimeout(SETTLED);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    times.push(await page.evaluate((which) => (window as unknown as { bench: Bench }).bench[which](), what));
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  times.sort((a, b) => a - b);
  const [lowest, median, highest] = [times[0], times[Math.floor(RUNS / 2)], times.at(-1)].map((time = 0) =>
    time.toFixed(1),
  );
  const budget = most === undefined ? '' : `   budget ${most}: ${Number(median) <= most ? 'kept' : 'BROKEN'}`;
  return `${name.padEnd(32)} ${slowdown}×  ${median?.padStart(7)}  (${lowest} to ${highest})${budget}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function open(page: Page): Promise<void> {
  await page.goto(`http://localhost:${port}/`);
  await page.waitForFunction(() => 'bench' in window);
}
