import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { RULES } from './axe-rules.ts';

/** The example of a kind of question on its author’s page, ready to be answered. */
export async function openExample(page: Page, kind: string): Promise<Locator> {
  const example = await openSleeping(page, kind);
  await expect(example.locator('astro-island')).not.toHaveAttribute('ssr');
  return example;
}

/** The same before it wakes, or where it never does. */
export async function openSleeping(page: Page, kind: string): Promise<Locator> {
  await page.goto(`/authors/${kind}/`);
  const example = page.locator(`#example-${kind}`);
  await example.scrollIntoViewIfNeeded();
  return example;
}

/** Checks the answer and waits for its feedback. */
export async function check(example: Locator, words = 'Check my answer'): Promise<void> {
  await example.getByRole('button', { name: words }).click();
  await expect(example.getByRole('button', { name: 'Try again' })).toBeVisible();
}

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe finds wrong with the example, in light and in dark colours. */
export async function accessibilityFaults(page: Page, kind: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include(`#example-${kind}`).withTags(RULES).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes[0]?.html}`));
  }
  return faults;
}

/** Keeps the file of an island back until the function it gives is called: a weak signal. */
export async function holdIsland(page: Page, name: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(new RegExp(`/_astro/${name}\\.`), async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

/** A style that the browser works out for an element. */
export function styleOf(place: Locator, property: string): Promise<string> {
  return place.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}
