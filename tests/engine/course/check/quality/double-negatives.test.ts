import { expect, test } from 'vitest';
import { hasDoubleNegative } from '../../../../../src/engine/course/check/quality/double-negatives.ts';

test.each([
  'Do not share it without her agreement',
  'Which of these is not unusual?',
  'It would not be unreasonable to wait',
  'She never goes nowhere without Grace',
  'Nobody should leave without a plan',
  'It isn’t true that no one asked',
  "Don't say nothing",
  'You cannot never ask',
])('“%s” has two negatives', (text) => {
  expect(hasDoubleNegative(text)).toBe(true);
});

test.each([
  'Ask her first',
  'Do not share it',
  '“No. If the standard does not cover him, we do not have to do anything.”',
  'Nobody is there, and she is not at home',
  'Do not ring if she has not asked',
  'Do not wait until Monday',
  'Do not use unclear words',
  'It is not under the bed',
  'He is not an uncle',
  'She said no and did not come',
  'Ask whether or not she goes without Grace',
  'Not only without pain but with joy',
  'Nothing about her without her',
  'This is not a unique case',
])('“%s” has no two negatives that belong together', (text) => {
  expect(hasDoubleNegative(text)).toBe(false);
});
