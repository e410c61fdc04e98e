import type { Page } from '@playwright/test';
import { coveringPaths } from '../engine/scenario/covering-paths.ts';
import { course } from './bank.ts';
import { readFocused } from './by-keyboard.ts';
import { address, placeIn, titleAfter, wordsOf } from './scenarios.ts';
import { expect, test } from './test.ts';

/** Goes by Tab to what begins so, and presses Enter there. */
async function press(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await readFocused(page)).text.trim().startsWith(name)) return page.keyboard.press('Enter');
  }
  throw new Error(`The keyboard never reached ${name}`);
}

for (const scenario of course.scenarios) {
  const path = coveringPaths(scenario)[0] ?? [];

  test(`“${scenario.title}” is played by keyboard alone, a step is read, and it begins anew`, async ({ page }) => {
    await page.goto(address(scenario));
    for (const [index, choiceId] of path.entries()) {
      await press(page, wordsOf(choiceId, scenario));
      await expect(placeIn(page)).toHaveAttribute('data-place', String(index + 1));
      await expect(placeIn(page)).toHaveText(titleAfter(path.slice(0, index + 1), scenario));
      await expect(placeIn(page)).toBeFocused();
    }
    await expect(page.getByRole('heading', { name: 'Your path' })).toBeVisible();
    const step = page.locator('main details').first();
    await step.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(step).toHaveAttribute('open', '');
    await page.getByRole('button', { name: 'Play again from the beginning' }).press('Enter');
    await expect(placeIn(page)).toHaveText(titleAfter([], scenario));
    await expect(placeIn(page)).toBeFocused();
  });
}
