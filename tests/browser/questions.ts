import { expect, type Locator, type Page } from '@playwright/test';

/** The files of the islands that check answers: one for each kind, and what they share. */
export const QUIZ_FILE = /\/_astro\/\w*Quiz\.[^/]*\.js/;

/** A question of the model lesson, on the page that is open. */
export const question = (page: Page, id: string): Locator => page.locator(`section[id="${id}"]`);

/** Its buttons and words. */
export const checkButton = (place: Locator) => place.getByRole('button', { name: 'Check my answer' });
export const verdict = (place: Locator) => place.getByRole('status');
export const optionsOf = (place: Locator) => place.locator('fieldset:not([data-confidence-choice]) label');
export const confidenceOf = (place: Locator) => place.getByRole('group', { name: 'How sure are you?' });

/** Chooses and checks, and waits for the feedback. */
export async function answer(place: Locator, ...options: string[]) {
  for (const option of options) await place.getByLabel(option).check();
  await checkButton(place).click();
  await expect(verdict(place)).not.toBeEmpty();
}

/** How many answers each answered question has, by the snapshot that pages read first. */
export async function countAnswers(page: Page): Promise<number[]> {
  const texts = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.endsWith('.snapshot')));
  return texts.flatMap(([, text]) => Array.from(text.matchAll(/"attempts":(\d+)/g), ([, times]) => Number(times)));
}

/** Keeps the island’s file back until the function it gives is called: a weak signal. */
export async function holdFile(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(QUIZ_FILE, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}
