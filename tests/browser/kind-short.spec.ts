import type { Locator } from '@playwright/test';
import {
  accessibilityFaults,
  check,
  holdIsland,
  openExample,
  openSleeping,
  sidewaysScroll,
  styleOf,
} from './example-card.ts';
import { expect, test } from './test.ts';

const LINES = [
  'I say that we may each hear a different meaning.',
  'I say that my own words show what I have understood.',
  'I say that she can correct me before anybody acts.',
  'I say what has to be repeated exactly.',
];

const field = (example: Locator) => example.getByRole('textbox', { name: 'Your answer' });
const compareButton = (example: Locator) => example.getByRole('button', { name: 'Compare with a model answer' });
const saveButton = (example: Locator) => example.getByRole('button', { name: 'Save my marks' });
const line = (example: Locator, text = '') => example.getByRole('group', { name: text, exact: true });
const radio = (example: Locator, text: string, name: 'Yes' | 'Not yet') =>
  line(example, text).getByRole('radio', { name });

async function compare(example: Locator) {
  await field(example).fill('So that she hears what I have understood.');
  await compareButton(example).click();
}

/** Two lines are there and two are not. */
async function markHalf(example: Locator) {
  for (const [index, text] of LINES.entries()) await radio(example, text, index < 2 ? 'Yes' : 'Not yet').check();
}

test('an answer is written, compared, marked and tried again by keyboard alone', async ({ page }) => {
  const example = await openExample(page, 'short');
  await field(example).focus();
  await page.keyboard.type('So that she hears me.');
  await page.keyboard.press('Tab');
  await expect(compareButton(example)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(example.locator('p:focus')).toHaveText('A model answer');
  for (const text of LINES) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(radio(example, text, 'Yes')).toBeChecked();
  }
  await page.keyboard.press('ArrowRight');
  await expect(radio(example, LINES[3] ?? '', 'Not yet')).toBeChecked();
  // Over the hint.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(saveButton(example)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(example.getByRole('status')).toHaveText('Some of it is there. By your own marks: 3 of 4.');
  await expect(example.getByRole('button', { name: 'Checked' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(example.locator('legend').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(example)).toBeFocused();
});

test('one thing is asked at a time: first to compare, then to save the marks', async ({ page }) => {
  const example = await openExample(page, 'short');
  await expect(saveButton(example)).toBeHidden();
  await compare(example);
  await expect(saveButton(example)).toBeVisible();
  await expect(compareButton(example)).toHaveCount(0);
});

test('how sure one is is not asked beside one’s own marks', async ({ page }) => {
  const example = await openExample(page, 'short');
  await expect(example.getByText('How sure are you?')).toBeHidden();
  await compare(example);
  await expect(example.getByText('How sure are you?')).toBeHidden();
});

test('comparing with nothing written leads back to the field and says why', async ({ page }) => {
  const example = await openExample(page, 'short');
  await compareButton(example).click();
  await expect(field(example)).toBeFocused();
  await expect(field(example)).toHaveAccessibleDescription(/Write your answer first\. Then you can compare it\.$/);
  await expect(example.getByText('Write your answer first.')).toBeVisible();
});

test('what was answered can still be read, and what to add stands under its line', async ({ page }) => {
  const example = await openExample(page, 'short');
  await compare(example);
  await markHalf(example);
  await check(example, 'Save my marks');
  await expect(field(example)).toBeVisible();
  expect(await styleOf(field(example), '-webkit-text-fill-color')).toBe(
    await styleOf(example.locator('legend').first(), 'color'),
  );
  await expect(line(example, LINES[0]).getByText('Yes')).toBeVisible();
  await expect(line(example, LINES[0]).getByText('Not yet')).toBeHidden();
  await expect(line(example, LINES[3])).toContainText('To addAdd the exceptions.');
});

test('words typed before it wakes stay, and a tap to compare is answered when it does', async ({ page }) => {
  const release = await holdIsland(page, 'ShortQuiz');
  const example = await openSleeping(page, 'short');
  await compare(example);
  release();
  await expect(example.getByText('A model answer', { exact: true })).toBeVisible();
  await expect(field(example)).toHaveValue('So that she hears what I have understood.');
});

test.describe('where it cannot load', () => {
  // The browser itself reports the file that does not come.
  test.use({ allowed: /ERR_FAILED/ });

  test('what was typed stays, no button does nothing, and the model answer is open', async ({ page }) => {
    await page.route(/\/_astro\/ShortQuiz\./, (route) => route.abort());
    const example = await openSleeping(page, 'short');
    await field(example).fill('Typed early.');
    await expect(example.getByRole('status')).toContainText('could not load');
    await expect(field(example)).toHaveValue('Typed early.');
    await expect(example.getByRole('button')).toHaveCount(0);
    await expect(example.getByText('I say a message back in my own words')).toBeVisible();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('an answer is compared and marked at 360 pixels, with targets large enough for a finger', async ({ page }) => {
    const example = await openExample(page, 'short');
    await field(example).fill('So that she hears me.');
    expect((await compareButton(example).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await compareButton(example).tap();
    for (const text of LINES) {
      const target = line(example, text).locator('label', { hasText: 'Not yet' });
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await target.tap();
    }
    await saveButton(example).tap();
    await expect(example.getByRole('status')).toHaveText('It is not there yet. By your own marks: 0 of 4.');
  });
});

for (const height of [640, 256]) {
  test(`at each step it fits a screen of 320 by ${height} pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height });
    const example = await openExample(page, 'short');
    expect(await sidewaysScroll(page)).toBe(0);
    await compare(example);
    expect(await sidewaysScroll(page)).toBe(0);
    await markHalf(example);
    await check(example, 'Save my marks');
    await example.getByText('See a model answer and what to look for').click();
    expect(await sidewaysScroll(page)).toBe(0);
  });
}

test('in forced colours a mark and what is to be added can be told without the course’s colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const example = await openExample(page, 'short');
  await compare(example);
  await markHalf(example);
  const label = (name: string) => line(example, LINES[0]).locator('label', { hasText: name });
  expect(await styleOf(label('Yes').locator('input'), 'appearance')).toBe('auto');
  expect(await styleOf(label('Yes'), 'border-top-color')).not.toBe(await styleOf(label('Not yet'), 'border-top-color'));
  await check(example, 'Save my marks');
  await expect(line(example, LINES[3]).getByText('To add')).toBeVisible();
  expect(await styleOf(field(example), '-webkit-text-fill-color')).toBe(
    await styleOf(example.locator('legend').first(), 'color'),
  );
});

test('at each step it has no accessibility fault', async ({ page }) => {
  const example = await openExample(page, 'short');
  await compareButton(example).click();
  expect(await accessibilityFaults(page, 'short')).toEqual([]);
  await compare(example);
  expect(await accessibilityFaults(page, 'short')).toEqual([]);
  await markHalf(example);
  await check(example, 'Save my marks');
  await example.getByText('See a model answer and what to look for').click();
  expect(await accessibilityFaults(page, 'short')).toEqual([]);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the question can be read, and the model answer and its lines stand behind what opens', async ({ page }) => {
    const example = await openSleeping(page, 'short');
    await expect(example.getByText('Explain to your colleague what saying back is for')).toBeVisible();
    await expect(example.getByRole('textbox')).toHaveCount(0);
    await expect(example.getByRole('button')).toHaveCount(0);
    await example.getByText('See a model answer and what to look for').click();
    await expect(example.getByText('I say a message back in my own words')).toBeVisible();
    const lines = example.locator('details').last().getByRole('listitem');
    await expect(lines).toHaveCount(4);
    await expect(lines.first()).toContainText(LINES[0] ?? '');
    await expect(lines.first().getByText('Add the problem that it solves.')).toBeVisible();
  });
});
