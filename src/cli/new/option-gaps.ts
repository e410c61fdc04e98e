import { gap } from './yaml-text.ts';

const FEEDBACK = {
  right: gap('say why this is right, and what it does for the person.'),
  wrong: gap('say what is right in the thinking, what goes wrong, and what to do instead.'),
};

/** Options with marked gaps, one for each entry, which says whether it is a right one. At most six. */
export function writeOptions(rightness: boolean[]): object[] {
  return rightness.map((isRight, index) => {
    const id = `option-${'abcdef'.charAt(index)}`;
    return isRight
      ? {
          id,
          text: gap(`write a right option, and change ${id} to an id that names it.`),
          right: true,
          feedback: FEEDBACK.right,
        }
      : { id, text: gap(`write a real mistake, and change ${id} to an id that names it.`), feedback: FEEDBACK.wrong };
  });
}
