import { checkClaims } from './check/claims.ts';
import { checkGaps } from './check/gaps.ts';
import { checkIds } from './check/ids.ts';
import { checkLessons } from './check/lessons.ts';
import { checkOrder } from './check/order.ts';
import { checkReading } from './check/reading.ts';
import { checkReferences } from './check/references.ts';
import { checkScenarios } from './check/scenarios.ts';
import { findById, type Course } from './course.ts';
import { bankFileOf, listAsked, type Parts } from './parts.ts';
import type { Problem } from './problem.ts';
import { readParts } from './read-parts.ts';
import type { ContentFile, Reading } from './read-yaml.ts';

const CHECKS: ((parts: Parts) => Problem[])[] = [
  checkIds,
  checkOrder,
  checkReferences,
  checkLessons,
  checkClaims,
  checkReading,
  checkScenarios,
];

/** Reads the content folder into the course, or into every problem that an author has to mend first. */
export function readCourse(files: ContentFile[]): Reading<Course> {
  const parts = readParts(files);
  const gaps = checkGaps(files);
  if (parts.data === undefined) return { data: undefined, problems: [...gaps, ...parts.problems] };

  const problems = [...gaps, ...CHECKS.flatMap((check) => check(parts.data))];
  return problems.length > 0 ? { data: undefined, problems } : { data: assemble(parts.data), problems: [] };
}

// Every id that is looked up here was found by checkOrder before.
function assemble(parts: Parts): Course {
  const modules = parts.modules.map(({ data }) => data);
  const scenarios = parts.scenarios.map(({ data }) => data);
  const lessons = parts.lessons.map(({ file, data: { head, text } }) => {
    const bank = parts.banks.find((each) => each.file === bankFileOf(file))?.data ?? [];
    const asked = listAsked({ head, text });
    return { ...head, file, text, bank, questions: asked.map((questionId) => findById(bank, questionId)) };
  });
  return {
    ...parts.course.data,
    modules: parts.course.data.modules.map((order) => ({
      ...findById(modules, order.id),
      lessons: order.lessons.map((lessonId) => findById(lessons, lessonId)),
    })),
    scenarios: parts.course.data.scenarios.map((scenarioId) => findById(scenarios, scenarioId)),
    units: parts.units.map(({ data }) => data),
    people: parts.people.map(({ data }) => data),
    verbs: parts.verbs.data,
    terms: parts.terms.data,
    sources: parts.sources.data,
  };
}
