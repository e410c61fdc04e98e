import type { QuestionView, ViewProps } from '../question-view.ts';
import { explainOptions, Options } from '../shared/Options.tsx';
import { readChosen } from '../shared/read-chosen.ts';
import { singleWords } from './single-words.ts';

function SingleFields(props: ViewProps<'single'>) {
  return <Options type="radio" marks={singleWords.marks} {...props} />;
}

/** One right option: radio buttons; the reason is the feedback of the one that was chosen. */
export const singleView: QuestionView<'single'> = {
  Fields: SingleFields,
  readResponse: (fieldset) => ({ chosen: readChosen(fieldset) }),
  reasonFor: ({ options }, { itemMarks }) =>
    options.find(({ id }) => itemMarks.get(id)?.startsWith('chosen'))?.feedback ?? '',
  isReasonShown: false,
  explain: (question, attempt) => explainOptions(question, attempt, singleWords.marks),
  words: singleWords,
};
