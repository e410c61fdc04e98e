import { checkReferences } from './check/references.ts';
import { checkClaims } from './check/claims.ts';
import { checkIds } from './check/ids.ts';
import { checkLessons } from './check/lessons.ts';
import { checkOrder } from './check/order.ts';
import { checkReading } from './check/reading.ts';
import type { Course } from './course.ts';
import { bankFileOf, type Parts } from './parts.ts';
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
];

/** Reads the content folder into the course, or into every problem that an author has to mend first. */
export function readCourse(files: ContentFile[]): Reading<Course> {
  const parts = readParts(files);
  if (parts.data === undefined) return parts;
  const problems = CHECKS.flatMap((check) => check(parts.data));
  if (problems.length > 0) return { data: undefined, problems };
  return { data: assemble(parts.data), problems: [] };
}

function assemble(parts: Parts): Course {
  const pick = <Entry>(entries: Entry[], fits: (entry: Entry) => boolean) => entries.filter(fits);
  return {
    ...parts.course.data,
    modules: parts.course.data.modules.flatMap((order) =>
      pick(parts.modules, ({ data }) => data.id === order.id).map(({ data }) => ({
        ...data,
        lessons: order.lessons.flatMap((lessonId) =>
          pick(parts.lessons, (lesson) => lesson.data.head.id === lessonId).map(({ file, data: { head, text } }) => ({
            ...head,
            file,
            text,
            questions: parts.banks.find((bank) => bank.file === bankFileOf(file))?.data ?? [],
          })),
        ),
      })),
    ),
    units: parts.units.map(({ data }) => data),
    people: parts.people.map(({ data }) => data),
    verbs: parts.verbs.data,
    terms: parts.terms.data,
    sources: parts.sources.data,
  };
}
