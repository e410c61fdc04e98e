import type { Criterion, Wording } from './engine/course/unit.ts';
import type { Question } from './engine/question/schema.ts';

/** The verb on the card of each kind of question. */
export const questionVerb: Record<Question['kind'], string> = {
  single: 'Decide',
  multiple: 'Choose all that apply',
  match: 'Match',
  order: 'Put in order',
  sort: 'Sort',
  gaps: 'Complete the text',
  spot: 'Spot it',
  short: 'Write',
};

/** What each kind of criterion asks for. */
export const criterionKind: Record<Criterion['kind'], { label: string; meaning: string }> = {
  knowledge: {
    label: 'Knowledge',
    meaning: 'You show this in words, written or spoken. An assessor decides whether it meets the criterion.',
  },
  evaluation: {
    label: 'Evaluation of your own practice',
    meaning: 'You judge your own real practice in writing. Questions can help you prepare. They cannot show it.',
  },
  workplace: {
    label: 'Shown at work',
    meaning: 'You show this in your workplace. Questions can help you prepare. They cannot show it.',
  },
};

/** Whose wording a criterion has. */
export const wordingLabel: Record<Wording, { label: string; meaning: string }> = {
  'awarding-body': {
    label: 'Published wording',
    meaning:
      'These are the words of the unit as study sites or learners’ papers show them. Check them with your centre.',
  },
  paraphrase: {
    label: 'In our words',
    meaning: 'We have put the criterion into our own words. Your centre has the exact wording.',
  },
  ours: {
    label: 'Our study criterion',
    meaning:
      'We wrote this to help you study. It is not text from an awarding body. Your centre has the real criteria.',
  },
};

/** How a source was read. */
export const sourceReading = {
  live: 'read on the page itself',
  copy: 'read in a stored copy of the page',
  recalled: 'from memory, not yet read again',
};
