import type { Locator } from '@playwright/test';
import { cardOf, check, checkButton, findFaults, heightOf, holdIsland } from './kind-page.ts';
import { openExample, openWithoutScripts, overflowOf, verdict } from './kind-page.ts';
import { expect, test } from './test.ts';

const KEY = [
  'Ana Reyes (physiotherapist)',
  'can now walk to the shower alone',
  'help to wash his back',
  'Ana on 01632 960143',
];
const WRONG_SECOND = KEY.with(1, 'is now fully independent');
const WHOLE =
  'Tuesday, 3 pm. Ana Reyes (physiotherapist) rang. Mr Okafor can now walk to the shower alone. ' +
  'He would still like help to wash his back. If you are not sure, ring Ana on 01632 960143.';

const lists = (card: Locator) => card.getByRole('combobox', { name: /^Gap \d of 4/ });

async function fill(card: Locator, words: string[]) {
  for (const [index, choice] of words.entries()) await lists(card).nth(index).selectOption(choice);
}

test('gaps are filled, checked and tried again by keyboard alone', async ({ page }) => {
  const card = await openExample(page, 'gaps');
  await lists(card).first().focus();
  for (const place of [0, 1, 2, 3]) {
    await expect(lists(card).nth(place)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(lists(card).nth(place)).not.toHaveValue('');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(checkButton(card)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdict(card)).toHaveText(/4 gaps/);
  await expect(card.getByRole('button', { name: 'Checked' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card.locator('legend').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(lists(card).first()).toBeFocused();
});

test('a gap is named by its place and the nearest words', async ({ page }) => {
  const card = await openExample(page, 'gaps');
  await expect(lists(card).nth(1)).toHaveAccessibleName('Gap 2 of 4, after “Mr Okafor”');
});

test('the chosen words stand in the text, and below it how each did and why', async ({ page }) => {
  const card = await openExample(page, 'gaps');
  await fill(card, WRONG_SECOND);
  await check(card);
  await expect(card.locator('fieldset p').first()).toContainText('2 is now fully independent.');
  const lines = card.locator('fieldset').getByRole('listitem');
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(0)).toContainText('Gap 1 · It fits');
  await expect(lines.nth(1)).toContainText('Gap 2 · Not these words');
  await expect(lines.nth(1)).toContainText('“is now fully independent”');
  await expect(lines.nth(1)).toContainText('The words that fit: “can now walk to the shower alone”.');
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
    const card = await openExample(page, 'gaps');
    const boxes = await Promise.all((await lists(card).all()).map((list) => list.boundingBox()));
    for (const [index, box] of boxes.entries()) {
      expect(box?.height).toBeGreaterThanOrEqual(44);
      const above = boxes[index - 1];
      if (above) expect((box?.y ?? 0) - above.y - above.height).toBeGreaterThanOrEqual(4);
    }
    await fill(card, KEY);
    expect(await overflowOf(page)).toBe(0);
    await checkButton(card).tap();
    await expect(verdict(card)).toHaveText('All your words fit. 4 of 4 gaps are right.');
    expect(await overflowOf(page)).toBe(0);
    await context.close();
  });
}

test('nothing moves when something is chosen', async ({ page }) => {
  const card = await openExample(page, 'gaps');
  const before = await heightOf(card);
  await fill(card, KEY);
  expect(await heightOf(card)).toBe(before);
});

test('no line of the text begins with the mark that ends a gap', async ({ page }) => {
  const card = await openExample(page, 'gaps');
  for (const width of [320, 360, 412, 600, 768, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    const apart = await card.locator('fieldset p select').evaluateAll(
      (all) =>
        all.filter((list) => {
          const mark = document.createRange();
          const last = list.parentElement?.parentElement?.lastChild;
          if (last?.nodeType !== Node.TEXT_NODE) return false;
          mark.selectNodeContents(last);
          const [box, place] = [list.getBoundingClientRect(), mark.getBoundingClientRect()];
          return place.top > box.bottom || place.bottom < box.top;
        }).length,
    );
    expect(apart).toBe(0);
  }
});

test('at 400 % zoom the answered question fits the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const card = await openExample(page, 'gaps');
  await fill(card, WRONG_SECOND);
  await check(card);
  await card.getByText('See the whole text and why').click();
  expect(await overflowOf(page)).toBe(0);
});

test('words that were chosen before the question woke stay, and are the ones that are checked', async ({ page }) => {
  const release = await holdIsland(page, 'GapsQuiz');
  await page.goto('/authors/gaps/');
  const card = cardOf(page, 'gaps');
  await fill(card, WRONG_SECOND);
  await checkButton(card).click();
  release();
  await expect(verdict(card)).toHaveText('Partly right. 3 of 4 gaps are right.');
  await expect(card.locator('fieldset').getByRole('listitem').nth(1)).toContainText('“is now fully independent”');
});

test('in forced colours a list with a choice has another edge, and right and wrong have their marks and words', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const card = await openExample(page, 'gaps');
  const edge = () =>
    lists(card)
      .first()
      .evaluate((list) => getComputedStyle(list).borderWidth);
  const open = await edge();
  await fill(card, WRONG_SECOND);
  expect(await edge()).not.toBe(open);
  await check(card);
  const inText = card.locator('fieldset p').first().locator('svg path');
  await expect(inText.first()).toBeVisible();
  expect(await inText.nth(1).getAttribute('d')).not.toBe(await inText.nth(0).getAttribute('d'));
  await expect(card.getByText('Gap 1 · It fits')).toBeVisible();
  await expect(card.getByText('Gap 2 · Not these words')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`open and answered, it has no accessibility fault in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const card = await openExample(page, 'gaps');
    expect(await findFaults(page)).toEqual([]);
    await fill(card, WRONG_SECOND);
    await check(card);
    await card.getByText('See the whole text and why').click();
    expect(await findFaults(page)).toEqual([]);
  });
}

test('without JavaScript the text stands there, and the whole text and why opens', async ({ browser }) => {
  const card = await openWithoutScripts(browser, 'gaps');
  await expect(card.locator('fieldset p')).toContainText('rang. Mr Okafor');
  await expect(lists(card)).toHaveCount(4);
  await expect(checkButton(card)).toHaveCount(0);
  await card.getByText('See the whole text and why').click();
  await expect(card.getByText(WHOLE)).toBeVisible();
  for (const words of KEY) await expect(card.getByText(`The words that fit: “${words}”.`)).toBeVisible();
});
