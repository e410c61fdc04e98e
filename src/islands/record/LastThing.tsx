import { findLatest } from '../../engine/record/latest.ts';
import type { Progress } from '../../engine/record/progress.ts';
import { standing } from '../../record-strings.ts';
import { timeInWords } from './dates.ts';
import type { ListedLesson } from './listed-course.ts';

/** What the learner did last, and the way on from there. Says nothing when that is no longer in the course. */
export function LastThing({ progress, lessons }: { progress: Progress; lessons: ListedLesson[] }) {
  const last = findLatest(progress);
  const lesson =
    last &&
    lessons.find(({ id, questions }) =>
      last.kind === 'answered' ? questions.some((question) => question.id === last.question) : id === last.lesson,
    );
  if (!last || !lesson) return null;
  const part = last.kind === 'answered' ? `#${last.question}` : last.kind === 'reached' ? `#${last.section}` : '';
  const words = last.kind === 'finished' && last.how === 'taken-back' ? 'taken-back' : last.kind;
  return (
    <p>
      {standing.last[words](lesson.title, timeInWords(last.at))} <a href={lesson.href + part}>{standing.goOn}</a>
    </p>
  );
}
