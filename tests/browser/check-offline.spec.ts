import { sat, withHistory } from './histories.ts';
import { untilKept } from './kept.ts';
import { questions } from './bank.ts';
import { THEN } from './records.ts';
import { answerAll, begin, CHECK, headingIn } from './sittings.ts';
import { expect, test } from './test.ts';
import type { Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

/** Waits until the page is kept with the files of every script, and the questions with it. */
async function untilQuestionsKept(page: Page) {
  await untilKept(page);
  const addresses = ['/bank.json', '/modules/barriers/communication-and-jargon/questions.json'];
  await expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        const kept = await Promise.all(wanted.map((address) => caches.match(address)));
        return kept.every((answer) => answer !== undefined);
      }, addresses),
    )
    .toBe(true);
}

test('after one visit with a signal, a whole check is done without one', async ({ page, context }) => {
  await page.goto(CHECK);
  await untilQuestionsKept(page);
  await context.setOffline(true);
  await begin(page, CHECK, 'Begin the check');
  await answerAll(page);
  await expect(headingIn(page)).toHaveText('How your check went');
  await expect(page.getByText('You had 10 of 10 questions all right.')).toBeVisible();
});

test('after one visit with a signal, a whole review is done without one', async ({ page, context }) => {
  const ids = questions.slice(0, 4).map(({ id }) => id);
  await page.clock.setFixedTime(THEN);
  await withHistory(
    page,
    THEN,
    sat(
      'practice1',
      { of: 'practice', questions: ids },
      ids.map((question) => ({ question, how: 'wrong' })),
    ),
  );
  await page.clock.setFixedTime(THEN + 3 * 86_400_000);
  await page.goto('/review/');
  await untilQuestionsKept(page);
  await context.setOffline(true);
  await begin(page, '/review/', 'Begin the review');
  expect((await answerAll(page)).toSorted()).toEqual(ids.toSorted());
  await expect(headingIn(page)).toHaveText('How your review went');
});
