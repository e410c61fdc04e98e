// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Quiz } from '../../src/islands/quiz/Quiz.tsx';
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
  render(<Quiz question={single} />);
  choose('ask');
  expect(await heardOnCheck()).toEqual(['polite: A good choice. Why ask.']);
});

test('another choice is announced once, verdict first and then the reason', async () => {
  render(<Quiz question={single} />);
  choose('guess');
  expect(await heardOnCheck()).toEqual(['polite: Not this one. Why guess.']);
});

test('an answer with several choices is announced once, with what was found and what does not fit', async () => {
  render(<Quiz question={multiple} />);
  for (const id of ['day', 'night', 'letter']) choose(id);
  expect(await heardOnCheck()).toEqual([
    'polite: Partly right. You found 2 of 3 good choices. 1 of your choices does not fit.',
  ]);
});

test('a check with nothing chosen is announced once', async () => {
  render(<Quiz question={multiple} />);
  expect(await heardOnCheck()).toEqual(['polite: Tick at least one answer first.']);
});

test('a check with nothing chosen is announced again when it is asked for again', async () => {
  render(<Quiz question={single} />);
  await heardOnCheck();
  await virtual.stop();
  expect((await heardOnCheck()).map((phrase) => phrase.trim())).toEqual(['polite: Choose an answer first.']);
});

test('a saved answer that comes back is not announced', async () => {
  render(<Quiz question={single} />);
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

test('a reader hears the question, each option with its letter, the hint and the button, in this order', async () => {
  render(<Quiz question={single} />);
  const heard = (await heardInOrder()).filter((phrase) => /group, |radio, |A hint|button, /.test(phrase));
  expect(heard).toEqual([
    'group, What comes first?',
    'radio, A Choose guess, not checked, position 1, set size 3',
    'radio, B Choose ask, not checked, position 2, set size 3',
    'radio, C Choose wait, not checked, position 3, set size 3',
    'end of group, What comes first?',
    'A hint',
    'button, Check my answer',
  ]);
});
