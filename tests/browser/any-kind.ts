import type { Locator } from '@playwright/test';
import type { QuestionOf } from '../../src/engine/question/schema.ts';
import { questionOf } from './bank.ts';
import { responseTo, type How } from './responses.ts';

/** What a learner writes as an answer in their own words. */
export const OWN_WORDS = 'I would ask what the word means, because each of us could hear another thing.';

/** Answers a question of any kind as it stands in `place`, up to the button that checks it. */
export async function fillIn(place: Locator, questionId: string, how: How): Promise<void> {
  const question = questionOf(questionId);
  const response = responseTo(question, how);
  if (question.kind === 'short') await writeFirst(place);
  if ('ordered' in response) return putInOrder(place, question as QuestionOf<'order'>, response.ordered);
  if ('chosen' in response) {
    for (const id of response.chosen) await tick(place.locator(`input[name="${questionId}"][value="${id}"]`));
    return;
  }
  for (const [id, choice] of Object.entries(response.placed)) {
    const list = place.locator(`select[data-places="${id}"]`);
    if (question.kind === 'match' || question.kind === 'gaps') await list.selectOption(choice);
    else await tick(place.locator(`:is([data-places="${id}"], [data-line="${id}"] input)[value="${choice}"]`));
  }
}

/** Moves steps up until the order is the wanted one. Saying that it is right makes it an answer if nothing had to move. */
async function putInOrder(place: Locator, { steps }: QuestionOf<'order'>, wanted: string[]): Promise<void> {
  const shown = place.locator('[data-step]');
  for (const [index, stepId] of wanted.entries()) {
    const text = steps.find(({ id }) => id === stepId)?.text ?? '';
    const up = place.getByRole('button', { name: `Move up: ${text}`, exact: true });
    while ((await shown.nth(index).getAttribute('data-step')) !== stepId) await up.click();
  }
  await tick(place.getByRole('checkbox', { name: 'This order is right' }));
}

async function writeFirst(place: Locator): Promise<void> {
  await place.getByRole('textbox', { name: 'Your answer' }).fill(OWN_WORDS);
  await place.getByRole('button', { name: 'Compare with a model answer' }).click();
}

// By its label, as a finger does: the input itself may be drawn by the label.
async function tick(input: Locator): Promise<void> {
  await input.locator('xpath=ancestor::label').click();
}
