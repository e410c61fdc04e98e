import { expect, test } from 'vitest';
import { learnerShape } from '../../../src/engine/record/learner.ts';
import { readStored } from '../../../src/engine/record/stored-shape.ts';

const sam = { v: 1, id: 'k3x9c2qv', name: 'Sam', since: 1795330000000 };

test('the sample of the manual is a learner', () => {
  expect(readStored(learnerShape, sam)).toEqual({ state: 'read', value: sam });
});

test('a learner need not have a name', () => {
  expect(readStored(learnerShape, { ...sam, name: '' }).state).toBe('read');
});

test('a learner of a later version is newer', () => {
  expect(readStored(learnerShape, { ...sam, v: 2 }).state).toBe('newer');
});

test.for([
  ['a name that is too long', { name: 'x'.repeat(61) }],
  ['an id that would reach into other keys', { id: 'k3x9.event.1' }],
  ['an unknown field', { email: 'sam@example.org' }],
] as const)('a learner with %s is refused', ([, fields]) => {
  expect(readStored(learnerShape, { ...sam, ...fields }).state).toBe('unreadable');
});
