// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import {
  answer,
  answerAll,
  button,
  eventsOf,
  fetched,
  findNetwork,
  heading,
  leave,
  loseNetwork,
  loseQuestions,
  open,
  openBrowser,
  press,
} from './sitting-page.tsx';

beforeEach(openBrowser);

const UNREACHABLE = 'The questions could not be fetched. Your answers are kept. Try again when you have a signal.';
const said = () => screen.getAllByRole('status')[0]?.textContent;

test('without a network the page says so and offers to try again', async () => {
  loseNetwork();
  await open('check', 'barriers');
  expect(said()).toBe(UNREACHABLE);
  expect(button('Try again')).toBeDefined();
});

test('trying again without a network says so again', async () => {
  loseNetwork();
  await open('check', 'barriers');
  const before = fetched.length;
  button('Try again').click();
  await expect.poll(() => fetched.length).toBe(before + 1);
  expect(said()).toBe(UNREACHABLE);
});

test('trying again with a network opens the page', async () => {
  loseNetwork();
  await open('check', 'barriers');
  findNetwork();
  await press('Try again');
  expect(heading()).toBe('4 questions');
  expect(said()).toBe('');
});

test('a check whose questions cannot be fetched is not begun', async () => {
  loseQuestions();
  await open('check', 'barriers');
  await press('Begin the check');
  expect(said()).toBe(UNREACHABLE);
  expect(await eventsOf('sitting-begun')).toEqual([]);
});

test('where the questions cannot be fetched, the focus goes to the way to try again', async () => {
  loseQuestions();
  await open('check', 'barriers');
  await press('Begin the check');
  expect(document.activeElement).toBe(button('Try again'));
});

test('trying again then begins the check, once', async () => {
  loseQuestions();
  await open('check', 'barriers');
  await press('Begin the check');
  findNetwork();
  await press('Try again');
  expect(heading()).toBe('Question 1 of 4');
  expect(await eventsOf('sitting-begun')).toHaveLength(1);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});

test('beginning again without a network keeps the run that was left', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await answer('right');
  await leave();
  loseQuestions();
  await open('check', 'barriers');
  await press('Begin again with new questions');
  await leave();
  findNetwork();
  await open('check', 'barriers');
  expect(button('Go on with question 2')).toBeDefined();
  expect(await eventsOf('sitting-ended')).toEqual([]);
});

test('going on without a network says so, and trying again goes on', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  await answer('right');
  await leave();
  loseQuestions();
  await open('check', 'barriers');
  await press('Go on with question 2');
  expect(said()).toBe(UNREACHABLE);
  findNetwork();
  await press('Try again');
  expect(heading()).toBe('Question 2 of 4');
});

test('what a check may ask is fetched before it begins, so that it can begin without a network', async () => {
  await open('check', 'barriers');
  await expect.poll(() => fetched.some((address) => address.endsWith('questions.json'))).toBe(true);
  loseNetwork();
  await press('Begin the check');
  expect(heading()).toBe('Question 1 of 4');
});

test('all questions are fetched at the beginning: a check goes on to its last answer without a network', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  loseNetwork();
  expect(await answerAll()).toHaveLength(4);
  expect(await eventsOf('question-answered')).toHaveLength(4);
});

test('the results need no network either', async () => {
  await open('check', 'barriers');
  await press('Begin the check');
  loseNetwork();
  await answerAll();
  expect(heading()).toBe('How your check went');
  expect(document.body.textContent).toContain('You had 4 of 4 questions all right.');
});

test('only the lessons that the questions are from are fetched, each once', async () => {
  await open('check', 'teams');
  await press('Begin the check');
  await answerAll();
  await press('Back to the beginning');
  await press('Do another check');
  expect(fetched.filter((address) => address.endsWith('questions.json'))).toEqual(['/modules/roles/questions.json']);
});
