import type { QuestionKind } from './schema.ts';

/** What a learner answered: the options they chose, by id. Records keep it for ever. */
export type QuestionResponse = { chosen: string[] };

/** As much of a question as its scoring needs. */
export type Scorable = { kind: QuestionKind; options: { id: string; right: boolean }[] };

/**
 * The options that were chosen. An id that is no option counts as nothing: a record may name one that an author has
 * taken out. An id that is there twice counts once.
 */
export function listChosen({ options }: Scorable, { chosen }: QuestionResponse): Scorable['options'] {
  return options.filter(({ id }) => chosen.includes(id));
}
