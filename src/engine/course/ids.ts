import { z } from 'zod';
import { countWords } from './sentences.ts';

/** A permanent id: small letters, digits and hyphens. Learners' records hold ids, so an id never changes once published. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens, such as care-plan');

/** A criterion by its unit and number, such as `l4-partnership/1.4`. */
export const criterionId = z
  .string()
  .regex(/^[a-z0-9-]+\/\d+(\.\d+)?[a-z]?$/, 'use the unit, a slash and the number, such as l4-partnership/1.4');

/** One line of words, without blank space at its ends. */
export const words = z.string().trim().min(1, 'write something here');

/** Words that have to fit a small place. */
export const fewWords = (most: number) => words.refine((text) => countWords(text) <= most, `use at most ${most} words`);

/** A day, as year-month-day. */
export const day = z.iso.date('write the day as year-month-day, such as 2026-11-22');
