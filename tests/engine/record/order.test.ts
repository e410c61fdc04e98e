import { is } from 'valibot';
import { expect, test } from 'vitest';
import { clock, compareOrder, courseId, recordId, time } from '../../../src/engine/record/order.ts';

test('what has the lower counter comes first', () => {
  expect(compareOrder({ clock: 2, id: 'z' }, { clock: 10, id: 'a' })).toBeLessThan(0);
});

test('what has the higher counter comes last', () => {
  expect(compareOrder({ clock: 10, id: 'a' }, { clock: 2, id: 'z' })).toBeGreaterThan(0);
});

test('where two devices counted the same, the id decides', () => {
  expect(compareOrder({ clock: 2, id: 'a' }, { clock: 2, id: 'b' })).toBeLessThan(0);
});

test('where two devices counted the same, the id decides the other way round too', () => {
  expect(compareOrder({ clock: 2, id: 'b' }, { clock: 2, id: 'a' })).toBeGreaterThan(0);
});

test('a thing stands equal to itself', () => {
  expect(compareOrder({ clock: 2, id: 'a' }, { clock: 2, id: 'a' })).toBe(0);
});

test('an id of the record is a page load and a count', () => {
  expect(is(recordId, 'k3x9c2qv-4')).toBe(true);
});

test.for(['', '-', 'a-', 'K3', 'a b', 'a.b', '__proto__', 'a'.repeat(41), 'a-b-c-d-e'])(
  '“%s” is no id of the record',
  (text) => {
    expect(is(recordId, text)).toBe(false);
  },
);

test.for(['', '-', 'a-', 'A', '__proto__', 'a'.repeat(201)])('“%s” is no id of the course', (text) => {
  expect(is(courseId, text)).toBe(false);
});

test.for([0, -1, 1.5, 2 ** 52 + 1, NaN, '1'])('%s is no logical counter', (value) => {
  expect(is(clock, value)).toBe(false);
});

test.for([-1, 1.5, 8_640_000_000_000_001, NaN])('%s is no time', (value) => {
  expect(is(time, value)).toBe(false);
});
