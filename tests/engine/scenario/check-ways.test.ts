import { expect, test } from 'vitest';
import { checkScenario } from '../../../src/engine/scenario/check/check-scenario.ts';
import { example, faultsOf, planted } from './example.ts';

/** Where the choice “say-sorry” leads. */
const AFTER_SORRY = /(?<=card and a pen\.\n {8})next: a-new-time-late/;

// What each test plants, and that the author is told of it with the way there.

test('the example has no fault', () => {
  expect(checkScenario(example)).toEqual([]);
});

test('a scene that no choices lead to is found', () => {
  expect(faultsOf(['next: by-the-window', 'next: a-long-wait'])).toContainEqual({
    place: 'the scene “by-the-window”',
    problem: 'No choices lead to this scene.',
    mend: 'Let a choice lead here with “next” or “instead”, or take the scene out.',
  });
});

test('an ending that no choices lead to is found', () => {
  expect(faultsOf(['            next: a-short-wait', '            next: a-long-wait'])).toContainEqual({
    place: 'the ending “a-short-wait”',
    problem: 'No choices lead to this ending.',
    mend: 'Let a choice lead here with “next” or “instead”, or take the ending out.',
  });
});

test('a scene where no choice is on offer is found, with the way there', () => {
  const faults = faultsOf(
    ['- id: book-it-again\n', '- id: book-it-again\n        when: { happened: [rang] }\n'],
    ['- id: complain-at-the-desk\n', '- id: complain-at-the-desk\n        when: { happened: [rang] }\n'],
  );
  expect(faults).toContainEqual({
    place: 'the scene “roses-answer”',
    problem:
      'The story ends here without an ending: no choice is on offer. To see it, choose: help-with-the-coat → ask-rose.',
    mend: 'Look at the “when” of the choices, and leave at least two on offer.',
  });
});

test('a scene where only one choice is on offer is found, with the way there', () => {
  const faults = faultsOf([
    '- id: complain-at-the-desk\n',
    '- id: complain-at-the-desk\n        when: { happened: [rang] }\n',
  ]);
  expect(faults).toContainEqual({
    place: 'the scene “roses-answer”',
    problem: 'Only one choice is on offer here. To see it, choose: help-with-the-coat → ask-rose.',
    mend: 'Look at the “when” of the choices, and leave at least two on offer.',
  });
});

test('where some are stuck in a scene and others have one choice there, both are found', () => {
  const faults = faultsOf(
    ['- id: book-it-again\n', '- id: book-it-again\n        when: { happened: [rang] }\n'],
    ['- id: complain-at-the-desk\n', '- id: complain-at-the-desk\n        when: { atMost: { trust: 1 } }\n'],
  );
  expect(faults.map(({ problem }) => problem).filter((problem) => /on offer/.test(problem))).toEqual([
    'The story ends here without an ending: no choice is on offer. To see it, choose: help-with-the-coat → ask-rose.',
    'Only one choice is on offer here. To see it, choose: say-you-will-ask → ask-rose.',
  ]);
});

test('where the story ends without an ending, nothing is said of what depends on endings', () => {
  const faults = faultsOf(
    ['- id: say-sorry\n', '- id: say-sorry\n        when: { atLeast: { trust: 2 } }\n'],
    ['- id: sit-it-out\n', '- id: sit-it-out\n        when: { atLeast: { trust: 2 } }\n'],
    ['most: 4', 'most: 9'],
  );
  expect(faults.map(({ place }) => place)).toEqual(['the scene “by-the-window”']);
});

test('where only one choice is on offer, what depends on endings is told too', () => {
  const faults = faultsOf(
    ['- id: sit-it-out\n', '- id: sit-it-out\n        when: { atLeast: { trust: 2 } }\n'],
    ['most: 4', 'most: 9'],
  );
  expect(faults.map(({ place }) => place)).toEqual(['the scene “by-the-window”', 'choicesToAnEnd, most']);
});

test('of a scene where one can be short of choices in several ways, a nearest one is told', () => {
  const faults = faultsOf(['- id: sit-it-out\n', '- id: sit-it-out\n        when: { atLeast: { trust: 4 } }\n']);
  expect(faults.filter(({ place }) => place === 'the scene “by-the-window”').map(({ problem }) => problem)).toEqual([
    'Only one choice is on offer here. To see it, choose: help-with-the-coat → ask-rose → complain-at-the-desk.',
  ]);
});

test('an effect beyond the last level is found, with the way there', () => {
  expect(faultsOf(['      - Rose tells her friends to ask you.\n', ''])).toContainEqual({
    place: 'the scene “the-desk”, the choice “ask-rose”',
    problem:
      'This would bring “trust” to level 4, and it goes from 1 to 3. To see it, choose: say-you-will-ask → ask-rose.',
    mend: 'Take an effect out on this way, begin at another level, or add a level.',
  });
});

test('an effect below the first level is found, with the way there', () => {
  expect(faultsOf(['effects: { trust: -1 }', 'effects: { trust: -2 }'])).toContainEqual({
    place: 'the scene “the-coat”, the choice “help-with-the-coat”',
    problem: 'This would bring “trust” to level 0, and it goes from 1 to 4. To see it, choose: help-with-the-coat.',
    mend: 'Take an effect out on this way, begin at another level, or add a level.',
  });
});

test('each meter that a choice pushes too far is told', () => {
  const faults = faultsOf(
    ['effects: { trust: -1 }', 'effects: { trust: -2, say: 3 }'],
    ['flags:\n', '  - id: say\n    name: Her say\n    about: It.\n    levels: [a, b, c]\n    start: 1\nflags:\n'],
  );
  expect(faults.map(({ problem }) => problem).filter((problem) => problem.startsWith('This would'))).toEqual([
    'This would bring “trust” to level 0, and it goes from 1 to 4. To see it, choose: help-with-the-coat.',
    'This would bring “say” to level 4, and it goes from 1 to 3. To see it, choose: help-with-the-coat.',
  ]);
});

test('a way round that changes nothing is found, with the way there', () => {
  const faults = faultsOf([AFTER_SORRY, 'next: by-the-window']);
  expect(faults).toContainEqual({
    place: 'the scene “by-the-window”',
    problem:
      'These choices lead back to the same place with nothing changed: say-sorry. To see it, choose: help-with-the-coat → ask-rose → complain-at-the-desk → say-sorry.',
    mend: 'Let one of them change a meter or raise a flag, or lead on to another scene.',
  });
});

test('a way round over several scenes is found', () => {
  const faults = faultsOf(
    ['        effects: { trust: -1 }\n        next: by-the-window', '        next: by-the-window'],
    [AFTER_SORRY, 'next: roses-answer'],
  );
  expect(faults.map(({ problem }) => problem)).toContain(
    'These choices lead back to the same place with nothing changed: complain-at-the-desk → say-sorry. To see it, choose: help-with-the-coat → ask-rose → complain-at-the-desk → say-sorry.',
  );
});

test('beside a way round, the faults that do not depend on endings are told', () => {
  const faults = faultsOf(
    [AFTER_SORRY, 'next: by-the-window'],
    ['            next: a-short-wait', '            next: a-long-wait'],
  );
  expect(faults.map(({ place }) => place)).toEqual(['the scene “by-the-window”', 'the ending “a-short-wait”']);
});

test('a way back to a scene with something changed is no fault', () => {
  const faults = faultsOf(
    [AFTER_SORRY, 'raises: [sorry]\n        next: roses-answer'],
    ['flags:\n', 'flags:\n  - id: sorry\n    means: You said sorry.\n'],
    ['- id: complain-at-the-desk\n', '- id: complain-at-the-desk\n        when: { notHappened: [sorry] }\n'],
    [
      '- id: book-it-again\n',
      '- id: go-home\n        words: Go home.\n        then: You go.\n        next: a-new-time-late\n        debrief:\n          did: You left.\n          principle: Leave.\n          criterion: l3-unit-17/1.6\n          others:\n            - who: rose-whitfield\n              saw: We left.\n      - id: book-it-again\n',
    ],
  );
  expect(faults.filter(({ problem }) => problem.includes('lead back'))).toEqual([]);
});

test('a condition that is never true is found, with the way there', () => {
  expect(faultsOf(['when: { atMost: { trust: 1 } }', 'when: { happened: [rang], atMost: { trust: 1 } }'])).toEqual([
    {
      place: 'the scene “the-desk”, line 2, when',
      problem: 'This condition is never true. To see it, choose: help-with-the-coat.',
      mend: 'Check the flags and levels it names, or take out what depends on it.',
    },
  ]);
});

test('a condition that is always true is found, with the way there', () => {
  expect(faultsOf(['when: { atMost: { trust: 1 } }', 'when: { atMost: { trust: 3 } }'])).toEqual([
    {
      place: 'the scene “the-desk”, line 2, when',
      problem: 'This condition is always true. To see it, choose: help-with-the-coat.',
      mend: 'Take the condition out, or let a choice lead here that makes it false.',
    },
  ]);
});

test('a condition of a choice that is always true is found', () => {
  expect(faultsOf(['- id: wait-here\n', '- id: wait-here\n        when: { atLeast: { trust: 1 } }\n'])).toEqual([
    {
      place: 'the scene “the-desk”, the choice “wait-here”, when',
      problem: 'This condition is always true. To see it, choose: help-with-the-coat.',
      mend: 'Take the condition out, or let a choice lead here that makes it false.',
    },
  ]);
});

test('a condition under “instead” is asked after the effects of its own choice', () => {
  const faults = faultsOf(
    [
      '        next: a-long-wait\n        instead:',
      '        effects: { trust: 1 }\n        next: a-long-wait\n        instead:',
    ],
    ['          - when: { atLeast: { trust: 3 } }', '          - when: { atLeast: { trust: 4 } }'],
  );
  expect(faults).toEqual([]);
});

test('the way to a condition under “instead” ends with its own choice', () => {
  const faults = faultsOf([
    '          - when: { atLeast: { trust: 3 } }',
    '          - when: { atLeast: { trust: 1 } }',
  ]);
  expect(faults).toContainEqual({
    place: 'the scene “the-desk”, the choice “wait-here”, instead 1',
    problem: 'This condition is always true. To see it, choose: help-with-the-coat → wait-here.',
    mend: 'Take the condition out, or let a choice lead here that makes it false.',
  });
});

test('an “instead” behind one that always counts is found', () => {
  const faults = faultsOf([
    '          - when: { notHappened: [rang] }\n            next: a-new-time-late',
    '          - when: { notHappened: [rang] }\n            next: a-new-time-late\n          - when: { happened: [rang] }\n            next: a-new-time-late\n          - when: { atLeast: { trust: 2 } }\n            next: a-new-time',
  ]);
  expect(faults).toContainEqual({
    place: 'the scene “roses-answer”, the choice “book-it-again”, instead 3',
    problem: 'This condition is never asked: nobody comes here, or an earlier “instead” always counts.',
    mend: 'Change the order, or take it out.',
  });
});

test('a scene that can be without a word is found, with the way there', () => {
  const faults = faultsOf([
    '        words: Home, please. And I would like to see what they wrote about me.',
    '        words: Home, please.\n        when: { happened: [rang] }',
  ]);
  expect(faults).toEqual([
    {
      place: 'the scene “roses-answer”, lines',
      problem: 'No line shows here. To see it, choose: help-with-the-coat → ask-rose.',
      mend: 'Let one line stand without “when”.',
    },
  ]);
});

test('each scene that can be without a word is told once', () => {
  const faults = faultsOf(
    [
      '        words: Home, please. And I would like to see what they wrote about me.',
      '        words: Home, please.\n        when: { happened: [rang] }',
    ],
    [
      '        words: I only asked for my card.',
      '        words: I only asked.\n        when: { atLeast: { trust: 4 } }',
    ],
  );
  expect(faults.filter(({ problem }) => problem.startsWith('No line')).map(({ place }) => place)).toEqual([
    'the scene “roses-answer”, lines',
    'the scene “by-the-window”, lines',
  ]);
});

test('a scenario that is too large to explore is told what to take away, and nothing else', () => {
  expect(checkScenario(planted(['most: 4', 'most: 9']), 3)).toEqual([
    {
      place: 'the whole file',
      problem: 'There are more than 3 ways in which things can stand.',
      mend: 'Use fewer meters, levels or flags.',
    },
  ]);
});

test('a shortest path that is not as said is found, and shown', () => {
  expect(faultsOf(['fewest: 2', 'fewest: 3'])).toEqual([
    {
      place: 'choicesToAnEnd, fewest',
      problem: 'The shortest path has 2 choices, not 3. To see it, choose: help-with-the-coat → wait-here.',
      mend: 'Write “fewest: 2”, or change the path.',
    },
  ]);
});

test('a longest path that is not as said is found, and shown', () => {
  expect(faultsOf(['most: 4', 'most: 3'])).toEqual([
    {
      place: 'choicesToAnEnd, most',
      problem:
        'The longest path has 4 choices, not 3. To see it, choose: help-with-the-coat → ask-rose → complain-at-the-desk → say-sorry.',
      mend: 'Write “most: 4”, or change the path.',
    },
  ]);
});

test('a meter that no choice changes is found', () => {
  const meter = '  - id: say\n    name: Her say\n    about: It.\n    levels: [a, b, c]\n    start: 1\n';
  expect(faultsOf(['flags:\n', `${meter}flags:\n`])).toEqual([
    {
      place: 'the meter “say”',
      problem: 'No choice changes this meter.',
      mend: 'Let a choice change it with “effects”, or take it out.',
    },
  ]);
});

test('a flag that no choice raises is found', () => {
  expect(faultsOf(['flags:\n', 'flags:\n  - id: waited\n    means: You waited.\n'])).toEqual([
    {
      place: 'the flag “waited”',
      problem: 'No choice raises this flag.',
      mend: 'Let a choice raise it with “raises”, or take it out.',
    },
  ]);
});
