import type { Page } from '@playwright/test';
import { answerByKeyboard, readFocused } from './by-keyboard.ts';
import { CHECK, headingIn, readDraws } from './sittings.ts';
import { expect, test } from './test.ts';

/** Goes by Tab to what is named so, and presses Enter there. */
async function press(page: Page, name: string) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await readFocused(page)).text.includes(name)) return page.keyboard.press('Enter');
  }
  throw new Error(`The keyboard never reached ${name}`);
}

test('a learner does a whole check by keyboard alone, and reads its results', async ({ page }) => {
  await page.goto(CHECK);
  await expect(headingIn(page)).toBeVisible();
  await press(page, 'Begin the check');
  for (let number = 1; number <= 10; number += 1) {
    await expect(headingIn(page)).toHaveText(`Question ${number} of 10`);
    await expect(headingIn(page)).toBeFocused();
    await answerByKeyboard(page, /^Save and go on$/);
  }
  await expect(headingIn(page)).toHaveText('How your check went');
  await expect(headingIn(page)).toBeFocused();
  const answers = page.locator('main li > details');
  await expect(answers).toHaveCount(10);
  const summary = answers.first().locator('summary').first();
  await press(page, (await summary.innerText()).trim());
  await expect(answers.first().locator('fieldset').first()).toBeVisible();
  await press(page, 'Back to the beginning');
  await expect(headingIn(page)).toHaveText('10 questions');
  await expect(headingIn(page)).toBeFocused();
  expect(await readDraws(page)).toHaveLength(1);
});
