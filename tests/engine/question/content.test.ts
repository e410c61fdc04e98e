import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemLists, textsOf } from '../../../src/engine/question/content.ts';
import { questionSchema, type QuestionKind } from '../../../src/engine/question/schema.ts';
import { anyQuestion, answerable } from './arbitrary-question.ts';
import { samples } from './sample-questions.ts';

const read = (kind: QuestionKind, fields: object = {}) => questionSchema.parse({ ...samples[kind], ...fields });

test.for([
  ['single', ['option: guess ask wait']],
  ['multiple', ['option: guess ask say-back wait']],
  ['match', ['item: obs prn dnr', 'choice: pulse as-needed heart none']],
  ['order', ['step: listen repeat ask write']],
  ['sort', ['card: pulse meal rumour quarrel', 'group: share keep']],
  ['gaps', ['gap: who what', 'choice of a gap: rose nobody', 'choice of a gap: obs it']],
  ['spot', ['phrase: plain jargon rumour end']],
  ['short', ['line: ask say-back why']],
] as [QuestionKind, string[]][])('the ids of a “%s” question are listed under what they are', ([kind, lists]) => {
  expect(itemLists(read(kind)).map(({ name, items }) => `${name}: ${items.map(({ id }) => id).join(' ')}`)).toEqual(
    lists,
  );
});

test('everything that can be answered is in the first list', () => {
  fc.assert(
    fc.property(anyQuestion(), (question) => {
      const [first] = itemLists(question);
      expect(first?.items.map(({ id }) => id)).toEqual(answerable(question).map(({ id }) => id));
    }),
  );
});

test('an item has its text and its feedback', () => {
  expect(itemLists(read('order'))[0]?.items[0]).toEqual({ id: 'listen', texts: ['Text of listen', 'Why listen.'] });
});

test('a choice has no feedback, and a gap no text', () => {
  const lists = itemLists(read('gaps')).map(({ items }) => items[0]?.texts);
  expect(lists).toEqual([['Why who.'], ['Text of rose'], ['Text of obs']]);
});

test('what a learner reads begins with situation, question and hint', () => {
  const texts = textsOf(read('single', { situation: 'On the phone.', hint: 'Think.' }));
  expect(texts.slice(0, 4)).toEqual(['On the phone.', 'What should you do?', 'Think.', 'Text of guess']);
});

test.for(Object.keys(samples) as QuestionKind[])(
  'everything that an author wrote to be read in “%s” is listed',
  (kind) => {
    const question = read(kind, { situation: 'On the phone.', hint: 'Think.' });
    expect(textsOf(question).toSorted()).toEqual(wordsIn(question).toSorted());
  },
);

// Ids, and what points to ids, are not read.
const NOT_READ = ['id', 'kind', 'criterion', 'section', 'to'];

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => (NOT_READ.includes(name) ? [] : wordsIn(inside)));
}
