import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, offeredIn, play } from '../../../src/engine/scenario/play.ts';
import { example, planted } from './example.ts';

const placeOf = (...choices: string[]) => {
  const { spot } = play(example, choices);
  return spot.kind === 'scene' ? spot.scene.id : spot.ending.id;
};

test('a scenario begins in its first scene, as its meters say', () => {
  expect(play(example, [])).toMatchObject({
    steps: [],
    spot: { kind: 'scene', scene: { id: 'the-coat' } },
    standing: { levels: { trust: 2 }, flags: [] },
    stoppedAt: undefined,
  });
});

test('a choice changes meters and raises flags', () => {
  expect(play(example, ['say-you-will-ask']).standing).toEqual({ levels: { trust: 3 }, flags: ['rang'] });
});

test('a step says what stood before, what stood after, and what happened', () => {
  expect(play(example, ['help-with-the-coat']).steps).toMatchObject([
    {
      scene: { id: 'the-coat' },
      choice: { id: 'help-with-the-coat' },
      before: { levels: { trust: 2 } },
      after: { levels: { trust: 1 } },
      then: 'Rose lets you button the coat. She says nothing in the taxi.',
    },
  ]);
});

test('what was chosen before decides where the same choice leads', () => {
  expect([placeOf('help-with-the-coat', 'wait-here'), placeOf('say-you-will-ask', 'wait-here')]).toEqual([
    'a-long-wait',
    'a-short-wait',
  ]);
});

test('what a choice changes itself decides where it leads', () => {
  const edited = planted([
    '        next: a-long-wait\n        instead:',
    '        effects: { trust: 2 }\n        next: a-long-wait\n        instead:',
  ]);
  expect(play(edited, ['help-with-the-coat', 'wait-here']).spot).toMatchObject({ ending: { id: 'a-short-wait' } });
});

test('a path that is there to its end stops nowhere', () => {
  expect(play(example, ['help-with-the-coat', 'wait-here']).stoppedAt).toBeUndefined();
});

test('where a choice leads elsewhere, something else happens on the way', () => {
  const { steps } = play(example, ['say-you-will-ask', 'wait-here']);
  expect(steps.at(-1)?.then).toBe('Rose tells you about her kitchen until they call her early.');
});

test('where a choice leads elsewhere without words of its own, the same happens on the way', () => {
  const { steps } = play(example, ['help-with-the-coat', 'ask-rose', 'book-it-again']);
  expect(steps.at(-1)?.then).toBe('Joel writes the time on a card for Rose.');
});

test('a scene shows a line only when its condition holds', () => {
  const shown = (first: string) => {
    const { spot, standing } = play(example, [first]);
    return spot.kind === 'scene' ? linesOf(spot.scene, standing).length : 0;
  };
  expect([shown('help-with-the-coat'), shown('say-you-will-ask')]).toEqual([2, 1]);
});

test('after an edit it stops at the first choice that is gone, and keeps what came before', () => {
  const edited = planted(
    ['- id: ask-rose', '- id: ask-her'],
    ['best: ask-rose', 'best: ask-her'],
    ['book-it-again, ask-rose', 'book-it-again, ask-her'],
  );
  expect(play(edited, ['say-you-will-ask', 'ask-rose', 'book-it-again'])).toMatchObject({
    steps: [{ choice: { id: 'say-you-will-ask' } }],
    spot: { scene: { id: 'the-desk' } },
    stoppedAt: 'ask-rose',
  });
});

test('it stops at a choice that is there and not on offer any more', () => {
  const edited = planted(['- id: wait-here\n', '- id: wait-here\n        when: { happened: [rang] }\n']);
  expect(play(edited, ['help-with-the-coat', 'wait-here']).stoppedAt).toBe('wait-here');
});

test('it stops at a choice behind an ending', () => {
  expect(play(example, ['help-with-the-coat', 'wait-here', 'ask-rose'])).toMatchObject({
    spot: { kind: 'ending', ending: { id: 'a-long-wait' } },
    stoppedAt: 'ask-rose',
  });
});

test('a meter stays at its last level', () => {
  const edited = planted(['effects: { trust: 1 }\n        raises', 'effects: { trust: 2 }\n        raises']);
  expect(play(edited, ['say-you-will-ask', 'ask-rose']).standing.levels).toEqual({ trust: 4 });
});

test('a meter stays at its first level', () => {
  const edited = planted(['effects: { trust: -1 }', 'effects: { trust: -2 }']);
  expect(play(edited, ['help-with-the-coat']).standing.levels).toEqual({ trust: 1 });
});

test('a name that is not there is told to whoever wrote the code', () => {
  expect(() => play({ ...example, start: 'the-hat' }, [])).toThrow('no scene and no ending “the-hat”');
});

test('every walk by chance comes to an ending, in no more choices than the scenario says', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (dice) => {
      const path: string[] = [];
      for (const die of dice) {
        const { spot, standing } = play(example, path);
        if (spot.kind === 'ending') break;
        const offered = offeredIn(spot.scene, standing);
        path.push(offered[die % offered.length]?.id ?? '');
      }
      expect(play(example, path).spot.kind).toBe('ending');
    }),
  );
});
