import { isRight, type Judged } from '../sitting/bank.ts';

/** How well a question was remembered, in the words of FSRS. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/**
 * The grade of an answer. Its marks give the grade: ‘again’ for half of them or less, ‘hard’ for more, ‘good’ for all.
 * (Half is what guessing gives where cards go into two groups or steps into an order.) Being sure then moves it by one
 * where it tells more: a right answer that was not sure is ‘hard’, one that was very sure is ‘easy’, and one that was very
 * sure and not all right is ‘again’. ‘Fairly’ and not having said move nothing.
 */
export function gradeOf(answer: Judged): Grade {
  const isSure = answer.confidence === 'very';
  if (!isRight(answer)) return answer.marks > 0.5 && !isSure ? 'hard' : 'again';
  if (isSure) return 'easy';
  return answer.confidence === 'not-sure' ? 'hard' : 'good';
}
