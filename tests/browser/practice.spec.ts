import { questionOf } from './bank.ts';
import { answerAll, askedNow, headingIn, readDraws } from './sittings.ts';
import { expect, test } from './test.ts';

test('five minutes on one criterion are five questions of that criterion, of mixed kinds', async ({ page }) => {
  await page.goto('/practice/');
  await page.getByRole('checkbox', { name: /^Level 4 unit 1\.4/ }).uncheck();
  await page.getByRole('radio', { name: 'About 5 minutes (5 questions)' }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(headingIn(page)).toHaveText('Question 1 of 5');
  const asked = (await answerAll(page)).map(questionOf);
  await expect(headingIn(page)).toHaveText('How your practice went');
  expect(asked).toHaveLength(5);
  expect([...new Set(asked.map(({ criterion }) => criterion))]).toEqual(['l3-unit-17/1.6']);
  expect(new Set(asked.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
});

test('with nothing chosen, practice says so and begins nothing', async ({ page }) => {
  await page.goto('/practice/');
  await expect(page.getByRole('checkbox')).toHaveCount(3);
  const status = page.locator('main').getByRole('status').last();
  await expect(status).toBeAttached();
  await expect(status).toHaveText('');
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(status).toHaveText(/^No question fits\./);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').last().check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(headingIn(page)).toHaveText('Question 1 of 5');
});

test('practice goes on from where it was left, with its feedback after each question', async ({ page }) => {
  await page.goto('/practice/');
  await page.getByRole('button', { name: 'Begin' }).click();
  const first = await askedNow(page);
  await page.reload();
  await page.getByRole('button', { name: 'Go on with question 1' }).click();
  expect(await askedNow(page)).toBe(first);
  expect((await readDraws(page)).map(({ questions }) => questions[0])).toEqual([first]);
});
