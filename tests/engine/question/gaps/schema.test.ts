import { expect, test } from 'vitest';
import { questionSchema } from '../../../../src/engine/question/schema.ts';
import { filler, gap, gaps, messages } from '../sample-questions.ts';

const NAME_EACH = 'let the text name each gap once, as its id in square brackets, and no other';
const sized = (count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `gap-${index}`);
  return {
    ...gaps,
    text: ids.map((id) => `Say [${id}].`).join(' '),
    gaps: ids.map((id) => gap(id, filler('good', true), filler('poor'))),
  };
};
const withChoices = (...choices: object[]) => ({ ...gaps, gaps: [gap('who', ...choices), ...gaps.gaps.slice(1)] });

test('a text that names each of its gaps once is sound, in whatever order they are listed', () => {
  expect([messages(gaps), messages({ ...gaps, gaps: gaps.gaps.toReversed() })]).toEqual([undefined, undefined]);
});

test.for([2, 6])('%i gaps are sound', (count) => {
  expect(messages(sized(count))).toBeUndefined();
});

test.for([1, 7])('%i gaps are told to be two to six', (count) => {
  expect(messages(sized(count))).toEqual(['give two to six gaps']);
});

test.for([
  ['names only one of its gaps', 'Tell [who] what it means.'],
  ['names a gap twice', 'Tell [who] and [who] what [what] means.'],
  ['names a gap that is not there', 'Tell [who] what [what] means, and [when].'],
  ['names no gap', 'Tell her what it means.'],
] as const)('a text that %s is told to name each once', ([, text]) => {
  expect(messages({ ...gaps, text })).toEqual([NAME_EACH]);
});

test('a gap with two to four choices is sound', () => {
  expect(messages(withChoices(filler('a', true), filler('b'), filler('c'), filler('d')))).toBeUndefined();
});

test('a gap with one choice is told to give more', () => {
  expect(messages(withChoices(filler('a', true)))).toEqual(['give two to four choices']);
});

test('a gap with five choices is told to give fewer', () => {
  const five = [filler('a', true), filler('b'), filler('c'), filler('d'), filler('e')];
  expect(messages(withChoices(...five))).toEqual(['give two to four choices']);
});

test.for([
  ['no right choice', [filler('a'), filler('b')]],
  ['two right choices', [filler('a', true), filler('b', true)]],
] as const)('a gap with %s is told to mark exactly one', ([, choices]) => {
  expect(messages(withChoices(...choices))).toEqual(['mark exactly one choice with `right: true`']);
});

test('a choice of twelve words is sound, and one of thirteen too long', () => {
  const long = (count: number) => withChoices({ ...filler('a', true), text: 'word '.repeat(count) }, filler('b'));
  expect([messages(long(12)), messages(long(13))]).toEqual([undefined, ['use at most 12 words']]);
});

test('a choice is wrong unless it says otherwise', () => {
  const question = questionSchema.parse(withChoices(filler('a', true), { id: 'b', text: 'Text of b' }));
  expect(question.kind === 'gaps' && question.gaps[0]?.choices[1]?.right).toBe(false);
});
