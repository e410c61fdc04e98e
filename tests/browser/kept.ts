import { expect, type Page } from '@playwright/test';

/** Waits until the page and its files are kept. */
export async function untilKept(page: Page) {
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.href, { ignoreSearch: true })) !== undefined))
    .toBe(true);
}
