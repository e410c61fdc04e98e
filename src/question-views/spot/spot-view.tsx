import type { QuestionView } from '../question-view.ts';
import { countMarks } from '../shared/count-marks.ts';
import { readChosen } from '../shared/read-chosen.ts';
import { countFaults, spotWords } from './spot-words.ts';
import { SpotFields } from './SpotFields.tsx';

/** A text whose phrases can be marked, each a checkbox. The reason counts what was found and what is fine as it is. */
export const spotView: QuestionView<'spot'> = {
  Fields: SpotFields,
  readResponse: (fieldset) => ({ chosen: readChosen(fieldset) }),
  reasonFor: (_, score) => countFaults(countMarks(score)),
  isReasonShown: true,
  explain: ({ phrases }) => ({
    lines: phrases.map(({ id, text, fault, feedback }) => ({
      id,
      head: spotWords.about(fault ? spotWords.fault : spotWords.sound, text),
      mark: fault ? ('missed' as const) : ('chosen-right' as const),
      reason: feedback,
    })),
  }),
  words: spotWords,
};
