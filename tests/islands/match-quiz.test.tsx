// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orderFor } from '../../src/engine/question/order.ts';
import { MatchQuiz } from '../../src/islands/quiz/MatchQuiz.tsx';
import { matchView } from '../../src/question-views/match/match-view.tsx';
import { answered, beginAfresh, button, check, explanation, heardInOrder, heardOnCheck } from './asking.tsx';
import { tidyUp, verdict, wake } from './asking.tsx';
import * as fake from './fake-record.ts';
import { match } from './placing-questions.ts';

vi.mock('../../src/store/record.ts', () => import('./fake-record.ts'));

beforeEach(beginAfresh);
afterEach(tidyUp);

const names = { ward: 'The ward', home: 'The home', shop: 'The shop' };
const key = { ward: 'nurse', home: 'carer', shop: 'chemist' };
const list = (item: keyof typeof names) => screen.getByLabelText<HTMLSelectElement>(names[item]);
const feedbackOf = (item: keyof typeof names) => list(item).closest('div')?.textContent;
const lists = () => screen.getAllByRole<HTMLSelectElement>('combobox');
const itemsShown = () => lists().map(({ labels }) => labels[0]?.textContent);
const choicesShown = () => lists().map(({ options }) => Array.from(options, ({ value }) => value));

function pair(placed: Partial<typeof key>) {
  for (const [item, choice] of Object.entries(placed)) {
    fireEvent.change(list(item as keyof typeof names), { target: { value: choice } });
  }
}

test('items and choices stand in the orders of the page, and no list begins with a choice', () => {
  render(<MatchQuiz question={match} />);
  const choices = orderFor('pairs-choices', match.choices, 1).map(({ id }) => id);
  expect(itemsShown()).toEqual(orderFor('pairs', match.items, 1).map(({ text }) => text));
  expect(choicesShown()).toEqual([
    ['', ...choices],
    ['', ...choices],
    ['', ...choices],
  ]);
  expect(lists().map(({ value }) => value)).toEqual(['', '', '']);
  expect(lists()[0]?.selectedOptions[0]?.textContent).toBe('Choose …');
});

test('a check with an item left open asks for it and saves nothing', async () => {
  render(<MatchQuiz question={match} />);
  pair({ ward: 'nurse', home: 'carer' });
  await check();
  expect(verdict()).toBe('Choose what belongs with each one first.');
  expect(fake.append).not.toHaveBeenCalled();
});

test('what has no choice yet is left out of the answer', () => {
  render(<MatchQuiz question={match} />);
  pair({ home: 'carer' });
  const fieldset = screen.getByRole<HTMLFieldSetElement>('group', { name: 'What goes together?' });
  expect(matchView.readResponse(fieldset)).toEqual({ placed: { home: 'carer' } });
});

test('choosing more takes the request back', async () => {
  render(<MatchQuiz question={match} />);
  await check();
  pair({ ward: 'nurse' });
  expect(verdict()).toBe('');
});

test('an answer is saved with each item’s choice and the share of right pairs', async () => {
  render(<MatchQuiz question={match} />);
  pair({ ...key, home: 'driver' });
  await check();
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(match, { ...key, home: 'driver' }, 2 / 3));
});

test('each pair says what was chosen, how that was and why, and a wrong one what belongs with it', async () => {
  render(<MatchQuiz question={match} />);
  pair({ ...key, home: 'driver' });
  await check();
  expect(feedbackOf('ward')).toMatch(/A good pair“Choice nurse”Why ward\.$/);
  expect(feedbackOf('home')).toMatch(/Not this pair“Choice driver”It belongs with “Choice carer”\. Why home\.$/);
});

test('an answer that was checked cannot be changed', async () => {
  render(<MatchQuiz question={match} />);
  pair(key);
  await check();
  expect(screen.queryAllByRole('combobox')).toEqual([]);
  expect(list('ward').matches(':disabled')).toBe(true);
});

test('an earlier answer comes back with its order, its choices and their feedback', () => {
  fake.happen(answered(match, { ...key, home: 'driver' }, 2 / 3, 3));
  render(<MatchQuiz question={match} />);
  expect(screen.getByText(/You answered this: partly right\./)).toBeDefined();
  fireEvent.click(button('Show my answer'));
  const shown = screen.getAllByText(/^The /, { selector: 'label' }).map(({ textContent }) => textContent);
  expect(shown).toEqual(orderFor('pairs', match.items, 3).map(({ text }) => text));
  expect(list('home').value).toBe('driver');
  expect(feedbackOf('home')).toContain('Not this pair“Choice driver”');
});

test('trying again clears the choices, shuffles items and choices, and moves the focus to the question', async () => {
  render(<MatchQuiz question={match} />);
  pair(key);
  await check();
  fireEvent.click(button('Try again'));
  expect(lists().map(({ value }) => value)).toEqual(['', '', '']);
  expect(itemsShown()).toEqual(orderFor('pairs', match.items, 2).map(({ text }) => text));
  expect(choicesShown()[0]?.slice(1)).toEqual(orderFor('pairs-choices', match.choices, 2).map(({ id }) => id));
  expect(document.activeElement).toBe(screen.getByText('What goes together?'));
});

test('the next answer is the second attempt', async () => {
  render(<MatchQuiz question={match} />);
  pair({ ...key, ward: 'driver' });
  await check();
  fireEvent.click(button('Try again'));
  pair(key);
  await check();
  expect(fake.append).toHaveBeenLastCalledWith(answered(match, key, 1, 2));
});

test('what the server sends is what the browser draws first, and choices made before it wakes are checked', async () => {
  const faults = await wake(<MatchQuiz question={match} />, () => pair({ ...key, home: 'driver' }));
  expect(faults).toEqual([]);
  expect(list('home').value).toBe('driver');
  await check();
  expect(feedbackOf('home')).toContain('Not this pair“Choice driver”');
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(match, { ...key, home: 'driver' }, 2 / 3));
});

test('the explanation says what belongs with each item, and why, in the order shown', () => {
  render(<MatchQuiz question={match} />);
  const lines = {
    ward: 'The ward | It belongs with “Choice nurse”. Why ward.',
    home: 'The home | It belongs with “Choice carer”. Why home.',
    shop: 'The shop | It belongs with “Choice chemist”. Why shop.',
  };
  expect(explanation('See what belongs together')).toEqual(
    orderFor('pairs', match.items, 1).map(({ id }) => lines[id as keyof typeof lines]),
  );
});

for (const [answer, words] of [
  [{}, 'All good pairs. 3 of 3 pairs are right.'],
  [{ home: 'driver' }, 'Partly right. 2 of 3 pairs are right.'],
  [{ home: 'driver', shop: 'driver' }, 'Partly right. 1 of 3 pairs is right.'],
  [{ ward: 'driver', home: 'driver', shop: 'driver' }, 'Not right yet. None of the 3 pairs is right yet.'],
] as const) {
  test(`“${words}” is announced once`, async () => {
    render(<MatchQuiz question={match} />);
    pair({ ...key, ...answer });
    expect(await heardOnCheck()).toEqual([`polite: ${words}`]);
  });
}

test('a check with nothing chosen is announced once', async () => {
  render(<MatchQuiz question={match} />);
  expect(await heardOnCheck()).toEqual(['polite: Choose what belongs with each one first.']);
});

test('a reader hears each item, and then a list by its name', async () => {
  render(<MatchQuiz question={match} />);
  const [first, second] = orderFor('pairs', match.items, 1).map(({ text }) => text);
  const heard = await heardInOrder();
  expect(heard).toContain('group, What goes together?');
  const items = heard.filter((phrase) => phrase.startsWith('The ') || phrase.startsWith('combobox'));
  expect(items.slice(0, 3)).toEqual([first, `combobox, ${first}, has popup listbox, not expanded`, second]);
});
