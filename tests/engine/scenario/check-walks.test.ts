import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkScenario } from '../../../src/engine/scenario/check/check-scenario.ts';
import { describePath, type Fault } from '../../../src/engine/scenario/check/fault.ts';
import { offeredIn, play, type Step } from '../../../src/engine/scenario/play.ts';
import type { Scenario } from '../../../src/engine/scenario/schema.ts';
import { course } from '../../browser/bank.ts';
import { dice, scenarios, walk } from './arbitrary-scenario.ts';

const isStuck = ({ problem }: Fault) => problem.includes('lead back') || problem.includes('without an ending');
const isOfLength = ({ place }: Fault) => place.startsWith('choicesToAnEnd');

/** The scenario with the numbers of choices that the check says are the true ones. */
function corrected(scenario: Scenario, faults: Fault[]): Scenario {
  const said = (field: 'fewest' | 'most') => {
    const mend = faults.find(({ place }) => place === `choicesToAnEnd, ${field}`)?.mend ?? '';
    return Number(/\d+/.exec(mend)?.[0] ?? scenario.choicesToAnEnd[field]);
  };
  return { ...scenario, choicesToAnEnd: { fewest: said('fewest'), most: said('most') } };
}

const isBest = ({ scene, choice }: Step) => scene.turningPoint?.best === choice.id;

/** The choices that a fault tells an author to make. */
const pathOf = ({ problem }: Fault) =>
  (/choose: (.*)\.$/.exec(problem)?.[1] ?? '').split(' → ').filter((id) => id !== '');

test('where nothing is stuck, every walk by chance ends, in as many choices as the check says', () => {
  fc.assert(
    fc.property(scenarios, dice, (scenario, thrown) => {
      const faults = checkScenario(scenario);
      if (faults.some(isStuck)) return;
      const { choicesToAnEnd } = corrected(scenario, faults);
      const last = walk(scenario, thrown).at(-1);
      expect(last?.spot.kind).toBe('ending');
      expect(last?.steps.length).toBeGreaterThanOrEqual(choicesToAnEnd.fewest);
      expect(last?.steps.length).toBeLessThanOrEqual(choicesToAnEnd.most);
    }),
  );
});

test.for(course.scenarios.map((scenario) => ({ title: scenario.title, scenario })))(
  'every walk by chance through “$title” ends, in as many choices as it says',
  ({ scenario }) => {
    fc.assert(
      fc.property(dice, (thrown) => {
        const last = walk(scenario, thrown).at(-1);
        expect(last?.spot.kind).toBe('ending');
        expect(last?.steps.length).toBeGreaterThanOrEqual(scenario.choicesToAnEnd.fewest);
        expect(last?.steps.length).toBeLessThanOrEqual(scenario.choicesToAnEnd.most);
      }),
    );
  },
);

test('the numbers of choices that the check says are no fault once they are written', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const faults = checkScenario(scenario);
      expect(checkScenario(corrected(scenario, faults)).filter(isOfLength)).toEqual([]);
    }),
  );
});

test('a walk by chance that cannot go on before an ending is told', () => {
  fc.assert(
    fc.property(scenarios, dice, (scenario, thrown) => {
      const last = walk(scenario, thrown).at(-1);
      if (!last || last.spot.kind === 'ending' || offeredIn(last.spot.scene, last.standing).length > 0) return;
      const place = `the scene “${last.spot.scene.id}”`;
      expect(checkScenario(scenario)).toContainEqual(expect.objectContaining({ place }));
    }),
  );
});

test('the choices that a fault tells can all be made', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      for (const fault of checkScenario(scenario)) {
        expect([fault, play(scenario, pathOf(fault)).stoppedAt]).toEqual([fault, undefined]);
      }
    }),
  );
});

test('where no meter is pushed too far, no walk by chance loses an effect', () => {
  fc.assert(
    fc.property(scenarios, dice, (scenario, thrown) => {
      if (checkScenario(scenario).some(({ problem }) => problem.startsWith('This would bring'))) return;
      const last = walk(scenario, thrown).at(-1);
      for (const { before, after, choice } of last?.steps ?? []) {
        for (const [meter, change] of Object.entries(choice.effects)) {
          expect((after.levels[meter] ?? 0) - (before.levels[meter] ?? 0)).toBe(change);
        }
      }
    }),
  );
});

test('a walk by chance to a good ending makes as many of the best choices as the check says, or more', () => {
  fc.assert(
    fc.property(scenarios, fc.array(dice, { minLength: 8, maxLength: 8 }), (scenario, thrown) => {
      const faults = checkScenario(scenario);
      if (faults.some(isStuck)) return;
      const said = faults.find(({ problem }) => problem.startsWith('This good ending'));
      const least = Number(/with (\d) of/.exec(said?.problem ?? 'with 2 of')?.[1]);
      for (const each of thrown) {
        const last = walk(scenario, each).at(-1);
        if (last?.spot.kind !== 'ending' || last.spot.ending.quality !== 'good') continue;
        expect(last.steps.filter(isBest).length).toBeGreaterThanOrEqual(least);
      }
    }),
  );
});

test('the path that is told to a good ending makes as many of the best choices as is said', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      for (const fault of checkScenario(scenario).filter(({ problem }) => problem.startsWith('This good ending'))) {
        const { spot, steps } = play(scenario, pathOf(fault));
        expect(spot).toMatchObject({ ending: { quality: 'good' } });
        expect(fault.problem).toContain(`with ${steps.filter(isBest).length} of`);
      }
    }),
  );
});

test('no walk by chance past all causes of an ending is shorter than the one that is told', () => {
  fc.assert(
    fc.property(scenarios, fc.array(dice, { minLength: 8, maxLength: 8 }), (scenario, thrown) => {
      const faults = checkScenario(scenario);
      if (faults.some(isStuck)) return;
      for (const each of thrown) {
        const last = walk(scenario, each).at(-1);
        if (last?.spot.kind !== 'ending') continue;
        const { id, causes } = last.spot.ending;
        if (last.steps.some(({ choice }) => causes.includes(choice.id))) continue;
        const told = faults.find(
          ({ place, problem }) => place === `the ending “${id}”, causes` && problem.startsWith('One can come'),
        );
        expect(told && pathOf(told).length).toBeLessThanOrEqual(last.steps.length);
      }
    }),
  );
});

test('a path without a choice is the start', () => {
  expect(describePath([])).toBe('It is so from the start.');
});
