import type { z } from 'zod';
import { askWords, type Terminal } from './ask.ts';
import { chooseOne, type Choice } from './choose.ts';

const OTHER = 'other';

/** Colours of skin to choose from. */
export const SKIN: Choice<string>[] = [
  { value: 'f3d3bd', label: 'very light' },
  { value: 'f0c9ad', label: 'light' },
  { value: 'dba880', label: 'light brown' },
  { value: 'c68e5f', label: 'brown' },
  { value: '9c6238', label: 'deep brown' },
  { value: '7a4a2b', label: 'dark brown' },
  { value: '4f2f1e', label: 'very dark brown' },
];

/** Colours of clothes to choose from. */
export const CLOTHES: Choice<string>[] = [
  { value: '2a6f73', label: 'teal' },
  { value: '4f7cac', label: 'blue' },
  { value: '2f3e5c', label: 'navy' },
  { value: '5b7a4a', label: 'green' },
  { value: '8a6bab', label: 'purple' },
  { value: 'a8475a', label: 'red' },
  { value: 'd08a3c', label: 'orange' },
  { value: '6b6f76', label: 'grey' },
];

/** Colours of hair to choose from. */
export const HAIR: Choice<string>[] = [
  { value: 'e8e1e1', label: 'white' },
  { value: 'a9a29e', label: 'grey' },
  { value: 'd6b370', label: 'fair' },
  { value: 'a55728', label: 'red' },
  { value: '724133', label: 'brown' },
  { value: '2c1b18', label: 'black' },
];

/**
 * Asks for a colour of a list, or for the six digits of another.
 *
 * @throws Stop when the author stops.
 */
export async function chooseColour(
  terminal: Terminal,
  ask: string,
  colours: Choice<string>[],
  field: z.ZodType<string>,
): Promise<string> {
  const chosen = await chooseOne(terminal, ask, [...colours, { value: OTHER, label: 'another colour' }]);
  return chosen === OTHER
    ? askWords(terminal, { ask: 'What is the colour, in six hexadecimal digits?', field })
    : chosen;
}
