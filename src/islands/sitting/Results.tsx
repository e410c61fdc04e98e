import { nextDue } from '../../engine/review/due.ts';
import { verdictOf } from '../../engine/question/score.ts';
import { isSelfMarked } from '../../engine/sitting/bank.ts';
import { listCounted, resultOf, resultsOfCheck } from '../../engine/sitting/results.ts';
import type { Sitting } from '../../engine/sitting/sitting.ts';
import { checkWords, dayOf, resultWords, sittingPage } from '../../sitting-strings.ts';
import { AdviceList } from './AdviceList.tsx';
import { CriterionResults } from './CriterionResults.tsx';
import { NextReview } from './NextReview.tsx';
import { ShownAnswers } from './ShownAnswers.tsx';
import type { SittingActions, Stage } from './use-sitting.ts';
import styles from './sitting.module.css';

type Props = { stage: Extract<Stage, { name: 'results' }>; review: string; actions: SittingActions };

/** How a run went: in all, by criterion, question by question with every explanation, and what to do with it. */
export function Results({ stage, review, actions }: Props) {
  const { course, study, now, sitting } = stage;
  const { bank } = course;
  const result = resultOf(sitting, bank);
  const partly = listCounted(sitting, bank).filter(
    ({ entry, answer }) => !isSelfMarked(entry) && verdictOf(answer.marks) === 'partly',
  ).length;
  const missed = bank.filter(({ id }) => result.missed.includes(id));
  const next = nextDue(study.schedule, bank, now);
  return (
    <section className={`${styles['results']} stack`}>
      <h2 tabIndex={-1}>{resultWords.title[sitting.of]}</h2>
      <p className="lead">
        {sitting.answers.size === 0
          ? resultWords.none
          : result.of > 0 && resultWords.inAll(result.right, result.of, partly)}
      </p>
      {result.selfMarked > 0 && <p>{resultWords.selfMarked(result.selfMarked)}</p>}
      {sitting.of === 'check' && <BestResult stage={stage} sitting={sitting} />}
      {sitting.of === 'before' && <AdviceList sitting={sitting} course={course} module={sitting.module ?? ''} />}
      {result.criteria.length > 0 && <CriterionResults criteria={result.criteria} course={course} />}
      {missed.length > 0 && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => void actions.begin(stage, { of: 'practice', questions: inOrderOf(result.missed, missed) })}
          >
            {resultWords.practiseMissed(missed.length)}
          </button>
        </p>
      )}
      <ShownAnswers stage={stage} />
      {next !== undefined && sitting.of !== 'before' && <NextReview at={next} review={review} />}
      <p>
        <button type="button" className="button button-quiet" onClick={() => void actions.open()}>
          {sittingPage.back}
        </button>
      </p>
      <p className="quiet">{sittingPage.notEvidence}</p>
    </section>
  );
}

// Both are shown and never added together.
function BestResult({ stage, sitting }: { stage: Props['stage']; sitting: Sitting }) {
  const results = resultsOfCheck(stage.study.sittings, stage.course.bank, sitting.module ?? '');
  if (!results || results.best.sitting === sitting.id) return null;
  const { best } = results;
  return (
    <p>
      {checkWords.best} {sittingPage.right(best.right, best.of)}, {dayOf(best.at)}.
    </p>
  );
}

function inOrderOf<Entry extends { id: string }>(ids: string[], entries: Entry[]): Entry[] {
  return ids.flatMap((id) => entries.filter((entry) => entry.id === id));
}
