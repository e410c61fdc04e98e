import { count } from './count-words.ts';
import type { Reading, Trust } from './engine/mastery/calibration.ts';
import type { Confidence } from './engine/record/event.ts';
import type { Refusal } from './engine/record/backup.ts';
import type { Persistence } from './store/persisting.ts';
import type { PlaceState } from './store/local/local.ts';
import { listAll } from './strength-strings.ts';

/** What the page “Your record” says before and around its parts. */
export const recordPage = {
  opening: 'Opening your record …',
  couldNotLoad: 'Your record could not load just now. It is still kept. Load the page again to see it.',
  ofLearner: (name: string) => `This is the record of ${name}.`,
  cancel: 'Cancel',
  close: 'Close',
};

/** Where the learner stands. */
export const standing = {
  title: 'Where you stand',
  empty:
    'Nothing is here yet. When you answer a question, play a scenario, finish a lesson or write a note, you will find it here.',
  start: (lesson: string) => `Start with “${lesson}”`,
  notEvidence: 'This is a record of study. It is not evidence for a qualification: your assessor decides what counts.',
  lessonsFinished: (finished: number, lessons: number) =>
    `${finished} of ${count(lessons, 'lesson', 'lessons')} finished`,
  finished: (date: string) => `Finished on ${date}.`,
  answered: (answered: number, questions: number) =>
    `${answered} of ${count(questions, 'question', 'questions')} answered.`,
  notBegun: 'Not begun.',
  reopened: (number: number) =>
    number === 1
      ? 'The right answer to one question has changed since you answered it, so it is open again:'
      : `The right answers to ${number} questions have changed since you answered them, so they are open again:`,
  reopenedQuestion: (number: number, of: number) => (of === 1 ? 'answer it again' : `question ${number}`),
  goOn: 'Go on from there',
  last: {
    answered: (lesson: string, date: string) => `Last, you answered a question in “${lesson}”, on ${date}.`,
    reached: (lesson: string, date: string) => `Last, you read in “${lesson}”, on ${date}.`,
    finished: (lesson: string, date: string) => `Last, you finished “${lesson}”, on ${date}.`,
    'taken-back': (lesson: string, date: string) => `Last, you opened “${lesson}” again, on ${date}.`,
    played: (scenario: string, date: string) => `Last, you played “${scenario}”, on ${date}.`,
    ended: (scenario: string, date: string) => `Last, you played “${scenario}” to an ending, on ${date}.`,
  },
};

/** The scenarios that the learner has begun. */
export const scenarioWords = {
  title: 'Your scenarios',
  empty: 'When you have begun a scenario, you will see here how it ended, or where you stopped.',
  all: 'See every scenario',
  ended: (ending: string, date: string) => `Your last ending was “${ending}”, on ${date}.`,
  endingGone: (date: string) => `You came to an ending on ${date}. The scenario has changed since then.`,
  stopped: (choices: number, date: string) =>
    choices === 0
      ? `You went back to its start on ${date}.`
      : `You stopped after ${choicesInWords(choices)} on ${date}.`,
  openAgain: (choices: number, date: string) =>
    choices === 0
      ? `It is open again: you are at its start, since ${date}.`
      : `It is open again: you stopped after ${choicesInWords(choices)} on ${date}.`,
};

const choicesInWords = (choices: number) => count(choices, 'choice', 'choices');

/** The learner’s notes. */
export const notes = {
  title: 'Your notes and own answers',
  empty:
    'Nothing yet. At the end of each lesson there is a place for a note, and some questions ask for your own words.',
  ofGoneLesson: (lessonId: string) => `A lesson that is no longer in the course (${lessonId})`,
  written: (date: string) => `Last changed on ${date}`,
  emptied: 'This is empty now. An earlier text of it is still kept.',
  showAll: 'Show all of it',
  delete: 'Delete',
  noteOn: (lesson: string) => `the note on “${lesson}”`,
  answerIn: (lesson: string) => `the answer in your own words in “${lesson}”`,
  titleOfAnswer: (lesson: string) => `An answer in your own words: ${lesson}`,
  ask: (named: string) => `Delete ${named}?`,
  consequence: 'All of its text goes from this device at once. No copy that you bring in later brings it back.',
  deleted: (named: string) => `${named.charAt(0).toUpperCase()}${named.slice(1)} is deleted.`,
};

/** How the record is kept. */
export const keeping = {
  title: 'How it is kept',
  saved: (date: string) => `Last saved on ${date}.`,
  neverSaved: 'Nothing has been saved yet.',
  bothWork: 'Your record is kept in two places in this browser. Both work.',
  oneWorks: (why: string) =>
    `Your record is kept in two places in this browser. One of them does not work: ${why} What you do is still saved in the other. Save a copy as a file too.`,
  noneWorks: (why: string) =>
    `Nothing is saved in this browser: ${why} What you do is lost when you close or leave the page. Save a copy as a file before you do.`,
  why: {
    blocked:
      'the browser forbids it. Allow this site to keep data (often under “Cookies and site data”), or leave the private window.',
    full: 'there is no room left. Make room on the device, then load this page again.',
    newer: 'a newer version of the course uses it. Close all pages of the course, then open it again.',
  } satisfies Record<Exclude<PlaceState, 'works'>, string>,
  persistence: {
    promised: 'The browser has promised not to clear it when the device runs out of room.',
    'not-promised': 'The browser may clear it when the device runs out of room.',
    unknown: 'This browser does not say whether it clears such data when the device runs out of room.',
  } satisfies Record<Persistence, string>,
  ask: 'Ask the browser to keep it',
  notAgreed:
    'The browser has not agreed now. It may later, when you have used the course more. A copy as a file is safe.',
  copied: (date: string) => `Last copy as a file: ${date}.`,
  neverCopied: 'You have not saved a copy as a file yet.',
};

/** Copies of the record as a file. */
export const copies = {
  title: 'Back-up and restore',
  about:
    'A copy is a file with your answers, your finished lessons, your choices in scenarios and your notes. Keep it somewhere safe, or take it to another device. Anyone who opens the file can read your notes.',
  save: 'Save a copy as a file',
  saving: 'Making the copy …',
  saved: 'The copy is made. Your browser saves it, often under “Downloads”.',
  notSaved: 'The copy could not be made. Your record is as it was. Please try again.',
  bringIn: 'Bring in a copy',
  bringInHint: 'Choose a file that you saved here or on another device. It is added: nothing of yours goes away.',
  reading: 'Reading the file …',
  preview: (whose: string, date: string, answers: number, scenarios: number, texts: number) => {
    const played = scenarios === 0 ? [] : [count(scenarios, 'scenario', 'scenarios')];
    const held = [count(answers, 'answer', 'answers'), ...played, count(texts, 'note', 'notes')];
    return `A copy of ${whose}, made on ${date}: ${listAll(held)}.`;
  },
  whose: (name: string) => (name === '' ? 'a record without a name' : `the record of ${name}`),
  addTo: (name: string) => (name === '' ? 'Add it to your record' : `Add it to the record of ${name}`),
  asNew: 'Bring it in as another learner',
  asFirst: 'Bring it in',
  adding: 'Adding it …',
  added: (news: number) =>
    `${count(news, 'thing was', 'things were')} new. Your record has ${news === 1 ? 'it' : 'them'} now.`,
  nothingNew: 'Nothing in it was new. Your record is as it was.',
  addedAsNew: (name: string) => `${name} is now among the learners on this page.`,
  addedAsFirst: 'The record is here now.',
  failed:
    'Something went wrong and not all of it could be added. Nothing of yours is lost. Load the page again, then try once more.',
  refused: {
    'too-big':
      'This file is too big to be a copy of a record. Nothing changed. Look for a file whose name begins with “common-ground”.',
    foreign:
      'This file is not a copy of a record from this course. Nothing changed. Look for a file whose name begins with “common-ground”.',
    damaged:
      'This copy is damaged, so it cannot be read in full. Nothing changed. Try another copy, or save a new one where the record is.',
    newer:
      'This copy was made by a newer version of the course. Nothing changed. Close all pages of the course, open it again, then try once more.',
  } satisfies Record<Refusal, string>,
};

/** The learners who share the device. */
export const learners = {
  title: 'Who is learning',
  about:
    'Several people can learn on this device, each with a record. Names and notes stay on this device. Anyone who uses it can see them.',
  you: 'You',
  nameless: 'Learner without a name',
  now: 'learning now',
  since: (date: string) => `since ${date}`,
  switch: 'Switch',
  switchTo: 'to',
  rename: 'Rename',
  delete: 'Delete',
  name: 'Name',
  nameHint: 'At most 60 letters. A first name or a nickname is enough.',
  askName: 'What is this learner called?',
  saveName: 'Save the name',
  add: 'Add a learner',
  addHint: 'The course goes on as the new learner.',
  addAs: 'Add and go on',
  needsName: 'Write a name first, so that you can tell the learners apart.',
  deleted: (name: string) => `${name} is deleted.`,
  ask: (name: string) => `Delete ${name}?`,
  consequence:
    'Their answers, finished lessons, choices in scenarios and notes go from this device. They cannot be brought back, unless you have a copy as a file.',
  copyFirst: (name: string) => (name === '' ? 'Save a copy first' : `Save a copy of ${name}’s record first`),
  deleteLearner: 'Delete this learner',
};

/** Deleting all that is kept on the device. */
export const everything = {
  title: 'Delete everything',
  about:
    'This deletes every learner with all that they did and wrote, your settings, and the pages kept for reading without a signal.',
  open: 'Delete everything on this device',
  ask: 'Delete everything on this device?',
  consequence:
    'Every learner with their answers, finished lessons, scenarios and notes goes. So do your settings, such as colours, and the pages kept for reading without a signal. It cannot be brought back, unless you have a copy as a file.',
  confirm: 'Delete everything',
  deleting: 'Deleting …',
  done: 'Everything is deleted',
  doneAbout: 'This course keeps nothing on this device any more. Copies you saved as files are where you saved them.',
  waits: 'Almost everything is deleted. Close all other pages of the course, so that the browser can delete the rest.',
  home: 'Go to the start of the course',
};

/** Values that could not be read. */
export const setAside = {
  title: 'Set aside',
  about: (number: number) =>
    `${number === 1 ? 'One saved value' : `${number} saved values`} could not be read. ${number === 1 ? 'It is' : 'They are'} kept as found, apart from your record. Nothing else is affected.`,
  help: 'Somebody who looks after the course may be able to read the file. If you do not need it, delete it.',
  save: 'Save them as a file',
  delete: 'Delete them',
  deleted: 'What was set aside is deleted.',
};

/** How strong each criterion is in questions. No word here says that a criterion is done: an assessor decides that. */
export const studyWords = {
  title: 'Strength in questions',
  empty: 'When you have answered questions, you will see here how strong each criterion is in questions.',
  unreachable: 'This part needs a connection the first time. Load the page again when you have a signal.',
  notSeen: (criteria: string) => `Not seen yet: ${criteria}.`,
  rule: 'Strong means: your latest answers to 5 or more questions are right, these are 4 in 5 of all your latest answers, and you had right answers on 3 days. An answer within half a day of the one before it does not count.',
  notMet: 'An assessor decides what meets a criterion. Answers here cannot.',
  practise: 'Practise the criteria that you choose',
};

/** How well being sure and being right go together. */
export const sureness = {
  title: 'How sure you are',
  empty:
    'Questions ask how sure you are. When you have said it a few times, you will see here how often you were right.',
  line: (level: Confidence, { right, of }: Trust) =>
    `When you were ${surenessNames[level]}, you were right ${right === 1 ? 'once' : `${right} times`} out of ${of}.`,
  readings: {
    'too-few': 'After some more answers, this will show whether you can trust your feeling.',
    'well-matched': 'Your feeling and your answers go together well.',
    'over-sure':
      'You are sometimes surer than your answers are right. At work, check once more when you feel very sure.',
    'under-sure': 'You know more than you think. Many answers that you were not sure of were right.',
  } satisfies Record<Reading, string>,
  ask: 'Ask me how sure I am at each question (on this device)',
};

const surenessNames: Record<Confidence, string> = { 'not-sure': 'not sure', fairly: 'fairly sure', very: 'very sure' };
