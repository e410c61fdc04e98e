import { fetchJson, type BankFile } from '../../bank-file.ts';
import type { AskedQuestion } from '../../engine/question/asked.ts';
import { loadView } from '../../question-views/views.ts';
import type { QuestionView } from '../../question-views/question-view.ts';

/** A question that can be asked now. */
export type ReadyQuestion = { question: AskedQuestion; view: QuestionView };

const lessons = new Map<string, Promise<AskedQuestion[]>>();

/**
 * Fetches questions with the views of their kinds, by id. Nothing more is needed to ask them, also when the signal goes.
 * An id that is not in the bank is left out.
 *
 * @throws when there is no network and they were not kept.
 */
export async function fetchQuestions(course: BankFile, ids: string[]): Promise<Map<string, ReadyQuestion>> {
  const wanted = course.bank.filter(({ id }) => ids.includes(id));
  const lessonIds = [...new Set(wanted.map(({ lesson }) => lesson))];
  const fetched = (await Promise.all(lessonIds.map((lessonId) => fetchLesson(course, lessonId)))).flat();
  const asked = fetched.filter(({ id }) => ids.includes(id));
  const ready = asked.map(async (question) => ({ question, view: await loadView[question.kind]() }));
  return new Map((await Promise.all(ready)).map((each) => [each.question.id, each]));
}

function fetchLesson({ lessons: all }: BankFile, lessonId: string): Promise<AskedQuestion[]> {
  const address = all.find(({ id }) => id === lessonId)?.questions ?? '';
  const fetching = lessons.get(address) ?? (fetchJson(address) as Promise<AskedQuestion[]>);
  lessons.set(address, fetching);
  // What failed is tried again the next time.
  fetching.catch(() => lessons.delete(address));
  return fetching;
}
