import { expect, test } from 'vitest';
import { splitAtGaps } from '../../../../src/engine/question/gaps/split.ts';

test('a text is split into its words and its gaps, in order', () => {
  expect(splitAtGaps('Tell [who] what [the-word] means.')).toEqual([
    { words: 'Tell ' },
    { gap: 'who' },
    { words: ' what ' },
    { gap: 'the-word' },
    { words: ' means.' },
  ]);
});

test('a text may begin and end with a gap, and two may stand side by side', () => {
  expect(splitAtGaps('[who][what]')).toEqual([{ gap: 'who' }, { gap: 'what' }]);
});

test('a text without a gap is words alone', () => {
  expect(splitAtGaps('Ask.')).toEqual([{ words: 'Ask.' }]);
});

test('what is in brackets but no id is words', () => {
  expect(splitAtGaps('Ask [sic!] them [Who].')).toEqual([{ words: 'Ask [sic!] them [Who].' }]);
});
