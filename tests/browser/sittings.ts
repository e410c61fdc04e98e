import type { Locator, Page } from '@playwright/test';
import type { Confidence, EventOf } from '../../src/engine/record/event.ts';
import { fillIn } from './any-kind.ts';
import type { How } from './responses.ts';
import { readLog, untilCommitted } from './stores.ts';
import { expect } from './test.ts';

export const CHECK = '/modules/barriers/check/';

const LEVELS = { 'not-sure': 'Not sure', fairly: 'Fairly sure', very: 'Very sure' } satisfies Record<
  Confidence,
  string
>;

/** The part of the page that asks questions. */
export const sittingIn = (page: Page): Locator => page.locator('main');

/** The heading over the question that is asked, or over what else is shown. */
export const headingIn = (page: Page): Locator => sittingIn(page).getByRole('heading', { level: 2 });

/** The id of the question that is asked now. */
export async function askedNow(page: Page): Promise<string> {
  await expect(headingIn(page)).toHaveText(/^Question \d+ of \d+$/);
  const name = await sittingIn(page).locator('input[name$="-confidence"]').first().getAttribute('name');
  return name?.replace(/-confidence$/, '') ?? '';
}

/** Opens the page and presses its button. */
export async function begin(page: Page, path: string, button: string | RegExp): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: button }).click();
  await askedNow(page);
}

/** Answers the question that is asked and goes on to what comes next. Gives back its id. */
export async function answerNext(page: Page, how: How, confidence?: Confidence): Promise<string> {
  const [questionId, heading] = [await askedNow(page), await headingIn(page).innerText()];
  const place = sittingIn(page);
  await fillIn(place, questionId, how);
  if (confidence) await place.getByText(LEVELS[confidence], { exact: true }).click();
  const goOn = place.getByRole('button', { name: /^(Next question|See how it went)/ });
  await place.getByRole('button', { name: /^(Save and go on|Check my answer|Save my marks)$/ }).click();
  // Where feedback comes at once, the way on comes with it.
  await expect(goOn.or(headingIn(page).filter({ hasNotText: heading }))).toBeVisible();
  if (await goOn.isVisible()) await goOn.click();
  await expect(headingIn(page)).not.toHaveText(heading);
  return questionId;
}

/**
 * Answers until there are results. `how` is asked for each place, from 0; without it all are
 * answered right. Gives back their ids.
 */
export async function answerAll(page: Page, how: (place: number) => How = () => 'right'): Promise<string[]> {
  await askedNow(page);
  const [, from, to] = /^Question (\d+) of (\d+)$/.exec(await headingIn(page).innerText()) ?? [];
  const asked: string[] = [];
  for (let number = Number(from); number <= Number(to); number += 1) {
    asked.push(await answerNext(page, how(number - 1)));
  }
  await expect(headingIn(page)).toHaveText(/^(How your|What you know already)/);
  return asked;
}

/** The runs that were begun, in their order, as the database keeps them. */
export async function readDraws(page: Page): Promise<EventOf<'sitting-begun'>[]> {
  await untilCommitted(page);
  const log = await readLog(page);
  return log
    .map(({ value }) => value as EventOf<'sitting-begun'>)
    .filter(({ kind }) => kind === 'sitting-begun')
    .toSorted((one, other) => one.clock - other.clock);
}
