import { expect, test } from 'vitest';
import { eventShape } from '../../../src/engine/record/event.ts';
import { readStored } from '../../../src/engine/record/stored-shape.ts';
import { answered, backedUp, begun, ended, finished, played, reached } from './samples.ts';

const stateOf = (stored: unknown) => readStored(eventShape, stored).state;

test('the sample of the manual is an event', () => {
  const sample = {
    v: 3,
    id: 'k3x9c2qv-4',
    at: 1795330000000,
    clock: 17,
    kind: 'question-answered',
    question: 'rose-first-look',
    revision: 1,
    attempt: 1,
    response: { chosen: ['find-cause'] },
    marks: 1,
    confidence: 'very',
    sitting: 'k3x9c2qv-2',
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

test.for([
  ['chosen', { chosen: ['a', 'b'] }],
  ['put in order', { ordered: ['c', 'a', 'b'] }],
  ['placed', { placed: { a: 'x', b: 'x' } }],
  ['placed nowhere yet', { placed: {} }],
] as const)('an answer that was %s is an event', ([, response]) => {
  expect(readStored(eventShape, answered({ response: response as never }))).toMatchObject({ value: { response } });
});

test('an answer of the most things that any question has is an event', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => `a-${index}`);
  expect(stateOf(answered({ response: { ordered: twenty } }))).toBe('read');
  expect(stateOf(answered({ response: { placed: Object.fromEntries(twenty.map((id) => [id, 'b'])) } }))).toBe('read');
});

test.for(['not-sure', 'fairly', 'very'] as const)('an answer that was “%s” is an event', (confidence) => {
  expect(stateOf(answered({ confidence }))).toBe('read');
});

test('an answer without confidence and outside a sitting is an event', () => {
  const { state, value } = readStored(eventShape, answered()) as { state: string; value: object };
  expect([state, 'confidence' in value, 'sitting' in value]).toEqual(['read', false, false]);
});

test.for(['before', 'check', 'practice', 'review'] as const)('a sitting of “%s” that began is an event', (of) => {
  expect(stateOf(begun({ of }))).toBe('read');
});

test('a sitting over several modules is an event', () => {
  const mixed = Object.entries(begun({ of: 'review' })).filter(([name]) => name !== 'module');
  expect(stateOf(Object.fromEntries(mixed))).toBe('read');
});

test('a sitting that the learner left is an event', () => {
  expect(stateOf(ended())).toBe('read');
});

test.for([
  ['of another name', { of: 'exam' }],
  ['without questions', { questions: [] }],
  ['with more questions than any has', { questions: Array(61).fill('a') }],
  ['with a question that is no id', { questions: ['<b>'] }],
  ['of a module that is no id', { module: '../..' }],
] as const)('a sitting %s is refused', ([, fields]) => {
  expect(stateOf({ ...begun(), ...fields })).toBe('unreadable');
});

test('a sitting of the most questions is an event', () => {
  expect(stateOf(begun({ questions: Array(60).fill('a') as string[] }))).toBe('read');
});

test('the end of a sitting that is no id is refused', () => {
  expect(stateOf({ ...ended(), sitting: '' })).toBe('unreadable');
});

test('a choice that begins a scenario is an event', () => {
  const sample = {
    v: 3,
    id: 'k3x9c2qv-4',
    at: 1795330000000,
    clock: 17,
    kind: 'scenario-played',
    scenario: 'a-coat-on-the-chair',
    choices: ['ask-rose'],
  };
  expect(readStored(eventShape, sample)).toEqual({ state: 'read', value: sample });
});

test('choices that come to an ending in a run are an event', () => {
  const there = played({ run: 'page-0', choices: ['ask-rose', 'book-it-again'], ending: 'a-new-time' });
  expect(readStored(eventShape, there)).toEqual({ state: 'read', value: there });
});

test('a step back to the start of a scenario is an event', () => {
  expect(stateOf(played({ run: 'page-0', choices: [] }))).toBe('read');
});

test('a scenario of the most choices is an event', () => {
  expect(stateOf(played({ choices: Array(60).fill('a') as string[] }))).toBe('read');
});

test.for([
  ['of a name that is no id', { scenario: '../..' }],
  ['in a run that is no id', { run: '' }],
  ['with a choice in the learner’s own words', { choices: ['Rose told me'] }],
  ['without choices', { choices: undefined }],
  ['with more choices than any has', { choices: Array(61).fill('a') }],
  ['with an ending that is no id', { ending: '<b>' }],
] as const)('a scenario %s is refused', ([, fields]) => {
  expect(stateOf({ ...played(), ...fields })).toBe('unreadable');
});

test.for([answered(), reached(), finished(), backedUp()])(
  'a “$kind” of version 1 becomes one of version 3',
  (event) => {
    expect(readStored(eventShape, { ...event, v: 1 })).toEqual({ state: 'read', value: event });
  },
);

test.for([answered({ confidence: 'very', sitting: 'page-0' }), reached(), finished(), backedUp(), begun(), ended()])(
  'a “$kind” of version 2 becomes one of version 3',
  (event) => {
    expect(readStored(eventShape, { ...event, v: 2 })).toEqual({ state: 'read', value: event });
  },
);

test('an event of version 1 that was broken stays unreadable', () => {
  expect(stateOf({ ...answered(), v: 1, marks: 'all' })).toBe('unreadable');
});

test('an event of a later version is newer', () => {
  expect(stateOf({ v: 4, kind: 'something-else' })).toBe('newer');
});

test.for([answered(), reached(), finished(), backedUp(), begun(), ended(), played()])(
  'an unknown field is refused in “$kind”',
  (event) => {
    expect(stateOf({ ...event, name: 'Sam' })).toBe('unreadable');
  },
);

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
  ['an order with another field', { response: { ordered: ['a'], chosen: ['a'] } }],
  ['more steps than any question has', { response: { ordered: Array(21).fill('a') } }],
  ['a place that is no id', { response: { placed: { a: 'Rose told me' } } }],
  ['a thing that is placed and no id', { response: { placed: { 'Rose told me': 'a' } } }],
  [
    'more things placed than any question has',
    { response: { placed: Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`a-${index}`, 'b'])) } },
  ],
  ['an answer of no shape', { response: {} }],
  ['a text that was written as an answer', { response: { text: 'Rose told me.' } }],
  ['another confidence', { confidence: 'quite' }],
  ['a confidence that is a number', { confidence: 3 }],
  ['a sitting that is no id', { sitting: '../..' }],
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
