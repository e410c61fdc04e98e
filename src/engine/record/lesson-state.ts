import { answerTo, progressIn, type Progress } from './progress.ts';

/** The section that stands for the end of every lesson. */
export const END_OF_LESSON = 'end-of-lesson';

/** What of a lesson the record counts: its id, and its questions as they are now. */
export type CountedLesson = { id: string; questions: { id: string; revision: number }[] };

/** How far a lesson is. `reopened` names the questions answered before what is right in them changed; they count as open. */
export type LessonState = {
  isFinished: boolean;
  isBegun: boolean;
  answered: number;
  questions: number;
  reopened: string[];
  /** How much of it is done, 0 to 1: all when it is finished, otherwise the answered part of its questions and its end. */
  share: number;
};

/** How far a learner is with a lesson as it is now: questions that are gone leave no trace in it. */
export function stateOfLesson(progress: Pick<Progress, 'questions' | 'lessons'>, lesson: CountedLesson): LessonState {
  const { reached, finished } = progressIn(progress, lesson.id);
  const isFinished = finished !== undefined && finished.how !== 'taken-back';
  const answers = lesson.questions.map(({ id, revision }) => ({ id, revision, answer: answerTo(progress, id) }));
  const answered = answers.filter(({ answer, revision }) => answer && answer.revision >= revision).length;
  const reopened = answers.filter(({ answer, revision }) => answer && answer.revision < revision).map(({ id }) => id);
  return {
    isFinished,
    isBegun: isFinished || answered > 0 || Object.keys(reached).length > 0,
    answered,
    questions: lesson.questions.length,
    reopened,
    share: isFinished ? 1 : answered / (lesson.questions.length + 1),
  };
}

/** How much of several lessons is done, 0 to 1; 0 when there are none. */
export function shareOf(states: Pick<LessonState, 'share'>[]): number {
  return states.length === 0 ? 0 : states.reduce((sum, { share }) => sum + share, 0) / states.length;
}

/**
 * Whether a lesson is to be finished without the learner saying so: its end was reached and every question, as it is
 * now, is answered. Once they took that back, it takes another answer of theirs.
 */
export function finishesByItself(progress: Pick<Progress, 'questions' | 'lessons'>, lesson: CountedLesson): boolean {
  const { isFinished, answered } = stateOfLesson(progress, lesson);
  const { reached, finished } = progressIn(progress, lesson.id);
  if (isFinished || !Object.hasOwn(reached, END_OF_LESSON) || answered < lesson.questions.length) return false;
  return (
    finished === undefined || lesson.questions.some(({ id }) => (answerTo(progress, id)?.clock ?? 0) > finished.clock)
  );
}
