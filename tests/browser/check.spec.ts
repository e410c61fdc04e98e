import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PORT } from './address.ts';
import { sat, withHistory, type Given } from './histories.ts';
import { openKillableBrowser, pause } from './killable-browser.ts';
import { questionOf, questions, reasonsIn } from './bank.ts';
import { THEN } from './records.ts';
import { answerAll, answerNext, askedNow, begin, CHECK, headingIn, readDraws } from './sittings.ts';
import { untilCommitted } from './stores.ts';
import { expect, test } from './test.ts';

const TEN = questions.filter(({ kind }) => kind !== 'short').slice(0, 10);

/** The numbers of “7 of 10 right” and the like, in all list items that say so. */
async function tallies(page: Page): Promise<[number, number][]> {
  const lines = await page
    .getByRole('listitem')
    .filter({ hasText: / right$/ })
    .allInnerTexts();
  return lines.map((line) => {
    const [, right, of] = /(\d+) of (\d+) right$/.exec(line.trim()) ?? [];
    return [Number(right), Number(of)];
  });
}

const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);

async function goOn(page: Page, number: number) {
  await expect(page.getByText(`You have answered ${number - 1} of 10 questions.`)).toBeVisible();
  await page.getByRole('button', { name: `Go on with question ${number}`, exact: true }).click();
  await expect(headingIn(page)).toHaveText(`Question ${number} of 10`);
}

test('a check that is cut off twice goes on with the same draw, and its results hold every answer', async ({
  page: first,
  context,
}) => {
  let page = first;
  const how = (place: number) => (place % 3 === 1 ? 'wrong' : 'right');
  await begin(page, CHECK, 'Begin the check');
  const asked = [await answerNext(page, how(0)), await answerNext(page, how(1)), await answerNext(page, how(2))];
  const fourth = await askedNow(page);

  await page.reload();
  await goOn(page, 4);
  expect(await askedNow(page)).toBe(fourth);
  asked.push(await answerNext(page, how(3)), await answerNext(page, how(4)));
  const sixth = await askedNow(page);

  await page.close();
  page = await context.newPage();
  await page.goto(CHECK);
  await goOn(page, 6);
  expect(await askedNow(page)).toBe(sixth);
  asked.push(...(await answerAll(page, how)));

  const draws = await readDraws(page);
  expect(draws.map(({ questions: drawn }) => drawn)).toEqual([asked]);
  expect(new Set(asked).size).toBe(10);

  await expect(headingIn(page)).toHaveText('How your check went');
  await expect(page.getByText(/^You had 7 of 10 questions all right\.$/)).toBeVisible();
  const byCriterion = await tallies(page);
  expect(byCriterion.length).toBeGreaterThan(1);
  expect(sum(byCriterion.map(([right]) => right))).toBe(7);
  expect(sum(byCriterion.map(([, of]) => of))).toBe(10);
});

test('every question of a finished check opens with its answer and its explanation', async ({ page }) => {
  await begin(page, CHECK, 'Begin the check');
  const asked = await answerAll(page, (place) => (place % 2 === 0 ? 'wrong' : 'right'));
  const answers = page.locator('main li > details');
  await expect(answers).toHaveCount(10);
  for (const [index, questionId] of asked.entries()) {
    const answer = answers.nth(index);
    const question = questionOf(questionId);
    await expect(answer.locator('fieldset').first()).toBeHidden();
    await answer.getByText(question.ask).first().click();
    await expect(answer.locator('fieldset').first()).toBeVisible();
    const shown = await answer.locator('fieldset').first().innerText();
    expect(reasonsIn(question).some((reason) => shown.includes(reason))).toBe(true);
    const explanation = answer.locator('details');
    await explanation.locator('summary').click();
    await expect(explanation.getByRole('listitem').first()).toBeVisible();
    await expect(explanation.getByRole('link', { name: 'Read the part that teaches this' })).toBeVisible();
  }
});

test('practising what was missed asks exactly that, and does not change the result', async ({ page }) => {
  await begin(page, CHECK, 'Begin the check');
  const missedAt = [1, 4, 8];
  const asked = await answerAll(page, (place) => (missedAt.includes(place) ? 'wrong' : 'right'));
  await page.getByRole('button', { name: 'Practise the 3 you missed' }).click();
  await expect(headingIn(page)).toHaveText('Question 1 of 3');
  expect(await answerAll(page)).toEqual(missedAt.map((place) => asked[place]));
  await expect(page.getByText('You had 3 of 3 questions all right.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the beginning' }).click();
  await expect(page.getByText(/Your latest result: 7 of 10 right, /)).toBeVisible();
});

test('the best and the latest check are both shown, and never added together', async ({ page }) => {
  const ids = TEN.map(({ id }) => id);
  const answers = ids.map((question, place): Given => ({ question, how: place < 2 ? 'wrong' : 'right' }));
  await withHistory(page, THEN, sat('best1', { of: 'check', module: 'barriers', questions: ids }, answers));
  await page.goto(CHECK);
  await expect(page.getByText('Your latest result: 8 of 10 right, Friday 20 November.')).toBeVisible();
  await expect(page.getByText('Your best result')).toHaveCount(0);

  await begin(page, CHECK, 'Do another check');
  await answerAll(page, (place) => (place < 6 ? 'wrong' : 'right'));
  await expect(page.getByText('You had 4 of 10 questions all right.')).toBeVisible();
  await expect(page.getByText('Your best result: 8 of 10 right, Friday 20 November.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the beginning' }).click();
  await expect(page.getByText('Your latest result: 4 of 10 right, ')).toBeVisible();
  await expect(page.getByText('Your best result: 8 of 10 right, ')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/of 20/);

  await page
    .getByRole('listitem')
    .filter({ hasText: 'best result' })
    .getByRole('button', { name: 'Look at it' })
    .click();
  await expect(page.getByText('You had 8 of 10 questions all right.')).toBeVisible();
});

test('a check says nothing about an answer before its end', async ({ page }) => {
  await begin(page, CHECK, 'Begin the check');
  await answerNext(page, 'wrong');
  await expect(headingIn(page)).toHaveText('Question 2 of 10');
  await expect(headingIn(page)).toBeFocused();
  await expect(page.locator('main').getByRole('status')).toHaveText(['', '']);
  await expect(page.locator('main details')).toHaveCount(0);
});

test('a check goes on from the same place after the browser is killed right after an answer', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'common-ground-killed-'));
  const address = `http://localhost:${PORT}${CHECK}`;
  try {
    const first = await openKillableBrowser(profile);
    await begin(first.page, address, 'Begin the check');
    await untilCommitted(first.page);
    const [begun] = await readDraws(first.page);
    await answerNext(first.page, 'right');
    await pause(150);
    await first.kill();

    rmSync(join(profile, 'DevToolsActivePort'), { force: true });
    const second = await openKillableBrowser(profile);
    await second.page.goto(address);
    await goOn(second.page, 2);
    expect(await askedNow(second.page)).toBe(begun?.questions[1]);
    expect(await readDraws(second.page)).toEqual([begun]);
    await second.kill();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

for (const file of ['bank.json', 'questions.json']) {
  test(`a check whose ${file} cannot be fetched says so, and goes on when it can`, async ({ page }) => {
    await page.route(`**/${file}`, (route) => route.abort('internetdisconnected'));
    await page.goto(CHECK);
    if (file === 'questions.json') await page.getByRole('button', { name: 'Begin the check' }).click();
    await expect(page.getByText('The questions could not be fetched. Your answers are kept.')).toBeVisible();
    await page.unroute(`**/${file}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(headingIn(page)).toHaveText(file === 'bank.json' ? '10 questions' : 'Question 1 of 10');
  });
}
