import type { QuestionKind } from './engine/question/schema.ts';

/** What authors are told of a kind of question. How it is marked stands in the docstring of its `score.ts` too. */
type KindGuide = { title: string; use: string; marks: string; ready: string };

export const kindGuides: Record<QuestionKind, KindGuide> = {
  single: {
    title: 'One right option',
    use: 'Use it for a decision at work: “What should you do first?”. Wrong options are mistakes that people really make.',
    marks: '1 for the right option, 0 for any other.',
    ready: 'One option is chosen.',
  },
  multiple: {
    title: 'Several right options',
    use: 'Use it when more than one thing is true or needed. The learner ticks all that apply.',
    marks:
      'The right ticks less the wrong ticks, as a share of what is right, and never below 0. Ticking everything gains nothing.',
    ready: 'At least one option is ticked.',
  },
  match: {
    title: 'Pairs',
    use: 'Use it for things that belong together one to one, such as a word and what it means. A choice that belongs nowhere makes it harder.',
    marks: 'The share of pairs that are right.',
    ready: 'Every item has a choice.',
  },
  order: {
    title: 'Steps in order',
    use: 'Use it when each step needs the one before it. Do not use it where two steps could change places.',
    marks: 'The share of pairs of steps in which the earlier step stands first.',
    ready:
      'A step was moved, or the learner said that the order is right as it stands. The page never begins with the right order.',
  },
  sort: {
    title: 'Cards in groups',
    use: 'Use it to tell kinds of thing apart, such as share, do not share, and ask first.',
    marks: 'The share of cards that are in their group.',
    ready: 'Every card is in a group.',
  },
  gaps: {
    title: 'A text with gaps',
    use: 'Use it for words that somebody will write or say at work, such as a note or a handover. Every choice has to fit the grammar.',
    marks: 'The share of gaps that are filled rightly.',
    ready: 'Every gap is filled.',
  },
  spot: {
    title: 'Phrases at fault',
    use: 'Use it for a text in which something is wrong: jargon, a detail too many, an opinion told as a fact. Write the whole text as phrases.',
    marks: 'The faults found less the false alarms, as a share of the faults, and never below 0.',
    ready: 'At least one phrase is marked.',
  },
  short: {
    title: 'A short answer',
    use: 'Use it when learners should explain in their own words. They see a model answer and mark their own, line by line.',
    marks:
      'The share of lines that the learner found in their own answer. These are the learner’s own marks, and the course says so wherever it shows them.',
    ready: 'The learner has judged their answer by every line.',
  },
};

export const authorPages = {
  title: 'Write for the course',
  lead: 'Questions of eight kinds, and scenarios in which choices have consequences: what each is good for, and how to write it.',
  needed: 'needed',
  optional: 'can be left out',
};
