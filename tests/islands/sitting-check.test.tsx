// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import {
  answer,
  answerAll,
  asked,
  button,
  events,
  eventsOf,
  heading,
  leave,
  open,
  openBrowser,
  press,
  publish,
} from './sitting-page.tsx';

beforeEach(openBrowser);

const text = () => document.body.textContent ?? '';
const CHECKABLE = ['rose', 'signs', 'say-back', 'note'];

test('the check of a module says how many questions it has, and begins nothing by itself', async () => {
  await open('check', 'barriers');
  expect(heading()).toBe('4 questions');
  expect(await eventsOf('sitting-begun')).toEqual([]);
});

test('beginning draws from the module, without questions that learners mark themselves, and keeps the draw', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  const [begun] = await eventsOf('sitting-begun');
  expect(begun).toMatchObject({ of: 'check', module: 'barriers' });
  expect(begun?.questions.toSorted()).toEqual(CHECKABLE.toSorted());
});

test('the questions are asked in the order that was drawn', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  const [begun] = await eventsOf('sitting-begun');
  expect(await answerAll()).toEqual(begun?.questions);
});

test('every answer says which sitting it was given in', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await answerAll();
  const [begun] = await eventsOf('sitting-begun');
  const answers = await eventsOf('question-answered');
  expect(answers).toHaveLength(4);
  expect(answers.every(({ sitting }) => sitting === begun?.id)).toBe(true);
});

test('an answer is kept with its response, its marks and how sure the learner was', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  while (asked() !== 'say-back') await answer('right');
  await answer('wrong', 'Very sure');
  expect((await eventsOf('question-answered')).at(-1)).toMatchObject({
    ...{ question: 'say-back', revision: 1, attempt: 1, marks: 0, confidence: 'very' },
    response: { placed: { who: 'bad' } },
  });
});

test('no feedback, hint or explanation shows before the end', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  while (/^Question/.test(heading() ?? '')) {
    expect(screen.queryByText('A hint')).toBeNull();
    expect(document.querySelector('details')).toBeNull();
    await answer('wrong');
    if (/^Question/.test(heading() ?? '')) expect(text()).not.toMatch(/Why |Not this one|good choice|right\./i);
  }
  expect(text()).toContain('How your check went');
});

test('the next question comes right after the answer, with its number', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  expect(heading()).toBe('Question 1 of 4');
  await answer('right');
  expect(heading()).toBe('Question 2 of 4');
});

test('a check with nothing chosen asks for an answer and keeps nothing', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await press('Save and go on');
  expect(heading()).toBe('Question 1 of 4');
  expect(await eventsOf('question-answered')).toEqual([]);
});

test('two taps on the button keep one answer, and the next question stays open', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  while (asked() !== 'note') await answer('right');
  const before = (await eventsOf('question-answered')).length;
  fireEvent.click(screen.getByLabelText(/Choose note-good$/));
  fireEvent.click(button('Save and go on'));
  await press('Save and go on');
  expect(await eventsOf('question-answered')).toHaveLength(before + 1);
});

test('who leaves and comes back is offered to go on where they were', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await answer('right');
  await answer('wrong');
  await leave();
  await open('check', 'barriers');
  expect(text()).toContain('You have answered 2 of 4 questions.');
  expect(button('Go on with question 3')).toBeDefined();
});

test('who goes on has the same draw from the same question, and begins no other sitting', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await answer('right');
  await leave();
  await open('check', 'barriers');
  await press('Go on with question 2');
  expect(heading()).toBe('Question 2 of 4');
  const rest = await answerAll();
  const all = await eventsOf('sitting-begun');
  expect(all).toHaveLength(1);
  expect(rest).toEqual(all[0]?.questions.slice(1));
});

test('answers given after coming back are of the same sitting, and the result is of all of them', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await answer('wrong');
  await leave();
  await open('check', 'barriers');
  await press('Go on with question 2');
  await answerAll();
  const [begun] = await eventsOf('sitting-begun');
  expect((await eventsOf('question-answered')).map(({ sitting }) => sitting)).toEqual(Array(4).fill(begun?.id));
  expect(text()).toContain('You had 3 of 4 questions all right.');
});

test('who leaves right after beginning comes back to the first question', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  const first = asked();
  await leave();
  await open('check', 'barriers');
  await press('Go on with question 1');
  expect(asked()).toBe(first);
});

test('beginning again ends the old sitting and draws anew', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await answer('right');
  await leave();
  await open('check', 'barriers');
  await press('Begin again with new questions');
  const [old, fresh] = await eventsOf('sitting-begun');
  expect(await eventsOf('sitting-ended')).toMatchObject([{ sitting: old?.id }]);
  expect(heading()).toBe('Question 1 of 4');
  await answer('right');
  expect((await eventsOf('question-answered')).at(-1)?.sitting).toBe(fresh?.id);
});

test('what was ended is not offered again, also after the one begun instead is complete', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await leave();
  await open('check', 'barriers');
  await press('Begin again with new questions');
  await answerAll();
  await leave();
  await open('check', 'barriers');
  expect(screen.queryByRole('button', { name: /^Go on/ })).toBeNull();
  expect(button('Do another check')).toBeDefined();
});

test('the check of one module is not offered in another', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await leave();
  await open('check', 'teams');
  expect(screen.queryByRole('button', { name: /^Go on/ })).toBeNull();
  expect(button('Begin the check')).toBeDefined();
});

test('a check that is complete is not gone on with, and the next is another', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await answerAll();
  await leave();
  await open('check', 'barriers');
  expect(screen.queryByRole('button', { name: /^Go on/ })).toBeNull();
  await press('Do another check');
  expect(await eventsOf('sitting-begun')).toHaveLength(2);
});

test('a question that is gone from the bank is skipped', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  const drawn = (await eventsOf('sitting-begun'))[0]?.questions ?? [];
  await answer('right');
  await leave();
  publish({ gone: [drawn[1] ?? ''] });
  await open('check', 'barriers');
  await press(/^Go on/);
  expect(await answerAll()).toEqual(drawn.slice(2));
  expect(heading()).toBe('How your check went');
});

test('after a question that is gone, the numbers are those of the questions that are there', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  const drawn = (await eventsOf('sitting-begun'))[0]?.questions ?? [];
  await answer('right');
  await leave();
  publish({ gone: [drawn[1] ?? ''] });
  await open('check', 'barriers');
  expect(text()).toContain('You have answered 1 of 3 questions.');
  await press('Go on with question 2');
  expect(heading()).toBe('Question 2 of 3');
  await answer('right');
  expect(heading()).toBe('Question 3 of 3');
});

test('a question that was answered before it went is still counted', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  const drawn = (await eventsOf('sitting-begun'))[0]?.questions ?? [];
  await answer('right');
  await leave();
  publish({ gone: [drawn[0] ?? ''] });
  await open('check', 'barriers');
  await press('Go on with question 2');
  expect(heading()).toBe('Question 2 of 4');
});

test('a sitting of which everything left is gone is complete', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  const drawn = (await eventsOf('sitting-begun'))[0]?.questions ?? [];
  await answer('right');
  await leave();
  publish({ gone: drawn.slice(1) });
  await open('check', 'barriers');
  expect(screen.queryByRole('button', { name: /^Go on/ })).toBeNull();
  expect(text()).toContain('Your latest result: 1 of 1 right');
});

test('the focus goes to the heading of the first question, of each next one, and of the results', async () => {
  await open('check', 'barriers');
  expect(document.activeElement).toBe(document.body);
  await press('Begin the check');
  while (/^Question/.test(heading() ?? '')) {
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    await answer('right');
  }
  expect(document.activeElement?.textContent).toBe('How your check went');
});

test('going back to the beginning moves the focus to its heading', async () => {
  await open('check', 'teams');
  await press('Begin the check');
  await answerAll();
  await press('Back to the beginning');
  expect(document.activeElement?.textContent).toBe('2 questions');
});

test('nothing but the check is written by it', async () => {
  await open('check', 'teams');
  await press('Begin the check');
  await answerAll();
  expect((await events()).map(({ kind }) => kind)).toEqual(['sitting-begun', 'question-answered', 'question-answered']);
});
