import type { Person } from '../../engine/course/person.ts';
import type { Playing } from '../../engine/scenario/play.ts';
import type { Run } from '../../engine/scenario/runs.ts';
import type { Scenario } from '../../engine/scenario/schema.ts';

/** A scenario with what is known of the ids in it: a file that the build makes and the page fetches. */
export type ScenarioFile = {
  scenario: Scenario;
  people: ScenarioPerson[];
  criteria: ScenarioCriterion[];
  sources: ScenarioSource[];
};

/** A scenario, and the address of the list of scenarios. */
export type ScenarioProps = ScenarioFile & { home: string };

/** Somebody in the scenario. `portrait` is the address of their picture. */
export type ScenarioPerson = Pick<Person, 'id' | 'name' | 'role' | 'circle'> & { portrait: string };

/**
 * A criterion that a choice touches.
 *
 * - `number`, `text`: as the unit has them, such as “1.4” and “Explain how to overcome barriers …”.
 * - `verb`: the command verb as it is read, such as “explain”.
 * - `unit`: the short title of its unit, such as “Level 4 unit”.
 */
export type ScenarioCriterion = { id: string; number: string; text: string; verb: string; unit: string; href: string };

/** What a choice’s debrief rests on. `label` says who published it, and when. */
export type ScenarioSource = { id: string; label: string; href: string };

/**
 * What the debrief of a run that ended is given.
 *
 * - `playing`: that run, at its ending.
 * - `runs`: every run of the learner, oldest begun first; this one and unfinished ones too.
 * - `now`: in milliseconds since 1970.
 * - `replayFrom`: starts a new run whose path is these choices. Nothing is saved until the next choice.
 */
export type DebriefProps = ScenarioProps & {
  playing: Playing;
  runs: Run[];
  now?: number;
  learnerName?: string;
  replayFrom: (choiceIds: string[]) => void;
};
