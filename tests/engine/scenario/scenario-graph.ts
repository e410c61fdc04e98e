import fc from 'fast-check';
import type { Choice, Scenario, Scene } from '../../../src/engine/scenario/schema.ts';
import { example } from './example.ts';

const debrief: Choice['debrief'] = { did: 'It did.', principle: 'Ask.', criterion: 'l3-unit-17/1.6', others: [] };
const choice = (id: string, next: string): Choice => ({
  ...{ id, next, words: 'Do it.', then: 'It is done.', effects: {}, raises: [], instead: [], debrief },
});
const scene = (id: string, choices: Choice[]): Scene => ({
  ...{ id, title: id, setting: 'Here.', present: [], lines: [{ kind: 'story', words: 'So it is.' }], choices },
});

/** A scenario in which each scene leads to these places, the first one opening it. What leads nowhere is an ending. */
export function scenarioWith(leads: Record<string, string[]>): Scenario {
  const scenes = Object.entries(leads).map(([from, to]) =>
    scene(
      from,
      to.map((next, index) => choice(`${from}-${index}-${next}`, next)),
    ),
  );
  const targets = [...new Set(Object.values(leads).flat())];
  const endings = targets
    .filter((id) => !(id in leads))
    .map((id) => ({ ...{ id, title: id, outcome: 'It ended.', causes: [] }, quality: 'mixed' as const }));
  return { ...example, start: Object.keys(leads)[0] ?? '', scenes, endings, flags: [] };
}

/** Scenarios of up to twenty-five scenes and eight endings that lead anywhere, in circles and to themselves too. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 8 }))
  .chain(([scenes, endings]) => {
    const places = [...Array(scenes).keys()].map((n) => `s${n}`).concat([...Array(endings).keys()].map((n) => `e${n}`));
    const targets = fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 4 });
    return fc.array(targets, { minLength: scenes, maxLength: scenes });
  })
  .map((leads) => scenarioWith(Object.fromEntries(leads.map((to, index) => [`s${index}`, to]))));
