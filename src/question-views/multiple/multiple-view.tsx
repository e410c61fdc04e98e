import type { QuestionView, ViewProps } from '../question-view.ts';
import { countMarks } from '../shared/count-marks.ts';
import { explainOptions, Options } from '../shared/Options.tsx';
import { readChosen } from '../shared/read-chosen.ts';
import { countChoices, multipleWords } from './multiple-words.ts';

function MultipleFields(props: ViewProps<'multiple'>) {
  return <Options type="checkbox" marks={multipleWords.marks} {...props} />;
}

/** Two or more right options: checkboxes; the reason counts what was found and what does not fit. */
export const multipleView: QuestionView<'multiple'> = {
  Fields: MultipleFields,
  readResponse: (fieldset) => ({ chosen: readChosen(fieldset) }),
  reasonFor: (_, score) => countChoices(countMarks(score)),
  isReasonShown: true,
  explain: (question, attempt) => explainOptions(question, attempt, multipleWords.marks),
  words: multipleWords,
};
