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

const KEY = ['ask', 'say-back', 'write', 'tell'];
const ASK = 'Ask the nurse which tasks need two staff';

const shown = (example: Locator) =>
  example.locator('[data-step]').evaluateAll((all) => all.map((each) => each.getAttribute('data-step') ?? ''));
const stepOf = (example: Locator, id: string) => example.locator(`[data-step="${id}"]`);
const up = (example: Locator, id: string) => stepOf(example, id).getByRole('button', { name: /^Move up/ });
const down = (example: Locator, id: string) => stepOf(example, id).getByRole('button', { name: /^Move down/ });

/** Moves the steps into an order. */
async function putInto(example: Locator, wanted: string[]) {
  for (const [place, id] of wanted.entries()) {
    for (let at = (await shown(example)).indexOf(id); at > place; at -= 1) await up(example, id).click();
  }
}

test('steps are put in order, checked and tried again by keyboard alone', async ({ page }) => {
  const example = await openExample(page, 'order');
  const [first = '', second = ''] = await shown(example);
  await up(example, first).focus();
  await page.keyboard.press('Tab');
  await expect(down(example, first)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(down(example, first)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(down(example, first)).toBeFocused();
  expect((await shown(example)).slice(0, 3).indexOf(first)).toBe(2);
  expect((await shown(example))[0]).toBe(second);

  await putInto(example, KEY);
  const button = example.getByRole('button', { name: 'Check my answer' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(example.getByRole('status')).toHaveText('In the right order. 4 of 4 steps are in the right place.');
  await expect(example.getByRole('button', { name: 'Checked' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(example.locator('legend').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(example.getByRole('button', { name: /^Move up/ }).first()).toBeFocused();
});

test('a step keeps the focus until the end of the list and there', async ({ page }) => {
  const example = await openExample(page, 'order');
  const [first = ''] = await shown(example);
  await down(example, first).focus();
  for (let times = 0; times < 5; times += 1) {
    await page.keyboard.press('Enter');
    await expect(down(example, first)).toBeFocused();
  }
  expect((await shown(example)).at(-1)).toBe(first);
  await expect(down(example, first)).toHaveAttribute('aria-disabled', 'true');
});

test('moving a step leaves the page where it is', async ({ page }) => {
  const example = await openExample(page, 'order');
  const [first = ''] = await shown(example);
  await down(example, first).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await down(example, first).click();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('the order shown can be left as it is, by ticking that it is right', async ({ page }) => {
  const example = await openExample(page, 'order');
  await example.getByLabel('This order is right').check();
  await check(example);
  await expect(example.getByText('Its place is 1')).toBeVisible();
  await expect(stepOf(example, 'ask')).toContainText('This comes first.');
});

test('an answered step has no buttons any more', async ({ page }) => {
  const example = await openExample(page, 'order');
  await example.getByLabel('This order is right').check();
  await check(example);
  await expect(example.getByRole('button', { name: /^Move/ })).toHaveCount(0);
  await expect(example.getByLabel('This order is right')).toBeHidden();
});

test('which step moved last is shown until the answer is checked', async ({ page }) => {
  const example = await openExample(page, 'order');
  const [first = '', second = ''] = await shown(example);
  const edge = (id: string) => styleOf(stepOf(example, id), 'border-top-color');
  await down(example, first).click();
  expect(await edge(first)).not.toBe(await edge(second));
  await check(example);
  expect(await edge(first)).toBe(await edge(second));
});

test('a tap on a button that is not awake yet moves its step once', async ({ page }) => {
  const release = await holdIsland(page, 'OrderQuiz');
  const example = await openSleeping(page, 'order');
  const [first = '', second = ''] = await shown(example);
  await down(example, first).click();
  expect((await shown(example))[0]).toBe(first);
  release();
  await expect.poll(async () => (await shown(example)).slice(0, 2)).toEqual([second, first]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('steps are put in order at 360 pixels, on buttons large enough for a finger', async ({ page }) => {
    const example = await openExample(page, 'order');
    for (const button of await example.getByRole('button', { name: /^Move/ }).all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    expect((await example.getByText('This order is right').locator('..').boundingBox())?.height).toBeGreaterThanOrEqual(
      44,
    );
    const [first = '', second = ''] = await shown(example);
    await down(example, first).tap();
    expect((await shown(example)).slice(0, 2)).toEqual([second, first]);
  });
});

for (const height of [640, 256]) {
  test(`before and after the answer it fits a screen of 320 by ${height} pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height });
    const example = await openExample(page, 'order');
    expect(await sidewaysScroll(page)).toBe(0);
    await example.getByLabel('This order is right').check();
    await check(example);
    await example.getByText('See the right order and why').click();
    expect(await sidewaysScroll(page)).toBe(0);
  });
}

test('in forced colours the moved step, the places and the ends of the list can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const example = await openExample(page, 'order');
  const [first = '', second = ''] = await shown(example);
  expect(await styleOf(up(example, first), 'color')).not.toBe(await styleOf(down(example, first), 'color'));
  await down(example, first).click();
  await page.mouse.move(0, 0);
  expect(await styleOf(stepOf(example, first), 'border-top-color')).not.toBe(
    await styleOf(stepOf(example, second), 'border-top-color'),
  );
  await putInto(example, ['say-back', 'ask', 'write', 'tell']);
  await check(example);
  await expect(stepOf(example, 'ask').getByText('Its place is 1')).toBeVisible();
  await expect(stepOf(example, 'tell').getByText('In its right place')).toBeVisible();
  const drawing = (id: string) => stepOf(example, id).locator('p svg path').getAttribute('d');
  expect(await drawing('ask')).not.toBe(await drawing('tell'));
});

test('with feedback and explanation open it has no accessibility fault', async ({ page }) => {
  const example = await openExample(page, 'order');
  expect(await accessibilityFaults(page, 'order')).toEqual([]);
  await putInto(example, ['say-back', 'ask', 'write', 'tell']);
  await check(example);
  await example.getByText('See the right order and why').click();
  expect(await accessibilityFaults(page, 'order')).toEqual([]);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps can be read, and the right order stands behind what opens', async ({ page }) => {
    const example = await openSleeping(page, 'order');
    await expect(stepOf(example, 'ask').getByText(ASK, { exact: true })).toBeVisible();
    await expect(example.getByRole('button')).toHaveCount(0);
    await expect(example.getByRole('checkbox')).toHaveCount(0);
    await example.getByText('See the right order and why').click();
    const lines = example.locator('details').last().getByRole('listitem');
    await expect(lines).toHaveCount(4);
    await expect(lines.first()).toContainText(`1 · ${ASK}`);
    await expect(lines.first().getByText('This comes first.')).toBeVisible();
  });
});
