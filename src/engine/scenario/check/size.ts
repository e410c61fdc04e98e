import { QUALITIES, type Scenario } from '../schema.ts';
import type { Fault } from './fault.ts';

/** How many scenes a scenario of the course has: enough to carry consequences, and few enough for a break. */
const SCENES = { least: 12, most: 25 };
const ENDINGS_LEAST = 4;

/** A scenario of the course is as long as learners may expect, and ends in good, mixed and poor ways. */
export function checkSize({ scenes, endings }: Scenario): Fault[] {
  const missing = QUALITIES.filter((quality) => !endings.some((ending) => ending.quality === quality));
  return [
    ...(scenes.length < SCENES.least || scenes.length > SCENES.most
      ? [
          {
            place: 'scenes',
            problem: `The scenario has ${scenes.length} scenes.`,
            mend: `Write ${SCENES.least} to ${SCENES.most}.`,
          },
        ]
      : []),
    ...(endings.length < ENDINGS_LEAST
      ? [
          {
            place: 'endings',
            problem: `The scenario has ${endings.length} endings.`,
            mend: `Write at least ${ENDINGS_LEAST}.`,
          },
        ]
      : []),
    ...missing.map((quality) => ({
      place: 'endings',
      problem: `No ending is ${quality}.`,
      mend: 'Write endings of all three: good, mixed and poor.',
    })),
  ];
}
