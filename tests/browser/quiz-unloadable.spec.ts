import { lesson } from './pages.ts';
import { checkButton, confidenceOf, question, QUIZ_FILE, verdict } from './questions.ts';
import { expect, test } from './test.ts';

// The browser itself reports the file that does not come.
test.use({ allowed: /ERR_FAILED/ });

test.beforeEach(async ({ page }) => {
  await page.route(QUIZ_FILE, (route) => route.abort());
  await page.goto(lesson);
});

test('a question that cannot load says so and opens what each choice leads to', async ({ page }) => {
  const first = question(page, 'rose-first-look');
  await first.scrollIntoViewIfNeeded();
  await expect(verdict(first)).toHaveText(
    'This question could not load, so it cannot be checked here. You can still read the answer and why.',
  );
  await expect(first.getByText('You look for the cause before you choose the remedy.')).toBeVisible();
  await expect(first.getByRole('link', { name: 'Read the part that teaches this' })).toBeVisible();
});

test('a question that cannot load does not ask how sure one is', async ({ page }) => {
  const first = question(page, 'rose-first-look');
  await first.scrollIntoViewIfNeeded();
  await expect(verdict(first)).toContainText('could not load');
  await expect(confidenceOf(first)).toHaveCount(0);
});

test('a question that cannot load offers no button that does nothing', async ({ page }) => {
  const first = question(page, 'rose-first-look');
  await checkButton(first).click();
  await expect(verdict(first)).toContainText('could not load');
  await expect(first.getByRole('button')).toHaveCount(0);
});
