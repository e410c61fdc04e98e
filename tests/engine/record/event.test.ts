import { expect, test } from 'vitest';
import { eventShape } from '../../../src/engine/record/event.ts';
import { readStored } from '../../../src/engine/record/stored-shape.ts';
import { answered, backedUp, finished, reached } from './samples.ts';

const stateOf = (stored: unknown) => readStored(eventShape, stored).state;

test('the sample of the manual is an event', () => {
  const sample = {
    v: 1,
    id: 'k3x9c2qv-4',
    at: 1795330000000,
    clock: 17,
    kind: 'question-answered',
    question: 'rose-first-look',
    revision: 1,
    attempt: 1,
    response: { chosen: ['find-cause'] },
    marks: 1,
  };
  expect(readStored(eventShape, sample)).toEqual({ state: 'read', value: sample });
});

test('a reached section is an event', () => {
  expect(stateOf(reached())).toBe('read');
});

test.for(['read', 'said', 'taken-back'] as const)('a lesson that is finished as “%s” is an event', (how) => {
  expect(stateOf(finished({ how }))).toBe('read');
});

test('a copy that was made is an event', () => {
  expect(stateOf(backedUp())).toBe('read');
});

test('an answer that chose nothing is an event', () => {
  expect(stateOf(answered({ response: { chosen: [] }, marks: 0 }))).toBe('read');
});

test('an event of a later version is newer', () => {
  expect(stateOf({ v: 2, kind: 'something-else' })).toBe('newer');
});

test.for([answered(), reached(), finished(), backedUp()])('an unknown field is refused in “$kind”', (event) => {
  expect(stateOf({ ...event, name: 'Sam' })).toBe('unreadable');
});

test('an unknown kind is refused', () => {
  expect(stateOf({ ...backedUp(), kind: 'lesson-liked' })).toBe('unreadable');
});

test('a missing field is refused', () => {
  expect(stateOf({ ...answered(), id: undefined })).toBe('unreadable');
});

test.for([
  ['marks above 1', { marks: 1.5 }],
  ['marks below 0', { marks: -0.5 }],
  ['a revision of 0', { revision: 0 }],
  ['an attempt of 0', { attempt: 0 }],
  ['a counter of 0', { clock: 0 }],
  ['a time before 1970', { at: -1 }],
  ['a question that is no id', { question: '<b>' }],
  ['a question called __proto__', { question: '__proto__' }],
  ['a response without a list', { response: { chosen: 'a' } }],
  ['a response with another field', { response: { chosen: ['a'], text: 'Rose' } }],
  ['more chosen options than any question has', { response: { chosen: Array(21).fill('a') } }],
  ['a version that is a text', { v: '1' }],
  ['version 0', { v: 0 }],
] as const)('%s is refused', ([, fields]) => {
  expect(stateOf({ ...answered(), ...fields })).toBe('unreadable');
});

test.for([undefined, null, '', 'garbage', 0, 1, true, {}, [], [answered()], new Date(0)])(
  '%j is no event',
  (stored) => {
    expect(stateOf(stored)).toBe('unreadable');
  },
);
