import { count } from './count-words.ts';
import type { LessonAdvice } from './engine/sitting/advice.ts';
import type { Sitting } from './engine/sitting/sitting.ts';

// What checks, practice and review say. Apart, so that no other page fetches it.

const questions = (number: number) => count(number, 'question', 'questions');
const minutes = (number: number) => count(number, 'minute', 'minutes');

/** The day of a time, as it is said in England. */
export function dayOf(time: number): string {
  const day = new Date(time).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  // A day stays on one line.
  return day.replaceAll(' ', '\u00a0');
}

export const sittingPage = {
  opening: 'Opening …',
  couldNotLoad: 'This could not load just now. Your answers are kept. Load the page again to go on.',
  unreachable: 'The questions could not be fetched. Your answers are kept. Try again when you have a signal.',
  tryAgain: 'Try again',
  number: (number: number, of: number) => `Question ${number} of ${of}`,
  next: 'Next question',
  toResults: 'See how it went',
  stop: 'Stop here',
  leave: 'You can leave at any time. Your answers are kept, and you go on with the same questions.',
  leftAt: (answered: number, of: number) => `You have answered ${answered} of ${questions(of)}.`,
  goOn: (number: number) => `Go on with question ${number}`,
  beginAgain: 'Begin again with new questions',
  right: (right: number, of: number) => `${right} of ${of} right`,
  back: 'Back to the beginning',
  notEvidence: 'This is a record of study. It is not evidence for a qualification: your assessor decides what counts.',
};

export const checkWords = {
  title: (length: number) => questions(length),
  about: (length: number) =>
    `This takes about ${minutes(length)}, and no clock is running. You see how you did, with every explanation, after the last question. You can do it as often as you like.`,
  latest: 'Your latest result:',
  best: 'Your best result:',
  lookBack: 'Look at it',
  begin: 'Begin the check',
  another: 'Do another check',
};

export const beforeWords = {
  title: (length: number) => questions(length),
  about: (length: number) =>
    `See what you know already, in about ${minutes(length)}. You can skip this. The result only gives you advice on where to start.`,
  begin: 'Begin',
  another: 'Do it again',
  skip: 'Skip to the first lesson',
  startWith: (number: number, title: string) =>
    number === 1 ? `Start with lesson 1, “${title}”.` : `You could go straight to lesson ${number}, “${title}”.`,
  openLesson: (number: number) => `Open lesson ${number}`,
  allKnown: 'You knew all of these. You could go straight to the module check, or read what interests you.',
  known: {
    'all-right': 'you answered this well',
    missed: 'there is something new for you here',
    undecided: 'no question was about this one',
  } satisfies Record<LessonAdvice['known'], string>,
  onlyAdvice: 'This is only advice from a few questions. Every lesson is open to you.',
};

export const practiceWords = {
  title: 'Choose what to practise',
  modules: 'Modules',
  criteria: 'Criteria',
  length: 'How long',
  minutes: (length: number, number: number) => `About ${minutes(length)} (${questions(number)})`,
  questions,
  nothing: 'No question fits. Tick at least one module and one criterion that belong together.',
  begin: 'Begin',
};

export const reviewWords = {
  due: ({ questions: number, modules, minutes: length }: { questions: number; modules: number; minutes: number }) =>
    `${questions(number)} from ${count(modules, 'module', 'modules')}, about ${minutes(length)}`,
  about:
    'These are questions that you may be about to forget. Those where you were sure and not right come first. Stop whenever you like.',
  begin: 'Begin the review',
  nothingDue: 'Nothing to review now',
  nothingAnswered:
    'When you answer questions in a lesson, they come back here after some days, before you forget them.',
  next: (day: string) => `Your next review is on ${day}.`,
  saveCalendar: 'Put it in my calendar',
  calendar: {
    title: 'Common Ground: review',
    description: (address: string) => `Some questions come back today. Begin here: ${address}`,
  },
};

export const resultWords = {
  title: {
    before: 'What you know already',
    check: 'How your check went',
    practice: 'How your practice went',
    review: 'How your review went',
  } satisfies Record<Sitting['of'], string>,
  none: 'You answered no question this time.',
  inAll: (right: number, of: number, partly: number) =>
    partly > 0
      ? `You had ${right} of ${questions(of)} all right, and ${partly} partly right.`
      : `You had ${right} of ${questions(of)} all right.`,
  selfMarked: (number: number) =>
    number === 1
      ? '1 answer has your own marks, and is not counted here.'
      : `${number} answers have your own marks, and are not counted here.`,
  byCriterion: 'By criterion',
  practiseMissed: (number: number) =>
    number === 1 ? 'Practise the one you missed' : `Practise the ${number} you missed`,
  everyQuestion: 'Every question, with its explanation',
};
