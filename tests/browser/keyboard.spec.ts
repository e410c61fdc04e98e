import type { Page } from '@playwright/test';
import { answerByKeyboard } from './by-keyboard.ts';
import { lesson } from './pages.ts';
import { expect, test } from './test.ts';

/** Presses Tab until the focus is on what has this text; fails when the focus comes round without it. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      return (focused?.labels?.[0] ?? focused)?.innerText ?? '';
    });
    if (typeof name === 'string' ? text.includes(name) : name.test(text)) return;
  }
  throw new Error(`The keyboard never reached ${name}`);
}

test('a learner goes from the home page to the end of the lesson by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, 'Start with');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(lesson);

  await tabTo(page, 'Key words');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Words that one group uses every day').first()).toBeVisible();

  await tabTo(page, /^channel$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#meaning-channel')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#meaning-channel')).toBeHidden();

  await tabTo(page, /Find where the message failed|Stop accepting people|Write to the ward|Give every care worker/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Check my answer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await tabTo(page, 'See what each choice leads to');
  await page.keyboard.press('Enter');
  await expect(page.getByText('You look for the cause before you choose the remedy.').last()).toBeVisible();

  await tabTo(page, 'See what is missing');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Where are the medicines?')).toBeVisible();

  await tabTo(page, 'Module check');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Module check');
});

test('a learner answers every question of the lesson by keyboard alone, and it is finished', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await tabTo(page, 'Start with');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(lesson);

  const questions = page.locator('section.activity[id]:has(fieldset)');
  await expect(questions).toHaveCount(9);
  for (const question of await questions.all()) {
    await answerByKeyboard(page, /^(Check my answer|Save my marks)$/);
    await expect(question.getByRole('status')).not.toBeEmpty();
    await expect(question.getByRole('button', { name: 'Checked' })).toBeFocused();
  }
  await tabTo(page, /Mark this lesson as finished|Take that back/);
  await expect(page.getByText('You have answered 9 of 9 questions.')).toBeVisible();
  await expect(page.getByText(/You finished this lesson on/)).toBeVisible();
});

test('the first press of Tab offers to skip to the text, and it does', async ({ page }) => {
  await page.goto(lesson);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('nothing that takes the focus is hidden behind something else', async ({ page }) => {
  await page.goto(lesson);
  const covered: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const { x, y, width, height } = focused.getClientRects()[0] ?? new DOMRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top && (focused.contains(top) || top.contains(focused)) ? undefined : focused.outerHTML.slice(0, 120);
    });
    if (fault) covered.push(fault);
  }
  expect(covered).toEqual([]);
});
