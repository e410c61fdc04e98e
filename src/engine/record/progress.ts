import type { EventOf, RecordEvent } from './event.ts';

/** An event without what its place in the progress already says. */
type Kept<Kind extends RecordEvent['kind'], Named extends string = never> = Omit<EventOf<Kind>, 'v' | 'kind' | Named>;

/** The latest answer to a question, and how many answers its newest answered revision has had. */
export type Answer = Kept<'question-answered', 'question'> & { attempts: number };

/** The parts of a lesson that were reached, and the last word on whether it is finished. */
export type LessonProgress = {
  reached: Record<string, Kept<'section-reached', 'lesson' | 'section'>>;
  finished?: Kept<'lesson-finished', 'lesson'>;
};

type Play = Kept<'scenario-played', 'scenario'>;

/** Where the learner stands in a scenario now, and where they were when they last came to an ending of it. */
export type ScenarioProgress = { latest: Play; ended?: Play & { ending: string } };

/**
 * Where a learner stands: a fold over their events, the same in whatever order they come.
 * It keeps the latest event of everything, so that it can stand in for a lost log (see `fold.ts`, which makes it).
 * What only shows progress reads it here, without the schemas.
 */
export type Progress = {
  /** How many events it was folded from. */
  count: number;
  /** The highest logical counter among them; 0 when there are none. */
  clock: number;
  questions: Record<string, Answer>;
  lessons: Record<string, LessonProgress>;
  scenarios: Record<string, ScenarioProgress>;
  /** The part of a lesson that was reached last. */
  place?: Kept<'section-reached'>;
  backup?: Kept<'backup-made'>;
};

export const emptyProgress: Progress = { count: 0, clock: 0, questions: {}, lessons: {}, scenarios: {} };

/** The learner’s latest answer to a question, also one to an older revision. */
export function answerTo({ questions }: Pick<Progress, 'questions'>, questionId: string): Answer | undefined {
  return Object.hasOwn(questions, questionId) ? questions[questionId] : undefined;
}

/** How far a lesson is. */
export function progressIn({ lessons }: Pick<Progress, 'lessons'>, lessonId: string): LessonProgress {
  return (Object.hasOwn(lessons, lessonId) ? lessons[lessonId] : undefined) ?? { reached: {} };
}

/** Where the learner stands in a scenario; undefined when they never made a choice in it. */
export function scenarioIn(
  { scenarios }: Pick<Progress, 'scenarios'>,
  scenarioId: string,
): ScenarioProgress | undefined {
  return Object.hasOwn(scenarios, scenarioId) ? scenarios[scenarioId] : undefined;
}
