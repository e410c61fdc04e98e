import type { Happening } from '../../src/engine/record/event.ts';
import type { BankEntry } from '../../src/engine/sitting/bank.ts';
import { answer } from './page.ts';

const entry = (id: string, criterion: string, module: string): BankEntry => ({
  ...{ id, criterion, module },
  ...{ revision: 1, kind: 'single', lesson: 'jargon' },
});

/** What there is to ask in the tests of study: three questions, two criteria, two modules. */
export const bank: BankEntry[] = [
  entry('first', 'l4-partnership/1.4', 'barriers'),
  entry('second', 'l4-partnership/1.4', 'barriers'),
  entry('third', 'l4-partnership/2.1', 'teams'),
];

/** The learner answers a question and says that they were very sure. */
export const sure = (question: string, marks: number): Happening =>
  ({ ...answer(question, marks), confidence: 'very' }) as Happening;

/** A check begins, over these questions. */
export const check = (...questions: string[]): Happening => ({
  ...{ kind: 'sitting-begun', of: 'check', module: 'barriers', questions },
});
