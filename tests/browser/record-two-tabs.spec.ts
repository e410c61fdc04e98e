import { answer, card, expectOpen, expectSaved, LESSON, questions } from './answering.ts';
import { readLog, untilCommitted } from './stores.ts';
import { expect, test } from './test.ts';

const answered = (entries: Awaited<ReturnType<typeof readLog>>) =>
  entries
    .map(({ value }) => value as { kind?: string; question?: string })
    .filter(({ kind }) => kind === 'question-answered')
    .map(({ question }) => question);

test('two tabs that answer at the same time lose nothing and are one learner', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await Promise.all([one.goto(LESSON), other.goto(LESSON)]);
  await Promise.all([answer(one, questions.first), answer(other, questions.second)]);
  await untilCommitted(one);
  const entries = await readLog(one);
  expect(answered(entries).toSorted()).toEqual(['double-up-on-the-phone', 'rose-first-look']);
  expect(entries.filter(({ store }) => store === 'learners')).toHaveLength(1);
});

test('each tab shows what the other answered, at once', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await Promise.all([one.goto(LESSON), other.goto(LESSON)]);
  for (const page of [one, other]) await expectOpen(page, questions.first);
  await answer(one, questions.first);
  await expect(card(other, questions.first).getByText('You answered this')).toBeVisible();
  await answer(other, questions.second);
  await expectSaved(one, questions.second);
});

test('what one tab answers leaves a choice alone that is being made in the other', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await Promise.all([one.goto(LESSON), other.goto(LESSON)]);
  const choice = card(other, questions.first).getByRole('radio', { name: /Stop accepting people/ });
  await choice.check();
  await answer(one, questions.first);
  await expect(card(other, questions.first).getByText('You answered this')).toBeVisible();
  await expect(choice).toBeChecked();
});

test('a duplicated tab goes on with the same record and loses nothing', async ({ context }) => {
  const one = await context.newPage();
  await one.goto(LESSON);
  await answer(one, questions.first);
  // A window opened by a page begins with a copy of its session, as a duplicated tab does.
  const opening = context.waitForEvent('page');
  await one.evaluate(() => void window.open(location.href));
  const copy = await opening;
  await expectSaved(copy, questions.first);
  await Promise.all([answer(one, questions.second), answer(copy, questions.third)]);
  await untilCommitted(one);
  const entries = await readLog(one);
  expect(answered(entries).toSorted()).toEqual(['double-up-on-the-phone', 'friday-email', 'rose-first-look']);
  // Merging knows an event by its id.
  const ids = entries.flatMap(({ store, value }) => (store === 'events' ? (value as { id: string }).id : []));
  expect(new Set(ids).size).toBe(ids.length);
});

test('many answers from two tabs are all in the log, once each', async ({ context }) => {
  const pages = [await context.newPage(), await context.newPage()];
  await Promise.all(pages.map((page) => page.goto(LESSON)));
  await Promise.all(
    pages.map(async (page) => {
      for (let time = 0; time < 5; time += 1) {
        await answer(page, questions.first);
        await card(page, questions.first).getByRole('button', { name: 'Try again' }).click();
      }
    }),
  );
  const [page] = pages;
  if (!page) throw new Error('There is no tab.');
  await untilCommitted(page);
  expect(answered(await readLog(page))).toHaveLength(10);
});
