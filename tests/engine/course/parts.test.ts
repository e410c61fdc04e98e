import { expect, test } from 'vitest';
import { listAsked } from '../../../src/engine/course/parts.ts';

type Data = Parameters<typeof listAsked>[0];

function lesson(parts: { name: string; id?: string }[], checkYourself: string[]): Data {
  return {
    head: { checkYourself } as Data['head'],
    text: {
      parts: parts.map(({ name, id }, index) => ({
        name,
        attributes: id === undefined ? {} : { id },
        line: index + 1,
      })),
    } as unknown as Data['text'],
  };
}

test('a lesson asks the questions in its text, in their order', () => {
  const parts = [
    { name: 'Question', id: 'second' },
    { name: 'Question', id: 'first' },
  ];
  expect(listAsked(lesson(parts, []))).toEqual(['second', 'first']);
});

test('the questions that close a lesson come after those in its text', () => {
  expect(listAsked(lesson([{ name: 'Question', id: 'in-text' }], ['b', 'a']))).toEqual(['in-text', 'b', 'a']);
});

test('no other part of a lesson is a question', () => {
  const parts = [
    { name: 'Term', id: 'jargon' },
    { name: 'Question', id: 'only' },
    { name: 'Activity', id: 'spot-it' },
  ];
  expect(listAsked(lesson(parts, []))).toEqual(['only']);
});

test('a question that names nothing is still there to be told of', () => {
  expect(listAsked(lesson([{ name: 'Question' }], []))).toEqual(['']);
});
