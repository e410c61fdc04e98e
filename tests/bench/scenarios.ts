import { checkScenario } from '../../src/engine/scenario/check/check-scenario.ts';
import { explore } from '../../src/engine/scenario/explore.ts';
import type { Choice, Scenario } from '../../src/engine/scenario/schema.ts';

/** Scenes in a row, each with a choice that raises a flag: the situations double from one to the next. */
const SCENES = 13;
const RUNS = 9;
/** The budget for 10,000 situations, in milliseconds. */
const MOST = 1000;

const scenario = sampleScenario();
const { length } = explore(scenario).situations;
print(`${length} situations of a scenario, ${RUNS} runs each, milliseconds: median (lowest to highest)`);
print(measure('walk through all of them', () => explore(scenario), MOST));
print(measure('every check of a scenario', () => checkScenario(scenario), MOST));

function measure(name: string, work: () => unknown, most: number): string {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const at = (index: number) => (times.at(index) ?? NaN).toFixed(0);
  const verdict = (times[Math.floor(RUNS / 2)] ?? Infinity) > most ? ', OVER' : '';
  return `${name.padEnd(34)} ${at(Math.floor(RUNS / 2))} (${at(0)} to ${at(-1)}), budget ${most}${verdict}`;
}

function sampleScenario(): Scenario {
  const numbers = Array.from({ length: SCENES }, (_, index) => index);
  const choice = (id: string, next: string, more: Partial<Choice> = {}): Choice => ({
    ...{ id, words: id, then: id, effects: {}, raises: [], next, instead: [] },
    debrief: { did: id, principle: id, criterion: 'l3-unit-17/1.6', others: [{ who: 'rose-whitfield', saw: id }] },
    ...more,
  });
  return {
    ...{ id: 'sample', title: 'Sample', description: 'Sample.', criteria: ['l3-unit-17/1.6'], you: 'You.' },
    choicesToAnEnd: { fewest: SCENES, most: SCENES },
    meters: [{ id: 'trust', name: 'Trust', about: 'Trust.', levels: ['low', 'middle', 'high'], start: 2 }],
    flags: numbers.map((number) => ({ id: `flag-${number}`, means: 'It happened.' })),
    start: 'scene-0',
    scenes: numbers.map((number) => {
      const next = number === SCENES - 1 ? 'good' : `scene-${number + 1}`;
      const other = { happened: [], notHappened: [`flag-${number}`, 'flag-0'], atLeast: {}, atMost: {} };
      const instead = number === SCENES - 1 ? [{ when: other, next: 'poor' }] : [];
      return {
        ...{ id: `scene-${number}`, title: 'Scene', setting: 'Here.', present: [] },
        lines: [{ kind: 'story' as const, words: 'It goes on.' }],
        choices: [
          choice(`pass-${number}`, next, { instead }),
          choice(`raise-${number}`, next, { raises: [`flag-${number}`] }),
        ],
        turningPoint: { best: `raise-${number}`, why: 'It helps.' },
      };
    }),
    endings: [
      { id: 'good', title: 'Good', quality: 'good', outcome: 'Good.', causes: ['raise-0'] },
      { id: 'poor', title: 'Poor', quality: 'poor', outcome: 'Poor.', causes: ['pass-0'] },
    ],
    discuss: ['One?', 'Two?', 'Three?'],
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
