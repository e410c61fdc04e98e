import { expect, test } from 'vitest';
import { shareOf, stateOfLesson } from '../../../src/engine/record/lesson-state.ts';
import { foldEvents } from '../../../src/engine/record/fold.ts';
import { emptyProgress } from '../../../src/engine/record/progress.ts';
import { answered, finished, reached } from './samples.ts';

const lesson = {
  id: 'jargon',
  questions: [
    { id: 'first', revision: 1 },
    { id: 'second', revision: 1 },
    { id: 'third', revision: 1 },
  ],
};

test('a lesson that nobody opened is not begun', () => {
  expect(stateOfLesson(emptyProgress, lesson)).toEqual({
    isFinished: false,
    isBegun: false,
    answered: 0,
    questions: 3,
    reopened: [],
    share: 0,
  });
});

test('a reworded question keeps its answer, because its id and revision stay', () => {
  expect(stateOfLesson(foldEvents([answered({ question: 'first' })]), lesson).answered).toBe(1);
});

test('a question that was removed leaves no ghost among the answered ones', () => {
  const progress = foldEvents([
    answered({ id: 'page-1', question: 'first' }),
    answered({ id: 'page-2', question: 'removed' }),
  ]);
  expect(stateOfLesson(progress, lesson)).toMatchObject({ answered: 1, questions: 3, share: 0.25 });
});

test('a lesson is not begun by an answer to a question that was removed', () => {
  expect(stateOfLesson(foldEvents([answered({ question: 'removed' })]), lesson).isBegun).toBe(false);
});

test('a question whose key changed is open again', () => {
  const edited = { ...lesson, questions: [{ id: 'first', revision: 2 }] };
  expect(stateOfLesson(foldEvents([answered({ question: 'first' })]), edited)).toMatchObject({
    answered: 0,
    reopened: ['first'],
  });
});

test('a question that was answered again after its key changed is not open', () => {
  const edited = { ...lesson, questions: [{ id: 'first', revision: 2 }] };
  const progress = foldEvents([
    answered({ id: 'page-1', question: 'first', revision: 1 }),
    answered({ id: 'page-2', clock: 2, question: 'first', revision: 2 }),
  ]);
  expect(stateOfLesson(progress, edited)).toMatchObject({ answered: 1, reopened: [] });
});

test('an answer from a later edition of the course counts', () => {
  expect(stateOfLesson(foldEvents([answered({ question: 'first', revision: 2 })]), lesson).answered).toBe(1);
});

test('a question that was never answered is not called reopened', () => {
  const edited = { ...lesson, questions: [{ id: 'first', revision: 2 }] };
  expect(stateOfLesson(emptyProgress, edited).reopened).toEqual([]);
});

test('a lesson of which a section was reached is begun', () => {
  expect(stateOfLesson(foldEvents([reached()]), lesson).isBegun).toBe(true);
});

test.for(['read', 'said'] as const)('a lesson that is finished as “%s” is finished', (how) => {
  expect(stateOfLesson(foldEvents([finished({ how })]), lesson)).toMatchObject({
    isFinished: true,
    isBegun: true,
    share: 1,
  });
});

test('a lesson whose end was taken back is not finished', () => {
  const progress = foldEvents([finished({ id: 'page-1' }), finished({ id: 'page-2', clock: 2, how: 'taken-back' })]);
  expect(stateOfLesson(progress, lesson)).toMatchObject({ isFinished: false, share: 0 });
});

test('a lesson with every question answered is not yet all done, because its end is a step too', () => {
  const progress = foldEvents([
    answered({ id: 'page-1', question: 'first' }),
    answered({ id: 'page-2', question: 'second' }),
    answered({ id: 'page-3', question: 'third' }),
  ]);
  expect(stateOfLesson(progress, lesson)).toMatchObject({ isFinished: false, share: 0.75 });
});

test('a lesson without questions has a share of nothing until it is finished', () => {
  expect(stateOfLesson(foldEvents([reached()]), { id: 'jargon', questions: [] }).share).toBe(0);
});

test('a lesson and a question called “constructor” that nobody opened are not begun', () => {
  const odd = { id: 'constructor', questions: [{ id: 'constructor', revision: 1 }] };
  expect(stateOfLesson(emptyProgress, odd)).toMatchObject({ isBegun: false, answered: 0, reopened: [] });
});

test('the share of several lessons is their mean', () => {
  expect(shareOf([{ share: 1 }, { share: 0.5 }, { share: 0 }])).toBe(0.5);
});

test('the share of no lessons is nothing', () => {
  expect(shareOf([])).toBe(0);
});
