import { lesson, pages } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('a learner reads the lesson and every explanation with JavaScript off', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Start with/ }).click();
  await expect(page).toHaveURL(lesson);
  await expect(page.getByText('Double-up for everything, or only for standing?')).toBeVisible();

  const questions = page.locator('section.activity[id]');
  await expect(questions).toHaveCount(12);
  for (const question of await questions.all()) {
    const options = await question.locator('fieldset label').count();
    expect(options).toBeGreaterThan(2);
    for (const option of await question.locator('fieldset label').all()) await expect(option).toBeVisible();
    await question.getByText('See what each choice leads to').click();
    const reasons = question.locator('details').last().getByRole('listitem');
    await expect(reasons).toHaveCount(options);
    for (const reason of await reasons.all()) await expect(reason).toBeVisible();
  }

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
