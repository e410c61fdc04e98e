import type { Question } from '../../src/engine/question/schema.ts';
import { questions, reasonsIn } from './bank.ts';
import { expect, test } from './test.ts';

const ALL = '/modules/barriers/communication-and-jargon/questions/';

test.use({ javaScriptEnabled: false });

for (const path of ['/modules/barriers/check/', '/modules/barriers/before/', '/review/', '/practice/']) {
  test(`${path} leads to all questions with JavaScript off`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: `Communication and jargon: ${questions.length} questions` }).click();
    await expect(page).toHaveURL(ALL);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All questions');
  });
}

test('every question of the bank has its answer and its reasons to read with JavaScript off', async ({ page }) => {
  await page.goto(ALL);
  const cards = page.locator('main ol > li.card');
  await expect(cards).toHaveCount(questions.length);
  for (const question of questions) {
    const card = cards.and(page.locator(`#${question.id}`));
    await expect(card.getByText(question.ask)).toBeVisible();
    const behind = card.locator('details').last();
    await behind.locator('summary').click();
    const text = (await behind.innerText()).replaceAll(/\s+/g, ' ');
    for (const words of [...answerIn(question), ...reasonsIn(question)]) expect(text, question.id).toContain(words);
    if (question.kind === 'single' || question.kind === 'multiple') {
      const good = question.options.filter(({ right }) => right).map(({ feedback }) => feedback);
      const marked = await behind.getByRole('listitem').filter({ hasText: 'A good choice' }).allInnerTexts();
      expect(marked).toHaveLength(good.length);
      for (const reason of good) expect(marked.join(' '), question.id).toContain(reason);
    }
  }
});

/** The right answer, as a learner has to find it behind “See …”. Options say it by the mark beside their reason. */
function answerIn(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [];
    case 'match':
      return question.items.flatMap(({ text, to }) => [text, textOf(question.choices, to)]);
    case 'sort':
      return question.cards.flatMap(({ text, to }) => [text, textOf(question.groups, to)]);
    case 'gaps':
      return question.gaps.flatMap(({ choices }) => choices.filter(({ right }) => right).map(({ text }) => text));
    case 'order':
      return question.steps.map(({ text }, index) => `${index + 1} · ${text}`);
    case 'spot':
      return question.phrases.map(({ text, fault }) => `${fault ? 'Needs a change' : 'Fine as it is'}: “${text}”`);
    case 'short':
      return [question.model, ...question.rubric.map(({ text }) => text)];
  }
}

function textOf(choices: { id: string; text: string }[], choiceId: string): string {
  return choices.find(({ id }) => id === choiceId)?.text ?? '';
}
