import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionSchema, questionsSchema } from '../../../src/engine/question/schema.ts';
import { anyQuestion, KINDS } from './arbitrary-question.ts';
import { messages, option, samples, single } from './sample-questions.ts';

test.for(KINDS)('the sample of a “%s” question is sound', (kind) => {
  expect(messages(samples[kind])).toBeUndefined();
});

test.for(KINDS)('any “%s” question that the tests make up is sound, and stays as it is when it is read', (kind) => {
  fc.assert(
    fc.property(anyQuestion(kind), (question) => void expect(questionSchema.parse(question)).toEqual(question)),
  );
});

test('a question is in its first revision unless it says otherwise', () => {
  expect(questionSchema.parse(single).revision).toBe(1);
});

test('a revision of zero is told to be too small', () => {
  expect(messages({ ...single, revision: 0 })).toEqual(['write 1 or more']);
});

test('an option is wrong unless it says otherwise', () => {
  const unmarked = { id: 'leave', text: 'Leave it', feedback: 'Because.' };
  const question = questionSchema.parse({ ...single, options: [unmarked, ...single.options] });
  expect(question.kind === 'single' && question.options[0]?.right).toBe(false);
});

test('blank space at the ends of words is taken off', () => {
  expect(questionSchema.parse({ ...single, ask: ' What now?\n' }).ask).toBe('What now?');
});

test('a question of blank space is told to write something', () => {
  expect(messages({ ...single, ask: '  ' })).toEqual(['write something here']);
});

test.for(KINDS)('a “%s” question with a field that is not known is refused', (kind) => {
  expect(messages({ ...samples[kind], hnit: 'Ask.' })).toEqual(['Unrecognized key: "hnit"']);
});

test.for([
  ['match', 'items'],
  ['match', 'choices'],
  ['order', 'steps'],
  ['sort', 'groups'],
  ['sort', 'cards'],
  ['gaps', 'gaps'],
  ['spot', 'phrases'],
  ['short', 'rubric'],
] as const)('a “%s” question with a field that is not known in its %s is refused', ([kind, list]) => {
  const [first, ...rest] = (samples[kind] as unknown as Record<string, object[]>)[list] ?? [];
  expect(messages({ ...samples[kind], [list]: [{ ...first, wrong: true }, ...rest] })).toEqual([
    'Unrecognized key: "wrong"',
  ]);
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
  expect(questionsSchema.parse(Object.values(samples)).map(({ kind }) => kind)).toEqual(KINDS);
});
