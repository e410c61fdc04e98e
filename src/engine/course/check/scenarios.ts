import { checkScenario } from '../../scenario/check/check-scenario.ts';
import { countFirstBest } from '../../scenario/check/first-choice.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Parts } from '../parts.ts';
import type { Problem } from '../problem.ts';

/** Every scenario holds on every path, and the first choice of a list gives nothing away. */
export function checkScenarios({ scenarios, course }: Parts): Problem[] {
  return [
    ...scenarios.flatMap(({ file, data }) =>
      [...checkCriteria(data), ...checkSpeakers(data), ...checkScenario(data)].map((fault) => ({
        file,
        ...fault,
      })),
    ),
    ...checkFirstChoices(
      course.file,
      scenarios.map(({ data }) => data),
    ),
  ];
}

type Finding = Omit<Problem, 'file'>;

/** The criteria at the top are those that its choices touch. */
function checkCriteria({ criteria, scenes }: Scenario): Finding[] {
  const touched = scenes.flatMap(({ choices }) => choices.map(({ debrief }) => debrief.criterion));
  return [
    ...[...new Set(touched)]
      .filter((criterion) => !criteria.includes(criterion))
      .map((criterion) => ({
        place: 'criteria',
        problem: `A choice touches ${criterion}, and the list of criteria does not name it.`,
        mend: 'Add it to the list.',
      })),
    ...criteria
      .filter((criterion) => !touched.includes(criterion))
      .map((criterion) => ({
        place: 'criteria',
        problem: `No choice touches ${criterion}.`,
        mend: 'Take it out of the list, or let a choice’s debrief name it.',
      })),
  ];
}

/** Who speaks in the room, or thinks there, is there. */
function checkSpeakers({ scenes }: Scenario): Finding[] {
  return scenes.flatMap(({ id, present, lines }) =>
    lines
      .filter(
        ({ kind, who }) => (kind === 'speech' || kind === 'thought') && who !== undefined && !present.includes(who),
      )
      .map(({ kind, who }) => ({
        place: `the scene “${id}”, lines`,
        problem: `There is a ${kind} of “${who}”, who is not present.`,
        mend: 'Add the person to “present”, or use call, note or document.',
      })),
  );
}

function checkFirstChoices(file: string, scenarios: Scenario[]): Problem[] {
  const { first, turningPoints, byChance } = countFirstBest(scenarios);
  const most = Math.ceil(byChance);
  if (first.length <= most) return [];
  return [
    {
      file,
      place: 'the turning points of all scenarios',
      problem: `The best choice is listed first at ${first.length} of ${turningPoints} turning points; by chance it would be at about ${most}. They are: ${first.map((id) => `“${id}”`).join(', ')}.`,
      mend: 'Move some of them down in their scene.',
    },
  ];
}
