import type { Locator } from '@playwright/test';
import { cardOf, check, checkButton, findFaults, heightOf, holdIsland } from './kind-page.ts';
import { openExample, openWithoutScripts, overflowOf, verdict } from './kind-page.ts';
import { expect, test } from './test.ts';

const PHARMACY = 'The pharmacy must hear today that a medicine has stopped.';
const KEY = {
  [PHARMACY]: 'Phone now, then confirm in writing',
  'The night staff need to know which drink Mr Okafor now prefers.': 'Write it in the care record',
  'Mr Okafor, who hears badly in noise, is offered another room.': 'Talk together in a quiet room',
  'The GP surgery asks for a list of his weights by next week.': 'Use the agreed secure email',
};
const NOTE = 'Put a note on the office door';

const pairOf = (card: Locator, item: string) => card.locator('fieldset label', { hasText: item }).locator('xpath=..');

async function pair(card: Locator, pairs: Record<string, string>) {
  for (const [item, choice] of Object.entries(pairs)) await card.getByLabel(item).selectOption(choice);
}

test('pairs are chosen, checked and tried again by keyboard alone', async ({ page }) => {
  const card = await openExample(page, 'match');
  const lists = card.getByRole('combobox');
  await lists.first().focus();
  for (const place of [0, 1, 2, 3]) {
    await expect(lists.nth(place)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(checkButton(card)).toBeFocused();
  await page.keyboard.press('Enter');
  // All lists were left at the same choice, which belongs to one item at most.
  await expect(verdict(card)).toHaveText(/1 of 4 pairs is right|None of the 4 pairs is right yet/);
  await expect(card.getByRole('button', { name: 'Checked' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card.locator('legend').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(lists.first()).toBeFocused();
});

test('a wrong pair says what belongs with it, and the others that they are good', async ({ page }) => {
  const card = await openExample(page, 'match');
  await pair(card, { ...KEY, [PHARMACY]: NOTE });
  await check(card);
  await expect(pairOf(card, PHARMACY)).toContainText('Not this pair');
  await expect(pairOf(card, PHARMACY)).toContainText(`“${NOTE}”`);
  await expect(pairOf(card, PHARMACY)).toContainText('It belongs with “Phone now, then confirm in writing”.');
  await expect(card.locator('fieldset').getByText('A good pair')).toHaveCount(3);
});

for (const width of [320, 360]) {
  test(`a finger can answer at ${width} pixels, and nothing has to be scrolled sideways`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      ...{ viewport: { width, height: 740 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    const card = await openExample(page, 'match');
    for (const list of await card.getByRole('combobox').all()) {
      expect((await list.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await pair(card, KEY);
    expect(await overflowOf(page)).toBe(0);
    await checkButton(card).tap();
    await expect(verdict(card)).toHaveText('All good pairs. 4 of 4 pairs are right.');
    expect(await overflowOf(page)).toBe(0);
    await context.close();
  });
}

test('nothing moves when something is chosen', async ({ page }) => {
  const card = await openExample(page, 'match');
  const before = await heightOf(card);
  await pair(card, KEY);
  expect(await heightOf(card)).toBe(before);
});

test('at 400 % zoom the answered question fits the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const card = await openExample(page, 'match');
  await pair(card, { ...KEY, [PHARMACY]: NOTE });
  await check(card);
  await card.getByText('See what belongs together').click();
  expect(await overflowOf(page)).toBe(0);
});

test('a pair that was chosen before the question woke stays, and is the one that is checked', async ({ page }) => {
  const release = await holdIsland(page, 'MatchQuiz');
  await page.goto('/authors/match/');
  const card = cardOf(page, 'match');
  await pair(card, { ...KEY, [PHARMACY]: NOTE });
  await checkButton(card).click();
  release();
  await expect(verdict(card)).toHaveText('Partly right. 3 of 4 pairs are right.');
  await expect(pairOf(card, PHARMACY)).toContainText(`“${NOTE}”`);
});

test('in forced colours a list with a choice has another edge, and right and wrong have their marks and words', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const card = await openExample(page, 'match');
  const edge = () => card.getByLabel(PHARMACY).evaluate((list) => getComputedStyle(list).borderWidth);
  const open = await edge();
  await pair(card, { ...KEY, [PHARMACY]: NOTE });
  expect(await edge()).not.toBe(open);
  await check(card);
  const shape = (words: string) => card.locator('fieldset p', { hasText: words }).first().locator('svg path');
  await expect(shape('Not this pair')).toBeVisible();
  await expect(shape('A good pair')).toBeVisible();
  expect(await shape('Not this pair').getAttribute('d')).not.toBe(await shape('A good pair').getAttribute('d'));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`open and answered, it has no accessibility fault in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const card = await openExample(page, 'match');
    expect(await findFaults(page)).toEqual([]);
    await pair(card, { ...KEY, [PHARMACY]: NOTE });
    await check(card);
    await card.getByText('See what belongs together').click();
    expect(await findFaults(page)).toEqual([]);
  });
}

test('without JavaScript every item stands there, and what belongs with it opens', async ({ browser }) => {
  const card = await openWithoutScripts(browser, 'match');
  for (const item of Object.keys(KEY)) await expect(card.locator('label', { hasText: item })).toBeVisible();
  await expect(checkButton(card)).toHaveCount(0);
  await card.getByText('See what belongs together').click();
  for (const [item, choice] of Object.entries(KEY)) {
    const reason = card.getByRole('listitem').filter({ hasText: item });
    await expect(reason).toContainText(`It belongs with “${choice}”.`);
    await expect(reason).toBeVisible();
  }
});
