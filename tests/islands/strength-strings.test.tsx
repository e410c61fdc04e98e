import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lack, Strength } from '../../src/engine/mastery/strength.ts';
import { sureness, studyWords } from '../../src/record-strings.ts';
import { levelWords, listAll, LONGEST_STRENGTH, strengthReasons } from '../../src/strength-strings.ts';

const strength = (fields: Partial<Strength>): Strength => ({
  ...{ criterion: 'l4-partnership/1.4', level: 'growing', right: 7, of: 8, days: 3, lacks: [] },
  ...{ questions: 10, selfMarked: 0 },
  ...fields,
});

test('a strength is said with its reasons', () => {
  expect(strengthReasons(strength({}))).toBe('7 of your 8 latest answers right, over 3 days.');
});

test('one answer and one day are said as one', () => {
  expect(strengthReasons(strength({ right: 1, of: 1, days: 1 }))).toBe('1 of your 1 latest answer right, over 1 day.');
});

test('where no answer was right, no days are named', () => {
  expect(strengthReasons(strength({ right: 0, of: 3, days: 0 }))).toBe('0 of your 3 latest answers right.');
});

test('what is lacking is said as what to do', () => {
  expect(strengthReasons(strength({ lacks: ['days'] }))).toMatch(/ To grow stronger: come back on another day\.$/);
  expect(strengthReasons(strength({ lacks: ['questions', 'share', 'days'] }))).toMatch(
    / To grow stronger: answer more different questions right, look again at those you missed and come back on another day\.$/,
  );
});

test('answers with own marks are told of, and not counted', () => {
  const own = strength({ right: 0, of: 0, days: 0, lacks: ['questions', 'share', 'days'] });
  expect(strengthReasons({ ...own, selfMarked: 1 })).toBe('1 answer has your own marks, which are not counted.');
  expect(strengthReasons({ ...own, selfMarked: 2 })).toBe('2 answers have your own marks, which are not counted.');
});

test('where nothing was answered, there is nothing to say', () => {
  expect(strengthReasons(strength({ right: 0, of: 0, days: 0, lacks: ['questions'] }))).toBe('');
});

test.each([
  [[], ''],
  [['one'], 'one'],
  [['one', 'two'], 'one and two'],
  [['one', 'two', 'three'], 'one, two and three'],
])('the words %j stand in a row', (words, row) => {
  expect(listAll(words)).toBe(row);
});

test('no strength with numbers of up to two digits needs more room than is kept', () => {
  const most = `${levelWords[LONGEST_STRENGTH.level]} ${strengthReasons(LONGEST_STRENGTH)}`.length;
  const number = fc.integer({ min: 0, max: 99 });
  const lacks = fc.subarray<Lack>(['questions', 'share', 'days']);
  fc.assert(
    fc.property(number, number, number, number, lacks, (right, of, days, selfMarked, lacking) => {
      const said = strengthReasons(strength({ right, of, days, selfMarked, lacks: lacking }));
      expect(`${levelWords.started} ${said}`.length).toBeLessThanOrEqual(most);
    }),
  );
});

test('a strong criterion needs no more room either, though its name is longer', () => {
  const most = `${levelWords[LONGEST_STRENGTH.level]} ${strengthReasons(LONGEST_STRENGTH)}`.length;
  const strong = strength({ level: 'strong', right: 99, of: 99, days: 99, selfMarked: 99 });
  expect(`${levelWords.strong} ${strengthReasons(strong)}`.length).toBeLessThanOrEqual(most);
});

test('how often the learner was right is said for each way of being sure', () => {
  expect(sureness.line('very', { right: 14, of: 18 })).toBe(
    'When you were very sure, you were right 14 times out of 18.',
  );
  expect(sureness.line('not-sure', { right: 1, of: 1 })).toBe('When you were not sure, you were right once out of 1.');
  expect(sureness.line('fairly', { right: 0, of: 2 })).toBe(
    'When you were fairly sure, you were right 0 times out of 2.',
  );
});

test('no word about strength says that a criterion is done', () => {
  const words = [...Object.values(levelWords), studyWords.title, studyWords.empty, studyWords.rule];
  expect(words.join(' ')).not.toMatch(/\b(met|passed|secure|achieved|mastered)\b/i);
});
