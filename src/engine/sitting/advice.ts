import { isRight, isSelfMarked, type Bank } from './bank.ts';
import { groupBy } from './group.ts';
import { listCounted } from './results.ts';
import type { Sitting } from './sitting.ts';

/** What the questions before a module say about a lesson: all were right, one was not, or none was answered. */
export type LessonAdvice = { lesson: string; known: 'all-right' | 'missed' | 'undecided' };

/** What a learner could do after the questions before a module. They may as well do something else. */
export type Advice = {
  /** Every lesson of the module, in order. */
  lessons: LessonAdvice[];
  /** The first lesson that is not all right, which is where to start; undefined when all of them are. */
  startWith: string | undefined;
};

/**
 * Advice from a sitting before a module.
 *
 * @param lessonIds the lessons of the module, in order.
 */
export function adviceFrom(
  sitting: Pick<Sitting, 'questions' | 'answers'>,
  bank: Bank,
  lessonIds: readonly string[],
): Advice {
  const marked = listCounted(sitting, bank).filter(({ entry }) => !isSelfMarked(entry));
  const byLesson = groupBy(marked, ({ entry }) => entry.lesson);
  const lessons = lessonIds.map((lesson): LessonAdvice => {
    const answers = byLesson.get(lesson);
    if (!answers) return { lesson, known: 'undecided' };
    return { lesson, known: answers.every(({ answer }) => isRight(answer)) ? 'all-right' : 'missed' };
  });
  return { lessons, startWith: lessons.find(({ known }) => known !== 'all-right')?.lesson };
}
