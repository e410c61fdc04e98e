import { count } from './count-words.ts';
import type { Line, Scenario } from './engine/scenario/schema.ts';

// What playing a scenario says. Apart, so that no other page fetches it.

const choices = (number: number) => count(number, 'choice', 'choices');

/** How many choices a scenario takes. */
export function lengthWords({ choicesToAnEnd: { fewest, most } }: Pick<Scenario, 'choicesToAnEnd'>): string {
  return fewest === most ? choices(fewest) : `Between ${fewest} and ${choices(most)}`;
}

export const playWords = {
  couldNotLoad: 'The story could not load just now. Your choices are kept. Load the page again to go on.',
  unreachable: 'What comes next could not be fetched. Your choices are kept. Choose again when you have a signal.',
  intro:
    'Read each scene, then choose what you would do. What you choose changes what comes next. At the end you see your path, and how each person saw it. Your choices are saved on this device.',
  stopped: (scene: string, made: number) => `You stopped at “${scene}”, after ${choices(made)}.`,
  changed: (scene: string) =>
    `The story has changed since. The last scene that still fits is “${scene}”. Your choices are kept.`,
  ended: (ending: string) => `Last time it ended with “${ending}”.`,
  goOn: 'Go on from there',
  beginAgain: 'Begin again',
  lookAgain: 'Look at it again',
  hasChanged:
    'The story has changed since you were here. This is the last scene that still fits what you chose. Nothing you did is lost.',
  soFar: 'The story so far',
  scene: (number: number) => `Scene ${number}`,
  chose: 'You chose:',
  present: 'Here with you:',
  standing: 'How things stand',
  choose: 'What do you do?',
  meanwhile: 'One moment …',
  back: 'Back one step',
  leave: 'Your choices are saved. Stop whenever you like, and go on later.',
};

/** How each kind of line comes to the learner, said with the name of the person or of the paper. */
export const lineWords: Record<Exclude<Line['kind'], 'story'>, string> = {
  speech: 'says',
  thought: 'thinks',
  call: 'says on the phone',
  note: 'A note',
  document: 'A document',
};

export const from = (name: string) => `from ${name}`;

/** What the last choice did to a meter. Neither is better by itself: a meter may stand for a risk. */
export const changeWords = { up: 'Gone up', down: 'Gone down', same: 'As before' };

export const endWords = {
  over: 'How it ended',
  standing: 'How things stood',
  gathering: 'Looking back over your choices …',
  again: 'Play again from the beginning',
  others: 'Other scenarios',
};
