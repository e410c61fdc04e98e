import { expect, test } from 'vitest';
import { questionSchema, questionsSchema } from '../../../src/engine/question/schema.ts';

const option = (id: string, right = false) => ({ id, text: `Choose ${id}`, feedback: 'Because.', right });

const single = {
  id: 'double-up',
  kind: 'single',
  criterion: 'l4-partnership/1.4',
  section: 'words',
  ask: 'What should you do first?',
  options: [option('guess'), option('ask', true), option('wait')],
};

const multiple = {
  ...single,
  kind: 'multiple',
  options: [option('guess'), option('ask', true), option('say-back', true), option('wait')],
};

const messages = (question: unknown) => questionSchema.safeParse(question).error?.issues.map(({ message }) => message);

test('a single question with one right option among three is sound', () => {
  expect(messages(single)).toBeUndefined();
});

test('a single question with one right option among four is sound', () => {
  expect(messages({ ...single, options: [...single.options, option('leave')] })).toBeUndefined();
});

test('a single question without a right option is told to mark one', () => {
  expect(messages({ ...single, options: [option('guess'), option('ask'), option('wait')] })).toEqual([
    'mark exactly one option with `right: true`',
  ]);
});

test('a single question with two right options is told to mark one', () => {
  expect(messages({ ...single, options: [option('guess'), option('ask', true), option('wait', true)] })).toEqual([
    'mark exactly one option with `right: true`',
  ]);
});

test('a single question with two options is told to give more', () => {
  expect(messages({ ...single, options: [option('guess'), option('ask', true)] })).toEqual([
    'give three or four options',
  ]);
});

test('a single question with five options is told to give fewer', () => {
  expect(messages({ ...single, options: [...single.options, option('leave'), option('write')] })).toEqual([
    'give three or four options',
  ]);
});

test('a multiple question with two right options among four is sound', () => {
  expect(messages(multiple)).toBeUndefined();
});

test('a multiple question with one right option is told to mark more', () => {
  expect(messages({ ...multiple, options: [option('a', true), option('b'), option('c'), option('d')] })).toEqual([
    'mark two or more options with `right: true`, and leave at least one wrong',
  ]);
});

test('a multiple question with no wrong option is told to leave one', () => {
  const options = [option('a', true), option('b', true), option('c', true), option('d', true)];
  expect(messages({ ...multiple, options })).toEqual([
    'mark two or more options with `right: true`, and leave at least one wrong',
  ]);
});

test('a multiple question with three options is told to give more', () => {
  expect(messages({ ...multiple, options: [option('a', true), option('b', true), option('c')] })).toEqual([
    'give four to six options',
  ]);
});

test('a multiple question with six options is sound', () => {
  expect(messages({ ...multiple, options: [...multiple.options, option('e'), option('f')] })).toBeUndefined();
});

test('a multiple question with seven options is told to give fewer', () => {
  const options = [...multiple.options, option('e'), option('f'), option('g')];
  expect(messages({ ...multiple, options })).toEqual(['give four to six options']);
});

test('a question is in its first revision unless it says otherwise', () => {
  expect(questionSchema.parse(single).revision).toBe(1);
});

test('a revision of zero is told to be too small', () => {
  expect(messages({ ...single, revision: 0 })).toEqual(['write 1 or more']);
});

test('an option is wrong unless it says otherwise', () => {
  const unmarked = { id: 'leave', text: 'Leave it', feedback: 'Because.' };
  expect(questionSchema.parse({ ...single, options: [unmarked, ...single.options] }).options[0]?.right).toBe(false);
});

test('blank space at the ends of words is taken off', () => {
  expect(questionSchema.parse({ ...single, ask: ' What now?\n' }).ask).toBe('What now?');
});

test('a question of blank space is told to write something', () => {
  expect(messages({ ...single, ask: '  ' })).toEqual(['write something here']);
});

test('a question with a field that is not known is refused', () => {
  expect(messages({ ...single, hnit: 'Ask.' })).toEqual(['Unrecognized key: "hnit"']);
});

test('a question of the other kind with a field that is not known is refused', () => {
  expect(messages({ ...multiple, hnit: 'Ask.' })).toEqual(['Unrecognized key: "hnit"']);
});

test('an option with a field that is not known is refused', () => {
  const options = [{ ...option('guess'), wrong: true }, option('ask', true), option('wait')];
  expect(messages({ ...single, options })).toEqual(['Unrecognized key: "wrong"']);
});

test('an option of thirty words is sound', () => {
  const options = [{ ...option('guess'), text: 'word '.repeat(30) }, option('ask', true), option('wait')];
  expect(messages({ ...single, options })).toBeUndefined();
});

test('an option of thirty-one words is told to be too long', () => {
  const options = [{ ...option('guess'), text: 'word '.repeat(31) }, option('ask', true), option('wait')];
  expect(messages({ ...single, options })).toEqual(['use at most 30 words']);
});

test('an id with capital letters or spaces is told what an id looks like', () => {
  expect(messages({ ...single, id: 'Double up' })).toEqual([
    'use small letters, digits and single hyphens, such as care-plan',
  ]);
});

test('a criterion without its unit is told what a criterion looks like', () => {
  expect(messages({ ...single, criterion: '1.4' })).toEqual([
    'use the unit, a slash and the number, such as l4-partnership/1.4',
  ]);
});

test('a kind that is not known is refused', () => {
  expect(questionSchema.safeParse({ ...single, kind: 'drag' }).success).toBe(false);
});

test('a bank is a list of questions of any kind', () => {
  expect(questionsSchema.parse([single, multiple]).map(({ kind }) => kind)).toEqual(['single', 'multiple']);
});
