import { expect } from 'vitest';
import { BANK, drop, faultTest, LESSON, lineOf, plant, plantInTask, problemsOf } from './plant.ts';

const wholeFile = { file: LESSON, place: 'the whole file' };
const mendImage = 'Say in the square brackets what the image tells: ![what it tells](file.svg).';

/** The real lesson with something of its own before the task at work. */
const plantBeforeTask = (words: string) => plant(LESSON, '<AtWork evidence', `${words}\n\n<AtWork evidence`);

faultTest('a lesson without a Scene is found', () => {
  expect(problemsOf(plant(LESSON, /<Scene[^]*<\/Scene>/, ''))).toEqual([
    { ...wholeFile, problem: 'The lesson has no <Scene>.', mend: 'Open with a short real moment at work.' },
  ]);
});

faultTest('a lesson with one activity is found', () => {
  expect(problemsOf(plant(LESSON, /<Question .*\/>/g, ''))).toEqual([
    {
      ...wholeFile,
      problem: 'The lesson has fewer than two activities.',
      mend: 'Add a <Question> or an <Activity>.',
    },
  ]);
});

faultTest('a lesson with an Activity and a Question has activities enough', () => {
  expect(problemsOf(plant(LESSON, /<Question (?!id="friday-email").*\/>/g, ''))).toEqual([]);
});

faultTest('a lesson without a worked example is found', () => {
  expect(problemsOf(plant(LESSON, /<WorkedExample[^]*<\/WorkedExample>/, ''))).toEqual([
    {
      ...wholeFile,
      problem: 'The lesson needs exactly one <WorkedExample>.',
      mend: 'Show one answer worked out.',
    },
  ]);
});

faultTest('a lesson with two worked examples is found', () => {
  expect(problemsOf(plantBeforeTask('<WorkedExample title="Another" />'))).toEqual([
    {
      ...wholeFile,
      problem: 'The lesson needs exactly one <WorkedExample>.',
      mend: 'Show one answer worked out.',
    },
  ]);
});

faultTest('a lesson without a task at work is found', () => {
  expect(problemsOf(plant(LESSON, /<AtWork[^]*<\/AtWork>/, ''))).toEqual([
    {
      ...wholeFile,
      problem: 'The lesson needs exactly one <AtWork> task.',
      mend: 'Add one task that produces evidence.',
    },
  ]);
});

faultTest('a lesson with two tasks at work is found', () => {
  expect(problemsOf(plantBeforeTask('<AtWork evidence="observation" />'))).toEqual([
    {
      ...wholeFile,
      problem: 'The lesson needs exactly one <AtWork> task.',
      mend: 'Add one task that produces evidence.',
    },
  ]);
});

faultTest('a task at work that makes a kind of evidence no assessor knows is found', () => {
  const files = plant(LESSON, /<AtWork evidence="[^"]*">/, '<AtWork evidence="quiz score">');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, 'quiz score')}, <AtWork>`,
      problem: 'The task does not say which kind of evidence it makes.',
      mend: 'Add evidence="…" with one of: reflective account, witness testimony, work product, observation, professional discussion.',
    },
  ]);
});

faultTest('a lesson without a Claim is found', () => {
  expect(problemsOf(plant(LESSON, /<\/?Claim.*?>/g, ''))).toContainEqual({
    ...wholeFile,
    problem: 'The lesson has no <Claim>, so it names no source.',
    mend: 'Rest what you teach on at least one source.',
  });
});

faultTest('a lesson without a question bank is found', () => {
  expect(problemsOf(drop(BANK))).toContainEqual({
    ...wholeFile,
    problem: 'The lesson has no question bank.',
    mend: `Write ${BANK}; “npm run new question” begins it.`,
  });
});

faultTest.each([
  ['Scene', 'place', /(?<=<Scene) place="[^"]*"/, '<Scene'],
  ['Say', 'who', ' who="joel-baptiste"', '<Say'],
  ['Claim', 'source', ' source="abbreviations-study"', '<Claim>'],
  ['Term', 'id', ' id="channel"', '<Term>'],
  ['Question', 'id', ' id="friday-email"', '<Question />'],
  ['Activity', 'verb', / verb="[^"]*"/, '<Activity'],
  ['Activity', 'title', /(?<=<Activity verb="[^"]*") title="[^"]*"/, '<Activity'],
  ['Reveal', 'label', / label="[^"]*"/, '<Reveal'],
  ['WorkedExample', 'title', /(?<=<WorkedExample) title="[^"]*"/, '<WorkedExample'],
  ['Move', 'name', / name="[^"]*"/, '<Move>'],
])('a %s that does not say its %s is found', (name, attribute, from, marker) => {
  const files = plant(LESSON, from, '');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, marker)}, <${name}>`,
      problem: `<${name}> does not say its ${attribute}.`,
      mend: `Write ${attribute}="…" inside the first < >.`,
    },
  ]);
});

faultTest('a task at work that does not say its evidence is found', () => {
  expect(problemsOf(plant(LESSON, /(?<=<AtWork) evidence="[^"]*"/, ''))).toMatchObject([
    { problem: 'The task does not say which kind of evidence it makes.' },
  ]);
});

faultTest('an attribute of blank space says nothing', () => {
  expect(problemsOf(plant(LESSON, / label="[^"]*"/, ' label=" "'))).toMatchObject([
    { problem: '<Reveal> does not say its label.' },
  ]);
});

faultTest('a part that is not known is found', () => {
  const files = plantBeforeTask('<Video />');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, '<Video />')}`,
      problem: '<Video> is not a part of a lesson.',
      mend: 'Use one of: Scene, Say, Claim, Term, Question, Activity, Reveal, WorkedExample, Move, GoingFurther, AtWork.',
    },
  ]);
});

faultTest('a part with the name of something inside JavaScript is not known either', () => {
  expect(problemsOf(plantBeforeTask('<constructor />'))).toMatchObject([
    { problem: '<constructor> is not a part of a lesson.' },
  ]);
});

faultTest('plain HTML is not a part of a lesson', () => {
  expect(problemsOf(plantBeforeTask('<div />'))).toMatchObject([{ problem: '<div> is not a part of a lesson.' }]);
});

faultTest('an image without alternative text is found', () => {
  const files = plantInTask('![](/circles.svg)');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, '![](')}`,
      problem: 'The image has no alternative text.',
      mend: mendImage,
    },
  ]);
});

faultTest('an image whose alternative text is blank space is found', () => {
  expect(problemsOf(plantInTask('![ ](/circles.svg)'))).toMatchObject([{ mend: mendImage }]);
});

faultTest('an <img> without alternative text is found', () => {
  expect(problemsOf(plantInTask('<img src="/circles.svg" />'))).toContainEqual(
    expect.objectContaining({ problem: 'The image has no alternative text.' }),
  );
});

faultTest('an image with alternative text is no problem', () => {
  expect(problemsOf(plantInTask('![Two circles](/circles.svg)'))).toEqual([]);
});

faultTest('a heading that skips a level is found', () => {
  const files = plant(LESSON, '## A channel that does not fit', '#### A channel that does not fit');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, '#### ')}`,
      problem: 'The heading “A channel that does not fit” skips a level, which confuses people who listen to the page.',
      mend: 'Use ### here.',
    },
  ]);
});

faultTest('a first heading that skips a level is found', () => {
  const files = plant(LESSON, '\n## ', '\n### ');
  expect(problemsOf(files)).toMatchObject([{ place: `line ${lineOf(files, LESSON, '### ')}`, mend: 'Use ## here.' }]);
});

faultTest('a heading one level down is no problem', () => {
  expect(problemsOf(plant(LESSON, '## A channel that does not fit', '### A channel that does not fit'))).toEqual([]);
});

faultTest('a second title is found', () => {
  const files = plant(LESSON, '## A channel that does not fit', '# A channel that does not fit');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, '\n# ') + 1}`,
      problem: '“A channel that does not fit” is a second title.',
      mend: 'Use ## : the title stands in the fields.',
    },
  ]);
});

faultTest.each([
  ['an import', "import Video from './video.astro'"],
  ['an export', 'export const year = 15'],
  ['a value in braces', '{15}'],
  ['a block between backticks', '```\ncode\n```'],
])('%s in a lesson is found', (_, code) => {
  const files = plantBeforeTask(code);
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, code)}`,
      problem: 'The lesson holds code: an import, an export, something in { } or a block between ```.',
      mend: 'Take it out, and write words as words. Parts such as <Claim> are there without an import.',
    },
  ]);
});

faultTest.each([
  ['a question', '<Question  id="friday-email" />', '“friday-email” stands in the lesson already.'],
  ['a term', '<Term id="channel">again</Term>', '“channel” stands in the lesson already.'],
])('%s that stands in a lesson twice is found', (_, part, problem) => {
  const files = plantBeforeTask(part);
  const name = part.startsWith('<Question') ? 'Question' : 'Term';
  expect(problemsOf(files)).toMatchObject([
    { file: LESSON, place: `line ${lineOf(files, LESSON, part)}, <${name}>`, problem },
  ]);
});
