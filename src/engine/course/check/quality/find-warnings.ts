import type { Parts } from '../../parts.ts';
import type { Problem } from '../../problem.ts';
import { checkAbsolutes } from './absolutes.ts';
import { checkAlikeStems } from './alike-stems.ts';
import { checkAllOfTheAbove } from './all-of-the-above.ts';
import { checkBankSize } from './bank-size.ts';
import { checkCriterionQuestions } from './criterion-questions.ts';
import { checkDoubleNegatives } from './double-negatives.ts';
import { checkKeyPlace } from './key-place.ts';
import { checkLongestKey } from './longest-key.ts';
import { checkModuleKinds } from './module-kinds.ts';
import { checkScenarioSize } from './scenario-size.ts';

const CHECKS = {
  'longest-key': checkLongestKey,
  'key-place': checkKeyPlace,
  'all-of-the-above': checkAllOfTheAbove,
  absolutes: checkAbsolutes,
  'double-negatives': checkDoubleNegatives,
  'bank-size': checkBankSize,
  'module-kinds': checkModuleKinds,
  'criterion-questions': checkCriterionQuestions,
  'alike-stems': checkAlikeStems,
  'scenario-size': checkScenarioSize,
} satisfies Record<string, (parts: Parts) => Problem[]>;

export type WarningName = keyof typeof CHECKS;

/** Every check that warns, by the name under which its warnings are counted. */
export const WARNING_NAMES = Object.keys(CHECKS) as WarningName[];

/** What one check warns of. */
export type Warnings = { name: WarningName; warnings: Problem[] };

/** What makes questions and scenarios weaker and does not stop the build: the warnings of each check. */
export function findWarnings(parts: Parts): Warnings[] {
  return WARNING_NAMES.map((name) => ({ name, warnings: CHECKS[name](parts) }));
}
