import { listChosen, type QuestionResponse } from './response.ts';
import { scored, type ItemMark, type Scored } from './score.ts';

/** Something that can be marked, and whether it should be. */
export type Markable = { id: string; right: boolean };

/** As much of a question with options as its scoring needs. */
export type OptionsKey = { options: readonly Markable[] };

/** Ready when at least one is marked. */
export function isAnyChosen(options: readonly { id: string }[], response: QuestionResponse): boolean {
  return listChosen(options, response).length > 0;
}

/**
 * The right marks less the wrong ones, as a share of what there is to find, and never below 0. Marking everything
 * therefore gains nothing.
 */
export function scoreTicks(options: readonly Markable[], response: QuestionResponse): Scored {
  const chosen = listChosen(options, response);
  const rightTicks = chosen.filter(({ right }) => right).length;
  const wrongTicks = chosen.length - rightTicks;
  const toFind = options.filter(({ right }) => right).length;
  return scored(Math.max(0, (rightTicks - wrongTicks) / toFind), markEach(options, chosen));
}

/** What there is to say about each option. */
export function markEach(options: readonly Markable[], chosen: readonly Markable[]): [string, ItemMark][] {
  return options.flatMap((option): [string, ItemMark][] => {
    if (chosen.includes(option)) return [[option.id, option.right ? 'chosen-right' : 'chosen-wrong']];
    return option.right ? [[option.id, 'missed']] : [];
  });
}
