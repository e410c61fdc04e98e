import { shortestPathTo, spotIdOf, type Situation } from '../explore.ts';
import { linesOf } from '../play.ts';
import type { Condition, Scenario } from '../schema.ts';
import { holds, type Standing } from '../standing.ts';
import { describePath, describeWayTo, inScene, type Fault } from './fault.ts';
import { listConditions } from './names.ts';
import { firstOfEach } from './ways.ts';

/** The choices to where a condition holds, and to where it fails; undefined where it never does. */
type Seen = { holds?: Path; fails?: Path };
/** The ids of choices, worked out when they are asked for. */
type Path = () => string[];

/** Every condition is so for some learners and not so for others; else it is not needed, or never comes true. */
export function checkConditions(scenario: Scenario, situations: Situation[]): Fault[] {
  const seen = askAll(situations);
  return listConditions(scenario).flatMap(({ place, condition }): Fault[] => {
    const { holds: yes, fails: no } = seen.get(condition) ?? {};
    // Where the scene is never reached, or an earlier “instead” always counts, another fault or this one says so.
    if (!yes && !no) {
      return [
        {
          place,
          problem: 'This condition is never asked: nobody comes here, or an earlier “instead” always counts.',
          mend: 'Change the order, or take it out.',
        },
      ];
    }
    if (!yes) {
      return [
        {
          place,
          problem: `This condition is never true. ${describePath(no?.() ?? [])}`,
          mend: 'Check the flags and levels it names, or take out what depends on it.',
        },
      ];
    }
    if (!no) {
      return [
        {
          place,
          problem: `This condition is always true. ${describePath(yes())}`,
          mend: 'Take the condition out, or let a choice lead here that makes it false.',
        },
      ];
    }
    return [];
  });
}

function askAll(situations: Situation[]): Map<Condition, Seen> {
  const seen = new Map<Condition, Seen>();
  const ask = (condition: Condition | undefined, standing: Standing, path: Path): boolean => {
    if (!condition) return true;
    const isSo = holds(condition, standing);
    const before = seen.get(condition) ?? {};
    seen.set(condition, isSo ? { holds: path, ...before } : { fails: path, ...before });
    return isSo;
  };
  for (const situation of situations) {
    const { spot, standing, ways } = situation;
    if (spot.kind === 'ending') continue;
    const path = () => shortestPathTo(situation);
    for (const { when } of spot.scene.lines) ask(when, standing, path);
    for (const { when } of spot.scene.choices) ask(when, standing, path);
    for (const { choice, to } of ways) {
      choice.instead.find(({ when }) => ask(when, to.standing, () => [...path(), choice.id]));
    }
  }
  return seen;
}

/** In every situation at least one line shows. */
export function checkLines(situations: Situation[]): Fault[] {
  const silent = situations.filter(
    ({ spot, standing }) => spot.kind === 'scene' && linesOf(spot.scene, standing).length === 0,
  );
  return firstOfEach(silent, spotIdOf).map((situation) => ({
    place: `${inScene(spotIdOf(situation))}, lines`,
    problem: `No line shows here. ${describeWayTo(situation)}`,
    mend: 'Let one line stand without “when”.',
  }));
}
