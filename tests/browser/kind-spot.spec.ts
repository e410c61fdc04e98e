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

const GARDEN = 'Mr Okafor wants to sit in the garden before his tea.';
const HAND = 'He needs a hand with moving.';
const TABLETS = 'New tablets at the usual time.';
const FRAME = 'His frame is beside his bed.';

const box = (example: Locator, text: string) => example.getByRole('checkbox', { name: text });
const phrase = (example: Locator, text: string) => example.locator('label', { hasText: text });
const words = (example: Locator, text: string) => phrase(example, text).locator('> span');

/** Marks one that is fine and one that is not, and misses two. */
async function markSome(example: Locator) {
  await phrase(example, GARDEN).click();
  await phrase(example, HAND).click();
}

test('phrases are marked, checked and tried again by keyboard alone', async ({ page }) => {
  const example = await openExample(page, 'spot');
  await box(example, GARDEN).focus();
  await page.keyboard.press('Tab');
  await expect(box(example, HAND)).toBeFocused();
  expect(await styleOf(words(example, HAND), 'outline-style')).toBe('solid');
  await page.keyboard.press('Space');
  await expect(box(example, HAND)).toBeChecked();
  await page.keyboard.press('Space');
  await expect(box(example, HAND)).not.toBeChecked();
  await page.keyboard.press('Space');
  const button = example.getByRole('button', { name: 'Check my answer' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(example.getByRole('status')).toHaveText('Partly right. You found 1 of 3.');
  await expect(example.getByRole('button', { name: 'Checked' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(example.locator('legend').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box(example, GARDEN)).toBeFocused();
  await expect(example.locator('fieldset :checked')).toHaveCount(0);
});

test('marking a phrase moves no word', async ({ page }) => {
  const example = await openExample(page, 'spot');
  const places = () =>
    example
      .locator('[type=checkbox] ~ span')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
  await phrase(example, GARDEN).scrollIntoViewIfNeeded();
  const before = await places();
  await phrase(example, GARDEN).click();
  expect(await places()).toEqual(before);
});

test('the text shows how each phrase did, with an icon, and the reasons follow in its order', async ({ page }) => {
  const example = await openExample(page, 'spot');
  await markSome(example);
  await check(example);
  const reasons = example.locator('fieldset li');
  await expect(reasons).toHaveCount(4);
  await expect(reasons.nth(0)).toContainText(`This is fine as it is: “${GARDEN}”`);
  await expect(reasons.nth(1)).toContainText(`Found: “${HAND}”`);
  await expect(reasons.nth(2)).toContainText(`You missed this one: “${TABLETS}”`);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    for (const icon of await example.locator('label > svg').all()) {
      expect((await icon.boundingBox())?.width).toBeGreaterThan(12);
    }
  }
});

test('a mark made before it wakes is still there, and is the one that is checked', async ({ page }) => {
  const release = await holdIsland(page, 'SpotQuiz');
  const example = await openSleeping(page, 'spot');
  await phrase(example, HAND).click();
  await example.getByRole('button', { name: 'Check my answer' }).click();
  release();
  await expect(example.getByRole('status')).toHaveText('Partly right. You found 1 of 3.');
  await expect(box(example, HAND)).toBeChecked();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('phrases are marked at 360 pixels, each nearly as tall as a finger and none over another', async ({ page }) => {
    const example = await openExample(page, 'spot');
    const lines = await example
      .locator('[type=checkbox] ~ span')
      .evaluateAll((all) =>
        all.flatMap((each) => Array.from(each.getClientRects(), (line) => line.toJSON() as DOMRect)),
      );
    for (const { height } of lines) expect(height).toBeGreaterThanOrEqual(36);
    const overlaps = lines.filter((line, index) =>
      lines.some(
        (other, at) =>
          at > index &&
          line.bottom > other.top + 1 &&
          other.bottom > line.top + 1 &&
          line.right > other.left + 1 &&
          other.right > line.left + 1,
      ),
    );
    expect(overlaps).toEqual([]);
    // At its very beginning, where its box stands.
    await phrase(example, HAND).locator('input').tap();
    await expect(box(example, HAND)).toBeChecked();
    await words(example, FRAME).tap();
    await expect(box(example, FRAME)).toBeChecked();
  });
});

for (const height of [640, 256]) {
  test(`before and after the answer it fits a screen of 320 by ${height} pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height });
    const example = await openExample(page, 'spot');
    expect(await sidewaysScroll(page)).toBe(0);
    await markSome(example);
    await check(example);
    await example.getByText('See each phrase and why').click();
    expect(await sidewaysScroll(page)).toBe(0);
  });
}

for (const forcedColors of ['none', 'active'] as const) {
  test(`what is marked, found, missed and fine can be told apart without colour, forced colours ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    const example = await openExample(page, 'spot');
    const line = (text: string) => styleOf(words(example, text), 'text-decoration-style');
    expect([await line(GARDEN), await styleOf(words(example, GARDEN), 'text-decoration-line')]).toEqual([
      'dotted',
      'underline',
    ]);
    await markSome(example);
    expect(await line(GARDEN)).toBe('solid');
    await check(example);
    expect([await line(GARDEN), await line(HAND), await line(TABLETS)]).toEqual(['wavy', 'solid', 'dashed']);
    expect(await styleOf(words(example, FRAME), 'text-decoration-line')).toBe('none');
    const drawings = await Promise.all(
      [GARDEN, HAND, TABLETS].map((text) => phrase(example, text).locator('svg path').getAttribute('d')),
    );
    expect(new Set(drawings).size).toBe(3);
  });
}

test('in forced colours the boxes are the browser’s own and the marks have the colour of the text', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const example = await openExample(page, 'spot');
  expect(await styleOf(box(example, GARDEN), 'appearance')).toBe('auto');
  await markSome(example);
  await check(example);
  expect(await styleOf(phrase(example, TABLETS).locator('svg'), 'color')).toBe(
    await styleOf(words(example, TABLETS), 'color'),
  );
});

test('with feedback and explanation open it has no accessibility fault', async ({ page }) => {
  const example = await openExample(page, 'spot');
  expect(await accessibilityFaults(page, 'spot')).toEqual([]);
  await markSome(example);
  await check(example);
  await example.getByText('See each phrase and why').click();
  expect(await accessibilityFaults(page, 'spot')).toEqual([]);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the text can be read, and what is at fault in it stands behind what opens', async ({ page }) => {
    const example = await openSleeping(page, 'spot');
    for (const text of [GARDEN, HAND, FRAME]) await expect(words(example, text)).toBeVisible();
    await example.getByText('See each phrase and why').click();
    const lines = example.locator('details').last().getByRole('listitem');
    await expect(lines).toHaveCount(6);
    await expect(lines.nth(1)).toContainText(`Needs a change: “${HAND}”`);
    await expect(lines.nth(1).getByText('It may mean one worker or two')).toBeVisible();
  });
});
