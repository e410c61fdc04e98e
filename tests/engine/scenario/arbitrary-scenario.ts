import fc from 'fast-check';
import { offeredIn, play, type Playing } from '../../../src/engine/scenario/play.ts';
import type { Choice, Condition, Scenario, Scene } from '../../../src/engine/scenario/schema.ts';
import { example } from './example.ts';

const METERS = ['trust', 'safety'];
const FLAGS = ['rang', 'asked'];
const QUALITIES = ['good', 'mixed', 'poor'] as const;
const LEVELS = ['lowest', 'low', 'middle', 'high', 'highest'];
/** The scenes stand in rows. Choices lead to the next row or to an ending; in some scenarios a few lead back. */
const ROWS = [['s0'], ['s1a', 's1b'], ['s2a', 's2b'], QUALITIES.map((quality) => `end-${quality}`)];

const levels = fc.dictionary(fc.constantFrom(...METERS), fc.integer({ min: 2, max: 4 }), { maxKeys: 1 });
const flags = fc.subarray(FLAGS, { maxLength: 1 });
const conditions: fc.Arbitrary<Condition> = fc
  .record({ happened: flags, notHappened: flags, atLeast: levels, atMost: levels })
  .filter((condition) => Object.values(condition).some((asked) => Object.keys(asked).length > 0));

function choiceOf(id: string, nextIds: string[]): fc.Arbitrary<Choice> {
  const next = fc.constantFrom(...nextIds);
  return fc
    .record({
      when: fc.option(conditions, { nil: undefined, freq: 2 }),
      effects: fc.dictionary(fc.constantFrom(...METERS), fc.constantFrom(-1, 1), { maxKeys: 1 }),
      raises: flags,
      next,
      instead: fc.array(fc.record({ when: conditions, next }), { maxLength: 2 }),
    })
    .map(({ when, ...rest }) => ({
      ...{ id, words: id, then: id, ...(when ? { when } : {}), ...rest },
      debrief: { did: id, principle: id, criterion: 'l3-unit-17/1.6', others: [{ who: 'rose-whitfield', saw: id }] },
    }));
}

function sceneOf(id: string, row: number, isRound: boolean): fc.Arbitrary<Scene> {
  const ahead = ROWS[row + 1] ?? [];
  const back = isRound ? [...(ROWS[row] ?? []), ...(ROWS[row - 1] ?? [])] : [];
  const nextIds = [...ahead, ...ahead, ...ahead, ...(ROWS.at(-1) ?? []), ...back];
  const choiceIds = ['a', 'b', 'c'].map((letter) => `${id}-${letter}`);
  return fc.tuple(...choiceIds.map((choiceId) => choiceOf(choiceId, nextIds))).map((choices) => ({
    ...{ id, title: id, setting: 'Here.', present: [], choices },
    lines: [{ kind: 'story', words: 'It goes on.' }],
    turningPoint: { best: choiceIds[0] ?? '', why: 'It helps.' },
  }));
}

/** Small scenarios with loops, dead ends and conditions of all kinds. All that they name is there. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .boolean()
  .chain((isRound) => fc.tuple(...ROWS.slice(0, -1).flatMap((ids, row) => ids.map((id) => sceneOf(id, row, isRound)))))
  .map((scenes) => ({
    ...example,
    choicesToAnEnd: { fewest: 1, most: 1 },
    meters: METERS.map((id) => ({ id, name: id, about: id, levels: LEVELS, start: 3 })),
    flags: FLAGS.map((id) => ({ id, means: id })),
    start: 's0',
    scenes,
    endings: QUALITIES.map((quality) => ({
      ...{ id: `end-${quality}`, title: quality, quality, outcome: 'It ended.' },
      causes: ['s0-a'],
    })),
  }));

/** Numbers that decide a walk by chance. */
export const dice = fc.array(fc.nat({ max: 11 }), { minLength: 12, maxLength: 12 });

/** What has been played after each choice of a walk by chance, from the start to an ending, a dead end or the last of the dice. */
export function walk(scenario: Scenario, thrown: number[]): Playing[] {
  const walked = [play(scenario, [])];
  for (const die of thrown) {
    const { spot, standing, steps } = walked.at(-1) ?? play(scenario, []);
    const offered = spot.kind === 'scene' ? offeredIn(spot.scene, standing) : [];
    const choice = offered[die % offered.length];
    if (!choice) break;
    walked.push(play(scenario, [...steps.map((step) => step.choice.id), choice.id]));
  }
  return walked;
}
