// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orderFor } from '../../src/engine/question/order.ts';
import { SortQuiz } from '../../src/islands/quiz/SortQuiz.tsx';
import { answered, beginAfresh, button, check, explanation, heardInOrder, heardOnCheck } from './asking.tsx';
import { tidyUp, verdict, wake } from './asking.tsx';
import * as fake from './fake-record.ts';
import { sort } from './placing-questions.ts';

vi.mock('../../src/store/record.ts', () => import('./fake-record.ts'));

beforeEach(beginAfresh);
afterEach(tidyUp);

const key = { name: 'share', confidence: 'ask', dose: 'share', visit: 'ask' };
const groups = { share: 'Share it', ask: 'Ask first' };
const card = (id: string) => screen.getByRole('group', { name: `Card ${id}` });
const cardsShown = () => screen.getAllByText(/^Card /, { selector: 'legend' }).map(({ textContent }) => textContent);
const inOrder = (attempt: number) => orderFor('cards', sort.cards, attempt).map(({ text }) => text);

function put(placed: Partial<typeof key>) {
  for (const [id, group] of Object.entries(placed)) {
    fireEvent.click(within(card(id)).getByLabelText(groups[group as keyof typeof groups]));
  }
}

const chosen = () => Array.from(document.querySelectorAll<HTMLInputElement>('fieldset fieldset :checked'));

test('cards stand in the order of the page, and each has the groups in the order they were written', () => {
  render(<SortQuiz question={sort} />);
  expect(cardsShown()).toEqual(inOrder(1));
  for (const { id } of sort.cards) {
    const radios = within(card(id)).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value }) => value)).toEqual(['share', 'ask']);
  }
  expect(chosen()).toEqual([]);
});

test('each card keeps a group of its own, and so does how sure the learner is', () => {
  render(<SortQuiz question={sort} />);
  put(key);
  fireEvent.click(screen.getByLabelText('Very sure'));
  expect(chosen()).toHaveLength(4);
  expect(screen.getByLabelText<HTMLInputElement>('Very sure').checked).toBe(true);
});

test('a check with a card left over asks for it and saves nothing', async () => {
  render(<SortQuiz question={sort} />);
  put({ name: 'share', dose: 'share', visit: 'ask' });
  await check();
  expect(verdict()).toBe('Choose a group for every card first.');
  expect(fake.append).not.toHaveBeenCalled();
});

test('choosing more takes the request back', async () => {
  render(<SortQuiz question={sort} />);
  await check();
  put({ name: 'share' });
  expect(verdict()).toBe('');
});

test('an answer is saved with each card’s group and the share of right cards, and with nothing about being sure', async () => {
  render(<SortQuiz question={sort} />);
  put({ ...key, dose: 'ask' });
  await check();
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(sort, { ...key, dose: 'ask' }, 3 / 4));
});

test('each card says which group was chosen, how that was and why, and a wrong one where it belongs', async () => {
  render(<SortQuiz question={sort} />);
  put({ ...key, dose: 'ask' });
  await check();
  expect(card('name').textContent).toMatch(/The right group“Share it”Why name\.$/);
  expect(card('dose').textContent).toMatch(/Not this group“Ask first”It belongs in “Share it”\. Why dose\.$/);
});

test('an answer that was checked cannot be changed', async () => {
  render(<SortQuiz question={sort} />);
  put(key);
  await check();
  expect(within(card('name')).queryAllByRole('radio')).toEqual([]);
  expect(chosen().every((radio) => radio.matches(':disabled'))).toBe(true);
});

test('an earlier answer comes back with its order, its groups and their feedback', () => {
  fake.happen(answered(sort, { ...key, dose: 'ask' }, 3 / 4, 3));
  render(<SortQuiz question={sort} />);
  expect(screen.getByText(/You answered this: partly right\./)).toBeDefined();
  fireEvent.click(button('Show my answer'));
  expect(cardsShown()).toEqual(inOrder(3));
  expect(card('dose').textContent).toContain('Not this group“Ask first”');
  expect(card('name').textContent).toContain('The right group“Share it”');
});

test('trying again clears the groups, shuffles the cards and moves the focus to the question', async () => {
  render(<SortQuiz question={sort} />);
  put(key);
  await check();
  fireEvent.click(button('Try again'));
  expect(chosen()).toEqual([]);
  expect(cardsShown()).toEqual(inOrder(2));
  expect(document.activeElement).toBe(screen.getByText('What is what?'));
});

test('the next answer is the second attempt', async () => {
  render(<SortQuiz question={sort} />);
  put({ ...key, dose: 'ask' });
  await check();
  fireEvent.click(button('Try again'));
  put(key);
  await check();
  expect(fake.append).toHaveBeenLastCalledWith(answered(sort, key, 1, 2));
});

test('what the server sends is what the browser draws first, and groups chosen before it wakes are checked', async () => {
  const faults = await wake(<SortQuiz question={sort} />, () => put({ ...key, dose: 'ask' }));
  expect(faults).toEqual([]);
  expect(chosen()).toHaveLength(4);
  await check();
  expect(card('dose').textContent).toContain('Not this group“Ask first”');
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(sort, { ...key, dose: 'ask' }, 3 / 4));
});

test('the explanation says where each card belongs, and why, in the order shown', () => {
  render(<SortQuiz question={sort} />);
  const lines = {
    name: 'Card name | It belongs in “Share it”. Why name.',
    confidence: 'Card confidence | It belongs in “Ask first”. Why confidence.',
    dose: 'Card dose | It belongs in “Share it”. Why dose.',
    visit: 'Card visit | It belongs in “Ask first”. Why visit.',
  };
  expect(explanation('See where each card belongs')).toEqual(
    orderFor('cards', sort.cards, 1).map(({ id }) => lines[id as keyof typeof lines]),
  );
});

for (const [answer, words] of [
  [{}, 'All in the right group. 4 of 4 cards are right.'],
  [{ dose: 'ask' }, 'Partly right. 3 of 4 cards are right.'],
  [{ name: 'ask', dose: 'ask', visit: 'share' }, 'Partly right. 1 of 4 cards is right.'],
  [
    { name: 'ask', confidence: 'share', dose: 'ask', visit: 'share' },
    'Not right yet. None of the 4 cards is right yet.',
  ],
] as const) {
  test(`“${words}” is announced once`, async () => {
    render(<SortQuiz question={sort} />);
    put({ ...key, ...answer });
    expect(await heardOnCheck()).toEqual([`polite: ${words}`]);
  });
}

test('a check with nothing chosen is announced once', async () => {
  render(<SortQuiz question={sort} />);
  expect(await heardOnCheck()).toEqual(['polite: Choose a group for every card first.']);
});

test('a reader hears each card as a group with its choices', async () => {
  render(<SortQuiz question={sort} />);
  const [first] = inOrder(1);
  const heard = await heardInOrder();
  const start = heard.indexOf(`group, ${first}`);
  const choices = heard.slice(start, heard.indexOf(`end of group, ${first}`)).filter((phrase) => /^radio/.test(phrase));
  expect(choices).toEqual([
    'radio, Share it, not checked, position 1, set size 2',
    'radio, Ask first, not checked, position 2, set size 2',
  ]);
});
