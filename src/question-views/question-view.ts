import type { ReactNode } from 'react';
import type { AskedOf } from '../engine/question/asked.ts';
import type { QuestionResponse } from '../engine/question/response.ts';
import type { QuestionKind } from '../engine/question/schema.ts';
import type { ItemMark, Scored, Verdict } from '../engine/question/score.ts';

/** Where the words of an answer are kept. What a learner writes is no part of the answer’s event. */
export type TextKeeper = {
  /** What was written before; undefined when nothing was. */
  read: () => Promise<string | undefined>;
  save: (text: string) => Promise<void>;
};

/** What a view of a question shows. */
export type ViewProps<Kind extends QuestionKind> = {
  question: AskedOf<Kind>;
  /** Which order it is shown in: see `engine/question/order.ts`. */
  attempt: number;
  /** What is answered as the view appears, and again once it is checked. Between the two the inputs know. */
  response: QuestionResponse | undefined;
  /** How the answer did; undefined while it is open. */
  score: Scored | undefined;
  /** To be called when the learner changes their answer by anything but an input, which tells by itself. */
  onChange: () => void;
  /** Keeps what is written; undefined where nothing is to be kept. */
  text: TextKeeper | undefined;
};

/** What is right in a question and why, line by line. */
export type Explained = {
  /** What stands before the lines: a text with its gaps filled, a model answer. */
  opening?: string;
  lines: {
    id: string;
    /** What the line is about, shown in bold. */
    head: string;
    /** What is read out but stands on the page already. */
    spoken?: string;
    mark: ItemMark;
    reason: string;
  }[];
};

/** What a kind of question says. */
export type ViewWords = {
  /** When there is nothing to score yet. */
  unready: string;
  /** Under an option, card or gap after the check. */
  marks: Record<ItemMark, string>;
  /** How the answer did, said and shown first. */
  verdicts: Record<Verdict, string>;
  /** The line that a saved answer comes back as. */
  saved: Record<Verdict, string>;
  /** On what opens the explanation. */
  explanation: string;
  /** On the button that checks; absent where the usual words will do. */
  check?: string;
};

/**
 * What a kind of question brings along for eye and ear. Written as methods, so that a view of one kind can stand where
 * any view is asked for.
 */
export type QuestionView<Kind extends QuestionKind = QuestionKind> = {
  /** What the learner answers with, and the feedback in its place. Inputs are native and keep their own state. */
  Fields(props: ViewProps<Kind>): ReactNode;
  /** What is answered at this moment. */
  readResponse(fieldset: HTMLFieldSetElement): QuestionResponse;
  /** Why an answer did as it did: said after the verdict. */
  reasonFor(question: AskedOf<Kind>, score: Scored): string;
  /** Whether the reason is shown too. It is not where it stands in full under the option. */
  isReasonShown: boolean;
  explain(question: AskedOf<Kind>, attempt: number): Explained;
  words: ViewWords;
};
