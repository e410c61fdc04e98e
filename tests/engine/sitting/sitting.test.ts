import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listSittings, nextQuestion, openSitting } from '../../../src/engine/sitting/sitting.ts';
import { anyShuffledStudy } from './arbitraries.ts';
import { answered, begun, ended, entry } from './samples.ts';

const bank = ['a', 'b', 'c'].map((id) => entry({ id }));
const answer = (question: string, clock: number, fields = {}) =>
  answered({ id: `page-${clock}`, question, clock, sitting: 'run-1', ...fields });
const all = [begun(), answer('a', 2), answer('b', 3), answer('c', 4)];

test('sittings are the same in whatever order events come', () => {
  fc.assert(
    fc.property(anyShuffledStudy, ([events, other]) => {
      expect(listSittings(other, bank)).toEqual(listSittings(events, bank));
    }),
  );
});

test('a sitting keeps what was drawn, for which module and when', () => {
  expect(listSittings([begun({ at: 5, questions: ['c', 'a'] })], bank)).toEqual([
    {
      id: 'run-1',
      of: 'check',
      module: 'barriers',
      at: 5,
      questions: ['c', 'a'],
      answers: new Map(),
      ended: undefined,
      isComplete: false,
    },
  ]);
});

test('sittings come in the order in which they were begun, whatever their clocks said', () => {
  const events = [begun({ id: 'run-2', clock: 7, at: 1 }), begun({ id: 'run-1', clock: 2, at: 9 })];
  expect(listSittings(events, bank).map(({ id }) => id)).toEqual(['run-1', 'run-2']);
});

test('trying again does not change the answer that counts in a sitting', () => {
  const [sitting] = listSittings([begun(), answer('a', 5, { marks: 1 }), answer('a', 3, { marks: 0 })], bank);
  expect(sitting?.answers.get('a')).toMatchObject({ clock: 3, marks: 0 });
});

test('an answer in a lesson, in another sitting or to a question that was not drawn is none of a sitting’s', () => {
  const events = [begun({ questions: ['a'] }), answered({ question: 'a', clock: 2 })];
  const others = [answer('a', 3, { sitting: 'run-7' }), answer('b', 4)];
  expect(listSittings([...events, ...others], bank)[0]?.answers.size).toBe(0);
});

test('a sitting is complete when every question has an answer', () => {
  expect(listSittings(all.slice(0, 3), bank)[0]?.isComplete).toBe(false);
  expect(listSittings(all, bank)[0]?.isComplete).toBe(true);
});

test('a sitting is complete without a question that is gone from the bank', () => {
  expect(listSittings(all.slice(0, 3), bank.slice(0, 2))[0]?.isComplete).toBe(true);
});

test('the next question is the first one without an answer', () => {
  const [sitting] = listSittings([begun({ questions: ['c', 'a', 'b'] }), answer('c', 2), answer('b', 3)], bank);
  expect(sitting && nextQuestion(sitting, bank)?.id).toBe('a');
});

test('a question that is gone from the bank is passed over', () => {
  const [sitting] = listSittings([begun()], bank);
  expect(sitting && nextQuestion(sitting, bank.slice(1))?.id).toBe('b');
});

test('a question that changed before it was answered is asked as it is now', () => {
  const changed = [entry({ id: 'a', revision: 2 })];
  const [sitting] = listSittings([begun()], changed);
  expect(sitting && nextQuestion(sitting, changed)).toEqual(changed[0]);
});

test('a question that changed after it was answered is not asked again', () => {
  const [sitting] = listSittings([begun(), answer('a', 2)], bank);
  expect(sitting && nextQuestion(sitting, [entry({ id: 'a', revision: 2 }), entry({ id: 'b' })])?.id).toBe('b');
});

test('after the last question there is no next one', () => {
  const [sitting] = listSittings(all, bank);
  expect(sitting && nextQuestion(sitting, bank)).toBeUndefined();
});

test('the sitting to go on with is the latest that is neither complete nor ended', () => {
  const second = begun({ id: 'run-2', clock: 10 });
  const third = begun({ id: 'run-3', clock: 20 });
  const end = ended({ sitting: 'run-3', clock: 21 });
  expect(openSitting(listSittings([...all, second, third], bank), 'check', 'barriers')?.id).toBe('run-3');
  expect(openSitting(listSittings([...all, second, third, end], bank), 'check', 'barriers')?.id).toBe('run-2');
  expect(openSitting(listSittings(all, bank), 'check', 'barriers')).toBeUndefined();
});

test('a sitting is gone on with for its own module and sort alone', () => {
  const sittings = listSittings([begun()], bank);
  expect(openSitting(sittings, 'check', 'consent')).toBeUndefined();
  expect(openSitting(sittings, 'check')).toBeUndefined();
  expect(openSitting(sittings, 'before', 'barriers')).toBeUndefined();
});

test('practice of no module is gone on with by its sort', () => {
  const { module, ...practice } = begun({ of: 'practice' });
  expect(module).toBe('barriers');
  expect(openSitting(listSittings([practice], bank), 'practice')?.id).toBe('run-1');
});

test('a sitting that was ended says when, the first time', () => {
  const events = [begun(), ended({ clock: 8, at: 80, id: 'page-8' }), ended({ clock: 5, at: 50, id: 'page-5' })];
  expect(listSittings(events, bank)[0]?.ended).toBe(50);
});
