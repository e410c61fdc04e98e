// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orderFor } from '../../src/engine/question/order.ts';
import { GapsQuiz } from '../../src/islands/quiz/GapsQuiz.tsx';
import { answered, beginAfresh, button, check, explanation, heardInOrder, heardOnCheck } from './asking.tsx';
import { tidyUp, verdict, wake } from './asking.tsx';
import * as fake from './fake-record.ts';
import { gaps } from './placing-questions.ts';

vi.mock('../../src/store/record.ts', () => import('./fake-record.ts'));

beforeEach(beginAfresh);
afterEach(tidyUp);

const key = { who: 'joel', task: 'standing', whom: 'number' };
const places = { who: 1, task: 2, whom: 3 };
const lists = () => screen.getAllByRole<HTMLSelectElement>('combobox');
const choicesShown = () => lists().map(({ options }) => Array.from(options, ({ value }) => value).slice(1));
const choicesOf = (attempt: number) =>
  (['who', 'task', 'whom'] as const).map((id) =>
    orderFor(`note-${id}`, gaps.gaps.find((gap) => gap.id === id)?.choices ?? [], attempt).map((choice) => choice.id),
  );
const text = () => document.querySelector('fieldset > div > p')?.textContent;
const feedback = () =>
  Array.from(document.querySelectorAll('fieldset ol > li'), (line) =>
    Array.from(line.querySelectorAll('p'), (part) => part.textContent).join(' | '),
  );

function fill(placed: Partial<typeof key>) {
  for (const [id, choice] of Object.entries(placed)) {
    const list = lists()[places[id as keyof typeof places] - 1] as HTMLSelectElement;
    fireEvent.change(list, { target: { value: choice } });
  }
}

test('each gap stands in its place in the text with its choices in the order of the page, and none chosen', () => {
  render(<GapsQuiz question={gaps} />);
  expect(choicesShown()).toEqual(choicesOf(1));
  expect(lists().map(({ value }) => value)).toEqual(['', '', '']);
  for (const list of document.querySelectorAll('fieldset select')) list.replaceWith(`(${list.id})`);
  expect(text()).toBe(
    '“(note/who) rang. Rose is a tall person who needs two staff (for (note/task)). Ring (note/whom).”',
  );
});

test('a gap is named by its place and the nearest words of its sentence', () => {
  render(<GapsQuiz question={gaps} />);
  expect(lists().map((list) => list.getAttribute('aria-label'))).toEqual([
    'Gap 1 of 3, before “rang”',
    'Gap 2 of 3, after “needs two staff for”',
    'Gap 3 of 3, after “Ring”',
  ]);
});

test('a check with a gap left open asks for it and saves nothing', async () => {
  render(<GapsQuiz question={gaps} />);
  fill({ who: 'joel', whom: 'number' });
  await check();
  expect(verdict()).toBe('Choose words for every gap first.');
  expect(fake.append).not.toHaveBeenCalled();
});

test('choosing more takes the request back', async () => {
  render(<GapsQuiz question={gaps} />);
  await check();
  fill({ who: 'joel' });
  expect(verdict()).toBe('');
});

test('an answer is saved with each gap’s choice and the share of right gaps', async () => {
  render(<GapsQuiz question={gaps} />);
  fill({ ...key, task: 'all' });
  await check();
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(gaps, { ...key, task: 'all' }, 2 / 3));
});

test('after the check the text reads on with the chosen words, each with the number of its gap', async () => {
  render(<GapsQuiz question={gaps} />);
  fill({ ...key, task: 'all' });
  await check();
  for (const list of document.querySelectorAll('fieldset select')) list.remove();
  expect(text()).toBe(
    '“1 Choice joel rang. Rose is a tall person who needs two staff (for 2 Choice all). Ring 3 Choice number.”',
  );
});

test('below the text stands, in its order, what was chosen for each gap, how that was and why', async () => {
  render(<GapsQuiz question={gaps} />);
  fill({ ...key, task: 'all' });
  await check();
  expect(feedback()).toEqual([
    'Gap 1 · It fits | “Choice joel” | Why who.',
    'Gap 2 · Not these words | “Choice all” | The words that fit: “Choice standing”. Why task.',
    'Gap 3 · It fits | “Choice number” | Why whom.',
  ]);
});

test('an answer that was checked cannot be changed', async () => {
  render(<GapsQuiz question={gaps} />);
  fill(key);
  await check();
  expect(screen.queryAllByRole('combobox')).toEqual([]);
  for (const list of document.querySelectorAll('fieldset select')) expect(list.matches(':disabled')).toBe(true);
});

test('an earlier answer comes back in the text, with its feedback', () => {
  fake.happen(answered(gaps, { ...key, who: 'they' }, 2 / 3, 3));
  render(<GapsQuiz question={gaps} />);
  expect(screen.getByText(/You answered this: partly right\./)).toBeDefined();
  fireEvent.click(button('Show my answer'));
  expect(screen.getAllByText(/Choice they/).length).toBeGreaterThan(0);
  expect(feedback()[0]).toBe('Gap 1 · Not these words | “Choice they” | The words that fit: “Choice joel”. Why who.');
});

test('trying again clears the gaps, shuffles their choices and moves the focus to the question', async () => {
  render(<GapsQuiz question={gaps} />);
  fill(key);
  await check();
  fireEvent.click(button('Try again'));
  expect(lists().map(({ value }) => value)).toEqual(['', '', '']);
  expect(choicesShown()).toEqual(choicesOf(2));
  expect(document.activeElement).toBe(screen.getByText('Complete the note.'));
});

test('the next answer is the second attempt', async () => {
  render(<GapsQuiz question={gaps} />);
  fill({ ...key, task: 'all' });
  await check();
  fireEvent.click(button('Try again'));
  fill(key);
  await check();
  expect(fake.append).toHaveBeenLastCalledWith(answered(gaps, key, 1, 2));
});

test('what the server sends is what the browser draws first, and words chosen before it wakes are checked', async () => {
  const faults = await wake(<GapsQuiz question={gaps} />, () => fill({ ...key, task: 'all' }));
  expect(faults).toEqual([]);
  expect(lists()[1]?.value).toBe('all');
  await check();
  expect(feedback()[1]).toContain('Not these words | “Choice all”');
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(gaps, { ...key, task: 'all' }, 2 / 3));
});

test('the explanation begins with the whole text, and says why for each gap', () => {
  render(<GapsQuiz question={gaps} />);
  const details = screen.getByText('See the whole text and why').closest('details');
  expect(details?.querySelector('p')?.textContent).toBe(
    '“Choice joel rang. Rose is a tall person who needs two staff (for Choice standing). Ring Choice number.”',
  );
  expect(explanation('See the whole text and why')).toEqual([
    'Gap 1 | The words that fit: “Choice joel”. Why who.',
    'Gap 2 | The words that fit: “Choice standing”. Why task.',
    'Gap 3 | The words that fit: “Choice number”. Why whom.',
  ]);
});

for (const [answer, words] of [
  [{}, 'All your words fit. 3 of 3 gaps are right.'],
  [{ task: 'all' }, 'Partly right. 2 of 3 gaps are right.'],
  [{ who: 'they', task: 'all' }, 'Partly right. 1 of 3 gaps is right.'],
  [{ who: 'they', task: 'all', whom: 'us' }, 'Not right yet. None of the 3 gaps is right yet.'],
] as const) {
  test(`“${words}” is announced once`, async () => {
    render(<GapsQuiz question={gaps} />);
    fill({ ...key, ...answer });
    expect(await heardOnCheck()).toEqual([`polite: ${words}`]);
  });
}

test('a check with nothing chosen is announced once', async () => {
  render(<GapsQuiz question={gaps} />);
  expect(await heardOnCheck()).toEqual(['polite: Choose words for every gap first.']);
});

test('a reader hears the words of the text and the gaps among them', async () => {
  render(<GapsQuiz question={gaps} />);
  const heard = (await heardInOrder()).filter((phrase) => /^combobox|Rose|Ring$/.test(phrase));
  expect(heard).toEqual([
    'combobox, Gap 1 of 3, before “rang”, has popup listbox, not expanded',
    'rang. Rose is a tall person who needs two staff (for',
    'combobox, Gap 2 of 3, after “needs two staff for”, has popup listbox, not expanded',
    'Ring',
    'combobox, Gap 3 of 3, after “Ring”, has popup listbox, not expanded',
  ]);
});
