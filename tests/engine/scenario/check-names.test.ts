import { expect, test } from 'vitest';
import { faultsOf } from './example.ts';

const unknown = (place: string, kind: string, id: string, mend = `add the ${kind}`) => ({
  place,
  problem: `No ${kind} has the id “${id}”.`,
  mend: `Check the spelling, or ${mend}.`,
});

test('a first scene that is not there is found', () => {
  expect(faultsOf(['start: the-coat', 'start: the-hat'])).toEqual([unknown('start', 'scene', 'the-hat')]);
});

test('a story that starts with an ending is found', () => {
  expect(faultsOf(['start: the-coat', 'start: a-new-time'])).toEqual([unknown('start', 'scene', 'a-new-time')]);
});

test('a choice that leads nowhere is found', () => {
  expect(faultsOf(['next: a-new-time\n', 'next: a-new-tim\n'])).toEqual([
    unknown('the scene “roses-answer”, the choice “book-it-again”', 'scene or ending', 'a-new-tim'),
  ]);
});

test('an “instead” that leads nowhere is found', () => {
  expect(faultsOf(['            next: a-short-wait', '            next: a-short-wat'])).toEqual([
    unknown('the scene “the-desk”, the choice “wait-here”', 'scene or ending', 'a-short-wat'),
  ]);
});

test('a flag that is raised and not listed is found', () => {
  expect(faultsOf(['raises: [rang]', 'raises: [rung]'])).toEqual([
    unknown('the scene “the-coat”, the choice “say-you-will-ask”', 'flag', 'rung'),
  ]);
});

test.for(['happened', 'notHappened'])('a flag under “%s” that is not listed is found', (field) => {
  expect(faultsOf(['when: { notHappened: [rang] }', `when: { ${field}: [rung] }`])).toEqual([
    unknown('the scene “roses-answer”, the choice “book-it-again”, instead 1', 'flag', 'rung'),
  ]);
});

test('an effect on a meter that is not there is found', () => {
  expect(faultsOf(['effects: { trust: -1 }', 'effects: { safety: -1 }'])).toEqual([
    unknown('the scene “the-coat”, the choice “help-with-the-coat”', 'meter', 'safety'),
  ]);
});

test.for(['atLeast', 'atMost'])('a meter under “%s” that is not there is found', (field) => {
  expect(faultsOf(['when: { atMost: { trust: 1 } }', `when: { ${field}: { safety: 1 } }`])).toEqual([
    unknown('the scene “the-desk”, line 2, when', 'meter', 'safety'),
  ]);
});

test('a best choice of another scene is found', () => {
  expect(faultsOf(['best: ask-rose', 'best: say-sorry'])).toEqual([
    unknown('the scene “the-desk”, turningPoint', 'choice of this scene', 'say-sorry'),
  ]);
});

test('a cause that is no choice at a turning point is found', () => {
  expect(faultsOf(['causes: [say-you-will-ask]', 'causes: [say-you-will]'])).toEqual([
    unknown(
      'the ending “a-short-wait”, causes',
      'choice at a turning point',
      'say-you-will',
      'make the scene of that choice a turning point',
    ),
  ]);
});

test('a cause at a scene that is no turning point is found', () => {
  const faults = faultsOf([/(?<=loudly\.\n) {4}turningPoint:\n.*\n.*\n/, '']);
  expect(faults).toEqual([
    unknown(
      'the ending “a-new-time”, causes',
      'choice at a turning point',
      'book-it-again',
      'make the scene of that choice a turning point',
    ),
    unknown(
      'the ending “a-new-time-late”, causes',
      'choice at a turning point',
      'complain-at-the-desk',
      'make the scene of that choice a turning point',
    ),
  ]);
});

test('a start beyond the levels of a meter is found', () => {
  expect(faultsOf(['    start: 2', '    start: 5'])).toEqual([
    {
      place: 'the meter “trust”, start',
      problem: '“trust” has no level 5: it has 4.',
      mend: 'Use a level from 1 to 4, or add levels.',
    },
  ]);
});

test.for(['atLeast', 'atMost'])('a level under “%s” that is not there is found', (field) => {
  expect(faultsOf(['atLeast: { trust: 3 }', `${field}: { trust: 6 }`])).toEqual([
    {
      place: 'the scene “the-desk”, the choice “wait-here”, instead 1',
      problem: '“trust” has no level 6: it has 4.',
      mend: 'Use a level from 1 to 4, or add levels.',
    },
  ]);
});

test('the last level of a meter can be named', () => {
  const faults = faultsOf(['when: { atMost: { trust: 1 } }', 'when: { atMost: { trust: 4 } }']);
  expect(faults.map(({ problem }) => problem)).toEqual([
    'This condition is always true. To see it, choose: help-with-the-coat.',
  ]);
});

test('an id that is used three times is told once', () => {
  const faults = faultsOf(['flags:\n', `flags:\n${'  - id: rang\n    means: You rang.\n'.repeat(2)}`]);
  expect(faults.map(({ place }) => place)).toEqual(['the flag “rang”']);
});

test.for([
  ['choice', '- id: complain-at-the-desk', '- id: ask-rose', 'ask-rose'],
  ['scene or ending', '- id: by-the-window', '- id: a-long-wait', 'a-long-wait'],
  ['flag', 'flags:\n', 'flags:\n  - id: rang\n    means: You rang.\n', 'rang'],
  [
    'meter',
    'flags:\n',
    '  - id: trust\n    name: Trust\n    about: Again.\n    levels: [a, b, c]\n    start: 1\nflags:\n',
    'trust',
  ],
] as const)('an id that is used for more than one %s is found', ([kind, from, to, id]) => {
  expect(faultsOf([from, to])).toContainEqual({
    place: `the ${kind} “${id}”`,
    problem: `The id “${id}” is used by more than one ${kind}.`,
    mend: 'Give each an id of its own. Never change one that is already published.',
  });
});
