import { expect, test } from 'vitest';
import { isAnyChosen, markEach, scoreTicks } from '../../../src/engine/question/choice.ts';

const options = [
  { id: 'a', right: true },
  { id: 'b', right: true },
  { id: 'c', right: false },
  { id: 'd', right: false },
];

test('something is chosen once an id of the question is named', () => {
  expect([['a'], ['gone'], []].map((chosen) => isAnyChosen(options, { chosen }))).toEqual([true, false, false]);
});

test('marks are the right ticks less the wrong ones, over what there is to find', () => {
  const marks = [['a', 'b'], ['a'], ['a', 'b', 'c'], ['a', 'c'], ['c', 'd']].map(
    (chosen) => scoreTicks(options, { chosen }).marks,
  );
  expect(marks).toEqual([1, 0.5, 0.5, 0, 0]);
});

test('what was rightly left alone has no mark', () => {
  const marks = markEach(
    options,
    [options[0], options[2]].flatMap((option) => option ?? []),
  );
  expect(marks).toEqual([
    ['a', 'chosen-right'],
    ['b', 'missed'],
    ['c', 'chosen-wrong'],
  ]);
});
