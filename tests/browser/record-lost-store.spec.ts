import type { Page } from '@playwright/test';
import { answer, expectSaved, LESSON, questions } from './answering.ts';
import { answersIn, readLocal, readLog, untilCommitted } from './stores.ts';
import { expect, test } from './test.ts';

// As a browser does that clears one kind of a site’s data and not the other.
async function clear(page: Page, kind: 'indexeddb' | 'local_storage') {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: kind });
}

async function answerTwoAndLeave(page: Page) {
  await page.goto(LESSON);
  await answer(page, questions.first);
  await answer(page, questions.second);
  await untilCommitted(page);
  await page.goto('/about/');
}

test('with the database gone the latest answers are there, and go into a new one', async ({ page }) => {
  await answerTwoAndLeave(page);
  await clear(page, 'indexeddb');
  await page.goto(LESSON);
  await expectSaved(page, questions.first);
  await expectSaved(page, questions.second);
  await expect.poll(async () => answersIn(await readLog(page))).toBe(2);
});

test('with local storage gone everything is there', async ({ page }) => {
  await answerTwoAndLeave(page);
  await clear(page, 'local_storage');
  expect(await readLocal(page)).toEqual({});
  await page.goto(LESSON);
  await expectSaved(page, questions.first);
  await expectSaved(page, questions.second);
});

test('with the database gone while the page is open the next answer is still saved', async ({ page }) => {
  await page.goto(LESSON);
  await answer(page, questions.first);
  await untilCommitted(page);
  await clear(page, 'indexeddb');
  await answer(page, questions.second);
  await page.reload();
  await expectSaved(page, questions.first);
  await expectSaved(page, questions.second);
});
