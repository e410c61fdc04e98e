import { listCriteria } from '../course.ts';
import { bankFileOf, listQuestions, type Parts } from '../parts.ts';
import type { Problem } from '../problem.ts';

type Reference = { file: string; place: string; kind: string; id: string; known: string[]; home: string };

/** Every id that one file uses for something in another file is there. */
export function checkReferences(parts: Parts): Problem[] {
  return (
    listReferences(parts)
      // A part that names nothing at all is for the check of the lesson’s parts.
      .filter(({ id, known }) => id !== '' && !known.includes(id))
      .map(({ file, place, kind, id, home }) => ({
        file,
        place,
        problem: `There is no ${kind} “${id}”.`,
        mend: `Check the spelling, or add the ${kind} in ${home}.`,
      }))
  );
}

function listReferences(parts: Parts): Reference[] {
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
  const to = {
    criterion: {
      kind: 'criterion',
      known: ids(listCriteria(parts.units.map(({ data }) => data))),
      home: 'content/units',
    },
    term: { kind: 'glossary term', known: ids(parts.terms.data), home: 'content/glossary.yaml' },
    source: { kind: 'source', known: ids(parts.sources.data), home: 'content/sources.yaml' },
    verb: { kind: 'command verb', known: ids(parts.verbs.data), home: 'content/verbs.yaml' },
    module: { kind: 'module', known: parts.modules.map(({ data }) => data.id), home: 'content/modules' },
    person: { kind: 'person', known: parts.people.map(({ data }) => data.id), home: 'content/people' },
  };
  const refer = (target: keyof typeof to, file: string, place: string, used: (string | undefined)[]): Reference[] =>
    used.flatMap((id) => (id === undefined ? [] : [{ file, place, id, ...to[target] }]));

  return [
    ...parts.lessons.flatMap(({ file, data: { head, text } }) => {
      const own = parts.banks.find((bank) => bank.file === bankFileOf(file));
      return [
        ...refer('criterion', file, 'criteria', head.criteria),
        ...refer('term', file, 'keyWords', head.keyWords),
        ...text.parts.flatMap(({ name, attributes, line }) => {
          switch (name) {
            case 'Claim':
              return refer('source', file, `line ${line}, <Claim>`, [attributes['source'] ?? '']);
            case 'Term':
              return refer('term', file, `line ${line}, <Term>`, [attributes['id'] ?? '']);
            case 'Say':
              return refer('person', file, `line ${line}, <Say>`, [attributes['who'] ?? '']);
            case 'Question': {
              const target = { kind: 'question', known: ids(own?.data ?? []), home: bankFileOf(file) };
              return [{ file, place: `line ${line}, <Question>`, id: attributes['id'] ?? '', ...target }];
            }
            default:
              return [];
          }
        }),
        ...head.checkYourself.map((id) => ({
          ...{ file, place: 'checkYourself', id, kind: 'question' },
          ...{ known: ids(own?.data ?? []), home: bankFileOf(file) },
        })),
        ...(own?.data ?? []).map(({ id, section }) => ({
          file: own?.file ?? file,
          place: `the question “${id}”, section`,
          id: section,
          kind: 'part of the lesson',
          known: text.headings.map(({ slug }) => slug),
          home: `${file} as a heading`,
        })),
      ];
    }),
    ...listQuestions(parts).flatMap(({ file, data }) => [
      ...refer('criterion', file, `the question “${data.id}”, criterion`, [data.criterion]),
      ...refer('source', file, `the question “${data.id}”, source`, [data.source]),
    ]),
    ...parts.scenarios.flatMap(({ file, data: { module, criteria, scenes } }) => [
      ...refer('module', file, 'module', [module]),
      ...refer('criterion', file, 'criteria', criteria),
      ...scenes.flatMap(({ id, present, lines, choices }) => [
        ...refer('person', file, `the scene “${id}”, present`, present),
        ...refer(
          'person',
          file,
          `the scene “${id}”, lines`,
          lines.map(({ who }) => who),
        ),
        ...choices.flatMap(({ id: choiceId, debrief: { criterion, source, others } }) => {
          const place = `the scene “${id}”, the choice “${choiceId}”, debrief`;
          const seenBy = others.map(({ who }) => who);
          return [
            ...refer('criterion', file, place, [criterion]),
            ...refer('source', file, place, [source]),
            ...refer('person', file, place, seenBy),
          ];
        }),
      ]),
    ]),
    ...parts.units.flatMap(({ file, data: unit }) => [
      ...refer('source', file, 'source', [unit.source]),
      ...listCriteria([unit]).flatMap(({ criterion }) => [
        ...refer('verb', file, `criterion ${criterion.number}, verb`, [criterion.verb]),
        ...refer('criterion', file, `criterion ${criterion.number}, sameAs`, criterion.sameAs),
      ]),
    ]),
    ...parts.terms.data.flatMap((term) =>
      refer('source', parts.terms.file, `the term “${term.id}”, source`, [term.source]),
    ),
  ];
}
