/** What the small scripts of a page say. Apart from `strings.ts`, so that no page fetches the words of islands for it. */

export const colours = { useDark: 'Dark colours', useLight: 'Light colours' };

/** The headings of the parts that close every lesson, by the ids that the record keeps. */
export const closingParts = {
  'to-remember': 'To remember',
  'check-yourself': 'Check yourself',
  'end-of-lesson': 'The end of the lesson',
};

/** How far a lesson or a module is. */
export const progressWords = {
  finished: 'Finished',
  answered: (answered: number, questions: number) => `${answered} of ${questions} questions answered`,
  changed: (count: number) => (count === 1 ? '1 question has changed' : `${count} questions have changed`),
  lessonsFinished: (finished: number, lessons: number) => `${finished} of ${lessons} lessons finished`,
};

/** Where the home page leads. */
export const wayOn = {
  start: (lesson: string) => `Start with “${lesson}”`,
  continue: (lesson: string) => `Continue with “${lesson}”`,
  stoppedAt: (part: string) => `You stopped at “${part}”.`,
  next: (lesson: string) => `Go on with “${lesson}”`,
  finished: (lesson: string) => `You finished “${lesson}”.`,
  again: (lesson: string) => `Look again at “${lesson}”`,
  allFinished: 'You have finished every lesson there is so far.',
};

/** How far a learner came in a scenario. */
export const scenarioWords = {
  begun: (made: number) => (made === 1 ? 'Begun: 1 choice so far' : `Begun: ${made} choices so far`),
  ended: (ending: string) => `Last ending: “${ending}”`,
  begunAgain: (ending: string) => `Last ending: “${ending}”. Begun again`,
  played: 'Played to an ending',
};
