// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import {
  answer,
  answerAll,
  asked,
  bank,
  button,
  eventsOf,
  heading,
  leave,
  open,
  openBrowser,
  press,
  publish,
} from './sitting-page.tsx';
import { course } from './sitting-course.ts';

beforeEach(openBrowser);

const text = () => document.body.textContent ?? '';
const lines = () =>
  within(screen.getByText('By criterion').nextElementSibling as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const shownFor = (id: string) =>
  screen.getByText(new RegExp(`What about ${id}\\?`), { selector: 'summary' }).closest('details') as HTMLElement;

/** Does a whole check of the module with wrong answers to some questions. */
async function doCheck(wrong: string[] = []): Promise<void> {
  await press(/^(Begin the check|Do another check)$/);
  await answerAll((id) => (wrong.includes(id) ? 'wrong' : 'right'));
}

test('the results say how many questions were all right', async () => {
  await open('check', 'barriers');
  await doCheck(['note']);
  expect(heading()).toBe('How your check went');
  expect(text()).toContain('You had 3 of 4 questions all right.');
});

test('the results come criterion by criterion, in the order of the bank', async () => {
  await open('check', 'barriers');
  await doCheck(['note']);
  expect(lines()).toEqual(['Level 4 1.4 Explain 1.4: 2 of 2 right', 'Level 4 2.1 Explain 2.1: 1 of 2 right']);
});

test('every question is there with its verdict, its feedback and its explanation', async () => {
  await open('check', 'barriers');
  await doCheck(['note']);
  expect(shownFor('note').textContent).toContain('Not this one.');
  expect(shownFor('note').textContent).toContain('Why note-bad.');
  expect(shownFor('rose').textContent).toContain('A good choice.');
  expect(within(shownFor('signs')).getByText('Read the part that teaches this').getAttribute('href')).toBe(
    '/modules/jargon/#words',
  );
});

test('an answer that is looked back at cannot be changed', async () => {
  await open('check', 'barriers');
  await doCheck();
  const radios = within(shownFor('rose')).getAllByRole('radio', { hidden: true });
  expect(radios.every((radio) => radio.matches(':disabled'))).toBe(true);
  expect(radios.filter((radio) => (radio as HTMLInputElement).checked)).toHaveLength(1);
});

test('the latest and the best result stand side by side and are not added', async () => {
  await open('check', 'barriers');
  await doCheck(['note']);
  await press('Back to the beginning');
  await doCheck(['note', 'rose', 'signs']);
  expect(text()).toContain('You had 1 of 4 questions all right.');
  expect(text()).toContain('Your best result: 3 of 4 right');
  await press('Back to the beginning');
  expect(text()).toContain('Your latest result: 1 of 4 right');
  expect(text()).toContain('Your best result: 3 of 4 right');
  expect(text()).not.toMatch(/of 8/);
});

test('a result that is both the latest and the best stands there once', async () => {
  await open('check', 'barriers');
  await doCheck(['note', 'rose']);
  await press('Back to the beginning');
  await doCheck(['note']);
  await press('Back to the beginning');
  expect(text()).toContain('Your latest result: 3 of 4 right');
  expect(text()).not.toContain('Your best result');
});

test('an earlier result can be looked at, with its own answers', async () => {
  await open('check', 'barriers');
  await doCheck();
  await press('Back to the beginning');
  await doCheck(['note']);
  await leave();
  await open('check', 'barriers');
  const best = screen.getByText(/Your best result/).closest('li') as HTMLElement;
  within(best).getByRole('button', { name: 'Look at it' }).click();
  await waitFor(() => expect(heading()).toBe('How your check went'));
  expect(text()).toContain('You had 4 of 4 questions all right.');
  expect(shownFor('note').textContent).toContain('A good choice.');
});

test('a check that was left in the middle is no result', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await answer('right');
  await leave();
  await open('check', 'barriers');
  expect(text()).not.toContain('result:');
});

test('practising what was missed asks exactly those, as practice', async () => {
  await open('check', 'barriers');
  await doCheck(['note', 'signs']);
  await press('Practise the 2 you missed');
  const [, practice] = await eventsOf('sitting-begun');
  expect(practice?.of).toBe('practice');
  expect(practice?.questions.toSorted()).toEqual(['note', 'signs']);
  expect(await answerAll()).toEqual(practice?.questions);
});

test('of what was missed, what the learner was sure of comes first, then the others as they were asked', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  const drawn = (await eventsOf('sitting-begun'))[0]?.questions ?? [];
  const last = drawn.at(-1) ?? '';
  while (/^Question/.test(heading() ?? '')) await answer('wrong', asked() === last ? 'Very sure' : 'Not sure');
  await press('Practise the 4 you missed');
  expect((await eventsOf('sitting-begun')).at(-1)?.questions).toEqual([last, ...drawn.slice(0, -1)]);
});

test('with one missed, the button says so; with none, there is no button', async () => {
  await open('check', 'barriers');
  await doCheck(['note']);
  expect(button('Practise the one you missed')).toBeDefined();
  await press('Back to the beginning');
  await doCheck();
  expect(screen.queryByRole('button', { name: /^Practise the/ })).toBeNull();
});

test('practice of what was missed does not change the result of the check', async () => {
  await open('check', 'barriers');
  await doCheck(['note']);
  await press('Practise the one you missed');
  await answerAll();
  await leave();
  await open('check', 'barriers');
  expect(text()).toContain('Your latest result: 3 of 4 right');
});

test('a question whose right answer changed since is left out of the result', async () => {
  await open('check', 'barriers');
  await doCheck(['note']);
  await leave();
  const changed = bank.map((entry) => (entry.id === 'note' ? { ...entry, revision: 2 } : entry));
  publish({ file: { ...course, bank: changed } });
  await open('check', 'barriers');
  expect(text()).toContain('Your latest result: 3 of 3 right');
});

test('the page says that it is no evidence', async () => {
  await open('check', 'teams');
  await doCheck();
  expect(text()).toContain('It is not evidence for a qualification: your assessor decides what counts.');
  expect(text()).not.toMatch(/\b(passed|met|secure|failed)\b/i);
});
