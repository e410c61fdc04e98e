import type { LessonState } from '../../engine/record/lesson-state.ts';
import { progressIn, type Progress } from '../../engine/record/progress.ts';
import { standing } from '../../record-strings.ts';
import { dayInWords } from '../../date-words.ts';
import type { ListedLesson } from './listed-course.ts';

type Props = { lesson: ListedLesson; state: LessonState; progress: Progress };

/** How far one lesson is, and which of its questions are open again. */
export function LessonLine({ lesson, state, progress }: Props) {
  const { finished } = progressIn(progress, lesson.id);
  const said = [
    state.isFinished && finished && standing.finished(dayInWords(finished.at)),
    state.isBegun || state.reopened.length > 0 ? standing.answered(state.answered, state.questions) : standing.notBegun,
  ].filter(Boolean);
  return (
    <li>
      <a href={lesson.href}>{lesson.title}</a>
      <p>{said.join(' ')}</p>
      {state.reopened.length > 0 && (
        <p>
          {standing.reopened(state.reopened.length)}{' '}
          {state.reopened.map((questionId, index) => (
            <span key={questionId}>
              {index > 0 && ', '}
              <a href={`${lesson.href}#${questionId}`}>{standing.reopenedQuestion(index + 1, state.reopened.length)}</a>
            </span>
          ))}
          .
        </p>
      )}
    </li>
  );
}
