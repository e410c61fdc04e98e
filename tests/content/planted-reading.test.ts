import { expect } from 'vitest';
import { faultTest, LESSON, lineOf, plant, problemsOf } from './plant.ts';

/** The real lesson with another text below its fields. What the text lacks is told too, and not looked at here. */
const readingProblems = (text: string) => {
  const files = plant(LESSON, /(?<=\n---\n)[^]*/, text);
  const problems = problemsOf(files).filter(({ problem }) => /\d+ words/.test(problem));
  return { files, problems };
};

/** Paragraphs of 50 words in sentences of 10, each stretch of three under a heading of its own. */
function paragraphs(count: number): string {
  const sentence = `${'Word '.repeat(9)}end. `;
  return Array.from({ length: count }, (_, index) =>
    index % 3 === 0 ? `## Heading ${index}\n\n${sentence.repeat(5)}` : sentence.repeat(5),
  ).join('\n\n');
}

faultTest('a sentence of 26 words is found', () => {
  const sentence = `${'Word '.repeat(25)}end.`;
  const { files, problems } = readingProblems(`${paragraphs(12)}\n\n${sentence}\n`);
  expect(problems).toContainEqual({
    file: LESSON,
    place: `line ${lineOf(files, LESSON, sentence)}`,
    problem: `The sentence has 26 words: “${sentence}”`,
    mend: 'Split it. Sentences have at most 25 words.',
  });
});

faultTest('a sentence of 25 words is short enough', () => {
  expect(readingProblems(`${paragraphs(13)}\n\n${'Word '.repeat(24)}end.\n`).problems).toEqual([]);
});

faultTest('a paragraph of 61 words is found', () => {
  const paragraph = `One. ${`${'Word '.repeat(9)}end. `.repeat(6).trim()}`;
  const { files, problems } = readingProblems(`${paragraphs(13)}\n\n${paragraph}\n`);
  expect(problems).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, paragraph)}`,
      problem: 'The paragraph has 61 words.',
      mend: 'Split it: one idea each, at most 60 words.',
    },
  ]);
});

faultTest('a paragraph of 60 words is short enough', () => {
  expect(readingProblems(`${paragraphs(13)}\n\n${`${'Word '.repeat(9)}end. `.repeat(6)}\n`).problems).toEqual([]);
});

faultTest('a stretch of 151 words under one heading is found', () => {
  const { files, problems } = readingProblems(`${paragraphs(15)}\n\nOne.\n`);
  expect(problems).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, '## Heading 12')}`,
      problem: '“Heading 12” has 151 words of reading.',
      mend: 'Split it with a heading and something to do: at most 150 words at a stretch.',
    },
  ]);
});

faultTest('a stretch of 150 words under one heading is short enough', () => {
  expect(readingProblems(paragraphs(15)).problems).toEqual([]);
});

faultTest('words inside a part, such as an activity, are not of the stretch', () => {
  const part = '<GoingFurther>\n\nOne.\n\n</GoingFurther>\n';
  expect(readingProblems(`${paragraphs(15)}\n\n${part}`).problems).toEqual([]);
});

faultTest('words inside a Claim are of the stretch', () => {
  const claim = '<Claim source="abbreviations-study">\n\nOne.\n\n</Claim>\n';
  expect(readingProblems(`${paragraphs(15)}\n\n${claim}`).problems).toMatchObject([
    { problem: '“Heading 12” has 151 words of reading.' },
  ]);
});

faultTest('a stretch of 151 words before the first heading is found', () => {
  const opening = paragraphs(3).replace('## Heading 0\n\n', '');
  expect(readingProblems(`${opening}\n\nOne.\n\n${paragraphs(12)}\n`).problems).toMatchObject([
    { file: LESSON, place: 'line 1', problem: '“The opening” has 151 words of reading.' },
  ]);
});

faultTest('a lesson of 599 words is found', () => {
  const { problems } = readingProblems(`${paragraphs(11)}\n\n${'Word '.repeat(24)}end.\n\n${'Word '.repeat(23)}end.\n`);
  expect(problems).toEqual([
    {
      file: LESSON,
      place: 'the whole file',
      problem: 'The lesson has 599 words.',
      mend: 'Keep a lesson between 600 and 1000 words, without its questions.',
    },
  ]);
});

faultTest('a lesson of 600 words is long enough', () => {
  expect(readingProblems(paragraphs(12)).problems).toEqual([]);
});

faultTest('a lesson of 1001 words is found', () => {
  expect(readingProblems(`${paragraphs(20)}\n\nOne.\n`).problems).toEqual([
    {
      file: LESSON,
      place: 'the whole file',
      problem: 'The lesson has 1001 words.',
      mend: 'Keep a lesson between 600 and 1000 words, without its questions.',
    },
  ]);
});

faultTest('a lesson of 1000 words is short enough', () => {
  expect(readingProblems(paragraphs(20)).problems).toEqual([]);
});
