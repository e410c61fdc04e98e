import AxeBuilder from '@axe-core/playwright';
import { RULES } from './axe-rules.ts';
import { lesson } from './pages.ts';
import { answer, checkButton, confidenceOf, optionsOf, question, verdict } from './questions.ts';
import { expect, test } from './test.ts';

const FRIDAYS = 'Stop accepting people from hospital on Fridays';

test.beforeEach(async ({ page }) => {
  await page.goto(`${lesson}#rose-first-look`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`questions answered, open, asked for a choice and saved have no accessibility fault in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await answer(question(page, 'double-up-on-the-phone'), 'Ask which tasks need two staff');
    await page.reload();
    await answer(question(page, 'rose-first-look'), FRIDAYS);
    await question(page, 'rose-first-look').getByText('See what each choice leads to').click();
    await checkButton(question(page, 'friday-email')).click();
    await expect(question(page, 'double-up-on-the-phone').getByText('You answered this')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('section.activity[id]').withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('a question is answered, read and tried again by keyboard alone', async ({ page }) => {
  const first = question(page, 'rose-first-look');
  await first.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(first.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(confidenceOf(first).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(confidenceOf(first).getByRole('radio', { name: 'Fairly sure' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(checkButton(first)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdict(first)).toContainText(/A good choice|Not this one/);
  await expect(first.getByRole('button', { name: 'Checked' })).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(first.locator('details').getByText('A list may help with words that nobody knows.')).toBeVisible();

  await page.keyboard.press('Shift+Tab');
  await expect(first.getByRole('button', { name: 'Try again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first.locator('legend').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(first.getByRole('radio').first()).toBeFocused();
});

test('the focus, and what stands at the top of the screen, stay where they are when an answer is checked', async ({
  page,
}) => {
  const first = question(page, 'rose-first-look');
  await first.getByLabel(FRIDAYS).check();
  await checkButton(first).scrollIntoViewIfNeeded();
  const place = () =>
    page.evaluate(() => {
      const here = window as unknown as { seen?: Element | null };
      here.seen ??= document.elementFromPoint(innerWidth / 2, 30);
      return here.seen?.getBoundingClientRect().y;
    });
  const before = await place();
  await checkButton(first).click();
  await expect(verdict(first)).not.toBeEmpty();
  await expect(first.getByRole('button', { name: 'Checked' })).toBeFocused();
  expect(await place()).toBe(before);
});

test('at 400 % zoom an answered question fits the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await answer(question(page, 'rose-first-look'), FRIDAYS);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('what can be pressed is large enough for a finger', async ({ page }) => {
  await answer(question(page, 'rose-first-look'), FRIDAYS);
  await page.reload();
  const first = question(page, 'rose-first-look');
  await expect(first.getByRole('button', { name: 'Show my answer' })).toBeVisible();
  const targets = [
    ...(await optionsOf(first).all()),
    ...(await confidenceOf(first).locator('label').all()),
    ...(await first.getByRole('button').all()),
  ];
  expect(targets.length).toBe(9);
  for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('in forced colours a choice and its feedback keep their edges and marks', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const first = question(page, 'rose-first-look');
  const option = optionsOf(first).filter({ hasText: FRIDAYS });
  const edge = () => option.locator('xpath=..').evaluate((element) => getComputedStyle(element).borderColor);
  const unchosen = await edge();
  await answer(first, FRIDAYS);
  expect(await edge()).not.toBe(unchosen);
  const appearance = await option.locator('input').evaluate((input) => getComputedStyle(input).appearance);
  expect(appearance).toBe('auto');
  await expect(first.getByText('Not this one').first()).toBeVisible();
});
