import type { Verdict } from '../../engine/question/score.ts';

/** The icon beside the word for how an answer did. */
export const verdictIcons = { right: 'right', partly: 'missed', wrong: 'wrong' } as const satisfies Record<
  Verdict,
  string
>;
