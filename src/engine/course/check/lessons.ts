import type { LessonHead } from '../lesson.ts';
import { bankFileOf, listAsked, type Parts } from '../parts.ts';
import type { Problem } from '../problem.ts';
import type { Heading, LessonText } from '../read-lesson.ts';

/** The parts that learners do something with. */
const ACTIVITIES = ['Question', 'Activity'];
/** The kinds of evidence that a task at work can make, as assessors name them. */
export const EVIDENCE = [
  'reflective account',
  'witness testimony',
  'work product',
  'observation',
  'professional discussion',
];
/** Every part that a lesson may use, with the attributes that it cannot do without. `evidence` has a check of its own. */
const PARTS = new Map([
  ['Scene', ['place']],
  ['Say', ['who']],
  ['Claim', ['source']],
  ['Term', ['id']],
  ['Question', ['id']],
  ['Activity', ['verb', 'title']],
  ['Reveal', ['label']],
  ['WorkedExample', ['title']],
  ['Move', ['name']],
  ['GoingFurther', []],
  ['AtWork', []],
]);

/** Every lesson has the parts that a lesson needs, in a form that every reader can use. */
export function checkLessons(parts: Parts): Problem[] {
  return parts.lessons.flatMap(({ file, data: { head, text } }) => [
    ...checkParts(text).map((problem) => ({ file, ...problem })),
    ...findAskedTwice({ head, text }).map((problem) => ({ file, ...problem })),
    ...findRepeated(text).map((problem) => ({ file, ...problem })),
    ...checkHeadings(text.headings).map((problem) => ({ file, ...problem })),
    ...text.images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ line }) => ({
        file,
        place: `line ${line}`,
        problem: 'The image has no alternative text.',
        mend: 'Say in the square brackets what the image tells: ![what it tells](file.svg).',
      })),
    ...text.code.map((line) => ({
      file,
      place: `line ${line}`,
      problem: 'The lesson holds code: an import, an export, something in { } or a block between ```.',
      mend: 'Take it out, and write words as words. Parts such as <Claim> are there without an import.',
    })),
    ...(parts.banks.some((bank) => bank.file === bankFileOf(file))
      ? []
      : [
          {
            file,
            place: 'the whole file',
            problem: 'The lesson has no question bank.',
            mend: `Write ${bankFileOf(file)}; “npm run new question” begins it.`,
          },
        ]),
  ]);
}

type Finding = Omit<Problem, 'file'>;

function checkParts({ parts }: LessonText): Finding[] {
  const count = (...names: string[]) => parts.filter(({ name }) => names.includes(name)).length;
  const missing = (isMissing: boolean, problem: string, mend: string): Finding[] =>
    isMissing ? [{ place: 'the whole file', problem, mend }] : [];

  return [
    ...missing(count('Scene') === 0, 'The lesson has no <Scene>.', 'Open with a short real moment at work.'),
    ...missing(
      count(...ACTIVITIES) < 2,
      'The lesson has fewer than two activities.',
      'Add a <Question> or an <Activity>.',
    ),
    ...missing(
      count('WorkedExample') !== 1,
      'The lesson needs exactly one <WorkedExample>.',
      'Show one answer worked out.',
    ),
    ...missing(
      count('AtWork') !== 1,
      'The lesson needs exactly one <AtWork> task.',
      'Add one task that produces evidence.',
    ),
    ...missing(
      count('Claim') === 0,
      'The lesson has no <Claim>, so it names no source.',
      'Rest what you teach on at least one source.',
    ),
    ...parts
      .filter(({ name }) => !PARTS.has(name))
      .map(({ name, line }) => ({
        place: `line ${line}`,
        problem: `<${name}> is not a part of a lesson.`,
        mend: `Use one of: ${[...PARTS.keys()].join(', ')}.`,
      })),
    ...parts.flatMap(({ name, attributes, line }) =>
      (PARTS.get(name) ?? [])
        .filter((needed) => !attributes[needed]?.trim())
        .map((needed) => ({
          place: `line ${line}, <${name}>`,
          problem: `<${name}> does not say its ${needed}.`,
          mend: `Write ${needed}="…" inside the first < >.`,
        })),
    ),
    ...parts
      .filter(({ name, attributes }) => name === 'AtWork' && !EVIDENCE.includes(attributes['evidence'] ?? ''))
      .map(({ line }) => ({
        place: `line ${line}, <AtWork>`,
        problem: 'The task does not say which kind of evidence it makes.',
        mend: `Add evidence="…" with one of: ${EVIDENCE.join(', ')}.`,
      })),
  ];
}

function findAskedTwice(lesson: { head: LessonHead; text: LessonText }): Finding[] {
  const asked = listAsked(lesson);
  return [...new Set(lesson.head.checkYourself)]
    .filter((id) => asked.indexOf(id) !== asked.lastIndexOf(id))
    .map((id) => ({
      place: 'checkYourself',
      problem: `The lesson asks “${id}” twice.`,
      mend: 'Name a question once: in the text with <Question>, or under checkYourself.',
    }));
}

// A page holds one place for each question, and one note for each term at its first use.
function findRepeated({ parts }: LessonText): Finding[] {
  const named = parts.filter(({ name }) => name === 'Question' || name === 'Term');
  return named
    .filter(({ name, attributes: { id } }, index) =>
      named.slice(0, index).some((earlier) => earlier.name === name && earlier.attributes['id'] === id),
    )
    .map(({ name, attributes: { id }, line }) => ({
      place: `line ${line}, <${name}>`,
      problem: `“${id}” stands in the lesson already.`,
      mend: name === 'Term' ? 'Mark a word at its first use only.' : 'Ask each question once.',
    }));
}

function checkHeadings(headings: Heading[]): Finding[] {
  return headings.flatMap(({ depth, text, line }, index) => {
    const before = headings[index - 1]?.depth ?? 1;
    if (depth === 1) {
      return [
        {
          place: `line ${line}`,
          problem: `“${text}” is a second title.`,
          mend: 'Use ## : the title stands in the fields.',
        },
      ];
    }
    if (depth <= before + 1) return [];
    return [
      {
        place: `line ${line}`,
        problem: `The heading “${text}” skips a level, which confuses people who listen to the page.`,
        mend: `Use ${'#'.repeat(before + 1)} here.`,
      },
    ];
  });
}
