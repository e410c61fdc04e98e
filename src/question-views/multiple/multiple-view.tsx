import type { Scored } from '../../engine/question/score.ts';
import { countChoices } from '../../question-strings.ts';
import type { QuestionView, ViewProps } from '../question-view.ts';
import { Options, readChosen } from '../shared/Options.tsx';

function MultipleFields(props: ViewProps) {
  return <Options type="checkbox" {...props} />;
}

/** Two or more right options: checkboxes; the reason counts what was found and what does not fit. */
export const multipleView: QuestionView = {
  Fields: MultipleFields,
  readResponse: (fieldset) => ({ chosen: readChosen(fieldset) }),
  reasonFor: (_, score) => countChoices(countMarks(score)),
  isReasonShown: true,
};

function countMarks({ optionMarks }: Scored) {
  const marks = [...optionMarks.values()];
  const count = (mark: (typeof marks)[number]) => marks.filter((each) => each === mark).length;
  const found = count('chosen-right');
  return { found, toFind: found + count('missed'), astray: count('chosen-wrong') };
}
