import { expect, test } from 'vitest';
import { countWords, splitSentences } from '../../../src/engine/course/sentences.ts';

test('a text is split after full stops and question marks', () => {
  expect(splitSentences('Who must act? Ask. Then write it down.')).toEqual([
    'Who must act?',
    'Ask.',
    'Then write it down.',
  ]);
});

test('a sentence over two lines is one sentence with single spaces', () => {
  expect(splitSentences('  Say it\n    back.  ')).toEqual(['Say it back.']);
});

test('a full stop inside a number or before a small letter does not end a sentence', () => {
  expect(splitSentences('Criterion 1.4 asks for reasons, e.g. why it works.')).toEqual([
    'Criterion 1.4 asks for reasons, e.g. why it works.',
  ]);
});

test('an empty text has no sentences', () => {
  expect(splitSentences(' \n ')).toEqual([]);
});

test('words are counted, and dashes and other signs are not', () => {
  expect(countWords('Rose – who is 83 – waits.')).toBe(5);
});

test('a hyphenated word counts once', () => {
  expect(countWords('a double-up')).toBe(2);
});

test('a word with an apostrophe counts once, whichever apostrophe it is', () => {
  expect(countWords("Rose’s plan isn't lost")).toBe(4);
});

test('a word with an accent counts once', () => {
  expect(countWords('Zoë naïve')).toBe(2);
});

test('a text of signs alone has no words', () => {
  expect(countWords('… – ?')).toBe(0);
});
