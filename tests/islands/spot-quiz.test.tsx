// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AskedOf } from '../../src/engine/question/asked.ts';
import { SpotQuiz } from '../../src/islands/quiz/SpotQuiz.tsx';
import * as fake from './fake-record.ts';
import { heardDuring, heardInOrder } from './hearing.ts';
import { wake } from './waking.ts';

vi.mock('../../src/store/record.ts', () => import('./fake-record.ts'));

beforeEach(() => {
  fake.startAfresh();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const phrase = (id: string, fault = false) => ({ id, text: `Words on ${id}.`, fault, feedback: `Why ${id}.` });
const spot: AskedOf<'spot'> = {
  ...{ id: 'note', kind: 'spot', revision: 1, part: '#note' },
  ask: 'What is at fault?',
  phrases: [phrase('garden'), phrase('hand', true), phrase('frame'), phrase('tablets', true), phrase('chair', true)],
};

const button = (name: string) => screen.getByRole('button', { name });
const box = (id: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^Words on ${id}\\.`));
const mark = (...ids: string[]) => ids.forEach((id) => fireEvent.click(box(id)));
const status = () => screen.getByRole('status').textContent;
const reasons = () => {
  const list = document.querySelector('fieldset ol');
  return list
    ? within(list as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    : [];
};

async function check() {
  await act(async () => fireEvent.click(button('Check my answer')));
}

const answered = (chosen: string[], marks: number) => ({
  ...{ kind: 'question-answered' as const, question: 'note', revision: 1, attempt: 1 },
  ...{ response: { chosen }, marks },
});

test('the phrases stand in their own order as one running text', () => {
  render(<SpotQuiz question={spot} />);
  expect(box('garden').closest('p')?.textContent?.trim()).toBe(
    'Words on garden. Words on hand. Words on frame. Words on tablets. Words on chair.',
  );
});

test('a check with nothing marked asks for a mark and saves nothing', async () => {
  render(<SpotQuiz question={spot} />);
  await check();
  expect(status()).toBe('Mark at least one phrase first.');
  expect(fake.append).not.toHaveBeenCalled();
});

test('what was marked is saved with its marks', async () => {
  render(<SpotQuiz question={spot} />);
  mark('hand', 'tablets', 'garden');
  await check();
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(['garden', 'hand', 'tablets'], 1 / 3));
});

test('a mark that was taken away does not count', async () => {
  render(<SpotQuiz question={spot} />);
  mark('garden', 'hand', 'garden');
  await check();
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(['hand'], 1 / 3));
});

test('the text shows what was found, missed and marked though it is fine, each in words', async () => {
  render(<SpotQuiz question={spot} />);
  mark('hand', 'garden');
  await check();
  const named = (id: string) => box(id).closest('label')?.textContent;
  expect(named('hand')).toBe('Words on hand. (Found)');
  expect(named('garden')).toBe('Words on garden. (This is fine as it is)');
  expect(named('chair')).toBe('Words on chair. (You missed this one)');
  expect(named('frame')).toBe('Words on frame.');
});

test('the feedback stands below in the order of the text, without what was rightly left', async () => {
  render(<SpotQuiz question={spot} />);
  mark('tablets', 'hand', 'garden');
  await check();
  expect(reasons()).toEqual([
    'This is fine as it is: “Words on garden.”Why garden.',
    'Found: “Words on hand.”Why hand.',
    'Found: “Words on tablets.”Why tablets.',
    'You missed this one: “Words on chair.”Why chair.',
  ]);
});

test('before the check there is no feedback', () => {
  render(<SpotQuiz question={spot} />);
  mark('hand');
  expect(reasons()).toEqual([]);
});

test('the verdict and what was found and is fine are announced once', async () => {
  render(<SpotQuiz question={spot} />);
  mark('hand', 'tablets', 'garden');
  expect(await heardDuring(() => fireEvent.click(button('Check my answer')))).toEqual([
    'polite: Partly right. You found 2 of 3. 1 phrase that you marked is fine as it is.',
  ]);
});

test('several phrases that are fine are counted', async () => {
  render(<SpotQuiz question={spot} />);
  mark('garden', 'frame');
  await check();
  expect(status()).toBe('Not right yet. You found 0 of 3. 2 phrases that you marked are fine as they are.');
});

test('all faults and nothing else is all of it', async () => {
  render(<SpotQuiz question={spot} />);
  mark('hand', 'tablets', 'chair');
  await check();
  expect(status()).toBe('That is all of it. You found 3 of 3.');
});

test('the explanation says of every phrase whether it needs a change, and why', () => {
  render(<SpotQuiz question={spot} />);
  const explanation = screen.getByText('See each phrase and why').closest('details') as HTMLElement;
  expect(
    within(explanation)
      .getAllByRole('listitem', { hidden: true })
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Fine as it is: “Words on garden.”Why garden.',
    'Needs a change: “Words on hand.”Why hand.',
    'Fine as it is: “Words on frame.”Why frame.',
    'Needs a change: “Words on tablets.”Why tablets.',
    'Needs a change: “Words on chair.”Why chair.',
  ]);
});

test('an earlier answer comes back with its marks and feedback', () => {
  fake.happen(answered(['garden'], 0));
  render(<SpotQuiz question={spot} />);
  expect(screen.getByText(/You answered this: not right yet\./)).toBeDefined();
  fireEvent.click(button('Show my answer'));
  expect(spot.phrases.filter(({ id }) => box(id).checked).map(({ id }) => id)).toEqual(['garden']);
  expect(reasons()).toHaveLength(4);
});

test('trying again clears the marks and leaves the text in its order', async () => {
  render(<SpotQuiz question={spot} />);
  mark('hand');
  await check();
  fireEvent.click(button('Try again'));
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ value, checked }) => [value, checked])).toEqual(
    spot.phrases.map(({ id }) => [id, false]),
  );
});

test('what the server sends is what the browser draws first, and a mark made before it woke counts', async () => {
  const { faults } = await wake(<SpotQuiz question={spot} />, () => mark('hand'));
  expect(faults).toEqual([]);
  expect(box('hand').checked).toBe(true);
  await check();
  expect(fake.append).toHaveBeenCalledExactlyOnceWith(answered(['hand'], 1 / 3));
});

test('a reader hears each phrase as a checkbox, in the order of the text', async () => {
  render(<SpotQuiz question={spot} />);
  const heard = (await heardInOrder()).filter((phrases) => /^(group|checkbox), /.test(phrases));
  expect(heard.slice(0, 6)).toEqual([
    'group, What is at fault?',
    ...spot.phrases.map(({ text }) => `checkbox, ${text}, not checked`),
  ]);
});
