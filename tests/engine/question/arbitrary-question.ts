import fc from 'fast-check';
import type { QuestionResponse } from '../../../src/engine/question/response.ts';
import type { Question, QuestionKind } from '../../../src/engine/question/schema.ts';

// “constructor” is an id like any other, and is also the name of something that every object has.
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'constructor', 'm', 'n'];

const someIds = (least: number, most: number) => fc.shuffledSubarray(IDS, { minLength: least, maxLength: most });
const pickOf = (ids: string[], least: number, most = ids.length) =>
  fc.shuffledSubarray(ids, { minLength: least, maxLength: most });

const shared = fc.record({
  id: fc.constantFrom('rose-first-look', 'on-the-phone', 'x'),
  criterion: fc.constant('l4-partnership/1.4'),
  section: fc.constant('words'),
  revision: fc.integer({ min: 1, max: 9 }),
  ask: fc.constant('What comes first?'),
});
const item = (id: string) => ({ id, text: `Text of ${id}`, feedback: `Why ${id}.` });

const options = (least: number, most: number, isRight: (ids: string[]) => fc.Arbitrary<string[]>) =>
  someIds(least, most).chain((ids) =>
    isRight(ids).map((right) => ids.map((id) => ({ ...item(id), right: right.includes(id) }))),
  );

const match = someIds(3, 7).chain((choices) =>
  pickOf(choices, 3, Math.min(6, choices.length)).chain((keys) =>
    someIds(keys.length, keys.length).map((items) => ({
      kind: 'match' as const,
      choices: choices.map((id) => ({ id, text: `Text of ${id}` })),
      items: items.map((id, index) => ({ ...item(id), to: keys[index] ?? '' })),
    })),
  ),
);

const sort = fc.tuple(someIds(2, 4), someIds(4, 8)).chain(([groups, cards]) =>
  fc.array(fc.constantFrom(...groups), { minLength: cards.length, maxLength: cards.length }).map((anywhere) => ({
    kind: 'sort' as const,
    groups: groups.map((id) => ({ id, text: `Group ${id}` })),
    // Every group has at least one card.
    cards: cards.map((id, index) => ({ ...item(id), to: groups[index] ?? anywhere[index] ?? '' })),
  })),
);

const gap = (id: string) =>
  someIds(2, 4).chain((choices) =>
    fc.constantFrom(...choices).map((right) => ({
      id,
      choices: choices.map((choice) => ({ id: choice, text: `Text of ${choice}`, right: choice === right })),
      feedback: `Why ${id}.`,
    })),
  );

const gaps = someIds(2, 6)
  .chain((ids) => fc.tuple(...ids.map(gap)))
  .map((all) => ({
    kind: 'gaps' as const,
    text: all.map(({ id }) => `Words [${id}]`).join(' '),
    gaps: all,
  }));

const spot = someIds(4, 14).chain((ids) =>
  pickOf(ids, 1, ids.length - 1).map((faults) => ({
    kind: 'spot' as const,
    phrases: ids.map((id) => ({ ...item(id), fault: faults.includes(id) })),
  })),
);

/** Any question of each kind, as its schema allows it. */
const questionOf: Record<QuestionKind, fc.Arbitrary<Question>> = {
  single: whole(
    fc.record({
      kind: fc.constant('single' as const),
      options: options(3, 4, (ids) => pickOf(ids, 1, 1)),
    }),
  ),
  multiple: whole(
    fc.record({
      kind: fc.constant('multiple' as const),
      options: options(4, 6, (ids) => pickOf(ids, 2, ids.length - 1)),
    }),
  ),
  match: whole(match),
  order: whole(someIds(3, 7).map((ids) => ({ kind: 'order' as const, steps: ids.map(item) }))),
  sort: whole(sort),
  gaps: whole(gaps),
  spot: whole(spot),
  short: whole(
    someIds(3, 6).map((ids) => ({ kind: 'short' as const, model: 'I ask, because.', rubric: ids.map(item) })),
  ),
};

function whole(own: fc.Arbitrary<object>): fc.Arbitrary<Question> {
  return fc.tuple(shared, own).map(([fields, more]) => ({ ...fields, ...more }) as Question);
}

export const KINDS = Object.keys(questionOf) as QuestionKind[];

/** Any question of these kinds. */
export const anyQuestion = (...kinds: QuestionKind[]): fc.Arbitrary<Question> =>
  fc.oneof(...(kinds.length > 0 ? kinds : KINDS).map((kind) => questionOf[kind]));

/** What can be answered in a question: each thing, and where it may be put where it is put somewhere. */
export function answerable(question: Question): { id: string; places: string[]; key: string }[] {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map(({ id, right }) => ({ id, places: [], key: right ? 'yes' : '' }));
    case 'spot':
      return question.phrases.map(({ id, fault }) => ({ id, places: [], key: fault ? 'yes' : '' }));
    case 'order':
      return question.steps.map(({ id }) => ({ id, places: [], key: 'yes' }));
    case 'match':
      return question.items.map(({ id, to }) => ({ id, places: ids(question.choices), key: to }));
    case 'sort':
      return question.cards.map(({ id, to }) => ({ id, places: ids(question.groups), key: to }));
    case 'gaps':
      return question.gaps.map(({ id, choices }) => {
        return { id, places: ids(choices), key: choices.find(({ right }) => right)?.id ?? '' };
      });
    case 'short':
      return question.rubric.map(({ id }) => ({ id, places: ['met', 'not-yet'], key: 'met' }));
  }
}

/** The shape of response that a kind of question is answered with. */
export function shapeOf(kind: QuestionKind): 'chosen' | 'ordered' | 'placed' {
  if (kind === 'order') return 'ordered';
  return kind === 'single' || kind === 'multiple' || kind === 'spot' ? 'chosen' : 'placed';
}

/** The right answer. */
export function keyTo(question: Question): QuestionResponse {
  const right = answerable(question).filter(({ key }) => key !== '');
  const shape = shapeOf(question.kind);
  if (shape === 'placed') return { placed: Object.fromEntries(right.map(({ id, key }) => [id, key])) };
  const ids = right.map(({ id }) => id);
  return shape === 'ordered' ? { ordered: ids } : { chosen: ids };
}

/** Any answer to a question that can be scored. */
export function anyWhole(question: Question): fc.Arbitrary<QuestionResponse> {
  const things = answerable(question);
  const ids = things.map(({ id }) => id);
  const shape = shapeOf(question.kind);
  if (shape === 'ordered') return pickOf(ids, ids.length).map((ordered) => ({ ordered }));
  if (shape === 'chosen')
    return pickOf(ids, 1, question.kind === 'single' ? 1 : undefined).map((chosen) => ({ chosen }));
  return fc
    .tuple(...things.map(({ id, places }) => fc.constantFrom(...places).map((place) => [id, place] as const)))
    .map((pairs) => ({ placed: Object.fromEntries(pairs) }));
}

/** Anything that a record may hold as an answer to any question: of any shape, and with ids that are not there. */
export const anyResponse: fc.Arbitrary<QuestionResponse> = fc.oneof(
  fc.record({ chosen: fc.array(fc.constantFrom(...IDS, 'gone'), { maxLength: 20 }) }),
  fc.record({ ordered: fc.array(fc.constantFrom(...IDS, 'gone'), { maxLength: 20 }) }),
  fc.record({
    placed: fc.dictionary(fc.constantFrom(...IDS, 'gone'), fc.constantFrom(...IDS, 'gone', 'met', 'not-yet')),
  }),
);

/** Any question of these kinds, with any response to it: a whole one or whatever. */
export const asked = (...kinds: QuestionKind[]) =>
  anyQuestion(...kinds).chain((question) =>
    fc.record({ question: fc.constant(question), response: fc.oneof(anyWhole(question), anyResponse) }),
  );

/** Any question of these kinds, with any answer to it that can be scored. */
export const answered = (...kinds: QuestionKind[]) =>
  anyQuestion(...kinds).chain((question) =>
    fc.record({ question: fc.constant(question), response: anyWhole(question) }),
  );
