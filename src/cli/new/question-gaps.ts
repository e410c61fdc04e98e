import type { Question } from '../../engine/question/schema.ts';
import { writeOptions } from './option-gaps.ts';
import { gap } from './yaml-text.ts';

/** The situation that an author has still to write, or to take away. */
export const situationGap = gap(
  'write a short moment at work in one to three sentences, or take this line and the one above away.',
);

/** What only questions of a kind have, as few as its schema allows, with marked gaps. */
export function writeMaterial(kind: Question['kind']): object {
  switch (kind) {
    case 'single':
      return { options: writeOptions([false, true, false]) };
    case 'multiple':
      return { options: writeOptions([false, true, false, true]) };
    case 'match':
      return {
        items: ['a', 'b', 'c'].map((letter) => ({
          id: `item-${letter}`,
          text: gap(`write something to pair, and change item-${letter} to an id that names it.`),
          to: `choice-${letter}`,
          feedback: gap('say why these two belong together.'),
        })),
        choices: ['a', 'b', 'c'].map((letter) => ({
          id: `choice-${letter}`,
          text: gap(`write what belongs with item-${letter}, and change choice-${letter}, here and above.`),
        })),
      };
    case 'order':
      return {
        steps: ['first', 'second', 'third'].map((place) => ({
          id: `${place}-step`,
          text: gap(`write the ${place} step, and change ${place}-step to an id that names it.`),
          feedback: gap('say why it stands here, and what goes wrong when it stands elsewhere.'),
        })),
      };
    case 'sort':
      return {
        groups: ['a', 'b'].map((letter) => ({
          id: `group-${letter}`,
          text: gap(`name it; rename group-${letter} throughout.`),
        })),
        cards: ['a', 'b', 'c', 'd'].map((letter, index) => ({
          id: `card-${letter}`,
          text: gap(`write what is on the card, and change card-${letter} to an id that names it.`),
          to: index % 2 === 0 ? 'group-a' : 'group-b',
          feedback: gap('say why it belongs in that group.'),
        })),
      };
    case 'gaps':
      return {
        text: gap('write a text in which [gap-a] and [gap-b] stand where the learner chooses.'),
        gaps: ['a', 'b'].map((letter) => ({
          id: `gap-${letter}`,
          choices: [
            { id: 'choice-a', text: gap('write what belongs there; rename choice-a.'), right: true },
            { id: 'choice-b', text: gap('write a real mistake; rename choice-b.') },
          ],
          feedback: gap('say why the right one belongs there and the other does not.'),
        })),
      };
    case 'spot':
      return {
        phrases: [false, true, false, true].map((isFault, index) => {
          const id = `phrase-${'abcd'.charAt(index)}`;
          const change = `change ${id} to an id that names it.`;
          return isFault
            ? {
                id,
                text: gap(`write a phrase that is at fault, and ${change}`),
                fault: true,
                feedback: gap('say what is wrong with it, and what to write instead.'),
              }
            : {
                id,
                text: gap(`write a sound phrase, and ${change}`),
                feedback: gap('say why it is right to leave it.'),
              };
        }),
      };
    case 'short':
      return {
        model: gap('write a model answer of two to six sentences.'),
        rubric: ['a', 'b', 'c'].map((letter) => ({
          id: `line-${letter}`,
          text: gap(`write what to look for, such as: I say why. Change line-${letter} to an id that names it.`),
          feedback: gap('say what to add when it is not there.'),
        })),
      };
  }
}
