import { listCriteria } from '../../course.ts';
import { listQuestions, type Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';

/** The fewest questions on a criterion from which something can be said of how well it is known. */
const FEWEST = 5;

/**
 * Every criterion that a lesson serves has enough questions over the whole course. One that is shown at work is never
 * shown by questions, so it needs none.
 */
export function checkCriterionQuestions(parts: Parts): Problem[] {
  const served = new Set(parts.lessons.flatMap(({ data }) => data.head.criteria));
  const questions = listQuestions(parts);
  return parts.units.flatMap(({ file, data: unit }) =>
    listCriteria([unit])
      .filter(({ id, criterion }) => served.has(id) && criterion.kind !== 'workplace')
      .map(({ id }) => ({ id, count: questions.filter(({ data }) => data.criterion === id).length }))
      .filter(({ count }) => count < FEWEST)
      .map(({ id, count }) => ({
        file,
        place: `criterion ${id}`,
        problem: `The course has ${count} of at least ${FEWEST} questions on this criterion, which a lesson serves.`,
        mend: `Add questions with \`criterion: ${id}\` to the banks of its lessons.`,
      })),
  );
}
