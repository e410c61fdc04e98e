import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreResponse } from '../../../src/engine/question/kinds.ts';
import type { Scorable } from '../../../src/engine/question/response.ts';
import { verdictOf } from '../../../src/engine/question/score.ts';
import { asked } from './arbitrary-question.ts';

const options = (...right: string[]) => ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, right: right.includes(id) }));
const single: Scorable = { kind: 'single', options: options('b') };
const multiple: Scorable = { kind: 'multiple', options: options('a', 'b', 'c') };

function scored(question: Scorable, ...chosen: string[]) {
  const score = scoreResponse(question, { chosen });
  if (score.state !== 'scored') throw new Error('not ready');
  return { ...score, optionMarks: Object.fromEntries(score.optionMarks) };
}

test('marks are never below 0 or above 1', () => {
  fc.assert(
    fc.property(asked, ({ question, response }) => {
      const score = scoreResponse(question, response);
      if (score.state === 'not-ready') return;
      expect(score.marks).toBeGreaterThanOrEqual(0);
      expect(score.marks).toBeLessThanOrEqual(1);
    }),
  );
});

test('the key of a question scores 1', () => {
  fc.assert(
    fc.property(asked, ({ question, key }) => {
      expect(scoreResponse(question, { chosen: key })).toMatchObject({ marks: 1, verdict: 'right' });
    }),
  );
});

test('nothing chosen is not ready', () => {
  fc.assert(
    fc.property(asked, ({ question }) => {
      expect(scoreResponse(question, { chosen: [] })).toEqual({ state: 'not-ready' });
    }),
  );
});

test('one more wrong tick never helps', () => {
  fc.assert(
    fc.property(asked, fc.nat(), ({ question, response }, pick) => {
      const left = question.options.filter(({ id, right }) => !right && !response.chosen.includes(id));
      const more = left[pick % Math.max(left.length, 1)];
      if (question.kind !== 'multiple' || !more) return;
      const before = scoreResponse(question, response);
      const after = scoreResponse(question, { chosen: [...response.chosen, more.id] });
      if (before.state === 'not-ready') return;
      expect(after.state === 'scored' && after.marks <= before.marks).toBe(true);
    }),
  );
});

test('an option that is no longer there neither counts nor is spoken of', () => {
  fc.assert(
    fc.property(asked, ({ question, response }) => {
      const known = response.chosen.filter((id) => id !== 'gone');
      expect(scoreResponse(question, response)).toEqual(scoreResponse(question, { chosen: known }));
    }),
  );
});

test('an answer that names only options that are gone is not ready', () => {
  expect(scoreResponse(multiple, { chosen: ['gone'] })).toEqual({ state: 'not-ready' });
});

test('the right option of a single question scores 1', () => {
  expect(scored(single, 'b')).toMatchObject({ marks: 1, verdict: 'right', optionMarks: { b: 'chosen-right' } });
});

test('another option of a single question scores 0, and the right one was missed', () => {
  expect(scored(single, 'a')).toMatchObject({
    marks: 0,
    verdict: 'wrong',
    optionMarks: { a: 'chosen-wrong', b: 'missed' },
  });
});

test('two options of a single question are not ready', () => {
  expect(scoreResponse(single, { chosen: ['a', 'b'] })).toEqual({ state: 'not-ready' });
});

test('two of three right options score two thirds, and the third was missed', () => {
  expect(scored(multiple, 'a', 'b')).toEqual({
    state: 'scored',
    marks: 2 / 3,
    verdict: 'partly',
    optionMarks: { a: 'chosen-right', b: 'chosen-right', c: 'missed' },
  });
});

test('a wrong tick takes back what a right tick gave', () => {
  expect(scored(multiple, 'a', 'b', 'd').marks).toBe(1 / 3);
});

test('more wrong ticks than right ones score 0 and no less', () => {
  expect(scored(multiple, 'a', 'd', 'e')).toMatchObject({ marks: 0, verdict: 'wrong' });
});

test('ticking everything does not score full marks', () => {
  expect(scored(multiple, 'a', 'b', 'c', 'd', 'e')).toMatchObject({ marks: 1 / 3, verdict: 'partly' });
});

test('an option that is named twice counts once', () => {
  expect(scored(multiple, 'a', 'a').marks).toBe(1 / 3);
});

test('marks between none and all are partly right', () => {
  expect([0, 0.2, 0.99, 1].map(verdictOf)).toEqual(['wrong', 'partly', 'partly', 'right']);
});
