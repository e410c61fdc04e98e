// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { AskedQuestion } from '../../src/engine/question/asked.ts';
import { orderFor } from '../../src/engine/question/order.ts';
import { MultipleQuiz } from '../../src/islands/quiz/MultipleQuiz.tsx';
import { SingleQuiz } from '../../src/islands/quiz/SingleQuiz.tsx';
import { multiple, single } from './asked.ts';
import * as fake from './fake-record.ts';

vi.mock('../../src/store/record.ts', () => import('./fake-record.ts'));

beforeEach(() => {
  fake.startAfresh();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const choose = (id: string) => fireEvent.click(screen.getByLabelText(new RegExp(`Choose ${id}$`)));
const status = () => screen.getByRole('status').textContent;
const radios = () => within(screen.getByRole('group', { name: single.ask })).getAllByRole<HTMLInputElement>('radio');
const shownOrder = () => radios().map(({ value }) => value);
const feedbackOf = (id: string) => screen.getByLabelText(new RegExp(`Choose ${id}$`)).closest('div')?.textContent;

async function check() {
  await act(async () => fireEvent.click(button('Check my answer')));
}

function answered({ id, revision }: AskedQuestion, chosen: string[], marks: number, attempt = 1) {
  return { kind: 'question-answered' as const, question: id, revision, attempt, response: { chosen }, marks };
}

test('the options stand in the built order, under letters that read A, B, C', () => {
  render(<SingleQuiz question={single} />);
  const built = orderFor(single.id, single.options, 1).map(({ id }) => id);
  expect(shownOrder()).toEqual(built);
  expect(radios().map((radio) => radio.closest('label')?.textContent)).toEqual(
    built.map((id, index) => ` ${'ABC'[index]} Choose ${id}`),
  );
});

test('a check with nothing chosen asks for a choice and saves nothing', async () => {
  render(<SingleQuiz question={single} />);
  await check();
  expect(status()).toBe('Choose an answer first.');
  expect(fake.append).not.toHaveBeenCalled();
});

test('an answer is saved with its question, revision, attempt, choice and marks', async () => {
  render(<MultipleQuiz question={multiple} />);
  choose('day');
  choose('night');
  choose('letter');
  await check();
  expect(fake.append).toHaveBeenCalledExactlyOnceWith({
    kind: 'question-answered',
    question: 'signs',
    revision: 2,
    attempt: 1,
    response: { chosen: expect.toSatisfy((ids: string[]) => ids.toSorted().join() === 'day,letter,night') },
    marks: 1 / 3,
  });
});

test('no feedback shows before the answer is saved', async () => {
  const save = fake.holdSaving();
  render(<SingleQuiz question={single} />);
  choose('guess');
  await check();
  expect(status()).toBe('');
  expect(feedbackOf('guess')).not.toContain('Not this one');
  await act(async () => save());
  await waitFor(() => expect(feedbackOf('guess')).toContain('Not this oneWhy guess.'));
});

test('two clicks on the button save one answer', async () => {
  const save = fake.holdSaving();
  render(<SingleQuiz question={single} />);
  choose('ask');
  act(() => {
    fireEvent.click(button('Check my answer'));
    fireEvent.click(button('Check my answer'));
  });
  await act(async () => save());
  fireEvent.click(button('Checked'));
  expect(fake.append).toHaveBeenCalledTimes(1);
});

test('each chosen option and each missed one has its feedback, and no other', async () => {
  render(<MultipleQuiz question={multiple} />);
  choose('day');
  choose('letter');
  await check();
  expect(feedbackOf('day')).toMatch(/A good choiceWhy day\.$/);
  expect(feedbackOf('letter')).toMatch(/Not this oneWhy letter\.$/);
  expect(feedbackOf('night')).toMatch(/You missed this oneWhy night\.$/);
  expect(feedbackOf('talk')).toMatch(/Choose talk$/);
});

test('the focus stays on the button that was pressed', async () => {
  render(<SingleQuiz question={single} />);
  choose('ask');
  button('Check my answer').focus();
  await check();
  expect(document.activeElement).toBe(button('Checked'));
});

test('an answer that was checked cannot be changed', async () => {
  render(<SingleQuiz question={single} />);
  choose('ask');
  await check();
  expect(radios().every((radio) => radio.matches(':disabled'))).toBe(true);
});

test('trying again shuffles, clears the choice and moves the focus to the question', async () => {
  render(<SingleQuiz question={single} />);
  choose('ask');
  await check();
  fireEvent.click(button('Try again'));
  expect(shownOrder()).toEqual(orderFor(single.id, single.options, 2).map(({ id }) => id));
  expect(radios().filter(({ checked }) => checked)).toEqual([]);
  expect(document.activeElement).toBe(screen.getByText('What comes first?'));
});

test('the next answer is the second attempt', async () => {
  render(<SingleQuiz question={single} />);
  choose('guess');
  await check();
  fireEvent.click(button('Try again'));
  choose('ask');
  await check();
  expect(fake.append).toHaveBeenLastCalledWith(answered(single, ['ask'], 1, 2));
});

test('a saved answer comes back as one line, and opens with its order, choice and feedback', () => {
  fake.happen(answered(single, ['guess'], 0, 3));
  render(<SingleQuiz question={single} />);
  expect(screen.getByText(/You answered this: not right yet\./)).toBeDefined();
  fireEvent.click(button('Show my answer'));
  expect(shownOrder()).toEqual(orderFor(single.id, single.options, 3).map(({ id }) => id));
  expect(screen.getByLabelText<HTMLInputElement>(/guess$/).checked).toBe(true);
  expect(feedbackOf('guess')).toContain('Not this one');
  expect(screen.queryByText(/You answered this/)).toBeNull();
  expect(fake.append).not.toHaveBeenCalled();
});

test('an answer to an older revision asks for a new one, and cannot be opened', () => {
  fake.happen({ ...answered(multiple, ['day'], 1), revision: 1 });
  render(<MultipleQuiz question={multiple} />);
  expect(screen.getByText('The right answer has changed since you answered. Please answer again.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Show my answer' })).toBeNull();
});

test('a saved answer whose options are all gone offers nothing to open', () => {
  fake.happen(answered(single, ['gone'], 0));
  render(<SingleQuiz question={single} />);
  expect(screen.queryByRole('button', { name: 'Show my answer' })).toBeNull();
});

test('another tab’s answer shows as a line and leaves the choice that is being made', async () => {
  render(<SingleQuiz question={single} />);
  choose('wait');
  act(() => fake.happen(answered(single, ['ask'], 1)));
  expect(screen.getByText(/You answered this: a good choice\./)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>(/wait$/).checked).toBe(true);
});

test('an answer that was just checked has no line about itself', async () => {
  render(<SingleQuiz question={single} />);
  choose('ask');
  await check();
  expect(screen.queryByText(/You answered this/)).toBeNull();
});

test('the explanation follows the order shown', async () => {
  render(<SingleQuiz question={single} />);
  choose('guess');
  await check();
  fireEvent.click(button('Try again'));
  const explanation = screen.getByText('See what each choice leads to').closest('details');
  const reasons = within(explanation as HTMLElement).getAllByRole('listitem', { hidden: true });
  expect(reasons.map(({ textContent }) => textContent?.match(/Why \w+/)?.[0])).toEqual(
    orderFor(single.id, single.options, 2).map(({ id }) => `Why ${id}`),
  );
});

test('the explanation links to the part that teaches it and names the source', () => {
  render(<SingleQuiz question={single} />);
  const link = screen.getByText('Read the part that teaches this');
  expect(link.getAttribute('href')).toBe('#words');
  expect(link.parentElement?.textContent).toContain('Source: NHS England, 2024');
});

test('the link to the part that teaches it leads to another page where the question stands on another', () => {
  render(<MultipleQuiz question={multiple} />);
  const link = screen.getByText('Read the part that teaches this');
  expect(link.getAttribute('href')).toBe('/modules/barriers/signs/#signs');
  expect(link.parentElement?.textContent).not.toContain('Source');
});

test('an example is answered and has its feedback, and nothing of it is saved', async () => {
  render(<SingleQuiz question={single} isExample />);
  choose('guess');
  await check();
  expect(status()).toContain('Not this one.');
  expect(feedbackOf('guess')).toContain('Why guess.');
  expect(fake.append).not.toHaveBeenCalled();
});

test('an example with several answers saves nothing either', async () => {
  render(<MultipleQuiz question={multiple} isExample />);
  choose('day');
  await check();
  expect(status()).toContain('You found 1 of 3 good choices.');
  expect(fake.append).not.toHaveBeenCalled();
});

test('an example can be tried again, and knows nothing of earlier answers', async () => {
  fake.happen(answered(single, ['guess'], 0));
  render(<SingleQuiz question={single} isExample />);
  expect(screen.queryByText(/You answered this/)).toBeNull();
  choose('ask');
  await check();
  fireEvent.click(button('Try again'));
  expect(shownOrder()).toEqual(orderFor(single.id, single.options, 2).map(({ id }) => id));
});

test('what the server sends is what the browser draws first, whatever is saved, and a choice made before stays', async () => {
  const html = renderToString(<SingleQuiz question={single} />);
  fake.happen(answered(single, ['ask'], 1));
  document.body.innerHTML = `<div id="island">${html}</div>`;
  const island = document.getElementById('island') as HTMLElement;
  choose('wait');
  const faults: unknown[] = [];
  await act(async () => {
    hydrateRoot(island, <SingleQuiz question={single} />, { onRecoverableError: (error) => faults.push(error) });
  });
  expect(faults).toEqual([]);
  expect(screen.getByLabelText<HTMLInputElement>(/wait$/).checked).toBe(true);
  expect(island.textContent).toContain('You answered this: a good choice.');
});

test('the server’s page has the live region, empty, and room for the line of a saved answer', () => {
  document.body.innerHTML = renderToString(<SingleQuiz question={single} />);
  expect(status()).toBe('');
  expect(document.querySelector('[data-longest]')?.getAttribute('data-longest')).toContain('Please answer again.');
});
