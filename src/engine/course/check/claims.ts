import { textsOf } from '../../question/content.ts';
import { listDebriefTexts, listStoryTexts } from '../../scenario/texts.ts';
import { listQuestions, type Parts } from '../parts.ts';
import type { Problem } from '../problem.ts';
import { splitSentences } from '../sentences.ts';

/** Words that show that a sentence speaks of a date, a figure, law, guidance or research, and so needs a source. */
const SIGNS: { pattern: RegExp; names: string }[] = [
  { pattern: /\b(?:19|20)\d{2}s?\b/, names: 'a year' },
  { pattern: /%|\bper ?cent\b/i, names: 'a percentage' },
  { pattern: /\d,\d{3}\b|\d (?:million|billion)\b/i, names: 'a large number' },
  {
    pattern: /\b(?:one|two|three|\d+) (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i,
    names: 'a share',
  },
  {
    pattern: /\b(?:the|this|that|an|[A-Z]\w+) Acts?\b|\b(?:care|capacity|equality|rights|protection|health) act\b/,
    names: 'an Act',
  },
  { pattern: /(?<![\w’'])(?:sections?|ss?\.?|regulations?|reg\.?|articles?) ?\d/i, names: 'a section of a law' },
  {
    pattern: /\bthe law (?:says|requires|allows|lets|gives|means)\b|\bby law\b|\blegal duty\b|\bstatutory\b|\bGDPR\b/i,
    names: 'the law',
  },
  { pattern: /\bguidance\b|\bguidelines?\b|\bcode of (?:practice|conduct)\b/i, names: 'guidance' },
  { pattern: /\bresearch(?:ers?)?\b/i, names: 'research' },
  {
    pattern:
      /\b(?:study|studies) (?:of|found|finds?|shows?|showed|says?|said|reports?|reported|suggests?|suggested)\b/i,
    names: 'a study',
  },
  { pattern: /\b(?:in|from) (?:an?|one|\d+) (?:(?!case)\w+ )?(?:study|studies|survey|surveys)\b/i, names: 'a study' },
];

/** What a sentence speaks of that needs a source, in words; undefined when nothing does. */
export function nameSourcedMatter(sentence: string): string | undefined {
  return SIGNS.find(({ pattern }) => pattern.test(sentence))?.names;
}

/** Every sentence about law, guidance, research, a date or a figure names its source. */
export function checkClaims(parts: Parts): Problem[] {
  return [
    ...parts.lessons.flatMap(({ file, data: { text } }) =>
      text.sentences
        .filter(({ isClaimed }) => !isClaimed)
        .flatMap(({ text: sentence, line }) =>
          describe(
            file,
            `line ${line}`,
            sentence,
            'Put the sentence inside <Claim source="…">, or take the matter out.',
          ),
        ),
    ),
    ...listIntroductions(parts).flatMap(({ file, place, texts }) =>
      texts.flatMap((text) =>
        describe(file, place, text, 'Say it in the text of a lesson inside <Claim source="…"> instead.'),
      ),
    ),
    ...listQuestions(parts).flatMap(({ file, data: question }) => {
      if (question.source !== undefined) return [];
      return describeFirst(file, `the question “${question.id}”`, textsOf(question));
    }),
    ...parts.scenarios.flatMap(({ file, data: scenario }) => [
      ...listStoryTexts(scenario).flatMap(({ place, text }) =>
        splitSentences(text).flatMap((sentence) =>
          describe(file, place, sentence, 'Say it in the debrief of a choice, with its source, instead.'),
        ),
      ),
      ...listDebriefTexts(scenario)
        .filter(({ source }) => source === undefined)
        .flatMap(({ place, text }) => describeFirst(file, place, [text])),
    ]),
    ...parts.terms.data
      .filter(({ source }) => source === undefined)
      .flatMap(({ id, meaning }) => describeFirst(parts.terms.file, `the term “${id}”`, [meaning])),
    ...parts.units
      .filter(({ data }) => data.source === undefined)
      .flatMap(({ file, data: unit }) =>
        describeFirst(file, 'about, caution and notes', [
          unit.about,
          unit.caution,
          ...unit.outcomes.flatMap(({ criteria }) => criteria.flatMap(({ note, evidence }) => [note, evidence])),
        ]),
      ),
  ];
}

/** The fields that introduce a lesson, a module or the course. Titles only name things, so they are not looked at. */
function listIntroductions({ lessons, modules, course }: Parts) {
  return [
    ...lessons.map(({ file, data: { head } }) => ({
      file,
      place: 'the fields at the top',
      texts: [head.description, head.outcome, ...head.summary, ...head.phrases],
    })),
    ...modules.map(({ file, data }) => ({ file, place: 'description', texts: [data.description] })),
    { file: course.file, place: 'promise', texts: [course.data.promise] },
  ];
}

function describeFirst(file: string, place: string, texts: (string | undefined)[]): Problem[] {
  return texts
    .flatMap((text) => splitSentences(text ?? ''))
    .flatMap((sentence) => describe(file, place, sentence, 'Add its source as `source`, or take the matter out.'))
    .slice(0, 1);
}

function describe(file: string, place: string, sentence: string, mend: string): Problem[] {
  const matter = nameSourcedMatter(sentence);
  return matter === undefined
    ? []
    : [{ file, place, problem: `This sentence speaks of ${matter} and names no source: “${sentence}”`, mend }];
}
