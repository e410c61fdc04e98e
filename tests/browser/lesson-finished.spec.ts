import type { Page } from '@playwright/test';
import { lesson } from './pages.ts';
import { answered, finished, QUESTIONS, reached, seed } from './seeded.ts';
import { expect, test } from './test.ts';

const all = QUESTIONS.map((question) => answered(question));
const finish = (page: Page) => page.getByRole('button', { name: 'Mark this lesson as finished' });
const takeBack = (page: Page) => page.getByRole('button', { name: 'Take that back' });
const status = (page: Page) => page.locator('[data-finish-status]');

/** Scrolls as a learner does, to the card at the end. */
async function readToTheEnd(page: Page) {
  await finish(page).or(takeBack(page)).waitFor();
  await page.mouse.move(180, 300);
  await page.locator('[data-finish]').evaluate((card) => card.scrollIntoView());
  await page.mouse.wheel(0, 40);
}

/** The keys of the record, as far as there are any. */
const keys = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('common-ground.')));

/** The sections that the record knows as reached. */
const sections = (page: Page) =>
  page.evaluate((lessonId) => {
    const key = Object.keys(localStorage).find((each) => each.endsWith('.snapshot'));
    const json = (key ? localStorage.getItem(key) : null)?.replace(/^\d+\.[0-9a-z]+\./, '') ?? '{}';
    return Object.keys(JSON.parse(json).progress?.lessons[lessonId]?.reached ?? {});
  }, 'communication-and-jargon');

test('a learner says that the lesson is finished, and hears it', async ({ page }) => {
  await page.goto(lesson);
  await finish(page).click();
  await expect(page.getByText(/You finished this lesson on \d+\s\w+\s\d{4}\./)).toBeVisible();
  await expect(status(page)).toHaveText('This lesson is finished.');
  await expect(takeBack(page)).toBeFocused();
});

test('what was said holds on the next visit', async ({ page }) => {
  await page.goto(lesson);
  await finish(page).click();
  await expect(takeBack(page)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/You finished this lesson on/)).toBeVisible();
  await expect(takeBack(page)).toBeVisible();
});

test('a finished lesson is taken back', async ({ page }) => {
  await seed(page, [finished('said')]);
  await page.goto(lesson);
  await expect(page.getByText('You finished this lesson on 22 November 2026.')).toBeVisible();
  await takeBack(page).click();
  await expect(finish(page)).toBeVisible();
  await expect(status(page)).toHaveText('This lesson is open again.');
});

test('two quick taps finish the lesson once and do not take it back', async ({ page }) => {
  await page.goto(lesson);
  await finish(page).evaluate((button) => {
    const tap = () => button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    tap();
    setTimeout(tap, 200);
  });
  await expect(page.getByText(/You finished this lesson on/)).toBeVisible();
  await page.waitForTimeout(500);
  await expect(takeBack(page)).toBeVisible();
});

test('the card counts the answers', async ({ page }) => {
  await seed(page, all.slice(0, 7));
  await page.goto(lesson);
  await expect(page.getByText('You have answered 7 of 9 questions.')).toBeVisible();
});

test('the lesson is finished by itself when its end is reached with every question answered', async ({ page }) => {
  await seed(page, all);
  await page.goto(lesson);
  await readToTheEnd(page);
  await expect(page.getByText(/You finished this lesson on/)).toBeVisible();
  await expect(status(page)).toHaveText('This lesson is finished.');
});

test('the end alone does not finish the lesson while a question is open', async ({ page }) => {
  await seed(page, all.slice(1));
  await page.goto(lesson);
  await readToTheEnd(page);
  await expect.poll(() => sections(page)).toContain('end-of-lesson');
  await expect(finish(page)).toBeVisible();
});

test('the last answer finishes a lesson that was read to its end', async ({ page }) => {
  await seed(page, [...all.slice(1), reached('end-of-lesson')]);
  await page.goto(lesson);
  await finish(page).waitFor();
  const question = page.locator('#rose-first-look');
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByText(/You finished this lesson on/)).toBeVisible();
});

test('a lesson that was taken back stays open while it is only read', async ({ page }) => {
  await seed(page, [...all, finished('said'), finished('taken-back')]);
  await page.goto(lesson);
  await readToTheEnd(page);
  await expect.poll(() => sections(page)).toContain('end-of-lesson');
  await expect(finish(page)).toBeVisible();
});

test('a page that is only opened leaves no trace', async ({ page }) => {
  for (const address of [lesson, `${lesson}#what-puts-it-right`]) {
    await page.goto('/about/');
    await page.goto(address, { waitUntil: 'networkidle' });
    await finish(page).waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await finish(page).waitFor();
    // As a busy browser tells late of its own scrolling while the page loaded.
    await page.evaluate(() => window.dispatchEvent(new Event('scroll')));
    await page.waitForTimeout(800);
    expect(await keys(page)).toEqual([]);
  }
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a part of the lesson is reached once the learner scrolls to it', async ({ page }) => {
  await page.goto(lesson);
  await finish(page).waitFor();
  await page.locator('#a-channel-that-does-not-fit').evaluate((heading) => heading.scrollIntoView());
  await expect.poll(() => sections(page)).toContain('a-channel-that-does-not-fit');
  expect(await sections(page)).not.toContain('what-puts-it-right');
  await page.goto('/');
  await expect(page.getByText('You stopped at “A channel that does not fit”.')).toBeVisible();
});

test('the keyboard alone finishes a lesson and takes that back', async ({ page }) => {
  await page.goto(lesson);
  await finish(page).focus();
  await page.keyboard.press('Enter');
  await expect(takeBack(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(finish(page)).toBeFocused();
});

test('with storage blocked the lesson is finished for as long as the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.goto(lesson);
  await finish(page).click();
  await expect(page.getByText(/You finished this lesson on/)).toBeVisible();
});
