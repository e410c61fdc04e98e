// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AskedOf } from '../../src/engine/question/asked.ts';
import { ShortQuiz } from '../../src/islands/quiz/ShortQuiz.tsx';
import { shortView } from '../../src/question-views/short/short-view.tsx';
import * as fake from './fake-record.ts';
import { heardDuring, heardInOrder } from './hearing.ts';
import { wake } from './waking.ts';

const keeper = vi.hoisted(() => ({
  kept: undefined as string | undefined,
  saved: [] as string[],
  asked: [] as string[],
}));

vi.mock('../../src/store/record.ts', () => import('./fake-record.ts'));
vi.mock('../../src/store/answer-text.ts', () => ({
  keepAnswerText: (questionId: string) => ({
    read: async () => {
      keeper.asked.push(questionId);
      return keeper.kept;
    },
    save: async (text: string) => void keeper.saved.push(text),
  }),
}));

beforeEach(() => {
  fake.startAfresh();
  Object.assign(keeper, { kept: undefined, saved: [], asked: [] });
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const line = (id: string) => ({ id, text: `I say ${id}.`, feedback: `Add ${id}.` });
const short: AskedOf<'short'> = {
  ...{ id: 'explain', kind: 'short', revision: 3, part: '#explain' },
  ask: 'Why does it work?',
  model: 'It works because both hear it.',
  rubric: [line('who'), line('why'), line('limit')],
};

const button = (name: string) => screen.getByRole('button', { name });
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Your answer');
const write = (value: string) => fireEvent.input(field(), { target: { value } });
const isCompared = () => document.querySelector('[data-compared]') !== null;
const status = () => screen.getByRole('status').textContent;
const lineOf = (id: string) => within(screen.getByRole('group', { name: `I say ${id}.` }));
const judge = (id: string, words: 'Yes' | 'Not yet') => fireEvent.click(lineOf(id).getByLabelText(words));

async function show(element = <ShortQuiz question={short} />) {
  await act(async () => void render(element));
}

async function press(name: string) {
  await act(async () => fireEvent.click(button(name)));
}

/** Writes, compares and marks: ‘who’ is there, ‘why’ and ‘limit’ as they are given. */
async function goThrough(why: 'Yes' | 'Not yet', limit: 'Yes' | 'Not yet') {
  write('Because we check it.');
  await press('Compare with a model answer');
  judge('who', 'Yes');
  judge('why', why);
  judge('limit', limit);
}

const answered = (placed: Record<string, string>, marks: number) => ({
  ...{ kind: 'question-answered' as const, question: 'explain', revision: 3, attempt: 1 },
  ...{ response: { placed }, marks },
});
const TWO_OF_THREE = { who: 'met', why: 'not-yet', limit: 'met' };

test('before anything is compared there is no model answer beside the field, and nothing to mark', async () => {
  await show();
  expect(isCompared()).toBe(false);
  expect(screen.queryAllByRole('radio', { name: 'Yes' })).toEqual([]);
});

test('comparing with nothing written leads back to the field, which says why', async () => {
  await show();
  write('  ');
  await press('Compare with a model answer');
  expect(document.activeElement).toBe(field());
  expect(isCompared()).toBe(false);
  const described = (field().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id));
  expect(described.map((each) => each?.textContent)).toEqual([
    'Two to six sentences. What you write stays on this device. Do not name real people.',
    'Write your answer first. Then you can compare it.',
  ]);
});

test('comparing opens the model answer, with the focus on it', async () => {
  await show();
  write('Because.');
  await press('Compare with a model answer');
  expect(document.activeElement?.textContent).toBe('A model answer');
  expect(document.activeElement?.parentElement?.textContent).toContain('It works because both hear it.');
});

test('what was written stays in the field when it is compared', async () => {
  await show();
  write('Because.');
  await press('Compare with a model answer');
  expect(field().value).toBe('Because.');
});

test('each line asks for yes or not yet', async () => {
  await show();
  write('Because.');
  await press('Compare with a model answer');
  for (const { id } of short.rubric) {
    expect(
      lineOf(id)
        .getAllByRole<HTMLInputElement>('radio')
        .map(({ value }) => value),
    ).toEqual(['met', 'not-yet']);
  }
});

test('marks are not saved before every line is judged', async () => {
  await show();
  write('Because.');
  await press('Compare with a model answer');
  judge('who', 'Yes');
  await press('Save my marks');
  expect(status()).toBe('First compare your answer, and choose “Yes” or “Not yet” for every line.');
  expect(fake.append).not.toHaveBeenCalled();
});

test('the marks are saved by line, without a word of what was written', async () => {
  await show();
  await goThrough('Not yet', 'Yes');
  await press('Save my marks');
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(TWO_OF_THREE, 2 / 3));
});

for (const [why, limit, verdict] of [
  ['Yes', 'Yes', 'It is all there. By your own marks: 3 of 3.'],
  ['Yes', 'Not yet', 'Some of it is there. By your own marks: 2 of 3.'],
] as const) {
  test(`the result is announced once, as the learner’s own marks: ${verdict}`, async () => {
    await show();
    await goThrough(why, limit);
    expect(await heardDuring(() => fireEvent.click(button('Save my marks')))).toEqual([`polite: ${verdict}`]);
  });
}

test('each line that is not there yet says what to add, and the others nothing', async () => {
  await show();
  await goThrough('Not yet', 'Yes');
  await press('Save my marks');
  expect(lineOf('why').getByText('To add').parentElement?.textContent).toBe('To addAdd why.');
  expect(lineOf('who').queryByText('Add who.')).toBeNull();
  expect(lineOf('limit').queryByText('Add limit.')).toBeNull();
});

test('every saved line says that the marks are the learner’s own', async () => {
  for (const [marks, words] of [
    [1, 'all of it'],
    [2 / 3, 'some of it'],
    [0, 'none of it yet'],
  ] as const) {
    fake.happen(answered(TWO_OF_THREE, marks));
    await show();
    expect(screen.getByText(new RegExp(`You answered this\\. By your own marks: ${words}\\.`))).toBeDefined();
    cleanup();
  }
});

test('the text is saved when it is compared', async () => {
  await show();
  write('Because.');
  await press('Compare with a model answer');
  expect(keeper.saved).toEqual(['Because.']);
});

test('the text is saved when the field is left', async () => {
  await show();
  write('Half a sen');
  fireEvent.blur(field());
  expect(keeper.saved).toEqual(['Half a sen']);
});

test('the text is saved when the page is put away', async () => {
  await show();
  write('Half a sen');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.restoreAllMocks();
  expect(keeper.saved).toEqual(['Half a sen']);
});

test('the text from before comes back', async () => {
  keeper.kept = 'From before.';
  await show();
  expect(field().value).toBe('From before.');
  expect(keeper.asked).toEqual(['explain']);
});

test('what was typed while the text from before was on its way stays', async () => {
  keeper.kept = 'From before.';
  render(<ShortQuiz question={short} />);
  write('Typed now.');
  await act(async () => undefined);
  expect(field().value).toBe('Typed now.');
});

test('an earlier answer opens with its text, the model answer and its marks', async () => {
  keeper.kept = 'From before.';
  fake.happen(answered(TWO_OF_THREE, 2 / 3));
  await show();
  await press('Show my answer');
  expect(field().value).toBe('From before.');
  expect(isCompared()).toBe(true);
  expect(lineOf('why').getByLabelText<HTMLInputElement>('Not yet').checked).toBe(true);
  expect(lineOf('why').getByText('Add why.')).toBeDefined();
});

test('an answer that is only looked at takes no focus', () => {
  const { Fields } = shortView;
  const given = { attempt: 1, response: { placed: TWO_OF_THREE }, score: undefined, text: undefined };
  render(<Fields question={short} {...given} onChange={() => undefined} />);
  expect(isCompared()).toBe(true);
  expect(document.activeElement).toBe(document.body);
});

test('trying again keeps the text, and asks to compare and to mark anew', async () => {
  await show();
  await goThrough('Yes', 'Yes');
  await press('Save my marks');
  keeper.kept = 'Because we check it.';
  await press('Try again');
  expect(field().value).toBe('Because we check it.');
  expect(isCompared()).toBe(false);
});

test('an example keeps nothing and reads nothing', async () => {
  await show(<ShortQuiz question={short} isExample />);
  await goThrough('Not yet', 'Yes');
  fireEvent.blur(field());
  await press('Save my marks');
  expect(status()).toContain('2 of 3');
  expect([keeper.asked, keeper.saved]).toEqual([[], []]);
  expect(fake.append).not.toHaveBeenCalled();
});

test('the explanation has the model answer and each line with what to add', () => {
  render(<ShortQuiz question={short} />);
  const explanation = screen.getByText('See a model answer and what to look for').closest('details') as HTMLElement;
  expect(within(explanation).getByText('It works because both hear it.')).toBeDefined();
  expect(
    within(explanation)
      .getAllByRole('listitem', { hidden: true })
      .map(({ textContent }) => textContent),
  ).toEqual(['I say who.Add who.', 'I say why.Add why.', 'I say limit.Add limit.']);
});

test('what the server sends is what the browser draws first, and words typed before it woke stay', async () => {
  keeper.kept = 'From before.';
  const { faults } = await wake(<ShortQuiz question={short} />, () => write('Typed early.'));
  expect(faults).toEqual([]);
  expect(field().value).toBe('Typed early.');
  await press('Compare with a model answer');
  expect(keeper.saved).toEqual(['Typed early.']);
});

test('a reader hears the question, the field with its advice, and the way on', async () => {
  await show();
  const heard = (await heardInOrder()).filter((phrase) => /^(group|textbox|button)/.test(phrase));
  expect(heard[0]).toBe('group, Why does it work?');
  expect(heard[1]).toMatch(/^textbox, Your answer, Two to six sentences\./);
  expect(heard[2]).toBe('button, Compare with a model answer');
});
