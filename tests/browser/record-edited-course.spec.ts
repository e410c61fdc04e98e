import type { Page } from '@playwright/test';
import { answer, card, expectOpen, expectSaved, LESSON, questions } from './answering.ts';
import { untilCommitted } from './stores.ts';
import { expect, test } from './test.ts';

/** Serves a page as it would be after an author’s edit. */
async function edit(page: Page, path: string, change: (html: string) => string) {
  await page.route(
    ({ pathname }) => pathname === path,
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const edited = change(html);
      if (edited === html) throw new Error('The edit changed nothing.');
      await route.fulfill({ response, body: edited });
    },
  );
}

/** In a lesson’s HTML, the revision of a question that the page carries for its island. */
function revise(html: string, questionId: string): string {
  const start = html.indexOf(`&quot;id&quot;:[0,&quot;${questionId}&quot;]`);
  return html.slice(0, start) + html.slice(start).replace('&quot;revision&quot;:[0,1]', '&quot;revision&quot;:[0,2]');
}

async function answerFirst(page: Page) {
  await page.goto(LESSON);
  await answer(page, questions.first);
  await untilCommitted(page);
}

test('a reworded question keeps its answer', async ({ page }) => {
  await answerFirst(page);
  await edit(page, LESSON, (html) => html.replaceAll('What would help the team most?', 'What helps this team most?'));
  await page.goto(LESSON);
  await expect(card(page, questions.first).getByText('What helps this team most?')).toBeVisible();
  await expectSaved(page, questions.first);
});

test('a question whose right answer changed is open again and says why', async ({ page }) => {
  await answerFirst(page);
  await edit(page, LESSON, (html) => revise(html, 'rose-first-look'));
  await page.goto(LESSON);
  await expectOpen(page, questions.first);
  await expect(card(page, questions.first).getByText('The right answer has changed since you answered.')).toBeVisible();
});

test('an answer to the changed question counts again', async ({ page }) => {
  await answerFirst(page);
  await edit(page, LESSON, (html) => revise(html, 'rose-first-look'));
  await page.goto(LESSON);
  await answer(page, questions.first);
  await page.reload();
  await expectSaved(page, questions.first);
});

test('a question that is gone leaves no ghost in the totals', async ({ page }) => {
  await answerFirst(page);
  await answer(page, questions.second);
  await untilCommitted(page);
  await page.goto('/');
  await expect(page.getByText('2 of 9 questions answered').first()).toBeVisible();
  await edit(page, '/', (html) => html.replaceAll(/rose-first-look:1 ?/g, ''));
  await page.goto('/');
  await expect(page.getByText('1 of 8 questions answered').first()).toBeVisible();
});
