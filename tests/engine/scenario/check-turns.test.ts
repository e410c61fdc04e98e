import { expect, test } from 'vitest';
import { countFirstBest } from '../../../src/engine/scenario/check/first-choice.ts';
import { checkSize } from '../../../src/engine/scenario/check/size.ts';
import { example, faultsOf, planted } from './example.ts';

test('a best choice that is not always on offer is found, with the way there', () => {
  const faults = faultsOf([
    '- id: book-it-again\n',
    '- id: go-home\n        words: Go home.\n        then: You go.\n        next: a-new-time-late\n        debrief:\n          did: You left.\n          principle: Leave.\n          criterion: l3-unit-17/1.6\n          others:\n            - who: rose-whitfield\n              saw: We left.\n      - id: book-it-again\n        when: { happened: [rang] }\n',
  ]);
  expect(faults).toContainEqual({
    place: 'the scene “roses-answer”, turningPoint',
    problem: 'The best choice is not on offer here. To see it, choose: help-with-the-coat → ask-rose.',
    mend: 'Take its “when” out, or name a best choice that is always on offer.',
  });
});

test('a best choice that can only come to a worse ending than another is found, with the way there', () => {
  expect(faultsOf(['best: book-it-again', 'best: complain-at-the-desk'])).toContainEqual({
    place: 'the scene “roses-answer”, turningPoint',
    problem:
      '“book-it-again” can come to a better ending than the choice named as best. To see it, choose: say-you-will-ask → ask-rose.',
    mend: 'Name the other one as best, or change where the two lead.',
  });
});

test('where another choice is the better one, nothing more is said of that turning point', () => {
  const faults = faultsOf(['best: say-sorry', 'best: sit-it-out']);
  expect(faults.filter(({ place }) => place === 'the scene “by-the-window”, turningPoint')).toHaveLength(1);
});

test('a turning point where nothing turns is found', () => {
  const faults = faultsOf([
    '        next: a-long-wait\n        debrief:\n          did: Nothing more',
    '        next: a-new-time-late\n        debrief:\n          did: Nothing more',
  ]);
  expect(faults).toContainEqual({
    place: 'the scene “by-the-window”, turningPoint',
    problem: 'No choice here makes the endings any worse, so this is no turning point.',
    mend: 'Let another choice here cost something, or take turningPoint out.',
  });
});

test('a scenario in which too much is lost at once is found', () => {
  expect(faultsOf(['        next: by-the-window\n', '        next: a-long-wait\n'])).toContainEqual({
    place: 'turning points',
    problem:
      'Too much is lost at once. Of 5 ways to miss a best choice, 3 leave only a poor ending: those with “wait-here”, “complain-at-the-desk”. To see it, choose: help-with-the-coat → wait-here.',
    mend: 'Lead some of them on to a scene where things can still be put right.',
  });
});

test('a scenario in which exactly half of the worse choices are lost is found', () => {
  const faults = faultsOf(
    [/(?<=I liked that\.\n) {4}turningPoint:\n.*\n.*\n/, ''],
    ['causes: [say-you-will-ask]', 'causes: [wait-here]'],
    ['causes: [help-with-the-coat, complain', 'causes: [book-it-again, complain'],
  );
  expect(faults.map(({ problem }) => problem.split(' only')[0])).toContain(
    'Too much is lost at once. Of 6 ways to miss a best choice, 3 leave',
  );
});

test('an ending that one can come to without its causes is found, with the way there', () => {
  expect(faultsOf(['causes: [wait-here, sit-it-out]', 'causes: [sit-it-out]'])).toEqual([
    {
      place: 'the ending “a-long-wait”, causes',
      problem:
        'One can come here without any of the choices it names. To see it, choose: help-with-the-coat → wait-here.',
      mend: 'Name the choice at a turning point on this path that leads here, or make one of its scenes a turning point.',
    },
  ]);
});

test('of the ways past the causes of an ending a shortest one is told', () => {
  const faults = faultsOf(
    ['next: a-long-wait\n        instead:', 'next: roses-answer\n        instead:'],
    ['        effects: { trust: 1 }\n        next: roses-answer', '        next: a-new-time-late'],
    ['causes: [help-with-the-coat, complain-at-the-desk]', 'causes: [say-you-will-ask]'],
  );
  expect(faults).toContainEqual(
    expect.objectContaining({
      place: 'the ending “a-new-time-late”, causes',
      problem:
        'One can come here without any of the choices it names. To see it, choose: help-with-the-coat → ask-rose.',
    }),
  );
});

test('of the causes of an ending that nobody comes to nothing is said', () => {
  const faults = faultsOf(['            next: a-short-wait', '            next: a-long-wait']);
  expect(faults.map(({ place }) => place)).not.toContain('the ending “a-short-wait”, causes');
});

test('a cause that cannot lead to its ending is found', () => {
  expect(faultsOf(['causes: [wait-here, sit-it-out]', 'causes: [wait-here, sit-it-out, book-it-again]'])).toEqual([
    {
      place: 'the ending “a-long-wait”, causes',
      problem: 'The choice “book-it-again” cannot lead here.',
      mend: 'Take it out, or let it lead here.',
    },
  ]);
});

test('a good ending that takes one best choice only is found, with the way there', () => {
  expect(
    faultsOf(['quality: mixed\n    outcome: They called', 'quality: good\n    outcome: They called']),
  ).toContainEqual({
    place: 'the ending “a-short-wait”',
    problem:
      'This good ending can be reached with 1 of the best choices; it should take at least 2. To see it, choose: say-you-will-ask → wait-here.',
    mend: 'Let it depend on a further turning point, with “instead” or a flag.',
  });
});

test('of the ways to a good ending the one with the fewest best choices is told', () => {
  expect(faultsOf(['quality: poor', 'quality: good'])).toContainEqual({
    place: 'the ending “a-long-wait”',
    problem:
      'This good ending can be reached with 0 of the best choices; it should take at least 2. To see it, choose: help-with-the-coat → wait-here.',
    mend: 'Let it depend on a further turning point, with “instead” or a flag.',
  });
});

test('of two choices that lead alike to a good ending, the one that is not the best is told', () => {
  const faults = faultsOf(
    [
      '        next: a-long-wait\n        debrief:\n          did: Nothing',
      '        next: a-new-time-late\n        debrief:\n          did: Nothing',
    ],
    ['quality: mixed\n    outcome: Rose has a new time', 'quality: good\n    outcome: Rose has a new time'],
  );
  expect(faults).toContainEqual({
    place: 'the ending “a-new-time-late”',
    problem:
      'This good ending can be reached with 1 of the best choices; it should take at least 2. To see it, choose: help-with-the-coat → ask-rose → complain-at-the-desk → sit-it-out.',
    mend: 'Let it depend on a further turning point, with “instead” or a flag.',
  });
});

test('a good ending with two best choices on each way is no fault', () => {
  const faults = faultsOf([
    '          - when: { notHappened: [rang] }\n            next: a-new-time-late\n',
    '          - when: { atLeast: { trust: 4 } }\n            next: a-new-time-late\n',
  ]);
  expect(faults.filter(({ problem }) => problem.includes('good ending'))).toEqual([]);
});

test('a short scenario with few endings is too small for the course', () => {
  const [, , , ...fewer] = example.endings;
  expect(checkSize({ ...example, endings: fewer })).toEqual([
    { place: 'scenes', problem: 'The scenario has 4 scenes.', mend: 'Write 12 to 25.' },
    { place: 'endings', problem: 'The scenario has 1 endings.', mend: 'Write at least 4.' },
    { place: 'endings', problem: 'No ending is good.', mend: 'Write endings of all three: good, mixed and poor.' },
    { place: 'endings', problem: 'No ending is mixed.', mend: 'Write endings of all three: good, mixed and poor.' },
  ]);
});

test.for([
  [11, ['Write 12 to 25.']],
  [12, []],
  [25, []],
  [26, ['Write 12 to 25.']],
] as [number, string[]][])('of a scenario with %i scenes is asked: %j', ([length, mends]) => {
  const scenes = Array.from({ length }, () => example.scenes)
    .flat()
    .slice(0, length);
  expect(checkSize({ ...example, scenes }).map(({ mend }) => mend)).toEqual(mends);
});

test('with three choices the best is listed first in one of three by chance', () => {
  const [first, ...others] = example.scenes;
  if (!first) throw new Error('There is no scene.');
  const longer = { ...first, choices: [...first.choices, ...first.choices.slice(0, 1)] };
  expect(countFirstBest([{ ...example, scenes: [longer, ...others.slice(0, 1)] }]).byChance).toBe(1 / 3 + 1 / 2);
});

test('best choices that are listed first are counted over all scenarios', () => {
  const second = planted(['best: say-you-will-ask', 'best: help-with-the-coat']);
  expect(countFirstBest([example, second])).toEqual({
    first: ['book-it-again', 'say-sorry', 'help-with-the-coat', 'book-it-again', 'say-sorry'],
    turningPoints: 8,
    byChance: 4,
  });
});
