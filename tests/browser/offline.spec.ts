import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStaticServer } from '../../src/cli/serve.ts';
import { untilKept } from './kept.ts';
import { lesson } from './pages.ts';
import { expect, test as base } from './test.ts';

const dist = join(import.meta.dirname, '../../dist');

/** A copy of the built site that a test may publish anew, with a server that it may stop. */
const test = base.extend<{ site: { folder: string; server: Server }; baseURL: string }>({
  // Playwright reads which other fixtures this one takes from an object pattern, an empty one included.
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
    cpSync(dist, folder, { recursive: true });
    const server = createStaticServer(folder, '/');
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    await use({ folder, server });
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => {
    await use(`http://localhost:${(site.server.address() as AddressInfo).port}/`);
  },
});

test.use({ serviceWorkers: 'allow' });

/** Publishes a new version: another heading in the lesson, and a service worker that knows of it. */
function publish(folder: string) {
  const page = join(folder, lesson, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('>Communication and jargon</h1>', '>The new version</h1>'));
  const worker = join(folder, 'service-worker.js');
  const before = readFileSync(worker, 'utf8');
  const version = /common-ground-visited-[^0-9a-f]*([0-9a-f]{12})/.exec(before)?.[1];
  if (!version) throw new Error('The service worker names no version.');
  writeFileSync(worker, before.replaceAll(version, 'aaaaaaaaaaaa'));
}

test('pages that were opened work with the server stopped, the first one included', async ({ page, site }) => {
  await page.goto('/');
  await untilKept(page);
  await page.goto(lesson);
  await untilKept(page);
  site.server.closeAllConnections();
  await new Promise((resolve) => site.server.close(resolve));

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Communication and jargon');
  const unseen = await page.evaluate(
    () => [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length,
  );
  expect(unseen).toBe(0);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good care is worked out together');
  expect(await page.evaluate(() => document.fonts.check('1rem "Atkinson Hyperlegible Next"'))).toBe(true);
});

test('a page that was never opened says so when there is no network', async ({ page, context }) => {
  await page.goto('/');
  await untilKept(page);
  await context.setOffline(true);
  await page.goto('/about/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network just now');
  await page.getByRole('link', { name: 'Go to the start of the course' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good care is worked out together');
});

test('a new version waits until the learner agrees', async ({ page, site }) => {
  await page.goto(lesson);
  await untilKept(page);
  publish(site.folder);
  await page.reload();
  const offer = page.getByText('A new version of the course is ready');
  await expect(offer).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Communication and jargon');

  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(offer).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Communication and jargon');

  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The new version');
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('visited')).length)).toBe(
    1,
  );
});

test('a new version does not disturb another open tab', async ({ page, context, site }) => {
  await page.goto(lesson);
  await untilKept(page);
  const other = await context.newPage();
  await other.goto(lesson);
  await untilKept(other);
  publish(site.folder);
  await page.reload();
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The new version');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Communication and jargon');
  await other.getByRole('button', { name: 'channel' }).click();
  await expect(other.locator('#meaning-channel')).toBeVisible();
});
