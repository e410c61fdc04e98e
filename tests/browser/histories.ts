import type { Page } from '@playwright/test';
import type { Confidence, EventOf, Happening, RecordEvent } from '../../src/engine/record/event.ts';
import { scoreResponse } from '../../src/engine/question/kinds.ts';
import { questionOf } from './bank.ts';
import { learner } from './records.ts';
import { responseTo, type How } from './responses.ts';

type Begun = Pick<EventOf<'sitting-begun'>, 'of' | 'module' | 'questions'>;
/** An answer of a learner, to a question by its id. */
export type Given = { question: string; how: How; confidence?: Confidence };

/** What the record keeps of an answer to a question of the bank. */
export function answerTo({ question: questionId, how, confidence }: Given, sitting?: string): Happening {
  const question = questionOf(questionId);
  const response = responseTo(question, how);
  const score = scoreResponse(question, response);
  if (score.state === 'not-ready') throw new Error(`There is no such answer to ${questionId}.`);
  return {
    ...{ kind: 'question-answered', question: questionId, revision: question.revision, attempt: 1, response },
    ...{ marks: score.marks, ...(confidence && { confidence }), ...(sitting !== undefined && { sitting }) },
  };
}

/** What the record keeps of a run through several questions. */
export function sat(sitting: string, begun: Begun, answers: Given[]): [string, Happening][] {
  return [
    [sitting, { kind: 'sitting-begun', ...begun }],
    ...answers.map((given, index): [string, Happening] => [`${sitting}-${index}`, answerTo(given, sitting)]),
  ];
}

/** Puts a learner with this history, all of it at one time, into the browser as a page that was left at once leaves it. */
export async function withHistory(page: Page, at: number, happenings: [string, Happening][]): Promise<void> {
  const sam = { ...learner('sam1', 'Sam'), since: at };
  const events = happenings.map(
    ([id, happening], index) => ({ v: 3, id, at, clock: index + 1, ...happening }) as RecordEvent,
  );
  // A page that reads no record, so that nothing writes to it meanwhile.
  await page.goto('/about/');
  await page.evaluate(
    ({ sam, events }) => {
      localStorage.setItem('common-ground.current', sam.id);
      localStorage.setItem(`common-ground.learner.${sam.id}`, JSON.stringify(sam));
      for (const event of events) {
        localStorage.setItem(`common-ground.of.${sam.id}.event.${event.id}`, JSON.stringify(event));
      }
    },
    { sam, events },
  );
}
