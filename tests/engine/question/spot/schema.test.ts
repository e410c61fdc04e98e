import { expect, test } from 'vitest';
import { questionSchema } from '../../../../src/engine/question/schema.ts';
import { messages, phrase, spot } from '../sample-questions.ts';

const MARK_SOME = 'mark one or more phrases with `fault: true`, and leave at least one sound';
const sized = (count: number, faults: number) => ({
  ...spot,
  phrases: Array.from({ length: count }, (_, index) => phrase(`phrase-${index}`, index < faults)),
});

test.for([
  [4, 1],
  [4, 3],
  [14, 5],
] as const)('%i phrases with %i at fault are sound', ([count, faults]) => {
  expect(messages(sized(count, faults))).toBeUndefined();
});

test.for([3, 15])('%i phrases are told to be four to fourteen', (count) => {
  expect(messages(sized(count, 2))).toEqual(['give four to fourteen phrases']);
});

test.for([
  [4, 0],
  [4, 4],
] as const)('%i phrases with %i at fault are told to have some of either', ([count, faults]) => {
  expect(messages(sized(count, faults))).toEqual([MARK_SOME]);
});

test('a phrase of twenty words is sound, and one of twenty-one too long', () => {
  const withText = (count: number) => ({
    ...spot,
    phrases: [{ ...phrase('plain'), text: 'word '.repeat(count) }, ...spot.phrases.slice(1)],
  });
  expect([messages(withText(20)), messages(withText(21))]).toEqual([undefined, ['use at most 20 words']]);
});

test('a phrase is sound unless it says otherwise', () => {
  const phrases = [{ id: 'more', text: 'Text of more', feedback: 'Why more.' }, ...spot.phrases];
  const question = questionSchema.parse({ ...spot, phrases });
  expect(question.kind === 'spot' && question.phrases[0]?.fault).toBe(false);
});
