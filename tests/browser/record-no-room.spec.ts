import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answer, expectSaved, LESSON, questions } from './answering.ts';
import { answersIn, blockStores, readLog, untilCommitted } from './stores.ts';
import { expect, test } from './test.ts';

/** Fills local storage to its last letter. */
async function fillLocal(page: Page) {
  await page.evaluate(() => {
    let size = 4_000_000;
    for (let number = 0; size >= 1; number += 1) {
      try {
        localStorage.setItem(`filler-${number}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
}

/** Leaves the database no room, whatever is in it. */
async function fillLog(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
}

async function savedFile(page: Page): Promise<{ events: { question?: string }[] }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  return JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
}

test('with the database forbidden answers are saved all the same, and the learner is told', async ({ page }) => {
  await blockStores(page, ['log']);
  await page.goto(LESSON);
  await answer(page, questions.first);
  await expect(page.getByText('Your answers are saved in one place, not two.')).toBeVisible();
  await page.reload();
  await expectSaved(page, questions.first);
});

test('with local storage forbidden answers are saved all the same, and the learner is told', async ({ page }) => {
  await blockStores(page, ['local']);
  await page.goto(LESSON);
  await answer(page, questions.first);
  await expect(page.getByText('Your answers are saved in one place, not two.')).toBeVisible();
  await page.reload();
  await expectSaved(page, questions.first);
});

test('with both forbidden the course works, says that nothing is saved, and offers the record as a file', async ({
  page,
}) => {
  await blockStores(page, ['local', 'log']);
  await page.goto(LESSON);
  await answer(page, questions.first);
  await answer(page, questions.second);
  await expect(page.getByText('Your answers are not being saved.')).toBeVisible();
  const { events } = await savedFile(page);
  expect(events.flatMap(({ question }) => question ?? [])).toEqual(['rose-first-look', 'double-up-on-the-phone']);
});

test('with local storage full an answer is in the database before its feedback shows', async ({ page }) => {
  await page.goto(LESSON);
  await answer(page, questions.first);
  await untilCommitted(page);
  await fillLocal(page);
  await page.evaluate((id) => {
    const order: string[] = [];
    Object.assign(window, { order });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
      const begun = transaction.apply(this, given);
      if (begun.mode === 'readwrite') begun.addEventListener('complete', () => order.push('saved'));
      return begun;
    };
    const status = document.querySelector(`#${id} [role=status]`);
    if (!status) throw new Error('The question has no live region.');
    const watch = new MutationObserver(() => order.push('shown'));
    watch.observe(status, { childList: true, subtree: true });
  }, questions.second.id);
  await answer(page, questions.second);
  const order = await page.evaluate(() => (window as unknown as { order: string[] }).order);
  expect(order.slice(0, 2)).toEqual(['saved', 'shown']);
  expect(answersIn(await readLog(page))).toBe(2);
  await page.reload();
  await expectSaved(page, questions.second);
});

test('with the database full answers stay in local storage', async ({ page }) => {
  await page.goto(LESSON);
  await fillLog(page);
  await answer(page, questions.first);
  await page.reload();
  await expectSaved(page, questions.first);
});

test('with both full the learner is told and can take the record as a file', async ({ page }) => {
  await page.goto(LESSON);
  await fillLocal(page);
  await fillLog(page);
  await answer(page, questions.first);
  await expect(page.getByText('Your answers are not being saved.')).toBeVisible();
  const { events } = await savedFile(page);
  expect(events.flatMap(({ question }) => question ?? [])).toEqual(['rose-first-look']);
});
