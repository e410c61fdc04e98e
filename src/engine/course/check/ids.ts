import { itemLists } from '../../question/content.ts';
import { listQuestions, type Parts } from '../parts.ts';
import type { Problem } from '../problem.ts';

/** No id is used twice for the same kind of thing; options are unique within their question. */
export function checkIds(parts: Parts): Problem[] {
  const entriesOf = <Entry extends { id: string }>({ file, data }: { file: string; data: Entry[] }) =>
    data.map(({ id }) => ({ file, id }));
  const idOf = <Entry extends { id: string }>({ file, data }: { file: string; data: Entry }) => ({ file, id: data.id });
  const questions = listQuestions(parts);

  return [
    ...findTwice('module', parts.modules.map(idOf)),
    ...findTwice(
      'lesson',
      parts.lessons.map(({ file, data }) => ({ file, id: data.head.id })),
    ),
    ...findTaken(parts),
    ...findTwice('unit', parts.units.map(idOf)),
    ...findTwice('person', parts.people.map(idOf)),
    ...findTwice('scenario', parts.scenarios.map(idOf)),
    ...findTwice('verb', entriesOf(parts.verbs)),
    ...findTwice('glossary term', entriesOf(parts.terms)),
    ...findTwice('source', entriesOf(parts.sources)),
    ...findTwice('question', questions.map(idOf)),
    ...questions.flatMap(({ file, data }) =>
      itemLists(data).flatMap(({ name, items }) =>
        findTwice(name, entriesOf({ file, data: items }), `the question “${data.id}”, `),
      ),
    ),
    ...parts.units.flatMap(({ file, data }) =>
      findTwice(
        'criterion',
        data.outcomes.flatMap(({ criteria }) => criteria.map(({ number }) => ({ file, id: number }))),
      ),
    ),
  ];
}

// A lesson’s page stands beside these pages of its module.
const PAGES_OF_A_MODULE = ['before', 'check'];

function findTaken({ lessons }: Parts): Problem[] {
  return lessons
    .filter(({ data: { head } }) => PAGES_OF_A_MODULE.includes(head.id))
    .map(({ file, data: { head } }) => ({
      file,
      place: `the lesson “${head.id}”`,
      problem: `Every module has a page of its own with the address “${head.id}”.`,
      mend: 'Give the lesson another id.',
    }));
}

function findTwice(kind: string, uses: { file: string; id: string }[], where = 'the '): Problem[] {
  const first = new Map<string, string>();
  return uses.flatMap(({ file, id }) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? file);
    if (earlier === undefined) return [];
    return [
      {
        file,
        place: `${where}${kind} “${id}”`,
        problem: `The id “${id}” is already used by another ${kind} in ${earlier}.`,
        mend: 'Give this one an id of its own. Never change the id of the one that is already published.',
      },
    ];
  });
}
