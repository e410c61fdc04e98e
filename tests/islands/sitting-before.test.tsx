// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { answer, answerAll, button, eventsOf, heading, leave, open, openBrowser, press } from './sitting-page.tsx';

beforeEach(openBrowser);

const text = () => document.body.textContent ?? '';

/** Answers the questions before the module, with wrong answers to some. */
async function answerBefore(...wrong: string[]): Promise<void> {
  await press(/^(Begin|Do it again)$/);
  await answerAll((id) => (wrong.includes(id) ? 'wrong' : 'right'));
}

test('the questions before a module can be skipped', async () => {
  await open('before', 'barriers');
  expect(screen.getByRole('link', { name: 'Skip to the first lesson' }).getAttribute('href')).toBe('/modules/jargon/');
});

test('at most five questions are drawn, of both lessons and none with own marks', async () => {
  await open('before', 'barriers');
  await press('Begin');
  const [begun] = await eventsOf('sitting-begun');
  expect(begun).toMatchObject({ of: 'before', module: 'barriers' });
  expect(begun?.questions.toSorted()).toEqual(['note', 'rose', 'say-back', 'signs']);
});

test('no feedback shows before the last answer', async () => {
  await open('before', 'barriers');
  await press('Begin');
  await answer('wrong');
  expect(text()).not.toMatch(/Why |Not this one|A hint/);
  expect(heading()).toBe('Question 2 of 4');
});

test('who misses something of the second lesson could go straight there', async () => {
  await open('before', 'barriers');
  await answerBefore('note');
  expect(heading()).toBe('What you know already');
  expect(text()).toContain('You could go straight to lesson 2, “Lesson trust”.');
  expect(screen.getByRole('link', { name: 'Open lesson 2' }).getAttribute('href')).toBe('/modules/trust/');
});

test('who misses something of the first lesson could start there', async () => {
  await open('before', 'barriers');
  await answerBefore('rose', 'note');
  expect(text()).toContain('Start with lesson 1, “Lesson jargon”.');
});

test('who knows all of it is told so', async () => {
  await open('before', 'barriers');
  await answerBefore();
  expect(text()).toContain('You knew all of these.');
  expect(screen.queryByRole('link', { name: /^Open lesson/ })).toBeNull();
});

test('each lesson has its advice, and all of it is only advice', async () => {
  await open('before', 'barriers');
  await answerBefore('note');
  expect(text()).toContain('Lesson jargon: you answered this well');
  expect(text()).toContain('Lesson trust: there is something new for you here');
  expect(text()).toContain('This is only advice from a few questions. Every lesson is open to you.');
});

test('the advice is there again when the learner comes back', async () => {
  await open('before', 'barriers');
  await answerBefore('note');
  await leave();
  await open('before', 'barriers');
  expect(text()).toContain('You could go straight to lesson 2, “Lesson trust”.');
  expect(button('Do it again')).toBeDefined();
});

test('the advice is from the latest time', async () => {
  await open('before', 'barriers');
  await answerBefore('note');
  await press('Back to the beginning');
  await answerBefore();
  await press('Back to the beginning');
  expect(text()).toContain('You knew all of these.');
});

test('who was cut off goes on, and gets no advice before the end', async () => {
  await open('before', 'barriers');
  await press('Begin');
  await answer('right');
  await leave();
  await open('before', 'barriers');
  expect(text()).not.toContain('This is only advice');
  await press('Go on with question 2');
  await answerAll();
  expect(text()).toContain('You knew all of these.');
});

test('the questions before a module are no check of it', async () => {
  await open('before', 'barriers');
  await answerBefore();
  await leave();
  await open('check', 'barriers');
  expect(text()).not.toContain('result:');
  expect(button('Begin the check')).toBeDefined();
});
