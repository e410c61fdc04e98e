import { expect, test } from 'vitest';
import type { Happening, RecordEvent } from '../../../src/engine/record/event.ts';
import { foldEvents } from '../../../src/engine/record/fold.ts';
import { finishesByItself } from '../../../src/engine/record/lesson-state.ts';

const lesson = { id: 'the-lesson', questions: [{ id: 'one', revision: 1 }] };
const END: Happening = { kind: 'section-reached', lesson: 'the-lesson', section: 'end-of-lesson' };
const answer = (revision = 1): Happening => ({
  kind: 'question-answered',
  ...{ question: 'one', revision, attempt: 1, response: { chosen: ['a'] }, marks: 0 },
});
const finish = (how: 'read' | 'said' | 'taken-back'): Happening => ({
  kind: 'lesson-finished',
  lesson: 'the-lesson',
  how,
});

const after = (...happenings: Happening[]) =>
  foldEvents(
    happenings.map(
      (happening, index) => ({ v: 3, id: `page-${index + 1}`, at: 0, clock: index + 1, ...happening }) as RecordEvent,
    ),
  );

test('a lesson finishes by itself when its end is reached and every question is answered', () => {
  expect(finishesByItself(after(END, answer()), lesson)).toBe(true);
});

test('the order in which end and answers came does not matter', () => {
  expect(finishesByItself(after(answer(), END), lesson)).toBe(true);
});

test('a lesson whose end was not reached does not finish by itself', () => {
  expect(finishesByItself(after(answer()), lesson)).toBe(false);
});

test('an answer to an older revision of a question does not finish a lesson', () => {
  expect(finishesByItself(after(END, answer(1)), { ...lesson, questions: [{ id: 'one', revision: 2 }] })).toBe(false);
});

test('a lesson that is finished does not finish again', () => {
  expect(finishesByItself(after(END, answer(), finish('said')), lesson)).toBe(false);
});

test('a lesson that was taken back does not finish by itself', () => {
  expect(finishesByItself(after(END, answer(), finish('said'), finish('taken-back')), lesson)).toBe(false);
});

test('an answer after a lesson was taken back lets it finish by itself again', () => {
  expect(finishesByItself(after(END, answer(), finish('taken-back'), answer()), lesson)).toBe(true);
});

test('a lesson without questions finishes at its end', () => {
  expect(finishesByItself(after(END), { id: 'the-lesson', questions: [] })).toBe(true);
});
