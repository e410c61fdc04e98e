import { currentText, shortAnswerId } from '../engine/record/document.ts';
import { readShelf, saveText, startSitting } from './shelf.ts';

/**
 * Keeps what a learner writes as the answer to a question, on the shelf and in no event.
 *
 * Each showing of the question begins with reading; what is saved until the next reading is one sitting, and so one
 * revision. A text that stands there already is not saved again.
 */
export function keepAnswerText(questionId: string) {
  const documentId = shortAnswerId(questionId);
  let sitting: string | undefined;
  let known = '';
  return {
    /** What was written before; undefined when nothing was. Not fulfilled while the log does not answer. */
    async read(): Promise<string | undefined> {
      sitting = undefined;
      const document = (await readShelf()).get(documentId);
      const text = document && currentText(document);
      known = text ?? '';
      return text;
    },
    /** Fulfilled as with {@link saveText}. */
    async save(text: string): Promise<void> {
      if (text === known) return;
      known = text;
      sitting ??= startSitting();
      await saveText(documentId, sitting, text);
    },
  };
}
