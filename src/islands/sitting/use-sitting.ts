import { useState } from 'react';
import { fetchBankFile, type BankFile } from '../../bank-file.ts';
import type { Happening, RecordEvent } from '../../engine/record/event.ts';
import { answerTo } from '../../engine/record/progress.ts';
import type { AnswerEvent, Bank } from '../../engine/sitting/bank.ts';
import { nextQuestion, type Sitting } from '../../engine/sitting/sitting.ts';
import type { Checked } from '../../question-views/live/use-answering.ts';
import { append, record } from '../../store/record.ts';
import { readStudy, type Study } from '../../store/study.ts';
import { fetchQuestions, type ReadyQuestion } from './questions.ts';

/** What the course asks and what the learner’s history says, as of `now` (milliseconds since 1970). */
export type Known = { course: BankFile; study: Study; now: number };
export type Questions = Map<string, ReadyQuestion>;

/** How far the learner is with a run through several questions. */
export type Stage =
  | { name: 'opening' }
  /** Something could not be fetched; `again` tries once more. */
  | { name: 'unreachable'; again: () => void }
  | ({ name: 'start' } & Known)
  | ({
      name: 'running';
      sitting: Sitting;
      questions: Questions;
      /** The question in front of the learner, and its answer once it is saved. */
      asked: ReadyQuestion;
      attempt: number;
      isAnswered: boolean;
    } & Known)
  | ({ name: 'results'; sitting: Sitting; questions: Questions } & Known);

type Running = Extract<Stage, { name: 'running' }>;
/** A run that is over, and what it was drawn from. */
type Over = { course: BankFile; sitting: Sitting; questions: Questions };

/** What kind of run begins, and with which questions. */
export type Draw = { of: Sitting['of']; module?: string | undefined; questions: Bank };

/** A run through several questions: begun, gone on with after a break, answered one by one, and looked back at. */
export function useSitting(bankAddress: string) {
  const [stage, setStage] = useState<Stage>({ name: 'opening' });

  async function attemptTo(work: () => Promise<Stage>) {
    try {
      setStage(await work());
    } catch {
      setStage({ name: 'unreachable', again: () => void attemptTo(work) });
    }
  }

  /** Reads what there is to begin or go on with. */
  async function open() {
    await attemptTo(async () => ({ name: 'start', ...(await readKnown(bankAddress)) }));
  }

  async function begin(known: Known, { of, module, questions }: Draw, instead?: Sitting) {
    const ids = questions.map(({ id }) => id);
    await attemptTo(async () => {
      const ready = await fetchQuestions(known.course, ids);
      if (instead) await append({ kind: 'sitting-ended', sitting: instead.id });
      const happening = { kind: 'sitting-begun' as const, of, questions: ids, ...(module !== undefined && { module }) };
      return ask(known, startedBy(await append(happening), happening), ready);
    });
  }

  async function goOn(known: Known, sitting: Sitting) {
    await attemptTo(async () => ask(known, sitting, await fetchQuestions(known.course, sitting.questions)));
  }

  /** Keeps an answer. Its feedback may show when this is fulfilled. */
  async function answer(running: Running, checked: Checked) {
    const { sitting, asked } = running;
    const { id, revision } = asked.question;
    const event = await append({
      ...{ kind: 'question-answered', question: id, revision, sitting: sitting.id },
      ...checked,
    });
    // Trying again does not change what the first answer was.
    if (sitting.answers.has(id)) return;
    const answers = new Map(sitting.answers).set(id, event as AnswerEvent);
    const now = { ...running, sitting: { ...sitting, answers }, isAnswered: true };
    if (isFeedbackLater(sitting)) await goTo(now);
    else setStage(now);
  }

  /** The next question, or the results after the last one. */
  async function goTo(running: Running) {
    const next = ask(running, running.sitting, running.questions);
    if (next.name === 'running') setStage(next);
    else await attemptTo(() => look(next));
  }

  async function stop(running: Running) {
    const { sitting, course } = running;
    if (nextQuestion(sitting, course.bank)) await append({ kind: 'sitting-ended', sitting: sitting.id });
    await attemptTo(() => look(running));
  }

  /** The results of a run that is over, with everything that its answers changed. They need no network. */
  async function look({ course, sitting, questions }: Over): Promise<Stage> {
    return { name: 'results', ...(await readStudyOf(course)), sitting, questions };
  }

  async function lookBack(known: Known, sitting: Sitting) {
    const { course } = known;
    await attemptTo(async () => look({ course, sitting, questions: await fetchQuestions(course, sitting.questions) }));
  }

  return { stage, open, begin, goOn, answer, goTo, stop, lookBack };
}

export type SittingActions = Omit<ReturnType<typeof useSitting>, 'stage'>;

/** Whether explanations come with the results: what is asked before a module and in its check should show what one knows. */
export function isFeedbackLater({ of }: Pick<Sitting, 'of'>): boolean {
  return of === 'before' || of === 'check';
}

async function readKnown(bankAddress: string): Promise<Known> {
  return readStudyOf(await fetchBankFile(bankAddress));
}

async function readStudyOf(course: BankFile): Promise<Known> {
  return { course, study: await readStudy(course.bank), now: Date.now() };
}

function ask(known: Known, sitting: Sitting, questions: Questions): Extract<Stage, { questions: Questions }> {
  const { course, study, now } = known;
  const next = nextQuestion(sitting, course.bank);
  const asked = next && questions.get(next.id);
  if (!asked) return { name: 'results', course, study, now, sitting, questions };
  const before = answerTo(record.getState().progress, asked.question.id);
  return {
    ...{ name: 'running', course, study, now, sitting, questions, asked },
    ...{ attempt: (before?.attempts ?? 0) + 1, isAnswered: false },
  };
}

function startedBy(event: RecordEvent, { of, questions }: Extract<Happening, { kind: 'sitting-begun' }>): Sitting {
  const module = event.kind === 'sitting-begun' ? event.module : undefined;
  const { id, at } = event;
  return { id, at, of, module, questions, answers: new Map(), ended: undefined, isComplete: false };
}
