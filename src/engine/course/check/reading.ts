import { listDebriefTexts, listStoryTexts } from '../../scenario/texts.ts';
import type { Parts } from '../parts.ts';
import type { Problem } from '../problem.ts';
import { countWords, splitSentences } from '../sentences.ts';

/** The longest sentence, paragraph and stretch of reading between two activities, in words. */
const LONGEST = { sentence: 25, paragraph: 60, stretch: 150 };
/** The length of a lesson’s text, in words. */
const LESSON = { least: 600, most: 1000 };

/** Sentences, paragraphs, stretches and lessons keep to what a tired reader can take in on a phone. */
export function checkReading(parts: Parts): Problem[] {
  return [...checkLessons(parts), ...checkScenarioTexts(parts)];
}

function checkScenarioTexts({ scenarios }: Parts): Problem[] {
  return scenarios.flatMap(({ file, data: scenario }) =>
    [...listStoryTexts(scenario), ...listDebriefTexts(scenario)].flatMap(({ place, text, most }) =>
      checkPassage({ file, place }, text, most),
    ),
  );
}

function checkPassage(at: { file: string; place: string }, passage: string, most: number): Problem[] {
  const long = splitSentences(passage).filter((sentence) => countWords(sentence) > LONGEST.sentence);
  return [
    ...long.map((sentence) => ({
      ...at,
      problem: `The sentence has ${countWords(sentence)} words: “${sentence}”`,
      mend: `Split it. Sentences have at most ${LONGEST.sentence} words.`,
    })),
    ...(countWords(passage) > most
      ? [
          {
            ...at,
            problem: `The paragraph has ${countWords(passage)} words.`,
            mend: `Split it: one idea each, at most ${most} words.`,
          },
        ]
      : []),
  ];
}

function checkLessons({ lessons }: Parts): Problem[] {
  return lessons.flatMap(({ file, data: { text } }) => {
    const lengthOfLesson = text.passages.reduce((sum, passage) => sum + countWords(passage.text), 0);
    return [
      ...text.passages.flatMap(({ text: passage, line }) =>
        checkPassage({ file, place: `line ${line}` }, passage, LONGEST.paragraph),
      ),
      ...[{ text: 'The opening', slug: '', line: 1 }, ...text.headings]
        .filter(({ slug }) => wordsOfStretch(text.passages, slug) > LONGEST.stretch)
        .map(({ text: heading, slug, line }) => ({
          file,
          place: `line ${line}`,
          problem: `“${heading}” has ${wordsOfStretch(text.passages, slug)} words of reading.`,
          mend: `Split it with a heading and something to do: at most ${LONGEST.stretch} words at a stretch.`,
        })),
      ...(lengthOfLesson < LESSON.least || lengthOfLesson > LESSON.most
        ? [
            {
              file,
              place: 'the whole file',
              problem: `The lesson has ${lengthOfLesson} words.`,
              mend: `Keep a lesson between ${LESSON.least} and ${LESSON.most} words, without its questions.`,
            },
          ]
        : []),
    ];
  });
}

function wordsOfStretch(passages: Parts['lessons'][number]['data']['text']['passages'], slug: string): number {
  return passages
    .filter(({ section, inside }) => section === slug && inside === undefined)
    .reduce((sum, { text }) => sum + countWords(text), 0);
}
