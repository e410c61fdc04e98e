import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { applyChanges, type Change } from '../../src/cli/new/changes.ts';
import { writeLesson, type LessonAnswers } from '../../src/cli/new/write-lesson.ts';
import { writePerson } from '../../src/cli/new/write-person.ts';
import { questionEntry, writeQuestion, type QuestionAnswers } from '../../src/cli/new/write-question.ts';
import { writeSource } from '../../src/cli/new/write-source.ts';
import { appendToList } from '../../src/cli/new/yaml-list.ts';
import { checkGaps } from '../../src/engine/course/check/gaps.ts';
import type { Person } from '../../src/engine/course/person.ts';
import { describeProblem } from '../../src/engine/course/problem.ts';
import { readParts } from '../../src/engine/course/read-parts.ts';
import type { ContentFile } from '../../src/engine/course/read-yaml.ts';
import { textsOf } from '../../src/engine/question/content.ts';
import { questionSchema, type Question, type QuestionKind } from '../../src/engine/question/schema.ts';
import type { Source } from '../../src/engine/course/source.ts';
import { add, BANK, COURSE, drop, modelFiles, plant, problemsOf, realFiles, SOURCES } from '../content/plant.ts';

// A busy computer may take its time.
vi.setConfig({ testTimeout: 30_000 });

const FOLDER = 'content/modules/04-barriers';

const person: Person = {
  id: 'kofi-mensah',
  name: 'Kofi Mensah',
  role: 'social worker',
  place: 'the council’s adult team',
  circle: 'council',
  about: 'Kofi returns calls on the day they come.',
  portrait: { head: 'short2', face: 'calm', skin: '7a4a2b', clothes: '4f7cac', looks: 'left' },
};

const source: Source = {
  id: 'falls-page',
  publisher: 'NHS England',
  title: 'Falls',
  dated: 'July 2025',
  url: 'https://www.england.nhs.uk/falls',
  checked: '2026-11-22',
  how: 'live',
};

const question: QuestionAnswers = {
  lessonId: 'communication-and-jargon',
  id: 'which-word-first',
  kind: 'single',
  criterion: 'l4-partnership/1.4',
  section: 'what-puts-it-right',
  ask: 'Which word should she ask about first?',
};

const KINDS = questionSchema.options.map(({ shape }) => shape.kind.value);

const lesson: LessonAnswers = {
  moduleId: 'barriers',
  id: 'time-and-staffing',
  title: 'Time and staffing',
  description: 'Why busy teams stop talking, and what helps.',
  outcome: 'agree one contact for each shift',
  criteria: ['l3-unit-17/1.6', 'l4-partnership/1.4'],
  keyWords: ['barrier', 'handover', 'channel', 'discharge'],
  people: ['rose-whitfield', 'joel-baptiste'],
  heading: 'When nobody is free',
  source: 'teach-back-review',
  evidence: 'observation',
  questionId: 'nobody-free',
};

/** The problems that changes bring, but for gaps. */
function newProblems(changes: Change[], files: ContentFile[]): string[] {
  const before = problemsOf(files).map(describeProblem);
  return problemsOf(applyChanges(files, changes))
    .filter(({ problem }) => !problem.startsWith('A gap is still marked here'))
    .map(describeProblem)
    .filter((problem) => !before.includes(problem));
}

function textOf(path: string, files: ContentFile[]): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

function partsOf(files: ContentFile[]) {
  const { data, problems } = readParts(files);
  if (!data) throw new Error(problems.map(describeProblem).join('\n'));
  return data;
}

/** The new lesson as it is read after the changes. */
function readNewLesson(changes: Change[]) {
  const found = partsOf(applyChanges(modelFiles, changes)).lessons.find(({ data }) => data.head.id === lesson.id);
  if (!found) throw new Error('The lesson is not there.');
  return found.data;
}

test('a new person brings no problem', () => {
  expect(newProblems(writePerson(person, modelFiles), modelFiles)).toEqual([]);
});

test('a new source brings no problem', () => {
  expect(newProblems(writeSource(source, modelFiles), modelFiles)).toEqual([]);
});

test.each(KINDS)('a new %s question brings no problem but its gaps', (kind) => {
  expect(newProblems(writeQuestion({ ...question, kind }, modelFiles), modelFiles)).toEqual([]);
});

test('a new lesson brings no problem but its gaps and too few words', () => {
  expect(newProblems(writeLesson(lesson, modelFiles), modelFiles)).toEqual([
    expect.stringMatching(
      /^content\/modules\/04-barriers\/time-and-staffing\.mdx \(the whole file\)\n {2}The lesson has \d+ words\./,
    ),
  ]);
});

test('a new question of one more lesson fits into the whole course, however long it has grown', () => {
  const more = { ...lesson, id: 'one-more', questionId: 'one-more-first' };
  const withLesson = applyChanges(realFiles, writeLesson(more, realFiles));
  const changes = writeQuestion(
    { ...question, lessonId: 'one-more', id: 'one-more-second', section: 'when-nobody-is-free' },
    withLesson,
  );
  expect(newProblems(changes, withLesson)).toEqual([]);
});

test('every bank of the course can be added to, and stays letter for letter', () => {
  const banks = realFiles.filter(({ path }) => path.endsWith('.questions.yaml'));
  expect(banks.length).toBeGreaterThan(0);
  for (const bank of banks) {
    for (const kind of KINDS) {
      const text = appendToList(bank, [], questionEntry({ ...question, kind }), { isSpaced: true });
      expect(text.startsWith(bank.text)).toBe(true);
    }
  }
});

test('a person is written as they were described', () => {
  const changes = writePerson(person, modelFiles);
  expect(changes.map(({ path }) => path)).toEqual(['content/people/kofi-mensah.yaml']);
  expect(partsOf(applyChanges(modelFiles, changes)).people.at(-1)?.data).toEqual(person);
});

test('a person and a source have no gaps', () => {
  expect(checkGaps(writePerson(person, modelFiles))).toEqual([]);
  expect(checkGaps(writeSource(source, modelFiles))).toEqual([]);
});

test('a source is added at the end of the list, which stays letter for letter', () => {
  const [change] = writeSource(source, modelFiles);
  expect(change?.text.startsWith(textOf(SOURCES, modelFiles))).toBe(true);
  expect(change?.text.slice(textOf(SOURCES, modelFiles).length)).toBe(
    [
      '- id: falls-page',
      '  publisher: NHS England',
      '  title: Falls',
      '  dated: July 2025',
      '  url: https://www.england.nhs.uk/falls',
      '  checked: 2026-11-22',
      '  how: live',
      '',
    ].join('\n'),
  );
});

test('remarks in the list of sources stay where they are', () => {
  const files = plant(SOURCES, '- id: abbreviations-study', '# Studies\n- id: abbreviations-study');
  const remarked = files.map((file) => (file.path === SOURCES ? { ...file, text: `${file.text}# the end\n` } : file));
  const [change] = writeSource(source, remarked);
  expect(change?.text.startsWith(textOf(SOURCES, remarked))).toBe(true);
});

test('a question is added at the end of the bank after an empty line, and the bank stays letter for letter', () => {
  const [change] = writeQuestion(question, modelFiles);
  expect(change?.path).toBe(BANK);
  expect(change?.text.startsWith(`${textOf(BANK, modelFiles)}\n- id: which-word-first\n`)).toBe(true);
});

/** The question of a kind as it is read after it was written. */
function readNewQuestion(kind: QuestionKind): Question {
  const files = applyChanges(modelFiles, writeQuestion({ ...question, kind }, modelFiles));
  const found = partsOf(files).banks[0]?.data.at(-1);
  if (!found) throw new Error('The question is not there.');
  return found;
}

test.each([
  ['single', { options: [{ right: false }, { right: true }, { right: false }] }],
  ['multiple', { options: [{ right: false }, { right: true }, { right: false }, { right: true }] }],
  ['match', { items: [{ to: 'choice-a' }, { to: 'choice-b' }, { to: 'choice-c' }] }],
  ['order', { steps: [{ id: 'first-step' }, { id: 'second-step' }, { id: 'third-step' }] }],
  ['sort', { cards: [{ to: 'group-a' }, { to: 'group-b' }, { to: 'group-a' }, { to: 'group-b' }] }],
  [
    'gaps',
    { gaps: [{ choices: [{ right: true }, { right: false }] }, { choices: [{ right: true }, { right: false }] }] },
  ],
  ['spot', { phrases: [{ fault: false }, { fault: true }, { fault: false }, { fault: true }] }],
  ['short', { rubric: [{ id: 'line-a' }, { id: 'line-b' }, { id: 'line-c' }] }],
] as const)('a new %s question has as few parts as its kind may have', (kind, material) => {
  expect(readNewQuestion(kind)).toMatchObject({ kind, ...material });
});

test.each(KINDS)('all that a learner reads in a new %s question is a gap, but what it asks', (kind) => {
  const texts = textsOf(readNewQuestion(kind)).filter((text) => text !== question.ask);
  expect(texts.filter((text) => !text.startsWith('TODO: '))).toEqual([]);
});

test.each(KINDS)('each gap of a new %s question is told', (kind) => {
  const texts = textsOf(readNewQuestion(kind)).filter((text) => text !== question.ask);
  expect(checkGaps(writeQuestion({ ...question, kind }, modelFiles))).toHaveLength(texts.length);
});

test('the situation and every option of a question are marked as gaps', () => {
  const places = checkGaps(writeQuestion(question, modelFiles));
  expect(places).toHaveLength(1 + 2 * 3);
});

test('a question keeps the source that it rests on', () => {
  const files = applyChanges(modelFiles, writeQuestion({ ...question, source: 'teach-back-review' }, modelFiles));
  expect(partsOf(files).banks[0]?.data.at(-1)?.source).toBe('teach-back-review');
});

test('a lesson without a bank gets one with its first question', () => {
  const files = drop(BANK);
  expect(writeQuestion(question, files)[0]?.text).toMatch(/^- id: which-word-first\n {2}kind: single\n/);
});

test('a lesson comes with its bank and a place at the end of its module', () => {
  const changes = writeLesson(lesson, modelFiles);
  expect(changes.map(({ path }) => path)).toEqual([
    `${FOLDER}/time-and-staffing.mdx`,
    `${FOLDER}/time-and-staffing.questions.yaml`,
    COURSE,
  ]);
  expect(partsOf(applyChanges(modelFiles, changes)).course.data.modules[0]?.lessons).toEqual([
    'communication-and-jargon',
    'time-and-staffing',
  ]);
});

test('course.yaml changes only by the line of the new lesson', () => {
  const before =
    '# Order\ntitle:   Common Ground\npromise: "Free"\nmodules:\n- id: barriers # first\n  lessons: # two\n';
  const files = plant(
    COURSE,
    /[^]*/,
    `${before}    - communication-and-jargon\n\n# the end\n`.replaceAll(/ # (first|two)/g, ''),
  );
  const text = textOf(COURSE, files);
  const changed = writeLesson(lesson, files)[2]?.text;
  expect(changed).toContain('    - communication-and-jargon\n    - time-and-staffing\n\n# the end\n');
  expect(changed?.replace('    - time-and-staffing\n', '')).toBe(text);
});

test('the first lesson of a module that course.yaml does not name yet brings the module in', () => {
  const head = 'id: people\ntitle: People\ndescription: Who is who.\nhue: 2\n';
  const files = add('content/modules/05-people/module.yaml', head);
  const changes = writeLesson({ ...lesson, moduleId: 'people' }, files);
  expect(changes[0]?.path).toBe('content/modules/05-people/time-and-staffing.mdx');
  expect(partsOf(applyChanges(files, changes)).course.data.modules).toEqual([
    { id: 'barriers', lessons: ['communication-and-jargon'] },
    { id: 'people', lessons: ['time-and-staffing'] },
  ]);
});

test('a lesson has every part that a lesson needs, made with what was chosen', () => {
  const { head, text } = readNewLesson(writeLesson(lesson, modelFiles));
  const attributesOf = (name: string) => text.parts.filter((part) => part.name === name).map((part) => part.attributes);
  expect(head).toMatchObject({ criteria: lesson.criteria, keyWords: lesson.keyWords, outcome: lesson.outcome });
  expect(head.summary).toHaveLength(3);
  expect(head.phrases).toHaveLength(2);
  expect(attributesOf('Say').map(({ who }) => who)).toEqual(['rose-whitfield', 'joel-baptiste']);
  expect(attributesOf('Claim')).toEqual([{ source: 'teach-back-review' }]);
  expect(attributesOf('AtWork')).toEqual([{ evidence: 'observation' }]);
  expect(attributesOf('Question')).toEqual([{ id: 'nobody-free' }]);
  expect(attributesOf('Move')).toHaveLength(6);
  expect(attributesOf('GoingFurther')).toHaveLength(1);
  expect(attributesOf('Activity')).toHaveLength(1);
});

test('a lesson whose scene nobody speaks in can be read', () => {
  const changes = writeLesson({ ...lesson, people: [] }, modelFiles);
  expect(newProblems(changes, modelFiles)).toEqual([expect.stringContaining('words')]);
});

test('the first question of a lesson practises its main criterion and belongs to its first part', () => {
  const files = applyChanges(modelFiles, writeLesson(lesson, modelFiles));
  const bank = partsOf(files).banks.find(({ file }) => file === `${FOLDER}/time-and-staffing.questions.yaml`);
  expect(bank?.data).toMatchObject([
    { id: 'nobody-free', criterion: 'l3-unit-17/1.6', section: 'when-nobody-is-free' },
  ]);
});

test('every gap of a lesson is marked', () => {
  const gaps = checkGaps(writeLesson(lesson, modelFiles));
  expect(gaps.filter(({ file }) => file.endsWith('.mdx'))).toHaveLength(27);
  expect(gaps.filter(({ file }) => file.endsWith('.yaml'))).toHaveLength(8);
});

const AWKWARD: [string, string, string][] = [
  ['Care: what is it?', '"Quoted" first', '‘Curly’ and “curly”'],
  ["'tis # not a remark", '# nor a heading', '- nor a list'],
  ['{not} code <Nor a="tag">', '*stars* and _lines_ & more', 'back\\slash `tick` 100 %'],
  ['🙂 smile', 'yes', '2026-11-22'],
  ['null', '---', '@at !bang %sign |pipe >fold ?ask'],
];

test.each(AWKWARD)('the words “%s”, “%s” and “%s” survive in a new lesson', (title, description, outcome) => {
  const changes = writeLesson({ ...lesson, title, description, outcome }, modelFiles);
  expect(readNewLesson(changes).head).toMatchObject({ title, description, outcome });
});

test.each(AWKWARD)('the words “%s”, “%s” and “%s” survive in a new person', (name, role, about) => {
  const changes = writePerson({ ...person, name, role, about }, modelFiles);
  expect(partsOf(applyChanges(modelFiles, changes)).people.at(-1)?.data).toMatchObject({ name, role, about });
});

test.each(AWKWARD)('the words “%s”, “%s” and “%s” survive in a new source', (publisher, title, note) => {
  const changes = writeSource({ ...source, publisher, title, note }, modelFiles);
  const { data } = partsOf(applyChanges(modelFiles, changes)).sources;
  expect(data.at(-1)).toMatchObject({ publisher, title, note });
});

test.each(AWKWARD.flat())('the words “%s” survive in a new question', (ask) => {
  expect(parse(writeQuestion({ ...question, ask }, drop(BANK))[0]?.text ?? '')).toMatchObject([{ ask }]);
});

test.each(['yes', '2026-11-22', '12:30'])(
  'the title “%s” of a lesson is quoted, for Astro reads it with an older reader',
  (title) => {
    expect(writeLesson({ ...lesson, title }, modelFiles)[0]?.text).toContain(`title: "${title}"`);
  },
);

test('a heading with signs of its own is shown as it was typed', () => {
  const heading = 'Words: {one} *team* <b> `has` [it] #2 \\team';
  const { text } = readNewLesson(writeLesson({ ...lesson, heading }, modelFiles));
  expect(text.headings[0]?.text).toBe(heading);
  expect(text.code).toEqual([]);
});

test('a person whose id is taken is refused', () => {
  expect(() => writePerson({ ...person, id: 'amina-yusuf' }, modelFiles)).toThrow(
    'There is already a file content/people/amina-yusuf.yaml.',
  );
});

test('a person whose id stands in a file of another name is refused', () => {
  const files = plant('content/people/amina-yusuf.yaml', 'id: amina-yusuf', 'id: kofi-mensah');
  expect(() => writePerson(person, files)).toThrow('The id “kofi-mensah” is already used');
});

test('a source, a question and a lesson whose id is taken are refused', () => {
  expect(() => writeSource({ ...source, id: 'teach-back-review' }, modelFiles)).toThrow('already used');
  expect(() => writeQuestion({ ...question, id: 'good-note' }, modelFiles)).toThrow('already used');
  expect(() => writeLesson({ ...lesson, questionId: 'good-note' }, modelFiles)).toThrow('already used');
  expect(() => writeLesson({ ...lesson, id: 'communication-and-jargon' }, modelFiles)).toThrow('already a file');
});

test('what is not there cannot be chosen', () => {
  expect(() => writeQuestion({ ...question, lessonId: 'none' }, modelFiles)).toThrow('no lesson “none”');
  expect(() => writeQuestion({ ...question, section: 'none' }, modelFiles)).toThrow('no part of the lesson “none”');
  expect(() => writeQuestion({ ...question, criterion: 'none/1.1' }, modelFiles)).toThrow('no criterion “none/1.1”');
  expect(() => writeLesson({ ...lesson, moduleId: 'none' }, modelFiles)).toThrow('no module “none”');
  expect(() => writeLesson({ ...lesson, source: 'none' }, modelFiles)).toThrow('no source “none”');
});

test('answers that do not fit the schema are refused in its words', () => {
  expect(() => writeLesson({ ...lesson, title: 'x'.repeat(51) }, modelFiles)).toThrow('use at most 50 letters');
  expect(() => writeSource({ ...source, url: 'nhs.uk' }, modelFiles)).toThrow('give the whole address');
});

test('content that cannot be read is left alone until it is mended', () => {
  const files = plant(SOURCES, 'how: copy', 'how: heard');
  expect(() => writePerson(person, files)).toThrow('Some of the content cannot be read yet');
});

test('a problem that was there before does not stop an author', () => {
  const files = plant(BANK, 'source: accessible-information-standard', 'source: gone');
  expect(() => writePerson(person, files)).not.toThrow();
  expect(() => writeQuestion(question, files)).not.toThrow();
});
