import { expect, type Page } from '@playwright/test';

/** The lesson whose questions the tests answer. */
export const LESSON = '/modules/barriers/communication-and-jargon/';

/** A question of that lesson with the words of an option and the sentence that its check says first. */
export const questions = {
  first: { id: 'rose-first-look', option: /Find where the message failed/, verdict: 'A good choice.' },
  second: { id: 'double-up-on-the-phone', option: /Plan two staff for all her care/, verdict: 'Not this one.' },
  third: { id: 'friday-email', option: /Ring the pharmacist on duty/, verdict: 'A good choice.' },
} as const;

type Question = (typeof questions)[keyof typeof questions];

/** The card of a question. */
export const card = (page: Page, { id }: Pick<Question, 'id'>) => page.locator(`#${id}`);

/** Chooses, checks, and waits for the feedback. */
export async function answer(page: Page, question: Question) {
  const here = card(page, question);
  await here.getByRole('radio', { name: question.option }).check();
  await here.getByRole('button', { name: 'Check my answer' }).click();
  await expect(here.getByRole('status')).toContainText(question.verdict);
}

/** Waits for the line that an earlier answer comes back as. */
export async function expectSaved(page: Page, question: Question, timeout?: number) {
  const here = card(page, question);
  await here.scrollIntoViewIfNeeded();
  await expect(here.getByText('You answered this')).toBeVisible(timeout === undefined ? {} : { timeout });
}

/** Waits until the question is there without an answer. */
export async function expectOpen(page: Page, question: Question) {
  const here = card(page, question);
  await here.scrollIntoViewIfNeeded();
  await expect(here.getByRole('button', { name: 'Check my answer' })).toBeVisible();
  await expect(here.getByText('You answered this')).toHaveCount(0);
}
