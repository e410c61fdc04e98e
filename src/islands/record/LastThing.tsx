import { findLatest, type LatestThing } from '../../engine/record/latest.ts';
import type { Progress } from '../../engine/record/progress.ts';
import { standing } from '../../record-strings.ts';
import { timeInWords } from '../../date-words.ts';
import type { ListedLesson, ListedScenario } from './listed-course.ts';

type Props = { progress: Progress; lessons: ListedLesson[]; scenarios: ListedScenario[] };

/** What the learner did last, and the way on from there. Says nothing when that is no longer in the course. */
export function LastThing({ progress, lessons, scenarios }: Props) {
  const last = findLatest(progress);
  const where = last && find(last, lessons, scenarios);
  if (!last || !where) return null;
  return (
    <p>
      {standing.last[nameOf(last)](where.title, timeInWords(last.at))}{' '}
      <a href={where.href + partOf(last)}>{standing.goOn}</a>
    </p>
  );
}

function find(last: LatestThing, lessons: ListedLesson[], scenarios: ListedScenario[]) {
  switch (last.kind) {
    case 'answered':
      return lessons.find(({ questions }) => questions.some(({ id }) => id === last.question));
    case 'played':
      return scenarios.find(({ id }) => id === last.scenario);
    case 'reached':
    case 'finished':
      return lessons.find(({ id }) => id === last.lesson);
  }
}

function nameOf(last: LatestThing): keyof typeof standing.last {
  if (last.kind === 'finished' && last.how === 'taken-back') return 'taken-back';
  return last.kind === 'played' && last.hasEnded ? 'ended' : last.kind;
}

function partOf(last: LatestThing): string {
  return last.kind === 'answered' ? `#${last.question}` : last.kind === 'reached' ? `#${last.section}` : '';
}
