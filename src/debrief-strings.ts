import { count } from './count-words.ts';
import type { Quality } from './engine/scenario/schema.ts';

// What the look back at a scenario says. Apart, so that no other page fetches it.

/** How an ending is for the person, in few words. */
export const qualityWords: Record<Quality, string> = {
  good: 'Went well for the person',
  mixed: 'Went partly well for the person',
  poor: 'Did not go well for the person',
};

export const causeWords = {
  title: 'What led here',
  at: (number: number, scene: string) => `Step ${number}, “${scene}”. You chose:`,
};

export const pathWords = {
  title: 'Your path',
  about: 'Open a step to see what your choice did, and how other people saw it.',
  openAll: 'Open every step',
  closeAll: 'Close every step',
  step: (number: number) => `Step ${number}`,
  chose: (choice: string) => `You chose: ${choice}`,
  best: 'Turning point. Yours was the best choice here.',
  another: 'Turning point. Another choice was better here.',
  then: 'What happened',
  did: 'What it did',
  changed: 'What changed',
  meter: {
    up: (meter: string, means: string) => `${meter} went up: ${means}`,
    down: (meter: string, means: string) => `${meter} went down: ${means}`,
  },
  principle: 'To take to work:',
  whyBest: 'Why this was the best choice',
  better: (choice: string) => `Another choice: ${choice}`,
  others: 'How others saw it',
  notTaken: 'What else you could have chosen',
  criterion: (number: string, unit: string) => `Criterion ${number}, ${unit}`,
  source: (label: string) => `Source: ${label}`,
  replay: 'Play again from here',
  replayFrom: (scene: string) => `, “${scene}”`,
  end: 'The end:',
};

export const mapWords = {
  title: 'The map of the story',
  about: 'The story runs from the top down. “Your path” says the same in words.',
  label: (seen: number, scenes: number, endings: number, ending: string) =>
    `A map of the story: your path went through ${seen} of ${count(scenes, 'scene', 'scenes')} to “${ending}”, one of ${count(endings, 'ending', 'endings')}. The list “Your path” says the same in words.`,
  seen: 'A scene on your path, with the number of the step',
  turningPoint: 'With a ring: a turning point',
  notSeen: 'A scene that you did not see',
  reached: 'How it ended',
  otherEnding: 'Another ending',
  taken: 'What you chose',
  offered: 'What you could have chosen',
  elsewhere: 'Other ways',
};

export const voiceWords = {
  title: 'How each person saw it',
  about: 'The same story, as one person lived it.',
  // The number stays beside its noun.
  moments: (number: number) => count(number, 'moment', 'moments').replace(' ', '\u00a0'),
};

export const criteriaWords = {
  title: 'Criteria it touched',
  steps: (numbers: number[]) => `${numbers.length === 1 ? 'Step' : 'Steps'} ${numbers.join(', ')}`,
  notEvidence: 'This is a record of study. It is not evidence for a qualification: your assessor decides what counts.',
};

export const attemptWords = {
  title: 'Your attempts side by side',
  caption: 'What you chose at each turning point',
  fourLatest: 'These are your four latest attempts.',
  current: 'This attempt',
  same: 'The same each time',
  different: 'Not the same each time',
  notReached: 'Not reached',
  ending: 'How it ended',
  then: 'then',
  changed: 'The story has changed since this attempt. It is shown as far as it still fits.',
};

export const sheetWords = {
  title: 'Take this to your assessor',
  about:
    'Talk with your assessor about these questions, and about your own work. You can print them on a sheet with your path and room to write.',
  print: 'Print the sheet',
  heading: 'For a professional discussion',
  kind: 'A scenario from Common Ground',
  learner: 'Learner:',
  assessor: 'Assessor:',
  date: 'Date:',
  path: 'My path in the story',
  ending: 'How it ended',
  criteria: 'Criteria it touched',
  criterion: (unit: string, verb: string) => `(${unit}; the verb is “${verb}”)`,
  questions: 'Questions about my own work',
  noNames: 'Do not write names or details of real people.',
};
