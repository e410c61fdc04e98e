import type { Locator, Page } from '@playwright/test';
import { play } from '../../src/engine/scenario/play.ts';
import type { Scenario } from '../../src/engine/scenario/schema.ts';
import { coveringPaths } from '../engine/scenario/covering-paths.ts';
import { course } from './bank.ts';
import { expect } from './test.ts';

/** The first scenario of the course, and choices that lead from its start to an ending. */
export const scenario = course.scenarios[0] as Scenario;
export const path = coveringPaths(scenario)[0] ?? [];
export const address = (of: Scenario = scenario) => `/scenarios/${of.id}/`;

/** The heading of the scene or of the ending that is shown. */
export const placeIn = (page: Page): Locator => page.locator('main [data-place]');

/** The title of the scene or of the ending that some choices lead to. */
export function titleAfter(choices: string[], of: Scenario = scenario): string {
  const { spot } = play(of, choices);
  return spot.kind === 'scene' ? spot.scene.title : spot.ending.title;
}

/** The words of a choice. */
export function wordsOf(choiceId: string, of: Scenario = scenario): string {
  return of.scenes.flatMap(({ choices }) => choices).find(({ id }) => id === choiceId)?.words ?? '';
}

export const choice = (page: Page, choiceId: string, of: Scenario = scenario): Locator =>
  page.getByRole('button', { name: wordsOf(choiceId, of), exact: true });

/** Makes the choices one after the other, and sees each lead where it should. `from` are those that were made before. */
export async function choose(page: Page, choices: string[], { from = [] as string[], of = scenario } = {}) {
  for (const [index, choiceId] of choices.entries()) {
    await choice(page, choiceId, of).click();
    const made = [...from, ...choices.slice(0, index + 1)];
    // The same scene can come twice, so the number of choices is waited for as well.
    await expect(page.locator(`main [data-place="${made.length}"]`)).toHaveText(titleAfter(made, of));
  }
}
