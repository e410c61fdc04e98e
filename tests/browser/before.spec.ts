import type { Page } from '@playwright/test';
import { inLessons } from './bank.ts';
import { lesson } from './pages.ts';
import { openRecord } from './records.ts';
import { answerAll, begin, headingIn, readDraws } from './sittings.ts';
import { readLog, untilCommitted } from './stores.ts';
import { expect, test } from './test.ts';

const BEFORE = '/modules/barriers/before/';

const advice = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Communication and jargon' });

test('what comes before a module can be skipped, and keeps nothing then', async ({ page }) => {
  await page.goto('/modules/barriers/');
  await page.getByRole('link', { name: 'Before you start' }).click();
  await page.getByRole('link', { name: 'Skip to the first lesson' }).click();
  await expect(page).toHaveURL(lesson);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('its advice names lessons, and leads to where to start', async ({ page }) => {
  await begin(page, BEFORE, 'Begin');
  await answerAll(page, (place) => (place === 2 ? 'wrong' : 'right'));
  await expect(headingIn(page)).toHaveText('What you know already');
  await expect(page.getByText('Start with lesson 1, “Communication and jargon”.')).toBeVisible();
  await expect(advice(page)).toContainText('there is something new for you here');
  await page.getByRole('link', { name: 'Open lesson 1' }).click();
  await expect(page).toHaveURL(lesson);
});

test('it can be done again with other questions, and says so to whoever knew them all', async ({ page }) => {
  await begin(page, BEFORE, 'Begin');
  await answerAll(page);
  await expect(page.getByText('You knew all of these.')).toBeVisible();
  await expect(advice(page)).toContainText('you answered this well');
  await page.goto(BEFORE);
  await expect(page.getByText('You knew all of these.')).toBeVisible();
  await page.getByRole('button', { name: 'Do it again' }).click();
  await answerAll(page, () => 'wrong');
  await expect(advice(page)).toContainText('there is something new for you here');
  const draws = await readDraws(page);
  expect(draws.map(({ of, module, questions }) => ({ of, module, length: questions.length }))).toEqual([
    { of: 'before', module: 'barriers', length: 5 },
    { of: 'before', module: 'barriers', length: 5 },
  ]);
  expect(draws[1]?.questions).not.toEqual(draws[0]?.questions);
});

test('it moves no lesson on but for the answers to its questions', async ({ page }) => {
  await begin(page, BEFORE, 'Begin');
  const asked = await answerAll(page);
  await untilCommitted(page);
  const kinds = (await readLog(page)).map(({ value }) => (value as { kind?: string }).kind);
  expect(kinds.filter((kind) => kind === 'section-reached' || kind === 'lesson-finished')).toEqual([]);

  const answered = asked.filter((questionId) => inLessons.includes(questionId)).length;
  await openRecord(page);
  // The draw may hold none of the questions that stand in lessons.
  const line = answered > 0 ? `${answered} of ${inLessons.length} questions answered.` : 'Not begun.';
  await expect(page.getByText(line)).toBeVisible();
  await expect(page.getByText('0 of 1 lesson finished')).toBeVisible();
});
