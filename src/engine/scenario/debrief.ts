import { offeredIn, type Playing } from './play.ts';
import type { Choice, Meter, Scenario, Scene } from './schema.ts';

/** A meter whose level a choice changed, and what its new level means. */
export type MeterChange = { meter: Meter; direction: 'up' | 'down'; means: string };

/**
 * One choice of a run, looked back at.
 *
 * - `number`: its place on the path, from 1.
 * - `then`: what happened next.
 * - `isTurningPoint`, `isBest`: whether much depended on it, and whether the best choice was made. Only a turning point has a best.
 * - `isCause`: whether the ending names it among its causes.
 * - `better`: the best choice and why it is, at a turning point where another one was made.
 * - `notTaken`: the other choices that were on offer, in their order.
 * - `changes`, `raised`: the meters that changed; what the flags mean that were not raised before.
 * - `replay`: the choices that lead to this scene again.
 */
export type DebriefStep = {
  number: number;
  scene: Scene;
  choice: Choice;
  then: string;
  isTurningPoint: boolean;
  isBest: boolean;
  isCause: boolean;
  better: { choice: Choice; why: string } | undefined;
  notTaken: Choice[];
  changes: MeterChange[];
  raised: string[];
  replay: string[];
};

/** A run, choice by choice. */
export function debriefOf(scenario: Scenario, { steps, spot }: Playing): DebriefStep[] {
  const causes = spot.kind === 'ending' ? spot.ending.causes : [];
  return steps.map(({ scene, choice, before, after, then }, index) => {
    const { turningPoint } = scene;
    const isBest = turningPoint?.best === choice.id;
    const best = scene.choices.find(({ id }) => id === turningPoint?.best);
    return {
      number: index + 1,
      scene,
      choice,
      then,
      isTurningPoint: turningPoint !== undefined,
      isBest,
      isCause: causes.includes(choice.id),
      better: turningPoint && best && !isBest ? { choice: best, why: turningPoint.why } : undefined,
      notTaken: offeredIn(scene, before).filter(({ id }) => id !== choice.id),
      changes: scenario.meters.flatMap((meter) => changeOf(meter, before.levels[meter.id], after.levels[meter.id])),
      raised: scenario.flags
        .filter(({ id }) => after.flags.includes(id) && !before.flags.includes(id))
        .map(({ means }) => means),
      replay: steps.slice(0, index).map((earlier) => earlier.choice.id),
    };
  });
}

function changeOf(meter: Meter, from = meter.start, to = meter.start): MeterChange[] {
  if (from === to) return [];
  return [{ meter, direction: to > from ? 'up' : 'down', means: meter.levels[to - 1] ?? '' }];
}

/** The criteria that a run touched, as they came up, each with the numbers of its steps. */
export function criteriaTouched(steps: readonly DebriefStep[]): { criterion: string; steps: number[] }[] {
  const numbers = new Map<string, number[]>();
  for (const { number, choice } of steps) {
    const { criterion } = choice.debrief;
    numbers.set(criterion, [...(numbers.get(criterion) ?? []), number]);
  }
  return [...numbers].map(([criterion, of]) => ({ criterion, steps: of }));
}

/** What one other person saw, in the order of the story. */
export type Voice = { who: string; saw: { step: DebriefStep; words: string }[] };

/** How each other person lived a run. Who came into it first stands first. */
export function voicesOf(steps: readonly DebriefStep[]): Voice[] {
  const voices = new Map<string, Voice['saw']>();
  for (const step of steps) {
    for (const { who, saw } of step.choice.debrief.others) {
      voices.set(who, [...(voices.get(who) ?? []), { step, words: saw }]);
    }
  }
  return [...voices].map(([who, saw]) => ({ who, saw }));
}
