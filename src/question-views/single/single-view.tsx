import type { QuestionView, ViewProps } from '../question-view.ts';
import { Options, readChosen } from '../shared/Options.tsx';

function SingleFields(props: ViewProps) {
  return <Options type="radio" {...props} />;
}

/** One right option: radio buttons; the reason is the feedback of the one that was chosen. */
export const singleView: QuestionView = {
  Fields: SingleFields,
  readResponse: (fieldset) => ({ chosen: readChosen(fieldset) }),
  reasonFor: ({ options }, { optionMarks }) =>
    options.find(({ id }) => optionMarks.get(id)?.startsWith('chosen'))?.feedback ?? '',
  isReasonShown: false,
};
