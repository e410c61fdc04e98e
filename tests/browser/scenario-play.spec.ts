import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { RULES } from './axe-rules.ts';
import { address, choice, choose, path, placeIn, scenario, titleAfter } from './scenarios.ts';
import { readLog, untilCommitted } from './stores.ts';
import { expect, test } from './test.ts';

const SCRIPT = /\/_astro\/Scenario\.[^/]*\.js/;
const first = path[0] ?? '';

/** What the record holds of scenarios, in its order. */
async function playsKept(page: Page) {
  await untilCommitted(page);
  const values = (await readLog(page)).map(({ value }) => value as { kind?: string; clock: number; choices: string[] });
  return values.filter(({ kind }) => kind === 'scenario-played').toSorted((one, other) => one.clock - other.clock);
}

test.describe('on a phone, by touch', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a learner plays a scenario to its end, and the list says how it ended', async ({ page }) => {
    await page.goto('/scenarios/');
    await page.getByRole('link', { name: scenario.title }).tap();
    await expect(placeIn(page)).toHaveText(titleAfter([]));
    for (const [index, choiceId] of path.entries()) {
      await choice(page, choiceId).tap();
      await expect(placeIn(page)).toHaveAttribute('data-place', String(index + 1));
      await expect(placeIn(page)).toHaveText(titleAfter(path.slice(0, index + 1)));
      await expect(placeIn(page)).toBeFocused();
      await expect(placeIn(page)).toBeInViewport();
    }
    await expect(page.getByRole('heading', { name: 'Your path' })).toBeVisible();
    await page.goto('/scenarios/');
    await expect(page.getByText(`Last ending: “${titleAfter(path)}”`)).toBeVisible();
  });

  test('every button of a scene and of its ending is large enough for a thumb', async ({ page }) => {
    await page.goto(address());
    await choose(page, path);
    await page.getByRole('button', { name: 'Play again from the beginning' }).tap();
    await choose(page, path.slice(0, 1));
    for (const button of await page.locator('main astro-island button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});

test('a learner goes one step back, and the record has the shorter path', async ({ page }) => {
  await page.goto(address());
  await choose(page, path.slice(0, 1));
  await page.getByRole('button', { name: 'Back one step' }).click();
  await expect(placeIn(page)).toHaveText(titleAfter([]));
  expect((await playsKept(page)).map(({ choices }) => choices)).toEqual([[first], []]);
});

test('a tap that is made before the story wakes is held, and counts once', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(SCRIPT, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(address());
  await choice(page, first).dblclick();
  await expect(page.locator('main [data-waiting]')).toHaveAccessibleName(/One moment …$/);
  resolve(undefined);
  await expect(placeIn(page)).toHaveText(titleAfter([first]));
  expect(await playsKept(page)).toHaveLength(1);
});

test('at a scene and at an ending there is no accessibility fault in light and dark, at 320 pixels', async ({
  page,
}) => {
  const faults: string[] = [];
  const look = async () => {
    await page
      .locator('main details')
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes[0]?.html}`));
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over !== 0) faults.push(`${over} pixels too wide`);
  };
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address());
  await choose(page, path.slice(0, 1));
  await look();
  await choose(page, path.slice(1), { from: [first] });
  await expect(page.getByRole('heading', { name: 'Your path' })).toBeVisible();
  await look();
  expect(faults).toEqual([]);
});

test.describe('where the story cannot load', () => {
  // The browser itself reports the file that does not come.
  test.use({ allowed: /ERR_FAILED/ });

  test('the page says so, and shows what each first choice leads to instead of its button', async ({ page }) => {
    await page.route(SCRIPT, (route) => route.abort());
    await page.goto(address());
    await expect(page.getByRole('status').filter({ hasText: 'could not load' })).toBeVisible();
    await expect(choice(page, first)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'the whole story as text', exact: true })).toBeVisible();
  });

  test('a story of which only the opening came says so, and goes on when there is a network again', async ({
    page,
  }) => {
    await page.route(`**/scenarios/${scenario.id}.json`, (route) => route.abort());
    await page.goto(address());
    await choice(page, first).click();
    await expect(page.getByText(/^What comes next could not be fetched\./)).toBeInViewport();
    await page.unroute(`**/scenarios/${scenario.id}.json`);
    await choose(page, [first]);
  });
});
