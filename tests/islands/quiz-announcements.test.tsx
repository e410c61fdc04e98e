// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MultipleQuiz } from '../../src/islands/quiz/MultipleQuiz.tsx';
import { SingleQuiz } from '../../src/islands/quiz/SingleQuiz.tsx';
import { multiple, single } from './asked.ts';
import * as fake from './fake-record.ts';

vi.mock('../../src/store/record.ts', () => import('./fake-record.ts'));

beforeEach(() => {
  fake.startAfresh();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(async () => {
  await virtual.stop();
  cleanup();
});

const choose = (id: string) => fireEvent.click(screen.getByLabelText(new RegExp(`Choose ${id}$`)));

/** What is said after the button is pressed. */
async function heardOnCheck(): Promise<string[]> {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Check my answer' })));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return virtual.spokenPhraseLog();
}

/** Everything a reader hears going through the question. */
async function heardInOrder(): Promise<string[]> {
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  return virtual.spokenPhraseLog();
}

test('a good choice is announced once, verdict first and then the reason', async () => {
  render(<SingleQuiz question={single} />);
  choose('ask');
  expect(await heardOnCheck()).toEqual(['polite: A good choice. Why ask.']);
});

test('another choice is announced once, verdict first and then the reason', async () => {
  render(<SingleQuiz question={single} />);
  choose('guess');
  expect(await heardOnCheck()).toEqual(['polite: Not this one. Why guess.']);
});

test('an answer with several choices is announced once, with what was found and what does not fit', async () => {
  render(<MultipleQuiz question={multiple} />);
  for (const id of ['day', 'night', 'letter']) choose(id);
  expect(await heardOnCheck()).toEqual([
    'polite: Partly right. You found 2 of 3 good choices. 1 of your choices does not fit.',
  ]);
});

const sure = (level: string) => fireEvent.click(screen.getByLabelText(level));
const SURE_AND_WRONG = 'You were very sure, so it comes first in your next review.';

test('very sure and wrong is said in the one announcement, after the reason', async () => {
  render(<SingleQuiz question={single} />);
  choose('guess');
  sure('Very sure');
  expect(await heardOnCheck()).toEqual([`polite: Not this one. Why guess. ${SURE_AND_WRONG}`]);
});

test('very sure and partly right is said like very sure and wrong', async () => {
  render(<MultipleQuiz question={multiple} />);
  choose('day');
  sure('Very sure');
  expect(await heardOnCheck()).toEqual([`polite: Partly right. You found 1 of 3 good choices. ${SURE_AND_WRONG}`]);
});

test('not sure and right is said in the one announcement, after the reason', async () => {
  render(<SingleQuiz question={single} />);
  choose('ask');
  sure('Not sure');
  expect(await heardOnCheck()).toEqual(['polite: A good choice. Why ask. You were not sure, and you were right.']);
});

test.for([
  ['Very sure', 'ask', 'A good choice. Why ask.'],
  ['Fairly sure', 'ask', 'A good choice. Why ask.'],
  ['Fairly sure', 'guess', 'Not this one. Why guess.'],
  ['Not sure', 'guess', 'Not this one. Why guess.'],
] as const)('“%s” about the choice “%s” is nothing to speak of', async ([level, id, words]) => {
  render(<SingleQuiz question={single} />);
  choose(id);
  sure(level);
  expect(await heardOnCheck()).toEqual([`polite: ${words}`]);
});

test('a check with nothing chosen is announced once', async () => {
  render(<MultipleQuiz question={multiple} />);
  expect(await heardOnCheck()).toEqual(['polite: Tick at least one answer first.']);
});

test('a check with nothing chosen is announced again when it is asked for again', async () => {
  render(<SingleQuiz question={single} />);
  await heardOnCheck();
  await virtual.stop();
  expect((await heardOnCheck()).map((phrase) => phrase.trim())).toEqual(['polite: Choose an answer first.']);
});

test('a saved answer that comes back is not announced', async () => {
  render(<SingleQuiz question={single} />);
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  act(() => {
    fake.happen({
      ...{ kind: 'question-answered', question: single.id, revision: 1, attempt: 1 },
      ...{ response: { chosen: ['ask'] }, marks: 1 },
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await virtual.spokenPhraseLog()).toEqual([]);
});

test('a reader hears the question, its options, the hint, how sure one is and the button, in this order', async () => {
  render(<SingleQuiz question={single} />);
  const heard = (await heardInOrder()).filter((phrase) => /group, |radio, |A hint|button, /.test(phrase));
  expect(heard).toEqual([
    'group, What comes first?',
    'radio, A Choose guess, not checked, position 1, set size 3',
    'radio, B Choose ask, not checked, position 2, set size 3',
    'radio, C Choose wait, not checked, position 3, set size 3',
    'end of group, What comes first?',
    'A hint',
    'group, How sure are you? You can leave this out.',
    'radio, Not sure, not checked, position 1, set size 3',
    'radio, Fairly sure, not checked, position 2, set size 3',
    'radio, Very sure, not checked, position 3, set size 3',
    'end of group, How sure are you? You can leave this out.',
    'button, Check my answer',
  ]);
});
