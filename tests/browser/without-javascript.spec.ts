import { itemLists } from '../../src/engine/question/content.ts';
import { questionOf } from './bank.ts';
import { lesson, pages } from './pages.ts';
import { confidenceOf, optionsOf } from './questions.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('a learner reads the lesson and every explanation with JavaScript off', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Start with/ }).click();
  await expect(page).toHaveURL(lesson);
  await expect(page.getByText('Double-up for everything, or only for standing?')).toBeVisible();

  const questions = page.locator('section.activity[id]');
  await expect(questions).toHaveCount(9);
  for (const question of await questions.all()) {
    const [list] = itemLists(questionOf((await question.getAttribute('id')) ?? ''));
    await expect(confidenceOf(question)).toHaveCount(0);
    const explanation = question.locator('details').last();
    await explanation.locator('summary').click();
    const reasons = explanation.getByRole('listitem');
    await expect(reasons).toHaveCount(list?.items.length ?? 0);
    for (const reason of await reasons.all()) await expect(reason).toBeVisible();
  }
  const first = questions.first();
  await expect(optionsOf(first)).toHaveCount(4);
  for (const option of await optionsOf(first).all()) await expect(option).toBeVisible();

  await page.getByRole('button', { name: 'jargon' }).click();
  await expect(page.locator('#meaning-jargon')).toBeVisible();
});

test('no page shows a button that does nothing with JavaScript off', async ({ page }) => {
  for (const path of pages.filter((each) => !each.startsWith('/qualifications/l'))) {
    await page.goto(path);
    await expect(page.getByRole('button', { name: /colours|Check my answer/ })).toHaveCount(0);
    await expect(page.getByText('A new version of the course is ready')).toBeHidden();
  }
});
