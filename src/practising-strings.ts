import { count } from './count-words.ts';
import { dayOf } from './lesson-strings.ts';

/** What the home page says about practice and review. */
export const practising = {
  title: 'Practise',
  line: 'Questions that you answer come back here before you forget them.',
  due: ({ questions, modules, minutes }: { questions: number; modules: number; minutes: number }) =>
    `To review: ${count(questions, 'question', 'questions')} from ${count(modules, 'module', 'modules')}, about ${count(minutes, 'minute', 'minutes')}.`,
  nothingDue: (next: number | undefined) =>
    next === undefined ? 'Nothing to review now.' : `Nothing to review now. The next review is on ${dayOf(next)}.`,
  review: 'Review',
  mixed: 'Mixed practice',
};

/** The longest line that can come to stand there. */
export const LONGEST_LINE = practising.nothingDue(Date.UTC(2026, 8, 30));
