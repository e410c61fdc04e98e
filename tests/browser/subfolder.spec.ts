import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LinkChecker } from 'linkinator';
import { createStaticServer } from '../../src/cli/serve.ts';
import { untilKept } from './kept.ts';
import { expect, test as base } from './test.ts';

const root = join(import.meta.dirname, '../..');

/** The course built for a subfolder of a site, and served there. */
const test = base.extend<object, { address: string }>({
  address: [
    // Playwright reads which other fixtures this one takes from an object pattern, an empty one included.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
      await promisify(execFile)('npx', ['astro', 'build', '--outDir', folder, '--silent'], {
        cwd: root,
        env: { ...process.env, BASE_PATH: '/college/course', SITE: 'https://example.org', NODE_ENV: 'production' },
      });
      const server = createStaticServer(folder, '/college/course/');
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      await use(`http://localhost:${(server.address() as AddressInfo).port}/college/course/`);
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

// Two builds at once would be in each other’s way, so the tests of this file share one worker.
test.describe.configure({ mode: 'default' });
test.use({ baseURL: async ({ address }, use) => use(address), serviceWorkers: 'allow' });

test('every link of a course in a subfolder leads somewhere', async ({ address }) => {
  const { links } = await new LinkChecker().check({
    path: address,
    recurse: true,
    linksToSkip: async (link) => !link.startsWith(address),
  });
  expect(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} → ${url}`)).toEqual([]);
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(60);
});

test('a course in a subfolder is read from the home page to the lesson, and again with the network off', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: /Start with/ }).click();
  await expect(page).toHaveURL(/\/college\/course\/modules\/barriers\/communication-and-jargon\/$/);
  await untilKept(page);
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Communication and jargon');
  await page.goto('./privacy/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network just now');
});
