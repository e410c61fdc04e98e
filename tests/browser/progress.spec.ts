import type { Page } from '@playwright/test';
import { lesson } from './pages.ts';
import { answered, finished, QUESTIONS, reached, seed, shiftOf, watchShift } from './seeded.ts';
import { untilCommitted } from './stores.ts';
import { expect, test } from './test.ts';

const MODULE = '/modules/barriers/';
const item = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Communication and jargon' }).last();
const some = [answered('rose-first-look'), answered('friday-email'), reached('words-that-belong-to-one-team')];
const all = [...QUESTIONS.map((question) => answered(question)), reached('end-of-lesson'), finished('read')];

test('a list says how many questions of a lesson are answered', async ({ page }) => {
  await seed(page, some);
  await page.goto('/');
  await expect(item(page)).toContainText('2 of 9 questions answered');
  await page.goto(MODULE);
  await expect(item(page)).toContainText('2 of 9 questions answered');
});

test('a list says in a word that a lesson is finished', async ({ page }) => {
  await seed(page, all);
  await page.goto('/');
  await expect(item(page).getByText('Finished')).toBeVisible();
  await page.goto(MODULE);
  await expect(item(page).getByText('Finished')).toBeVisible();
});

test('a list says nothing about a lesson that nobody has begun', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(item(page)).not.toContainText(/answered|Finished|changed/);
});

test('an answer to a question that is gone is not counted', async ({ page }) => {
  await seed(page, [...some, answered('a-question-that-is-gone')]);
  await page.goto('/');
  await expect(item(page)).toContainText('2 of 9 questions answered');
});

test('a list says that a question has changed since it was answered', async ({ page }) => {
  await seed(page, some);
  // The next edition of the course, in which one answer has changed.
  await page.route('/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('friday-email:1', 'friday-email:2') });
  });
  await page.goto('/');
  await expect(item(page)).toContainText('1 question has changed');
});

test('the circles of a module come together, and say in words how far it is', async ({ page }) => {
  await page.goto(MODULE);
  const circles = page.locator('[data-circles] svg');
  const apart = Number(await circles.locator('.a').getAttribute('cx'));
  await seed(page, some);
  await page.goto(MODULE);
  await expect(page.getByRole('img', { name: '2 of 9 questions answered, 0 of 1 lessons finished' })).toBeVisible();
  expect(Number(await circles.locator('.a').getAttribute('cx'))).toBeGreaterThan(apart);
  await seed(page, all);
  await page.goto(MODULE);
  await expect(page.getByRole('img', { name: '9 of 9 questions answered, 1 of 1 lessons finished' })).toBeVisible();
  await expect(circles.locator('.a')).toHaveAttribute('cx', (await circles.locator('.b').getAttribute('cx')) ?? '');
});

test('the home page leads back to the place where the learner stopped', async ({ page }) => {
  await seed(page, some);
  await page.goto('/');
  await expect(page.getByText('You stopped at “Words that belong to one team”.')).toBeVisible();
  await page.getByRole('link', { name: 'Continue with “Communication and jargon”' }).click();
  await expect(page).toHaveURL(`${lesson}#words-that-belong-to-one-team`);
});

test('a place that is gone from the lesson leads to the lesson', async ({ page }) => {
  await seed(page, [reached('a-heading-that-is-gone')]);
  await page.goto('/');
  await page.getByRole('link', { name: 'Continue with “Communication and jargon”' }).click();
  await expect(page).toHaveURL(lesson);
});

test('a place in a lesson that is gone leaves the start as it is', async ({ page }) => {
  await seed(page, [{ kind: 'section-reached', lesson: 'a-lesson-that-is-gone', section: 'somewhere' }]);
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: 'Start with “Communication and jargon”' })).toBeVisible();
});

test('the home page says so when every lesson is finished', async ({ page }) => {
  await seed(page, all);
  await page.goto('/');
  await expect(page.getByText('You have finished every lesson there is so far.')).toBeVisible();
});

for (const width of [320, 360, 768, 1280]) {
  test(`nothing moves on a screen of ${width} pixels when a record is there`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1600 });
    await watchShift(page);
    for (const record of [some, all]) {
      await seed(page, record);
      for (const path of ['/', MODULE, `${lesson}#end-of-lesson`]) {
        await page.goto('/about/');
        await page.goto(path, { waitUntil: 'networkidle' });
        expect({ path, shift: await shiftOf(page) }).toEqual({ path, shift: 0 });
      }
    }
  });
}

test('what is done in another tab shows within a second', async ({ page, context }) => {
  await seed(page, some);
  await page.goto('/');
  const other = await context.newPage();
  await other.goto(lesson);
  await other.getByRole('button', { name: 'Mark this lesson as finished' }).click();
  await expect(item(page).getByText('Finished')).toBeVisible({ timeout: 1000 });
  await expect(page.getByText('You have finished every lesson there is so far.')).toBeVisible({ timeout: 100 });
});

test('progress comes back by itself when local storage was cleared', async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Mark this lesson as finished' }).click();
  await expect(page.getByText(/You finished this lesson on/)).toBeVisible();
  await untilCommitted(page);
  await page.goto('/about/');
  await page.evaluate(() => localStorage.clear());
  await page.goto('/');
  await expect(item(page).getByText('Finished')).toBeVisible();
});

test('with storage blocked, pages that show progress stand as for somebody new', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  for (const path of ['/', MODULE, lesson]) await page.goto(path, { waitUntil: 'networkidle' });
  await page.goto('/');
  await page.getByRole('link', { name: /Start with/ }).click();
  await expect(page).toHaveURL(lesson);
});

test('a snapshot that makes no sense leaves the pages as for somebody new', async ({ page }) => {
  const key = `common-ground.of.${await seed(page, [])}.snapshot`;
  await page.evaluate((name) => localStorage.setItem(name, '1.abc.{"progress":7}'), key);
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: /Start with/ })).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('lists and circles claim nothing, and the end of the lesson has no dead button', async ({ page }) => {
    await page.goto('/');
    await expect(item(page)).not.toContainText(/answered|Finished/);
    await expect(page.getByRole('img', { name: /questions answered/ })).toHaveCount(0);
    await page.goto(lesson);
    await expect(page.getByRole('button', { name: /finished|Take that back|Save a copy|Close/ })).toHaveCount(0);
  });
});
