import fc from 'fast-check';
import { play } from '../../../src/engine/scenario/play.ts';
import type { Run } from '../../../src/engine/scenario/runs.ts';
import { walk } from './arbitrary-scenario.ts';
import { example } from './example.ts';

/** Ways through the example, by what they come to. */
export const TO_THE_BEST = ['say-you-will-ask', 'ask-rose', 'book-it-again'];
export const TO_THE_POOR = ['help-with-the-coat', 'wait-here'];
export const REPAIRED = ['help-with-the-coat', 'ask-rose', 'complain-at-the-desk', 'say-sorry'];

/** A run along some choices, begun at a time. */
export function runOf(choices: string[], at: number, fields: Partial<Run> = {}): Run {
  const { spot } = play(example, choices);
  return {
    id: `run-${at}`,
    at,
    changedAt: at,
    choices,
    ending: spot.kind === 'ending' ? spot.ending.id : undefined,
    ...fields,
  };
}

/** Choices that somebody might make, as far as an ending or until they stop. */
export const anyWalk: fc.Arbitrary<string[]> = fc.array(fc.nat({ max: 99 }), { maxLength: 8 }).map(
  (turns) =>
    walk(example, turns)
      .at(-1)
      ?.steps.map(({ choice }) => choice.id) ?? [],
);
