import { placeOf, type QuestionResponse } from '../response.ts';
import { scored, type Scored } from '../score.ts';
import type { Placeable } from '../placing.ts';

/** As much of a question as its scoring needs. */
export type ShortKey = { rubric: readonly { id: string }[] };

/** How a learner can judge their answer by a line. */
export const JUDGEMENTS = [{ id: 'met' }, { id: 'not-yet' }] as const;

/**
 * The share of lines that the learner found in their own answer. These are the learner’s own marks; whoever shows them
 * says so. Give it a response that is ready.
 */
export function scoreShort({ rubric }: ShortKey, response: QuestionResponse): Scored {
  const isMet = (line: { id: string }) => placeOf(line, JUDGEMENTS, response) === 'met';
  return scored(
    rubric.filter(isMet).length / rubric.length,
    rubric.map((line) => [line.id, isMet(line) ? 'chosen-right' : 'missed'] as const),
  );
}

/** The lines as things to judge. */
export function placeLines({ rubric }: ShortKey): Placeable[] {
  return rubric.map(({ id }) => ({ id, places: JUDGEMENTS, key: 'met' }));
}
