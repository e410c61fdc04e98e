import type { Question } from '../question/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LessonHead } from './lesson.ts';
import type { CourseHead, ModuleHead } from './module.ts';
import type { Person } from './person.ts';
import type { LessonText } from './read-lesson.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';
import type { Criterion, Outcome, Unit, Verb } from './unit.ts';

/**
 * A lesson with its text. `questions` are those that the lesson asks, in their order; `bank` is all that there are, for
 * checks, practice and review too. `file` is its path from the project’s top folder.
 */
export type Lesson = LessonHead & { file: string; text: LessonText; questions: Question[]; bank: Question[] };
/** A module with its lessons in course order. */
export type Module = ModuleHead & { lessons: Lesson[] };

/** The whole course, in order, with every reference known to hold. */
export type Course = Omit<CourseHead, 'modules' | 'scenarios'> & {
  modules: Module[];
  scenarios: Scenario[];
  units: Unit[];
  verbs: Verb[];
  people: Person[];
  terms: Term[];
  sources: Source[];
};

/** A criterion with the unit and the outcome it stands in. */
export type PlacedCriterion = { id: string; unit: Unit; outcome: Outcome; criterion: Criterion };

/** Every criterion of every unit, in order. */
export function listCriteria(units: Unit[]): PlacedCriterion[] {
  return units.flatMap((unit) =>
    unit.outcomes.flatMap((outcome) =>
      outcome.criteria.map((criterion) => ({ id: `${unit.id}/${criterion.number}`, unit, outcome, criterion })),
    ),
  );
}

/** Every lesson with its module, in course order. */
export function listLessons(course: Pick<Course, 'modules'>): { module: Module; lesson: Lesson }[] {
  return course.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })));
}

/**
 * The entry with an id.
 *
 * @throws when there is none; the checks of the course let no such reference through.
 */
export function findById<Entry extends { id: string }>(entries: Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`Nothing in the course has the id “${id}”.`);
  return entry;
}
