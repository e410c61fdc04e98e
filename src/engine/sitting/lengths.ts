/**
 * How long a question takes with its feedback, in minutes: the same minute that a lesson’s study time counts for each.
 * There is no clock on screen; a length is a number of questions.
 */
const MINUTES_A_QUESTION = 1;

/** How many questions come before a module. */
export const BEFORE_LENGTH = 5;
/** How many questions a module’s check has. */
export const CHECK_LENGTH = 10;
/** The lengths that mixed practice is offered in, in minutes. */
export const PRACTICE_MINUTES = [5, 10, 20] as const;
/** The most questions that are offered as one review: about 20 minutes. The others are still due afterwards. */
export const REVIEW_MOST = 20;

/** How many questions fill so many minutes. */
export function questionsIn(minutes: number): number {
  return Math.round(minutes / MINUTES_A_QUESTION);
}

/** About how many minutes so many questions take: to the nearest five, and to the minute below five. */
export function minutesFor(questions: number): number {
  const minutes = questions * MINUTES_A_QUESTION;
  return minutes < 5 ? Math.ceil(minutes) : Math.round(minutes / 5) * 5;
}
