import type { Scenario } from '../schema.ts';
import type { Fault } from './fault.ts';

/** Every meter is changed by a choice, and every flag is raised by one. */
export function checkUse({ meters, flags, scenes }: Scenario): Fault[] {
  const choices = scenes.flatMap((scene) => scene.choices);
  const changed = new Set(choices.flatMap(({ effects }) => Object.keys(effects)));
  const raised = new Set(choices.flatMap(({ raises }) => raises));
  return [
    ...meters
      .filter(({ id }) => !changed.has(id))
      .map(({ id }) => ({
        place: `the meter “${id}”`,
        problem: 'No choice changes this meter.',
        mend: 'Let a choice change it with “effects”, or take it out.',
      })),
    ...flags
      .filter(({ id }) => !raised.has(id))
      .map(({ id }) => ({
        place: `the flag “${id}”`,
        problem: 'No choice raises this flag.',
        mend: 'Let a choice raise it with “raises”, or take it out.',
      })),
  ];
}
