import type { Page } from '@playwright/test';
import { lesson } from './pages.ts';
import { checkButton, confidenceOf, countAnswers, holdFile, question, verdict } from './questions.ts';
import { expect, test } from './test.ts';

/** Counts how often the page is loaded. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}

test('a choice made before the question wakes is still there, and is the one that is checked', async ({ page }) => {
  const release = await holdFile(page);
  await page.goto(lesson);
  const first = question(page, 'rose-first-look');
  await first.getByLabel('Stop accepting people from hospital on Fridays').check();
  release();
  await expect(first.locator('astro-island')).not.toHaveAttribute('ssr');
  await checkButton(first).click();
  await expect(verdict(first)).toContainText('Not this one.');
  await expect(first.getByLabel('Stop accepting people from hospital on Fridays')).toBeChecked();
});

test('how sure the learner says to be before the question wakes is kept with the answer', async ({ page }) => {
  const release = await holdFile(page);
  await page.goto(lesson);
  const first = question(page, 'rose-first-look');
  await first.getByLabel('Find where the message failed').check();
  await confidenceOf(first).getByText('Not sure').click();
  await checkButton(first).click();
  release();
  await expect(verdict(first)).toContainText('You were not sure, and you were right.');
});

test('an early tap is held, says so, and is answered when the question wakes', async ({ page }) => {
  const release = await holdFile(page);
  await page.goto(lesson);
  const first = question(page, 'rose-first-look');
  await first.getByLabel('Find where the message failed').check();
  await checkButton(first).click();
  await expect(first.locator('[data-waiting]')).toHaveAccessibleName('One moment …');
  await expect(verdict(first)).toBeEmpty();
  release();
  await expect(verdict(first)).toContainText('A good choice.');
  await expect(first.locator('[data-waiting]')).toHaveCount(0);
});

test('two early taps are one answer', async ({ page }) => {
  const release = await holdFile(page);
  await page.goto(lesson);
  const first = question(page, 'rose-first-look');
  await first.getByLabel('Find where the message failed').check();
  await checkButton(first).dblclick();
  release();
  await expect(verdict(first)).toContainText('A good choice.');
  await expect.poll(() => countAnswers(page)).toEqual([1]);
  // A second one would come right behind.
  await page.waitForTimeout(300);
  expect(await countAnswers(page)).toEqual([1]);
});

test('an early tap with nothing chosen asks for a choice', async ({ page }) => {
  const release = await holdFile(page);
  await page.goto(lesson);
  const first = question(page, 'rose-first-look');
  await checkButton(first).click();
  release();
  await expect(verdict(first)).toHaveText('Choose an answer first.');
});

test('an early tap never loads the page again or leaves it', async ({ page }) => {
  const release = await holdFile(page);
  const loads = countLoads(page);
  await page.goto(lesson);
  const first = question(page, 'rose-first-look');
  await first.getByLabel('Find where the message failed').check();
  await checkButton(first).click();
  await first.getByLabel('Find where the message failed').press('Enter');
  release();
  await expect(verdict(first)).toContainText('A good choice.');
  expect(loads()).toBe(1);
  expect(new URL(page.url()).pathname).toBe(lesson);
});

test('on a slow phone every question answers a tap that is made the moment it is there', async ({ page }) => {
  test.slow();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // Chooses and taps in each question as the page is read in: faster than any thumb.
  await page.addInitScript(() => {
    new MutationObserver(() => {
      for (const button of document.querySelectorAll<HTMLElement>(
        'section.activity[id] [data-meanwhile]:not([data-tapped])',
      )) {
        button.dataset['tapped'] = '';
        button.closest('section')?.querySelector('input')?.click();
        button.click();
        button.click();
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(lesson);
  const all = page.locator('section.activity[id]');
  await expect(page.locator('[data-tapped]')).toHaveCount(9);
  for (const place of await all.all()) {
    await place.scrollIntoViewIfNeeded();
    // One input is an answer to some kinds; the others say what is still to be done.
    await expect(verdict(place)).toHaveText(
      /^(A good choice|Not this one|Partly right|Not right yet)\.| first\.$|^First /,
      { timeout: 20_000 },
    );
  }
  await expect.poll(() => countAnswers(page)).toEqual(Array.from({ length: 6 }, () => 1));
});
