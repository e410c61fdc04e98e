import type { QuestionView } from '../question-view.ts';
import { countLines, shortWords } from './short-words.ts';
import { ShortFields } from './ShortFields.tsx';

/**
 * A few sentences of the learner’s own, compared with a model answer and marked by themselves. What is written is no
 * part of the response.
 */
export const shortView: QuestionView<'short'> = {
  Fields: ShortFields,
  readResponse: (fieldset) => ({ placed: readJudgements(fieldset) }),
  reasonFor: (_, score) => countLines(score),
  isReasonShown: true,
  explain: ({ model, rubric }) => ({
    opening: model,
    lines: rubric.map(({ id, text, feedback }) => ({ id, head: text, mark: 'chosen-right', reason: feedback })),
  }),
  words: shortWords,
};

function readJudgements(fieldset: HTMLFieldSetElement): Record<string, string> {
  const chosen = fieldset.querySelectorAll<HTMLInputElement>('[data-line] input:checked');
  return Object.fromEntries(
    Array.from(chosen, (input) => [input.closest<HTMLElement>('[data-line]')?.dataset['line'] ?? '', input.value]),
  );
}
