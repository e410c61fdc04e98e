import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import type { QuestionKind } from '../../src/engine/question/schema.ts';
import { RULES } from './axe-rules.ts';
import { PORT } from './address.ts';

export const checkButton = (card: Locator) => card.getByRole('button', { name: 'Check my answer' });
export const verdict = (card: Locator) => card.getByRole('status');
export const cardOf = (page: Page, kind: QuestionKind) => page.locator(`#example-${kind}`);

/** Opens the authors’ page of a kind of question, and gives its example once it is awake. */
export async function openExample(page: Page, kind: QuestionKind): Promise<Locator> {
  await page.goto(`/authors/${kind}/`);
  const card = cardOf(page, kind);
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator('astro-island')).not.toHaveAttribute('ssr');
  return card;
}

/** Checks the answer and waits for its feedback. */
export async function check(card: Locator): Promise<void> {
  await checkButton(card).click();
  await expect(card.getByRole('button', { name: 'Try again' })).toBeVisible();
}

/** How many pixels the page is wider than the screen. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe finds wrong in the example. */
export async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('section.activity[id]').withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

export const heightOf = (place: Locator) => place.evaluate((element) => element.getBoundingClientRect().height);

/** Keeps an island’s file back until the function it gives is called: a weak signal. */
export async function holdIsland(page: Page, name: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(new RegExp(`/_astro/${name}\\.[^/]*\\.js`), async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

/** The example of a kind in a browser with JavaScript off. */
export async function openWithoutScripts(browser: Browser, kind: QuestionKind): Promise<Locator> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: `http://localhost:${PORT}/` });
  const page = await context.newPage();
  await page.goto(`/authors/${kind}/`);
  return cardOf(page, kind);
}
