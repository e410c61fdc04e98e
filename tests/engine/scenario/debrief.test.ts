import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criteriaTouched, debriefOf, voicesOf } from '../../../src/engine/scenario/debrief.ts';
import { play } from '../../../src/engine/scenario/play.ts';
import type { Scenario } from '../../../src/engine/scenario/schema.ts';
import { example } from './example.ts';
import { anyWalk, REPAIRED, TO_THE_BEST, TO_THE_POOR } from './walks.ts';

const stepsOf = (choices: string[], scenario: Scenario = example) => debriefOf(scenario, play(scenario, choices));
const ids = (choices: { id: string }[]) => choices.map(({ id }) => id);

/** The example with something else for some choices. */
function withChoice(choiceId: string, change: (choice: Scenario['scenes'][number]['choices'][number]) => object) {
  const scenes = example.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.map((choice) => (choice.id === choiceId ? { ...choice, ...change(choice) } : choice)),
  }));
  return { ...example, scenes };
}

test('steps count from one and hold the scene, the choice and what came of it', () => {
  expect(stepsOf(TO_THE_POOR).map(({ number, scene, choice, then }) => [number, scene.id, choice.id, then])).toEqual([
    [1, 'the-coat', 'help-with-the-coat', 'Rose lets you button the coat. She says nothing in the taxi.'],
    [2, 'the-desk', 'wait-here', 'You find two chairs by the window.'],
  ]);
});

test('what happens instead is what happened', () => {
  const [, second] = stepsOf(['say-you-will-ask', 'wait-here']);
  expect(second?.then).toBe('Rose tells you about her kitchen until they call her early.');
});

test('the best choice at a turning point has no better one', () => {
  const [first] = stepsOf(TO_THE_BEST);
  expect(first).toMatchObject({ isTurningPoint: true, isBest: true, better: undefined });
});

test('at a turning point where another choice was better, that choice and its reason are told', () => {
  const [first] = stepsOf(TO_THE_POOR);
  expect(first).toMatchObject({
    isBest: false,
    better: {
      choice: { id: 'say-you-will-ask' },
      why: 'The note says that Rose knows, and she does not. Asking mends that before anything moves.',
    },
  });
});

test('where nothing hangs on the choice there is no turning point and no better one', () => {
  const flat = { ...example, scenes: example.scenes.map((scene) => ({ ...scene, turningPoint: undefined })) };
  expect(stepsOf(TO_THE_POOR, flat)[0]).toMatchObject({ isTurningPoint: false, isBest: false, better: undefined });
});

test('the choices that the ending names are its causes, and no others', () => {
  expect(stepsOf(REPAIRED).map(({ isCause }) => isCause)).toEqual([true, false, true, false]);
});

test('a run that is still under way has no causes', () => {
  expect(stepsOf(['help-with-the-coat', 'ask-rose']).some(({ isCause }) => isCause)).toBe(false);
});

test('the choices not taken are those that were on offer', () => {
  const hidden = withChoice('ask-rose', () => ({
    when: { happened: ['rang'], notHappened: [], atLeast: {}, atMost: {} },
  }));
  expect(ids(stepsOf(['help-with-the-coat', 'wait-here'], hidden)[1]?.notTaken ?? [])).toEqual([]);
  expect(ids(stepsOf(['say-you-will-ask', 'wait-here'], hidden)[1]?.notTaken ?? [])).toEqual(['ask-rose']);
});

test('a meter that went up or down is told with what its new level means', () => {
  expect(stepsOf(REPAIRED).map(({ changes }) => changes.map(({ direction, means }) => [direction, means]))).toEqual([
    [['down', 'Rose believes nobody now.']],
    [['up', 'Rose waits to see.']],
    [['down', 'Rose believes nobody now.']],
    [],
  ]);
});

test('a meter that could go no further has not changed', () => {
  const threeLevels = {
    ...example,
    meters: example.meters.map((meter) => ({ ...meter, levels: meter.levels.slice(0, 3) })),
  };
  const steps = stepsOf(['say-you-will-ask', 'ask-rose'], threeLevels);
  expect(steps.map(({ changes }) => changes.length)).toEqual([1, 0]);
});

test('a flag is told in words where it was raised, and only the first time', () => {
  const twice = withChoice('ask-rose', () => ({ raises: ['rang'] }));
  expect(stepsOf(TO_THE_BEST, twice).map(({ raised }) => raised)).toEqual([
    ['You rang the ward about the time.'],
    [],
    [],
  ]);
});

test('criteria come in the order in which they were touched, each once, with its steps', () => {
  const other = withChoice('ask-rose', ({ debrief }) => ({ debrief: { ...debrief, criterion: 'l4-partnership/1.4' } }));
  expect(criteriaTouched(stepsOf(TO_THE_BEST, other))).toEqual([
    { criterion: 'l3-unit-17/1.6', steps: [1, 3] },
    { criterion: 'l4-partnership/1.4', steps: [2] },
  ]);
});

test('what each person saw is gathered in the order of the story', () => {
  const voices = voicesOf(stepsOf(TO_THE_BEST));
  expect(voices.map(({ who, saw }) => [who, saw.map(({ step, words }) => `${step.number} ${words}`)])).toEqual([
    ['rose-whitfield', ['1 You did not know either, and you said so. I liked that.', '2 Somebody asked me.']],
    [
      'joel-baptiste',
      ['2 They asked her, not me. That is how it should be.', '3 I wrote it for her, not for the file.'],
    ],
  ]);
});

test('the choices of a replay lead to the same scene with the same standing, whatever was chosen', () => {
  fc.assert(
    fc.property(anyWalk, (choices) => {
      const playing = play(example, choices);
      for (const [index, step] of debriefOf(example, playing).entries()) {
        expect(step.replay).toEqual(choices.slice(0, index));
        const again = play(example, step.replay);
        expect(again.spot).toEqual({ kind: 'scene', scene: step.scene });
        expect(again.standing).toEqual(playing.steps[index]?.before);
      }
    }),
  );
});
