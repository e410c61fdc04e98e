import { questionSchema, type QuestionKind } from '../../../src/engine/question/schema.ts';

/** Questions as authors write them: a sound one of each kind, for a test to change. */
const shared = (id: string) => ({ id, criterion: 'l4-partnership/1.4', section: 'words', ask: 'What should you do?' });
const item = (id: string, fields: object = {}) => ({ id, text: `Text of ${id}`, feedback: `Why ${id}.`, ...fields });

export const option = (id: string, right = false) => item(id, { right });
export const pair = (id: string, to: string) => item(id, { to });
export const named = (id: string) => ({ id, text: `Text of ${id}` });
export const step = (id: string) => item(id);
export const card = (id: string, to: string) => item(id, { to });
export const gap = (id: string, ...choices: object[]) => ({ id, choices, feedback: `Why ${id}.` });
export const filler = (id: string, right = false) => ({ id, text: `Text of ${id}`, right });
export const phrase = (id: string, fault = false) => item(id, { fault });
export const line = (id: string) => item(id);

export const single = {
  kind: 'single',
  ...shared('double-up'),
  options: [option('guess'), option('ask', true), option('wait')],
};

export const multiple = {
  kind: 'multiple',
  ...shared('tick-all'),
  options: [option('guess'), option('ask', true), option('say-back', true), option('wait')],
};

export const match = {
  kind: 'match',
  ...shared('meanings'),
  items: [pair('obs', 'pulse'), pair('prn', 'as-needed'), pair('dnr', 'heart')],
  choices: [named('pulse'), named('as-needed'), named('heart'), named('none')],
};

export const order = {
  kind: 'order',
  ...shared('say-back'),
  steps: [step('listen'), step('repeat'), step('ask'), step('write')],
};

export const sort = {
  kind: 'sort',
  ...shared('what-to-share'),
  groups: [named('share'), named('keep')],
  cards: [card('pulse', 'share'), card('meal', 'share'), card('rumour', 'keep'), card('quarrel', 'keep')],
};

export const gaps = {
  kind: 'gaps',
  ...shared('a-note'),
  text: 'Tell [who] what [what] means.',
  gaps: [gap('who', filler('rose', true), filler('nobody')), gap('what', filler('obs', true), filler('it'))],
};

export const spot = {
  kind: 'spot',
  ...shared('a-handover'),
  phrases: [phrase('plain'), phrase('jargon', true), phrase('rumour', true), phrase('end')],
};

export const short = {
  kind: 'short',
  ...shared('explain'),
  model: 'I ask, and say back what I heard.',
  rubric: [line('ask'), line('say-back'), line('why')],
};

export const samples = { single, multiple, match, order, sort, gaps, spot, short } satisfies Record<
  QuestionKind,
  object
>;

/** What is wrong with a question, in the words that its author is told; undefined when it is sound. */
export const messages = (question: unknown) =>
  questionSchema.safeParse(question).error?.issues.map(({ message }) => message);
