import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isSameResponse,
  listChosen,
  listOrdered,
  placeOf,
  type QuestionResponse,
} from '../../../src/engine/question/response.ts';
import { anyResponse } from './arbitrary-question.ts';

const things = ['a', 'b', 'c'].map((id) => ({ id }));
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

test('what was chosen is listed in the order of the question, each once', () => {
  expect(idsOf(listChosen(things, { chosen: ['c', 'a', 'c', 'gone'] }))).toEqual(['a', 'c']);
});

test('nothing is chosen in an answer of another shape', () => {
  expect([listChosen(things, { ordered: ['a'] }), listChosen(things, { placed: { a: 'b' } })]).toEqual([[], []]);
});

test('steps are listed in the learner’s order, each once', () => {
  expect(idsOf(listOrdered(things, { ordered: ['c', 'gone', 'a', 'c', 'b'] }))).toEqual(['c', 'a', 'b']);
});

test('nothing is in order in an answer of another shape', () => {
  expect([listOrdered(things, { chosen: ['a'] }), listOrdered(things, { placed: { a: 'b' } })]).toEqual([[], []]);
});

test('an item is where it was put', () => {
  expect(placeOf({ id: 'x' }, things, { placed: { x: 'b' } })).toBe('b');
});

test.for([
  ['was not put anywhere', { placed: { y: 'b' } }],
  ['was put where nothing is any more', { placed: { x: 'gone' } }],
  ['is part of an answer of another shape', { chosen: ['x'] }],
] as [string, QuestionResponse][])('an item that %s is nowhere', ([, response]) => {
  expect(placeOf({ id: 'x' }, things, response)).toBeUndefined();
});

test('an item called “constructor” that was not put anywhere is nowhere', () => {
  expect(placeOf({ id: 'constructor' }, things, { placed: {} })).toBeUndefined();
});

test('an answer is the same as itself', () => {
  fc.assert(fc.property(anyResponse, (any) => void expect(isSameResponse(any, structuredClone(any))).toBe(true)));
});

test.for([
  ['the same choices in another order', { chosen: ['a', 'b'] }, { chosen: ['b', 'a'] }],
  ['the same places in another order', { placed: { a: 'x', b: 'y' } }, { placed: { b: 'y', a: 'x' } }],
] as [string, QuestionResponse, QuestionResponse][])('the same answer: %s', ([, one, other]) => {
  expect(isSameResponse(one, other)).toBe(true);
});

test.for([
  ['other choices', { chosen: ['a', 'b'] }, { chosen: ['a', 'c'] }],
  ['fewer choices', { chosen: ['a', 'b'] }, { chosen: ['a'] }],
  ['the same steps in another order', { ordered: ['a', 'b'] }, { ordered: ['b', 'a'] }],
  ['an item in another place', { placed: { a: 'x' } }, { placed: { a: 'y' } }],
  ['two items that changed places', { placed: { a: 'x', b: 'y' } }, { placed: { a: 'y', b: 'x' } }],
  ['one thing chosen and the same put in order', { chosen: ['a'] }, { ordered: ['a'] }],
  ['nothing chosen and nothing placed', { chosen: [] }, { placed: {} }],
] as [string, QuestionResponse, QuestionResponse][])('not the same answer: %s', ([, one, other]) => {
  expect(isSameResponse(one, other)).toBe(false);
});
