import { useEffect } from 'react';
import { dueNow } from '../../engine/review/due.ts';
import { REVIEW_MOST } from '../../engine/sitting/lengths.ts';
import type { Sitting } from '../../engine/sitting/sitting.ts';
import { fetchQuestions } from './questions.ts';
import type { Known, Stage } from './use-sitting.ts';

/**
 * Fetches what is likely to be asked next while there is a signal: whoever opened the page can then begin without one.
 * Mixed practice waits for what the learner chooses.
 */
export function useAhead(stage: Stage, of: Sitting['of'], module: string | undefined): void {
  useEffect(() => {
    // What cannot be fetched now is tried again when it is asked.
    if (stage.name === 'start') void fetchQuestions(stage.course, likely(stage, of, module)).catch(() => undefined);
  }, [stage, of, module]);
}

function likely({ course: { bank }, study, now }: Known, of: Sitting['of'], module: string | undefined): string[] {
  if (of === 'practice') return [];
  const due = () => dueNow(study.schedule, bank, now).slice(0, REVIEW_MOST);
  return (of === 'review' ? due() : bank.filter((entry) => entry.module === module)).map(({ id }) => id);
}
