// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Confidence } from '../../src/engine/record/event.ts';
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

const LEVELS = [
  ['Not sure', 'not-sure'],
  ['Fairly sure', 'fairly'],
  ['Very sure', 'very'],
] as const;

const button = (name: string) => screen.getByRole('button', { name });
const choose = (id: string) => fireEvent.click(screen.getByLabelText(new RegExp(`Choose ${id}$`)));
const sure = (level: string) => fireEvent.click(screen.getByLabelText(level));
const levels = (place: HTMLElement = document.body) =>
  within(within(place).getByRole('group', { name: /^How sure are you/ })).getAllByRole<HTMLInputElement>('radio');
const chosenLevels = () =>
  levels()
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
const saved = () => fake.append.mock.calls.map(([happening]) => happening);

async function check() {
  await act(async () => fireEvent.click(button('Check my answer')));
}

function answered(confidence?: Confidence) {
  return {
    ...{ kind: 'question-answered' as const, question: single.id, revision: 1, attempt: 1 },
    ...{ response: { chosen: ['guess'] }, marks: 0 },
    ...(confidence && { confidence }),
  };
}

test('nothing is chosen to begin with', () => {
  render(<SingleQuiz question={single} />);
  expect(chosenLevels()).toEqual([]);
});

test('an answer can be checked without saying how sure one is, and is saved without it', async () => {
  render(<SingleQuiz question={single} />);
  choose('ask');
  await check();
  expect(saved()).toMatchObject([{ response: { chosen: ['ask'] }, marks: 1 }]);
  expect(saved().map((happening) => 'confidence' in happening)).toEqual([false]);
});

test.for(LEVELS)('“%s” is saved with the answer', async ([words, confidence]) => {
  render(<SingleQuiz question={single} />);
  choose('ask');
  sure(words);
  await check();
  expect(saved()).toMatchObject([{ response: { chosen: ['ask'] }, confidence }]);
});

test('what was chosen last is saved', async () => {
  render(<SingleQuiz question={single} />);
  sure('Very sure');
  choose('ask');
  sure('Not sure');
  await check();
  expect(saved()).toMatchObject([{ confidence: 'not-sure' }]);
});

test('to say how sure one is is no answer yet', async () => {
  render(<SingleQuiz question={single} />);
  sure('Very sure');
  await check();
  expect(screen.getByRole('status').textContent).toBe('Choose an answer first.');
  expect(fake.append).not.toHaveBeenCalled();
});

test.for([
  [['ask'], 1],
  [['guess'], 0],
] as [string[], number][])('how sure one is changes nothing of the marks for %j', async ([ids, marks]) => {
  for (const words of [undefined, 'Not sure', 'Fairly sure', 'Very sure']) {
    const { unmount } = render(<SingleQuiz question={single} />);
    ids.forEach(choose);
    if (words) sure(words);
    await check();
    unmount();
  }
  expect(saved().map((happening) => 'marks' in happening && happening.marks)).toEqual([marks, marks, marks, marks]);
});

test('how sure one is changes nothing of the marks for an answer that is partly right', async () => {
  for (const words of [undefined, 'Not sure', 'Fairly sure', 'Very sure']) {
    const { unmount } = render(<MultipleQuiz question={multiple} />);
    ['day', 'night'].forEach(choose);
    if (words) sure(words);
    await check();
    unmount();
  }
  expect(saved().map((happening) => 'marks' in happening && happening.marks)).toEqual(Array(4).fill(2 / 3));
});

test('after the check it stays as it was and cannot be changed', async () => {
  render(<SingleQuiz question={single} />);
  choose('ask');
  sure('Fairly sure');
  await check();
  expect(chosenLevels()).toEqual(['fairly']);
  expect(levels().every((level) => level.matches(':disabled'))).toBe(true);
});

test('trying again asks anew', async () => {
  render(<SingleQuiz question={single} />);
  choose('guess');
  sure('Very sure');
  await check();
  fireEvent.click(button('Try again'));
  expect(chosenLevels()).toEqual([]);
  expect(levels().some((level) => level.matches(':disabled'))).toBe(false);
  choose('ask');
  await check();
  expect('confidence' in (saved()[1] ?? {})).toBe(false);
});

test('an earlier answer shows how sure the learner was, closed, with its sentence', () => {
  fake.happen(answered('very'));
  render(<SingleQuiz question={single} />);
  fireEvent.click(button('Show my answer'));
  expect(chosenLevels()).toEqual(['very']);
  expect(levels().every((level) => level.matches(':disabled'))).toBe(true);
  expect(screen.getByRole('status').textContent).toContain('You were very sure');
});

test('trying again after an earlier answer asks anew', () => {
  fake.happen(answered('very'));
  render(<SingleQuiz question={single} />);
  fireEvent.click(button('Show my answer'));
  fireEvent.click(button('Try again'));
  expect(chosenLevels()).toEqual([]);
});

test('an earlier answer without it shows none', () => {
  fake.happen(answered());
  render(<SingleQuiz question={single} />);
  sure('Very sure');
  fireEvent.click(button('Show my answer'));
  expect(chosenLevels()).toEqual([]);
});

test('what was said before the question woke stays, and is saved', async () => {
  document.body.innerHTML = `<div id="island">${renderToString(<SingleQuiz question={single} />)}</div>`;
  choose('ask');
  sure('Not sure');
  const island = document.getElementById('island') as HTMLElement;
  render(<SingleQuiz question={single} />, { container: island, hydrate: true });
  await check();
  expect(saved()).toMatchObject([{ confidence: 'not-sure' }]);
});

test('two questions on a page do not share it', () => {
  render(
    <>
      <div data-testid="one">
        <SingleQuiz question={single} />
      </div>
      <div data-testid="other">
        <MultipleQuiz question={multiple} />
      </div>
    </>,
  );
  const [one, other] = ['one', 'other'].map((id) => levels(screen.getByTestId(id)));
  for (const level of [one?.[0], other?.[2]]) if (level) fireEvent.click(level);
  expect([one?.[0]?.checked, other?.[2]?.checked]).toEqual([true, true]);
});

test('an example asks how sure one is, and saves nothing', async () => {
  render(<SingleQuiz question={single} isExample />);
  choose('guess');
  sure('Very sure');
  await check();
  expect(screen.getByRole('status').textContent).toContain('You were very sure');
  expect(fake.append).not.toHaveBeenCalled();
});
