import { expect, test } from './test.ts';

const paper = (page: import('@playwright/test').Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the page follows the device’s colours until the learner chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).not.toBe(light);
});

test('the learner’s choice of colours holds on the next page and can be taken back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await paper(page);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  const dark = await paper(page);
  expect(dark).not.toBe(light);

  await page.goto('/about/');
  expect(await paper(page)).toBe(dark);
  await page.getByRole('button', { name: 'Light colours' }).click();
  expect(await paper(page)).toBe(light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a stored value that makes no sense is ignored', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('common-ground.theme', '{"broken'));
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Dark colours' })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('colours can be switched when the browser blocks storage', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  const light = await paper(page);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  expect(await paper(page)).not.toBe(light);
});

test('what a device in high contrast shows still has its edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  const stroke = await page.locator('.hero .figure svg .a').evaluate((circle) => getComputedStyle(circle).strokeWidth);
  expect(stroke).not.toBe('0px');
});
