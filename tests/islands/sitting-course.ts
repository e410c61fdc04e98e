import type { BankFile } from '../../src/bank-file.ts';
import type { AskedQuestion } from '../../src/engine/question/asked.ts';
import type { BankEntry } from '../../src/engine/sitting/bank.ts';

/** A small course with questions of several kinds: what `bank.json` and the questions of each lesson hold. */
export const BANK = '/bank.json';
export const REVIEW = '/review/';

const option = (id: string, right = false) => ({ id, text: `Choose ${id}`, right, feedback: `Why ${id}.` });
const shared = (id: string, lesson: string) => ({
  ...{ id, revision: 1, ask: `What about ${id}?`, hint: `Think of ${id}.` },
  part: `/modules/${lesson}/#words`,
});

const single = (id: string, lesson: string): AskedQuestion => ({
  ...{ kind: 'single', ...shared(id, lesson) },
  options: [option(`${id}-good`, true), option(`${id}-bad`), option(`${id}-other`)],
});

const multiple = (id: string, lesson: string): AskedQuestion => ({
  ...{ kind: 'multiple', ...shared(id, lesson) },
  options: [option(`${id}-good`, true), option(`${id}-fine`, true), option(`${id}-bad`), option(`${id}-other`)],
});

const gaps = (id: string, lesson: string): AskedQuestion => ({
  ...{ kind: 'gaps', ...shared(id, lesson), text: 'First [who] listens.' },
  gaps: [
    {
      id: 'who',
      choices: [
        { id: 'good', text: 'the listener', right: true },
        { id: 'bad', text: 'nobody', right: false },
      ],
      feedback: 'Both have to hear it.',
    },
  ],
});

const short = (id: string, lesson: string): AskedQuestion => ({
  ...{ kind: 'short', ...shared(id, lesson), model: 'I ask and say it back.' },
  rubric: ['ask', 'say', 'note'].map((line) => ({ id: line, text: `I ${line}.`, feedback: `Add that you ${line}.` })),
});

const lessons: { id: string; module: string; criterion: string; questions: AskedQuestion[] }[] = [
  {
    ...{ id: 'jargon', module: 'barriers', criterion: 'l4-partnership/1.4' },
    questions: [single('rose', 'jargon'), multiple('signs', 'jargon')],
  },
  {
    ...{ id: 'trust', module: 'barriers', criterion: 'l4-partnership/2.1' },
    questions: [gaps('say-back', 'trust'), single('note', 'trust'), short('own-words', 'trust')],
  },
  {
    ...{ id: 'roles', module: 'teams', criterion: 'l4-partnership/3.1' },
    questions: [single('meeting', 'roles'), multiple('tasks', 'roles')],
  },
];

export const bank: BankEntry[] = lessons.flatMap(({ id: lesson, module, criterion, questions }) =>
  questions.map(({ id, revision, kind }) => ({ id, revision, kind, criterion, lesson, module })),
);

export const course: BankFile = {
  bank,
  modules: ['barriers', 'teams'].map((id) => ({ id, title: `Module ${id}`, href: `/modules/${id}/` })),
  lessons: lessons.map(({ id, module }) => ({
    ...{ id, module, title: `Lesson ${id}`, href: `/modules/${id}/` },
    questions: `/modules/${id}/questions.json`,
  })),
  criteria: lessons.map(({ criterion }) => ({
    ...{ id: criterion, label: `Level 4 ${criterion.slice(-3)}`, text: `Explain ${criterion.slice(-3)}` },
    href: `/criteria/${criterion}/`,
  })),
};

/** Every question by its id. */
export const questionsById = new Map(
  lessons.flatMap(({ questions }) => questions).map((question) => [question.id, question]),
);

/** What each address of the small course answers. */
export function filesOf(file: BankFile): Record<string, unknown> {
  return {
    [BANK]: file,
    ...Object.fromEntries(
      lessons.map(({ id, questions }) => [
        `/modules/${id}/questions.json`,
        questions.filter((question) => file.bank.some((entry) => entry.id === question.id)),
      ]),
    ),
  };
}
