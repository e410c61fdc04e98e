import { expect, test } from 'vitest';
import { BANK, faultTest, plant } from './plant.ts';
import { freshWarnings, single, warningsOf, withBank } from './warned.ts';

const ownPhone = /(?<=id: own-phone\n {6}text: ).*/;

faultTest('an option that speaks of the other options is warned of', () => {
  expect(freshWarnings('all-of-the-above', plant(BANK, ownPhone, 'All of the above'))).toEqual([
    {
      file: BANK,
      place: 'the question “friday-email”, option “own-phone”',
      problem: 'The option speaks of the other options: “All of the above”',
      mend: 'Write a real choice in its place. If several options are right, use `kind: multiple`.',
    },
  ]);
});

test.each([
  'None of the above.',
  'Ring her, or none of the above',
  'None of these',
  'All three',
  'Both A and C',
  'B or C',
  'Everything above',
  'Neither of them',
])('“%s” is warned of as speaking of other options', (text) => {
  const files = withBank([single('q', { texts: ['ring', 'wait', text] })]);
  expect(warningsOf('all-of-the-above', files)).toHaveLength(1);
});

test.each([
  'None of the staff',
  'All of these people',
  'Ring both of them',
  'All three nurses',
  'A and E',
  'See above',
])('“%s” is not taken for one that speaks of other options', (text) => {
  const files = withBank([single('q', { texts: ['ring', 'wait', text] })]);
  expect(warningsOf('all-of-the-above', files)).toEqual([]);
});

test('an option of a question with several right options is looked at too', () => {
  const several = single('q', { texts: ['ring', 'wait', 'tell', 'All of the above'] });
  const options = several.options.map((option, index) => ({ ...option, right: index < 2 }));
  const files = withBank([{ ...several, kind: 'multiple', options }]);
  expect(warningsOf('all-of-the-above', files)).toHaveLength(1);
});

faultTest('an “always” in a wrong option alone is warned of', () => {
  expect(freshWarnings('absolutes', plant(BANK, ownPhone, 'Always send him a message'))).toEqual([
    {
      file: BANK,
      place: 'the question “friday-email”',
      problem: 'Only wrong options say things like “always” or “only”, which gives them away: “Always” in “own-phone”.',
      mend: 'Say it in a way that somebody at work might mean it, or let a right option have such a word too.',
    },
  ]);
});

const absolutesIn = (...texts: string[]) => warningsOf('absolutes', withBank([single('q', { texts })]));

test.each(['Ring her every time', 'Tell her whatever happens', 'Under no circumstances wait', 'Never wait'])(
  '“%s” in a wrong option is warned of',
  (text) => {
    expect(absolutesIn('ring', 'wait', text)).toHaveLength(1);
  },
);

test('two wrong options with “all” or “only” are warned of, and one is not', () => {
  expect(absolutesIn('ring', 'Ring all of them', 'Ring only her')).toHaveLength(1);
  expect(absolutesIn('ring', 'Ring all of them', 'Ring her')).toEqual([]);
});

test('an “always” in a wrong option gives nothing away when the right one has such a word too', () => {
  expect(absolutesIn('Ring every nurse', 'wait', 'Always wait')).toEqual([]);
});

test.each(['It is not always so', 'It does not always help', 'Never mind him', 'Not only she', 'She is at all well'])(
  '“%s” is no absolute, not even twice',
  (text) => {
    expect(absolutesIn('ring', text, `${text} today`)).toEqual([]);
  },
);

faultTest('two negatives in what a question asks are warned of', () => {
  const ask = /(?<=id: friday-email\n(?: {2}.*\n)*? {2}ask: ).*/;
  expect(freshWarnings('double-negatives', plant(BANK, ask, 'What would not be unsafe?'))).toEqual([
    {
      file: BANK,
      place: 'the question “friday-email”, ask',
      problem: 'Two negatives stand together: “What would not be unsafe?”',
      mend: 'Say what is so, or what to do, in place of what is not.',
    },
  ]);
});

faultTest('two negatives in an option are warned of', () => {
  expect(freshWarnings('double-negatives', plant(BANK, ownPhone, 'Do not leave without an answer'))).toMatchObject([
    { place: 'the question “friday-email”, option “own-phone”' },
  ]);
});
