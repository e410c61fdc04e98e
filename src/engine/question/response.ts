/**
 * What a learner answered, by ids. Records keep it for ever.
 *
 * - `chosen`: the options or phrases that were marked, in no order (single, multiple, spot).
 * - `ordered`: all steps, in the learner’s order (order).
 * - `placed`: for each item, card, gap or line where it was put (match, sort, gaps, short).
 */
export type QuestionResponse = { chosen: string[] } | { ordered: string[] } | { placed: Record<string, string> };

type WithId = { id: string };

/**
 * The options that were chosen. An id that is no option counts as nothing: a record may name one that an author has
 * taken out. An id that is there twice counts once.
 */
export function listChosen<Option extends WithId>(options: readonly Option[], response: QuestionResponse): Option[] {
  const chosen = 'chosen' in response ? response.chosen : [];
  return options.filter(({ id }) => chosen.includes(id));
}

/** The steps in the learner’s order; ids that are no step count as nothing. */
export function listOrdered<Step extends WithId>(steps: readonly Step[], response: QuestionResponse): Step[] {
  const ordered = 'ordered' in response ? [...new Set(response.ordered)] : [];
  return ordered.flatMap((id) => steps.filter((step) => step.id === id));
}

/** Whether two responses answer the same. */
export function isSameResponse(one: QuestionResponse, other: QuestionResponse): boolean {
  return flatten(one) === flatten(other);
}

function flatten(response: QuestionResponse): string {
  if ('ordered' in response) return `ordered ${response.ordered.join()}`;
  if ('chosen' in response) return `chosen ${response.chosen.toSorted().join()}`;
  const pairs = Object.entries(response.placed).map((pair) => pair.join('='));
  return `placed ${pairs.toSorted().join()}`;
}

/** Where an item was put; undefined when it was put nowhere, or where there is nothing any more. */
export function placeOf({ id }: WithId, places: readonly WithId[], response: QuestionResponse): string | undefined {
  if (!('placed' in response) || !Object.hasOwn(response.placed, id)) return undefined;
  return places.find((place) => place.id === response.placed[id])?.id;
}
