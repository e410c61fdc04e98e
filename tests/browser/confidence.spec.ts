import type { Page } from '@playwright/test';
import { inLessons, questionOf } from './bank.ts';
import { fillIn } from './any-kind.ts';
import { lesson } from './pages.ts';
import { openRecord } from './records.ts';
import { begin, CHECK } from './sittings.ts';
import { shiftOf, watchShift } from './seeded.ts';
import { expect, test } from './test.ts';

const QUESTION = 'rose-first-look';
const card = (page: Page) => page.locator(`section[id="${QUESTION}"]`);
const choices = (page: Page) => page.getByRole('group', { name: 'How sure are you?' });
const setting = (page: Page) => page.getByRole('checkbox', { name: 'Ask me how sure I am at each question' });

async function answerVerySure(page: Page) {
  await page.goto(lesson);
  const here = card(page);
  await fillIn(here, QUESTION, 'wrong');
  await here.getByText('Very sure').click();
  await here.getByRole('button', { name: 'Check my answer' }).click();
  await expect(here.getByRole('status')).toContainText('You were very sure, so it comes first in your next review.');
}

async function switchOff(page: Page) {
  await openRecord(page);
  await setting(page).uncheck();
}

test('how sure a learner was is kept, shown with the answer again, and said on the record page', async ({ page }) => {
  await answerVerySure(page);
  await page.reload();
  const here = card(page);
  await here.scrollIntoViewIfNeeded();
  await here.getByRole('button', { name: 'Show my answer' }).click();
  await expect(here.getByRole('radio', { name: 'Very sure' })).toBeChecked();
  await expect(here.getByText('Not sure', { exact: true })).toBeHidden();
  await openRecord(page);
  await expect(page.getByText('When you were very sure, you were right 0 times out of 1.')).toBeVisible();
});

test('switched off, it is gone from every question at first paint, and nothing moves', async ({ page }) => {
  await page.goto(lesson);
  // A question that is answered in words asks it once there are some.
  const asking = inLessons.filter((questionId) => questionOf(questionId).kind !== 'short');
  await expect(choices(page)).toHaveCount(asking.length);
  await switchOff(page);
  await watchShift(page);
  await page.addInitScript(() => {
    new PerformanceObserver((_, observer) => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-confidence-choice]')];
      Object.assign(window, {
        seenAtFirstPaint: all.filter((each) => each.offsetHeight > 0).length,
        known: all.length,
      });
      observer.disconnect();
    }).observe({ type: 'paint', buffered: true });
  });
  for (const visit of ['goto', 'reload'] as const) {
    await (visit === 'goto' ? page.goto(lesson) : page.reload());
    await expect.poll(() => page.evaluate(() => 'seenAtFirstPaint' in window)).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { seenAtFirstPaint: number }).seenAtFirstPaint)).toBe(0);
    await card(page).scrollIntoViewIfNeeded();
    await fillIn(card(page), QUESTION, 'right');
    await card(page).getByRole('button', { name: 'Check my answer' }).click();
    await expect(card(page).getByRole('status')).toContainText('A good choice.');
    await expect(choices(page)).toHaveCount(0);
  }
  await page.reload({ waitUntil: 'networkidle' });
  expect(await shiftOf(page)).toBe(0);
  await begin(page, CHECK, 'Begin the check');
  await expect(choices(page)).toHaveCount(0);
  await openRecord(page);
  await expect(setting(page)).not.toBeChecked();
});

test('it can be switched on again, and deleting everything brings it back too', async ({ page }) => {
  await switchOff(page);
  await setting(page).check();
  await page.goto(lesson);
  await expect(choices(page).first()).toBeVisible();

  await switchOff(page);
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
  await page.goto(lesson);
  await expect(choices(page).first()).toBeVisible();
});
