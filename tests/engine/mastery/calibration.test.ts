import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate } from '../../../src/engine/mastery/calibration.ts';
import type { Confidence } from '../../../src/engine/record/event.ts';
import { anyShuffledStudy } from '../sitting/arbitraries.ts';
import { answered, entry } from '../sitting/samples.ts';

const ids = Array.from({ length: 40 }, (_, index) => `q-${index + 1}`);
const bank = ids.map((id) => entry({ id }));

/** First answers to different questions: how sure, how many of them, and how many of these are right. */
function answers(...given: [confidence: Confidence | undefined, of: number, right: number][]) {
  return given
    .flatMap(([confidence, of, right]) =>
      Array.from({ length: of }, (_, index) => ({ ...(confidence && { confidence }), marks: index < right ? 1 : 0.9 })),
    )
    .map((fields, index) =>
      answered({ id: `page-${index + 1}`, clock: index + 1, question: `q-${index + 1}`, ...fields }),
    );
}

test('each way of being sure has its count of right answers', () => {
  const { reading, ...trust } = calibrate(bank, answers(['very', 18, 14], ['fairly', 5, 4], ['not-sure', 2, 1]));
  expect(trust).toEqual({
    very: { right: 14, of: 18 },
    fairly: { right: 4, of: 5 },
    'not-sure': { right: 1, of: 2 },
  });
  expect(reading).toBe('over-sure');
});

test('an answer that does not say how sure it was is not counted', () => {
  expect(calibrate(bank, answers([undefined, 12, 12]))).toMatchObject({ very: { of: 0 }, reading: 'too-few' });
});

test('fewer than ten very sure and ten not sure answers are too few to say something', () => {
  expect(calibrate(bank, answers(['very', 9, 0], ['not-sure', 9, 9], ['fairly', 20, 20])).reading).toBe('too-few');
});

test('very sure and right in fewer than four of five is over-sure', () => {
  expect(calibrate(bank, answers(['very', 10, 7])).reading).toBe('over-sure');
});

test('very sure and right in four of five is well matched', () => {
  expect(calibrate(bank, answers(['very', 10, 8])).reading).toBe('well-matched');
});

test('not sure and right in four of five is under-sure', () => {
  expect(calibrate(bank, answers(['not-sure', 10, 8])).reading).toBe('under-sure');
  expect(calibrate(bank, answers(['not-sure', 10, 7])).reading).toBe('well-matched');
});

test('over-sure comes before under-sure', () => {
  expect(calibrate(bank, answers(['very', 10, 5], ['not-sure', 10, 10])).reading).toBe('over-sure');
});

test('few not sure answers do not make up for what very sure ones say', () => {
  expect(calibrate(bank, answers(['very', 10, 9], ['not-sure', 2, 2])).reading).toBe('well-matched');
});

test('few very sure answers make nobody over-sure', () => {
  expect(calibrate(bank, answers(['very', 2, 0], ['not-sure', 10, 5])).reading).toBe('well-matched');
});

test('an answer right after its feedback tells nothing of being sure', () => {
  const first = answered({ question: 'q-1', confidence: 'very', marks: 0, at: 0, clock: 1 });
  const again = { ...first, id: 'page-2', clock: 2, at: 60_000, marks: 1 };
  expect(calibrate(bank, [first, again]).very).toEqual({ right: 0, of: 1 });
});

test('questions that learners mark themselves are left out', () => {
  const short = ids.map((id) => entry({ id, kind: 'short' }));
  expect(calibrate(short, answers(['very', 12, 12])).very).toEqual({ right: 0, of: 0 });
});

test('calibration is the same in whatever order events come', () => {
  const ofBank = ['a', 'b', 'constructor'].map((id) => entry({ id }));
  fc.assert(
    fc.property(anyShuffledStudy, ([events, other]) => {
      expect(calibrate(ofBank, other)).toEqual(calibrate(ofBank, events));
    }),
  );
});
