import type { Question } from '../../engine/question/schema.ts';
import { gap } from './yaml-text.ts';

const FEEDBACK = {
  right: gap('say why this is right, and what it does for the person.'),
  wrong: gap('say what is right in the thinking, what goes wrong, and what to do instead.'),
};

/** Options with marked gaps: three with one right for `single`, four with two right for `multiple`. */
export function writeOptions(kind: Question['kind']): object[] {
  switch (kind) {
    case 'single':
      return [writeOption('a', false), writeOption('b', true), writeOption('c', false)];
    case 'multiple':
      return [writeOption('a', false), writeOption('b', true), writeOption('c', false), writeOption('d', true)];
  }
}

function writeOption(letter: string, isRight: boolean): object {
  const id = `option-${letter}`;
  return isRight
    ? {
        id,
        text: gap(`write a right option, and change ${id} to an id that names it.`),
        right: true,
        feedback: FEEDBACK.right,
      }
    : { id, text: gap(`write a real mistake, and change ${id} to an id that names it.`), feedback: FEEDBACK.wrong };
}

/** The situation that an author has still to write, or to take away. */
export const situationGap = gap(
  'write a short moment at work in one to three sentences, or take this line and the one above away.',
);
