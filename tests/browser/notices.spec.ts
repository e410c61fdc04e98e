import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seal } from '../../src/engine/record/sealed.ts';
import { lesson } from './pages.ts';
import { seed } from './seeded.ts';
import { expect, test } from './test.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'About your record' });
const close = (page: Page) => page.getByRole('button', { name: 'Close' });

/** Makes the browser forbid places to keep things, as some do in private windows. */
async function block(page: Page, ...names: ('localStorage' | 'indexedDB')[]) {
  await page.addInitScript((blocked) => {
    for (const name of blocked) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  }, names);
}

async function finishLesson(page: Page) {
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Mark this lesson as finished' }).click();
}

/** Puts a value where the snapshot of a learner stands, and opens the home page. */
async function openWithSnapshot(page: Page, value: string) {
  const key = `common-ground.of.${await seed(page, [])}.snapshot`;
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, value] as const);
  await page.goto('/');
}

test('a page where all is well says nothing', async ({ page }) => {
  await finishLesson(page);
  await expect(page.getByText(/You finished this lesson on/)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
});

test('where nothing can be saved, the learner is told and can save a copy', async ({ page }) => {
  await block(page, 'localStorage', 'indexedDB');
  await finishLesson(page);
  await expect(bar(page).getByRole('status')).toContainText('when you close this page your answers are gone');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  expect((await download).suggestedFilename()).toMatch(/^common-ground-.*\.json$/);
  await expect(bar(page).getByRole('status')).toContainText('Look for it among your downloads');
});

test('where one of two places works, the learner is told once', async ({ page }) => {
  await block(page, 'indexedDB');
  await finishLesson(page);
  await expect(bar(page)).toContainText('one place, not two');
  await page.reload();
  await page.getByRole('button', { name: 'Take that back' }).click();
  await expect(page.getByText('This lesson is open again.')).toHaveCount(1);
  await expect(bar(page)).toHaveCount(0);
});

test('what could not be read is said to be kept aside, with the place to see it', async ({ page }) => {
  await openWithSnapshot(page, 'garbage');
  await expect(bar(page)).toContainText('Nothing was deleted');
  await expect(bar(page).getByRole('link', { name: 'Your record' })).toHaveAttribute('href', '/record/');
});

test('what a newer edition saved asks for the page to be loaded again', async ({ page }) => {
  await openWithSnapshot(page, seal({ from: 'the future' }).replace(/^\d+/, '9'));
  await expect(bar(page)).toContainText('Nothing is lost');
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await page.waitForLoadState();
  await expect(page).toHaveURL('/');
});

test('the bar stands at the foot of the screen, and closes', async ({ page }) => {
  await openWithSnapshot(page, 'garbage');
  await expect(bar(page)).toBeInViewport({ ratio: 1 });
  await close(page).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByText('Nothing was deleted')).toHaveCount(0);
});

test('the bar never hides the end of the page', async ({ page }) => {
  await openWithSnapshot(page, 'garbage');
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const [above, below] = await Promise.all([page.getByText('are invented').boundingBox(), bar(page).boundingBox()]);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
});

test('the bar fits a small screen, takes less than two thirds of it and has no accessibility fault', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await block(page, 'localStorage', 'indexedDB');
  await finishLesson(page);
  await expect(bar(page)).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect((await bar(page).boundingBox())?.height).toBeLessThan(380);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('what takes the focus is never behind the bar', async ({ page }) => {
  await openWithSnapshot(page, 'garbage');
  await expect(bar(page)).toBeVisible();
  const hidden: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const focused = document.activeElement;
      const notice = document.querySelector('[data-record-notice]');
      if (!focused || !notice || notice.contains(focused) || focused === document.body) return undefined;
      const { top, bottom } = focused.getBoundingClientRect();
      return top >= notice.getBoundingClientRect().top || bottom < 0 ? focused.outerHTML.slice(0, 120) : undefined;
    });
    if (fault) hidden.push(fault);
  }
  expect(hidden).toEqual([]);
});

test('the keyboard reaches the bar and closes it', async ({ page }) => {
  await openWithSnapshot(page, 'garbage');
  await expect(bar(page)).toBeVisible();
  // The last thing on the page: one step back from its start.
  await page.keyboard.press('Shift+Tab');
  await expect(close(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toHaveCount(0);
});
