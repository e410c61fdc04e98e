import { count } from './count-words.ts';
import type { Lack, Level, Strength } from './engine/mastery/strength.ts';

// No word here says that a criterion is done: an assessor decides that.

/** How strong a criterion is in questions. */
export const levelWords: Record<Level, string> = {
  'not-seen': 'Not seen yet.',
  started: 'Started.',
  growing: 'Growing.',
  strong: 'Strong in questions.',
};

const lackWords: Record<Lack, string> = {
  questions: 'answer more different questions right',
  share: 'look again at those you missed',
  days: 'come back on another day',
};

/** Why a criterion is as strong as it is, and what would make it stronger. */
export function strengthReasons({ right, of, days, lacks, selfMarked }: Strength): string {
  const over = days > 0 ? `, over ${count(days, 'day', 'days')}` : '';
  const reasons = [
    of > 0 && `${right} of your ${count(of, 'latest answer', 'latest answers')} right${over}.`,
    of > 0 && lacks.length > 0 && `To grow stronger: ${listAll(lacks.map((lack) => lackWords[lack]))}.`,
    selfMarked > 0 && `${count(selfMarked, 'answer has', 'answers have')} your own marks, which are not counted.`,
  ];
  return reasons.filter(Boolean).join(' ');
}

/** Words in a row: “one, two and three”. */
export function listAll(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A strength whose words are as long as they can come to be, to keep room for them. */
export const LONGEST_STRENGTH: Strength = {
  ...{ criterion: '', level: 'started', right: 10, of: 10, days: 10, questions: 10, selfMarked: 10 },
  lacks: ['questions', 'share', 'days'],
};
