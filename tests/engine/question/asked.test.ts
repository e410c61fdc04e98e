import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askQuestion } from '../../../src/engine/question/asked.ts';
import { scoreResponse } from '../../../src/engine/question/kinds.ts';
import { questionSchema } from '../../../src/engine/question/schema.ts';
import { answered, anyQuestion } from './arbitrary-question.ts';
import { single } from './sample-questions.ts';

const question = questionSchema.parse({ ...single, source: 'nhs-terms' });

test('a question is asked with the address of what teaches it', () => {
  expect(askQuestion(question, '/lessons/jargon/#words', undefined).part).toBe('/lessons/jargon/#words');
});

test('a question is asked with the words for its source, and not with the id', () => {
  expect(askQuestion(question, '#words', 'NHS England, 2024').source).toBe('NHS England, 2024');
});

test('a question without words for its source is asked without one', () => {
  expect('source' in askQuestion(question, '#words', undefined)).toBe(false);
});

test('the page is not told the criterion, nor the section by its name', () => {
  fc.assert(
    fc.property(anyQuestion(), (any) => {
      const { criterion, section, ...shown } = any;
      expect([criterion, section]).not.toContain(undefined);
      expect(askQuestion(any, '#words', undefined)).toEqual({ ...shown, part: '#words' });
    }),
  );
});

test('a question scores the same as it is asked and as it is written', () => {
  fc.assert(
    fc.property(answered(), ({ question: any, response }) => {
      expect(scoreResponse(askQuestion(any, '#words', undefined), response)).toEqual(scoreResponse(any, response));
    }),
  );
});
