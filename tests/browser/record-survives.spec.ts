import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PORT } from './address.ts';
import { answer, card, expectSaved, LESSON, questions } from './answering.ts';
import { openKillableBrowser, pause } from './killable-browser.ts';
import { untilCommitted } from './stores.ts';
import { expect, test } from './test.ts';

// “npm run test:kills” does this four times.
const TIMES = 5;
const address = `http://localhost:${PORT}${LESSON}`;

test(`an answer is there after the browser is killed 150 ms after its feedback, ${TIMES} times of ${TIMES}`, async () => {
  test.setTimeout(300_000);
  const survived: boolean[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'common-ground-killed-'));
    try {
      survived.push(await answerKillAndLook(profile));
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  }
  expect(survived.filter(Boolean)).toHaveLength(TIMES);
});

async function answerKillAndLook(profile: string): Promise<boolean> {
  const first = await openKillableBrowser(profile);
  // The page itself says when the feedback is on the screen: asking it from here would give it more time than it has.
  const shown = Promise.withResolvers<true>();
  await first.page.exposeFunction('feedbackShown', () => shown.resolve(true));
  await first.page.goto(address);
  const question = card(first.page, questions.first);
  await question.getByRole('radio', { name: questions.first.option }).check();
  await question.getByRole('status').evaluate((status) => {
    new MutationObserver(() => (window as unknown as { feedbackShown: () => void }).feedbackShown()).observe(status, {
      childList: true,
      subtree: true,
    });
  });
  void question
    .getByRole('button', { name: 'Check my answer' })
    .click()
    .catch(() => undefined);
  await shown.promise;
  await pause(150);
  await first.kill();

  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const second = await openKillableBrowser(profile);
  await second.page.goto(address);
  // A busy machine may take its time to open the page; what was lost does not come however long one waits.
  const isThere = await expectSaved(second.page, questions.first, 20_000).then(
    () => true,
    () => false,
  );
  await second.kill();
  return isThere;
}

test('an answer is in local storage before its feedback is on the screen', async ({ page }) => {
  await page.goto(LESSON);
  // The first feedback of a device waits for the database as well.
  await answer(page, questions.second);
  await untilCommitted(page);
  const question = card(page, questions.first);
  await question.getByRole('radio', { name: questions.first.option }).check();
  await question.getByRole('status').evaluate((status) => {
    new MutationObserver(() => {
      const kept = Object.entries(localStorage).filter(([key]) => key.includes('.event.'));
      Object.assign(window, { keptAtFeedback: JSON.stringify(kept.map(([, text]) => JSON.parse(text).question)) });
    }).observe(status, { childList: true, subtree: true });
  });
  // The log answers late, so that what local storage holds is not let go of before it is seen.
  await page.evaluate(() => {
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
      const until = performance.now() + 300;
      while (performance.now() < until);
      return transaction.apply(this, given);
    };
  });
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.getByRole('status')).toContainText(questions.first.verdict);
  expect(await page.evaluate(() => (window as unknown as { keptAtFeedback: string }).keptAtFeedback)).toContain(
    'rose-first-look',
  );
});

test('an answer is there after its tab was closed at once', async ({ page, context }) => {
  await page.goto(LESSON);
  await answer(page, questions.first);
  await page.close();
  const next = await context.newPage();
  await next.goto(LESSON);
  await expectSaved(next, questions.first);
});

test('an answer is there after the learner went to another page at once and came back by a link', async ({ page }) => {
  await page.goto(LESSON);
  await answer(page, questions.first);
  await page.goto('/');
  await page.goto(LESSON);
  await expectSaved(page, questions.first);
});

test('a page that comes back from the back/forward cache has its answer, and saves the next one', async ({ page }) => {
  await page.goto(LESSON);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameBack: persisted }));
  });
  await answer(page, questions.first);
  // The browser gives up a page in that cache whose writing stands in the way of the next one.
  await untilCommitted(page);
  await page.goto('/');
  // Not awaited: the page that is asked is put away before it can answer.
  void page.evaluate(() => history.back()).catch(() => undefined);
  await expect.poll(() => new URL(page.url()).pathname).toBe(LESSON);
  expect(await page.evaluate(() => (window as unknown as { cameBack?: boolean }).cameBack)).toBe(true);
  await expect(card(page, questions.first).getByRole('status')).toContainText(questions.first.verdict);
  await answer(page, questions.second);
  await page.reload();
  await expectSaved(page, questions.first);
  await expectSaved(page, questions.second);
});
