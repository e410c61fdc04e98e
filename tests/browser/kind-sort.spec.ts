import type { Locator } from '@playwright/test';
import { cardOf, check, checkButton, findFaults, heightOf, holdIsland } from './kind-page.ts';
import { openExample, openWithoutScripts, overflowOf, verdict } from './kind-page.ts';
import { expect, test } from './test.ts';

const NAME = '“Ask for Siobhan Kaur.”';
const EXACTLY = 'Repeat it exactly';
const OWN = 'Use my own words';
const KEY = {
  [NAME]: EXACTLY,
  '“His appointment is at twenty to ten on Thursday.”': EXACTLY,
  '“Ring us on extension 4417.”': EXACTLY,
  '“He gets muddled in the evening.”': OWN,
  '“Keep an eye on his leg.”': OWN,
  '“He manages at mealtimes.”': OWN,
};

const groupOf = (card: Locator, text: string) => card.getByRole('group', { name: text });

async function put(card: Locator, places: Record<string, string>) {
  for (const [text, group] of Object.entries(places)) await groupOf(card, text).getByLabel(group).check();
}

test('cards are put into groups, checked and tried again by keyboard alone', async ({ page }) => {
  const card = await openExample(page, 'sort');
  const cards = card.locator('fieldset fieldset');
  await expect(cards).toHaveCount(6);
  await cards.first().getByLabel(EXACTLY).focus();
  for (const each of await cards.all()) {
    await expect(each.getByLabel(EXACTLY)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(each.getByLabel(OWN)).toBeChecked();
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(checkButton(card)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdict(card)).toHaveText('Partly right. 3 of 6 cards are right.');
  await expect(card.getByRole('button', { name: 'Checked' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card.locator('legend').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cards.first().getByLabel(EXACTLY)).toBeFocused();
});

test('a card in another group says where it belongs, and the others that they are right', async ({ page }) => {
  const card = await openExample(page, 'sort');
  await put(card, { ...KEY, [NAME]: OWN });
  await check(card);
  await expect(groupOf(card, NAME)).toContainText('Not this group');
  await expect(groupOf(card, NAME)).toContainText(`“${OWN}”`);
  await expect(groupOf(card, NAME)).toContainText(`It belongs in “${EXACTLY}”.`);
  await expect(card.locator('fieldset').getByText('The right group')).toHaveCount(5);
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
    const card = await openExample(page, 'sort');
    for (const [text, group] of Object.entries(KEY)) {
      const choice = groupOf(card, text).locator('label', { hasText: group });
      expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await choice.tap();
    }
    expect(await overflowOf(page)).toBe(0);
    await checkButton(card).tap();
    await expect(verdict(card)).toHaveText('All in the right group. 6 of 6 cards are right.');
    expect(await overflowOf(page)).toBe(0);
    await context.close();
  });
}

test('nothing moves when something is chosen', async ({ page }) => {
  const card = await openExample(page, 'sort');
  const before = await heightOf(card);
  await put(card, KEY);
  expect(await heightOf(card)).toBe(before);
});

test('how sure the learner is does not take a card out of its group', async ({ page }) => {
  const card = await openExample(page, 'sort');
  await put(card, KEY);
  await card.getByLabel('Very sure').check();
  await check(card);
  await expect(verdict(card)).toContainText('6 of 6 cards are right.');
});

test('at 400 % zoom the answered question fits the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const card = await openExample(page, 'sort');
  await put(card, { ...KEY, [NAME]: OWN });
  await check(card);
  await card.getByText('See where each card belongs').click();
  expect(await overflowOf(page)).toBe(0);
});

test('a group that was chosen before the question woke stays, and is the one that is checked', async ({ page }) => {
  const release = await holdIsland(page, 'SortQuiz');
  await page.goto('/authors/sort/');
  const card = cardOf(page, 'sort');
  await put(card, { ...KEY, [NAME]: OWN });
  await checkButton(card).click();
  release();
  await expect(verdict(card)).toHaveText('Partly right. 5 of 6 cards are right.');
  await expect(groupOf(card, NAME)).toContainText(`“${OWN}”`);
});

test('in forced colours the chosen group has another edge, and right and wrong have their marks and words', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const card = await openExample(page, 'sort');
  const choice = groupOf(card, NAME).locator('label', { hasText: OWN });
  const edge = () => choice.evaluate((label) => getComputedStyle(label).borderColor);
  const open = await edge();
  await put(card, { ...KEY, [NAME]: OWN });
  expect(await edge()).not.toBe(open);
  expect(await choice.locator('input').evaluate((input) => getComputedStyle(input).appearance)).toBe('auto');
  await check(card);
  const shape = (words: string) => card.locator('fieldset p', { hasText: words }).first().locator('svg path');
  await expect(shape('Not this group')).toBeVisible();
  await expect(shape('The right group')).toBeVisible();
  expect(await shape('Not this group').getAttribute('d')).not.toBe(await shape('The right group').getAttribute('d'));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`open and answered, it has no accessibility fault in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const card = await openExample(page, 'sort');
    expect(await findFaults(page)).toEqual([]);
    await put(card, { ...KEY, [NAME]: OWN });
    await check(card);
    await card.getByText('See where each card belongs').click();
    expect(await findFaults(page)).toEqual([]);
  });
}

test('without JavaScript every card and group stands there, and where each belongs opens', async ({ browser }) => {
  const card = await openWithoutScripts(browser, 'sort');
  for (const text of Object.keys(KEY)) {
    for (const group of [EXACTLY, OWN]) await expect(groupOf(card, text).getByText(group)).toBeVisible();
  }
  await expect(checkButton(card)).toHaveCount(0);
  await card.getByText('See where each card belongs').click();
  for (const [text, group] of Object.entries(KEY)) {
    const reason = card.getByRole('listitem').filter({ hasText: text });
    await expect(reason).toContainText(`It belongs in “${group}”.`);
    await expect(reason).toBeVisible();
  }
});
