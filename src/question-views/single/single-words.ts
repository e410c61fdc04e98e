import type { ViewWords } from '../question-view.ts';

export const singleWords: ViewWords = {
  unready: 'Choose an answer first.',
  marks: { 'chosen-right': 'A good choice', 'chosen-wrong': 'Not this one', missed: 'This is the good choice' },
  verdicts: { right: 'A good choice.', partly: 'Partly right.', wrong: 'Not this one.' },
  saved: {
    right: 'You answered this: a good choice.',
    partly: 'You answered this: partly right.',
    wrong: 'You answered this: not right yet.',
  },
  explanation: 'See what each choice leads to',
};
