import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Kind } from '../../src/cli/new/kinds.ts';
import { questionSchema } from '../../src/engine/question/schema.ts';
import { BANK, LESSON, modelFiles, plant, PERSON, SOURCES } from '../content/plant.ts';
import {
  CLEAR,
  CONTROL_C,
  CONTROL_D,
  converse,
  DOWN,
  ENTER,
  ESCAPE,
  instead,
  partsOf,
  TAB,
  UP,
  type Step,
} from './converse.ts';

// A busy computer may take its time.
vi.setConfig({ testTimeout: 30_000 });

const PERSON_STEPS: Step[] = [
  ['What is the person’s name?', 'Kofi “K” Mensah: OT', ENTER],
  ['Which id', ENTER],
  ['What is their role?', 'occupational therapist', ENTER],
  ['Where do we meet them?', 'the rehab team', ENTER],
  ['Whose circle', DOWN, DOWN, DOWN, ENTER],
  ['What is the person like?', 'Kofi says “why?” a lot.', ENTER],
  ['Which hair or head wear?', 'grey sh', ENTER],
  ['Which expression?', DOWN, ENTER],
  ['Which colour of skin?', DOWN, ENTER],
  ['Which colour of hair?', ENTER],
  ['Which colour of clothes?', ENTER],
  ['Glasses?', DOWN, DOWN, ENTER],
  ['A beard or a moustache?', ENTER],
  ['Which way do they look?', DOWN, ENTER],
];

const SOURCE_STEPS: Step[] = [
  ['title of the source?', 'Falls: what works', ENTER],
  ['Which id', ENTER],
  ['Who publishes it?', 'NHS England', ENTER],
  ['Which date', '2024', ENTER],
  ['What is its address?', 'https://www.england.nhs.uk/falls', ENTER],
  ['When did you read it?', ENTER],
  ['How was it read?', DOWN, ENTER],
  ['anything else?', ENTER],
];

const QUESTION_STEPS: Step[] = [
  ['Which lesson', ENTER],
  ['Which part of the lesson', DOWN, ENTER],
  ['Which criterion', ENTER],
  ['Which kind of question', DOWN, ENTER],
  ['What does it ask?', 'What would help Rose?', ENTER],
  ['Which id', ENTER],
  ['rest on a source?', ENTER],
];

const LESSON_STEPS: Step[] = [
  ['Which module', ENTER],
  ['title of the lesson?', 'Time and staffing', ENTER],
  ['Which id', ENTER],
  ['What is it about?', 'Why busy teams stop talking.', ENTER],
  ['be able to do?', 'agree one contact', ENTER],
  ['serve most?', 'unit 17 1.6', ENTER],
  ['Which other criteria', 'unit 17 1.1', TAB, ENTER],
  ['four to six key words', TAB, DOWN, TAB, DOWN, TAB, DOWN, TAB, ENTER],
  ['opening scene?', DOWN, ' ', ENTER],
  ['first part that teaches?', 'When nobody is free', ENTER],
  ['first claim', DOWN, ENTER],
  ['kind of evidence', DOWN, ENTER],
  ['first question', ENTER],
];

test('a person is asked for, written and said to be written', async () => {
  const { code, said, written } = await converse('person', PERSON_STEPS);
  expect(code).toBe(0);
  expect(said).toContain('Written: content/people/kofi-k-mensah-ot.yaml');
  expect(said).toContain('Now run “npm run check:content”.');
  expect(said).toContain('<Say who="kofi-k-mensah-ot">');
  expect(partsOf(written).people.find(({ data }) => data.id === 'kofi-k-mensah-ot')?.data).toEqual({
    id: 'kofi-k-mensah-ot',
    name: 'Kofi “K” Mensah: OT',
    role: 'occupational therapist',
    place: 'the rehab team',
    circle: 'health',
    about: 'Kofi says “why?” a lot.',
    portrait: {
      head: 'grayShort',
      face: 'concerned',
      skin: 'f0c9ad',
      hair: 'e8e1e1',
      clothes: '2a6f73',
      glasses: 'glasses2',
      looks: 'left',
    },
  });
});

test('the colour of hair is asked for only where the drawing shows it', async () => {
  const steps = instead(PERSON_STEPS, 'Which hair or head wear?', ['Which hair or head wear?', 'hijab', ENTER]);
  const { code, screen } = await converse('person', instead(steps, 'Which colour of hair?'));
  expect(code).toBe(0);
  expect(screen).not.toContain('Which colour of hair?');
});

test('another colour is typed, and six wrong digits are not taken', async () => {
  const { code, written } = await converse(
    'person',
    instead(
      PERSON_STEPS,
      'Which colour of clothes?',
      ['Which colour of clothes?', UP, ENTER],
      ['six hexadecimal digits?', 'purple', ENTER],
      ['write six hexadecimal digits, such as 2a6f73', CLEAR, '123456', ENTER],
    ),
  );
  expect(code).toBe(0);
  expect(partsOf(written).people.find(({ data }) => data.name.startsWith('Kofi'))?.data.portrait.clothes).toBe(
    '123456',
  );
});

test('a source is asked for and added, with the day on the author’s own calendar', async () => {
  const { code, said, written } = await converse('source', SOURCE_STEPS);
  expect(code).toBe(0);
  expect(said).toContain('Changed: content/sources.yaml');
  expect(partsOf(written).sources.data.at(-1)).toEqual({
    id: 'falls-what-works',
    title: 'Falls: what works',
    publisher: 'NHS England',
    dated: '2024',
    url: 'https://www.england.nhs.uk/falls',
    checked: '2026-11-22',
    how: 'copy',
  });
});

test('a wrong address and a wrong day are told at once, and the address can be left out', async () => {
  const { code, written } = await converse(
    'source',
    instead(
      instead(
        SOURCE_STEPS,
        'What is its address?',
        ['What is its address?', 'www.nhs.uk', ENTER],
        ['This does not fit yet: give the whole address, with https://.', CLEAR, ENTER],
      ),
      'When did you read it?',
      ['When did you read it?', CLEAR, '22 November', ENTER],
      ['This does not fit yet: write the day as year-month-day, such as 2026-11-22.', CLEAR, '2026-11-20', ENTER],
    ),
  );
  expect(code).toBe(0);
  expect(partsOf(written).sources.data.at(-1)).not.toHaveProperty('url');
  expect(partsOf(written).sources.data.at(-1)?.checked).toBe('2026-11-20');
});

test('an id that is taken is refused at once, with one that is free', async () => {
  const { code, written } = await converse(
    'source',
    instead(
      SOURCE_STEPS,
      'Which id',
      ['Which id', CLEAR, 'teach-back-review', ENTER],
      ['is already used. Choose another, such as teach-back-review-2.', '-2', ENTER],
    ),
  );
  expect(code).toBe(0);
  expect(partsOf(written).sources.data.at(-1)?.id).toBe('teach-back-review-2');
});

test('a question is asked for and added, and its gaps are named as the next thing to do', async () => {
  const { code, said, written } = await converse('question', QUESTION_STEPS);
  expect(code).toBe(0);
  expect(said).toContain(`Changed: ${BANK}`);
  expect(said).toMatch(
    /Open\s+content\S+questions\.yaml\s+and fill the lines marked TODO, then run “npm run check:content”/,
  );
  expect(said).toContain('<Question id="what-would-help-rose" />');
  expect(partsOf(written).banks[0]?.data.at(-1)).toMatchObject({
    id: 'what-would-help-rose',
    kind: 'multiple',
    criterion: 'l4-partnership/1.4',
    section: 'words-that-belong-to-one-team',
    ask: 'What would help Rose?',
  });
});

test('every kind of question can be chosen, the last one too', async () => {
  const steps = instead(QUESTION_STEPS, 'Which kind of question', ['Which kind of question', UP, ENTER]);
  const { code, screen, written } = await converse('question', steps);
  expect(code).toBe(0);
  const offered = questionSchema.options.filter(({ shape }) => screen.includes(`${shape.kind.value}: `));
  expect(offered).toHaveLength(8);
  expect(partsOf(written).banks[0]?.data.at(-1)?.kind).toBe('short');
});

test('a question about guidance has to rest on a source', async () => {
  const steps = instead(QUESTION_STEPS, 'What does it ask?', [
    'What does it ask?',
    'What does the guidance ask?',
    ENTER,
  ]);
  const { code, written } = await converse(
    'question',
    instead(steps, 'rest on a source?', ['The question speaks of guidance. On which source does it rest?', ENTER]),
  );
  expect(code).toBe(0);
  expect(partsOf(written).banks[0]?.data.at(-1)?.source).toBe('accessible-information-standard');
});

test('the parts of a lesson that still want a heading are not offered for a question', async () => {
  const { code, screen } = await converse(
    'question',
    QUESTION_STEPS,
    plant(LESSON, '## A channel that does not fit', '## TODO: name it'),
  );
  expect(code).toBe(0);
  expect(screen).toContain('Words that belong to one team');
  expect(screen).not.toContain('name it');
});

test('a lesson is asked for and written with its bank and its place in the course', async () => {
  const { code, said, written } = await converse('lesson', LESSON_STEPS);
  expect(code).toBe(0);
  expect(said).toContain('Written: content/modules/04-barriers/time-and-staffing.mdx');
  expect(said).toContain('Written: content/modules/04-barriers/time-and-staffing.questions.yaml');
  expect(said).toContain('Changed: content/course.yaml');
  const parts = partsOf(written);
  expect(parts.course.data.modules[0]?.lessons.at(-1)).toBe('time-and-staffing');
  expect(parts.lessons.find(({ data }) => data.head.id === 'time-and-staffing')?.data.head).toMatchObject({
    title: 'Time and staffing',
    description: 'Why busy teams stop talking.',
    outcome: 'agree one contact',
    criteria: ['l3-unit-17/1.6', 'l3-unit-17/1.1'],
    keyWords: ['accessible-information-standard', 'acronym', 'barrier', 'care-worker'],
  });
  expect(parts.banks.flatMap(({ data }) => data).find(({ id }) => id === 'time-and-staffing-first')).toMatchObject({
    criterion: 'l3-unit-17/1.6',
    section: 'when-nobody-is-free',
  });
});

test('too few key words are told, and those that were chosen stay chosen', async () => {
  const { code, written } = await converse(
    'lesson',
    instead(
      LESSON_STEPS,
      'four to six key words',
      ['four to six key words', 'jargon', TAB, ENTER],
      ['name four to six glossary terms. You chose 1.', DOWN, TAB, DOWN, TAB, DOWN, TAB, ENTER],
    ),
  );
  expect(code).toBe(0);
  const lesson = partsOf(written).lessons.find(({ data }) => data.head.id === 'time-and-staffing');
  expect(lesson?.data.head.keyWords).toHaveLength(4);
  expect(lesson?.data.head.keyWords[0]).toBe('jargon');
});

test('a description with a year, a title that is too long and a heading of signs are told at once', async () => {
  const withTitle = instead(
    LESSON_STEPS,
    'title of the lesson?',
    ['title of the lesson?', 'x'.repeat(51), ENTER],
    ['This does not fit yet: use at most 50 letters.', CLEAR, 'Time and staffing', ENTER],
  );
  const withDescription = instead(
    withTitle,
    'What is it about?',
    ['What is it about?', 'What changed in 2025.', ENTER],
    ['This speaks of a year and cannot name its source here.', CLEAR, 'What changed.', ENTER],
  );
  const { code } = await converse(
    'lesson',
    instead(
      withDescription,
      'first part that teaches?',
      ['first part that teaches?', 'Rose & Joel', ENTER],
      ['Questions cannot link to this.', CLEAR, 'Rose and Joel', ENTER],
    ),
  );
  expect(code).toBe(0);
});

test.each([
  ['Ctrl+C', CONTROL_C],
  ['Ctrl+D', CONTROL_D],
  ['Escape', ESCAPE],
])('%s at the last question leaves every file as it was, and says so', async (_, key) => {
  for (const [kind, steps] of Object.entries({ person: PERSON_STEPS, lesson: LESSON_STEPS })) {
    const last = steps.at(-1)?.[0] ?? '';
    const { code, said, written } = await converse(kind as Kind, instead(steps, last, [last, key]));
    expect(code).toBe(130);
    expect(said).toContain('Stopped. Nothing was written.');
    expect(written).toEqual(modelFiles.toSorted((one, other) => (one.path < other.path ? -1 : 1)));
  }
});

test('content that cannot be read is told before any question is asked', async () => {
  const { code, screen } = await converse('person', [], plant(SOURCES, 'how: copy', 'how: heard'));
  expect(code).toBe(1);
  expect(screen).toContain('Some of the content cannot be read yet');
  expect(screen).toContain('“how” has a value that is not known.');
  expect(screen).not.toContain('What is the person’s name?');
});

test('a question for a course without lessons is told what to begin first', async () => {
  const files = modelFiles.filter(({ path }) => path !== LESSON && path !== BANK);
  const { code, screen } = await converse('question', [], files);
  expect(code).toBe(1);
  expect(screen).toContain('There is no lesson yet. Begin one with “npm run new lesson”.');
});

test('an id whose file is there already is refused, and the file stays as it was', async () => {
  const files = plant(PERSON, 'id: amina-yusuf', 'id: somebody');
  const { code, written } = await converse(
    'person',
    instead(
      PERSON_STEPS,
      'Which id',
      ['Which id', CLEAR, 'amina-yusuf', ENTER],
      ['is already used. Choose another, such as amina-yusuf-2.', '-2', ENTER],
    ),
    files,
  );
  expect(code).toBe(0);
  expect(written.find(({ path }) => path === PERSON)?.text).toContain('id: somebody');
});

test('a file that the author saves while answering keeps what was saved', async () => {
  const save = (root: string) => appendFileSync(join(root, SOURCES), '# saved meanwhile\n');
  const { code, written } = await converse(
    'source',
    instead(SOURCE_STEPS, 'How was it read?', ['How was it read?', save, ENTER]),
  );
  expect(code).toBe(0);
  expect(written.find(({ path }) => path === SOURCES)?.text).toContain('# saved meanwhile\n- id: falls-what-works\n');
});

test('an id that is taken while the author answers is refused at the end, and nothing is written', async () => {
  const amina = modelFiles.find(({ path }) => path === PERSON)?.text ?? '';
  const text = amina.replace('id: amina-yusuf', 'id: kofi-k-mensah-ot');
  const save = (root: string) => writeFileSync(join(root, 'content/people/kofi-k-mensah-ot.yaml'), text);
  const last = 'Which way do they look?';
  const { code, said, written } = await converse('person', instead(PERSON_STEPS, last, [last, save, ENTER]));
  expect(code).toBe(1);
  expect(said).toContain('There is already a file content/people/kofi-k-mensah-ot.yaml.');
  expect(written.find(({ path }) => path.endsWith('kofi-k-mensah-ot.yaml'))?.text).toBe(text);
});
