import { expect, test, vi } from 'vitest';
import { applyChanges, type Change } from '../../src/cli/new/changes.ts';
import type { ScenarioAnswers } from '../../src/cli/new/scenario-skeleton.ts';
import { writeScenario } from '../../src/cli/new/write-scenario.ts';
import { checkGaps } from '../../src/engine/course/check/gaps.ts';
import type { ContentFile } from '../../src/engine/course/read-yaml.ts';
import {
  add,
  COURSE,
  courseWith,
  drop,
  modelFiles,
  plant,
  problemsOf,
  SCENARIO,
  withScenario,
} from '../content/plant.ts';
import { warningsOf } from '../content/warned.ts';
import { CLEAR, CONTROL_C, converse, DOWN, ENTER, instead, partsOf, TAB, type Step } from './converse.ts';

// A busy computer may take its time.
vi.setConfig({ testTimeout: 30_000 });

const FILE = 'content/scenarios/the-late-bus.yaml';

const answers: ScenarioAnswers = {
  id: 'the-late-bus',
  title: 'The late bus',
  description: 'A bus is late, and nobody has told the club.',
  criteria: ['l4-partnership/1.4', 'l3-unit-17/1.6', 'l3-unit-17/2.3', 'l3-unit-17/1.1'],
  you: 'You are a care worker at Larkfield House.',
  people: ['rose-whitfield', 'joel-baptiste'],
  meters: ['Rose’s trust', 'Safety', 'Her say'],
};

const TOO_SHORT = { file: FILE, place: 'scenes', problem: 'The scenario has 2 scenes.', mend: 'Write 12 to 25.' };

/** The model of the course with a new scenario, its gaps filled with words. */
function withFilled(changes: Change[]): ContentFile[] {
  return applyChanges(
    modelFiles,
    changes.map(({ path, text }) => ({ path, text: text.replaceAll(/TODO: .*/g, 'Words stand here.') })),
  );
}

function readNew(changes: Change[]) {
  const scenario = partsOf(applyChanges(modelFiles, changes)).scenarios.at(-1)?.data;
  if (!scenario) throw new Error('The scenario is not there.');
  return scenario;
}

test.each([
  ['as much as can be asked for', answers],
  ['as little', { ...answers, criteria: answers.criteria.slice(0, 1), people: ['amina-yusuf'], meters: ['Trust'] }],
  ['two of all', { ...answers, criteria: answers.criteria.slice(0, 2), meters: ['Trust', 'Trust'] }],
] as const)('a new scenario whose gaps are filled is too short, and has no fault: %s', (_, given) => {
  const files = withFilled(writeScenario(given as ScenarioAnswers, modelFiles));
  expect(problemsOf(files)).toEqual([]);
  expect(warningsOf('scenario-size', files)).toEqual([TOO_SHORT]);
});

test('a new scenario has its gaps, and no other fault', () => {
  const changes = writeScenario(answers, modelFiles);
  expect(problemsOf(applyChanges(modelFiles, changes))).toEqual(checkGaps(changes));
});

test('all that a learner reads in a new scenario is a gap, but what was asked for', () => {
  const { title, description, you, meters, flags, scenes, endings, discuss } = readNew(
    writeScenario({ ...answers, title: 'TODO: a', description: 'TODO: b', you: 'TODO: c' }, modelFiles),
  );
  const texts = [
    ...[title, description, you, ...discuss],
    ...meters.flatMap(({ about, levels }) => [about, ...levels]),
    ...flags.map(({ means }) => means),
    ...endings.flatMap((ending) => [ending.title, ending.outcome]),
    ...scenes.flatMap((scene) => [
      ...[scene.title, scene.setting, scene.turningPoint?.why ?? 'none'],
      ...scene.lines.map(({ words }) => words),
      ...scene.choices.flatMap(({ words, then, instead: others, debrief }) => [
        ...[words, then, debrief.did, debrief.principle],
        ...others.map((other) => other.then ?? 'none'),
        ...debrief.others.map(({ saw }) => saw),
      ]),
    ]),
  ];
  expect(texts.filter((text) => !text.startsWith('TODO: '))).toEqual([]);
});

test('each gap of a new scenario is told', () => {
  expect(checkGaps(writeScenario(answers, modelFiles))).toHaveLength(61);
});

test('a new scenario shows how a flag, an “instead” and a turning point are written', () => {
  const { flags, scenes, endings } = readNew(writeScenario(answers, modelFiles));
  const choices = scenes.flatMap((scene) => scene.choices);
  expect(flags).toHaveLength(1);
  expect(choices.flatMap(({ instead: others }) => others.map(({ when }) => when))).toMatchObject([
    { atLeast: { 'roses-trust': 3 } },
    { notHappened: ['something-happened'] },
  ]);
  expect(scenes.map(({ turningPoint }) => turningPoint?.best)).toEqual(['first-best', 'second-best']);
  expect(endings.map(({ quality }) => quality)).toEqual(['good', 'mixed', 'mixed', 'poor']);
});

test('the best choices of a new scenario are not the first that are listed', () => {
  const { scenes } = readNew(writeScenario(answers, modelFiles));
  expect(scenes.map(({ choices, turningPoint }) => choices[0]?.id === turningPoint?.best)).toEqual([false, false]);
});

test('short lists and groups of a new scenario stand on one line, as in the example', () => {
  const text = writeScenario(answers, modelFiles)[0]?.text;
  expect(text).toContain('    present: [rose-whitfield, joel-baptiste]\n');
  expect(text).toContain('        effects: { roses-trust: 1, safety: 1, her-say: 1 }\n');
  expect(text).toContain('          - when: { notHappened: [something-happened] }\n');
});

test('brackets in an author’s own words stay as they were typed', () => {
  const you = 'You are [ on the late shift ] today.';
  expect(readNew(writeScenario({ ...answers, you }, modelFiles)).you).toBe(you);
});

test('a scenario of a module names it, and one of none names none', () => {
  expect(readNew(writeScenario({ ...answers, module: 'barriers' }, modelFiles)).module).toBe('barriers');
  expect(readNew(writeScenario(answers, modelFiles))).not.toHaveProperty('module');
});

test('the first scenario brings the list into course.yaml, which stays letter for letter', () => {
  const before = '# Order\ntitle:   Common Ground\npromise: "Free"\nmodules:\n- id: barriers\n  lessons:\n';
  const text = `${before}  - communication-and-jargon # one\n`.replace(' # one', '') + '# the end';
  const files = plant(COURSE, /[^]*/, text);
  expect(writeScenario(answers, files)[1]?.text).toBe(`${text}\nscenarios:\n  - the-late-bus\n`);
});

test.each([
  ['\nscenarios: [a-coat-on-the-chair, the-late-bus]\n', withScenario()],
  ['\nscenarios: [the-late-bus]\n', plant(COURSE, /$/, '\nscenarios: []\n')],
  [
    '\nscenarios:\n  # the first\n  - a-coat-on-the-chair\n  - the-late-bus\n# the end\n',
    plant(
      COURSE,
      'scenarios: [a-coat-on-the-chair]\n',
      'scenarios:\n  # the first\n  - a-coat-on-the-chair\n# the end\n',
      withScenario(),
    ),
  ],
])('a further scenario goes to the end of the list: %j', (list, files) => {
  const before = files.find(({ path }) => path === COURSE)?.text ?? '';
  const text = writeScenario(answers, files)[1]?.text ?? '';
  expect(text.slice(text.indexOf('\nscenarios:'))).toBe(list);
  expect(text.slice(0, text.indexOf('\nscenarios:'))).toBe(before.slice(0, before.indexOf('\nscenarios:')));
});

test('a course.yaml with lines that end as on Windows goes on so', () => {
  const files = plant(COURSE, /\n/g, '\r\n');
  expect(writeScenario(answers, files)[1]?.text).toMatch(/\r\nscenarios:\r\n {2}- the-late-bus\r\n$/);
});

test('a course.yaml that nothing can be added to is refused in a sentence', () => {
  const files = plant(COURSE, /[^]*/, `${courseWith('communication-and-jargon')}...\n`);
  expect(() => writeScenario(answers, files)).toThrow('content/course.yaml is written in a way that nothing');
});

test('a scenario whose file is there already is refused', () => {
  const id = 'a-coat-on-the-chair';
  expect(() => writeScenario({ ...answers, id }, withScenario())).toThrow(
    'There is already a file content/scenarios/a-coat-on-the-chair.yaml.',
  );
});

test('a scenario whose id stands in a file of another name is refused', () => {
  const files = plant(SCENARIO, 'id: a-coat-on-the-chair', 'id: the-late-bus', withScenario());
  expect(() => writeScenario(answers, files)).toThrow('The id “the-late-bus” is already used');
});

test('what is not there cannot be chosen for a scenario', () => {
  expect(() => writeScenario({ ...answers, module: 'none' }, modelFiles)).toThrow('no module “none”');
  expect(() => writeScenario({ ...answers, people: ['none'] }, modelFiles)).toThrow('no person “none”');
  expect(() => writeScenario({ ...answers, criteria: ['none/1.1'] }, modelFiles)).toThrow('no criterion “none/1.1”');
});

const STEPS: Step[] = [
  ['title of the scenario?', 'The late bus', ENTER],
  ['Which id', ENTER],
  ['What is it about?', 'A bus is late.', ENTER],
  ['Who is the learner in it?', 'You are a care worker.', ENTER],
  ['Which module', ENTER],
  ['serve most?', 'unit 17 1.6', ENTER],
  ['Which other criteria', 'unit 17 1.1', TAB, ENTER],
  ['Who is in it?', DOWN, ' ', ENTER],
  ['above all?', 'Trust', ENTER],
  ['What else do they change?', 'Safety', ENTER],
  ['And what else?', ENTER],
];

test('a scenario is asked for and written with its place in the course', async () => {
  const { code, said, written } = await converse('scenario', STEPS);
  expect(code).toBe(0);
  expect(said).toContain(`Written: ${FILE}`);
  expect(said).toContain('Changed: content/course.yaml');
  expect(said).toMatch(/Open\s+content\S+the-late-bus\.yaml\s+and fill the lines marked TODO/);
  const { course, scenarios } = partsOf(written);
  expect(course.data.scenarios).toEqual(['the-late-bus']);
  expect(scenarios[0]?.data).toMatchObject({
    title: 'The late bus',
    description: 'A bus is late.',
    you: 'You are a care worker.',
    criteria: ['l3-unit-17/1.6', 'l3-unit-17/1.1'],
    meters: [{ name: 'Trust' }, { name: 'Safety' }],
  });
  expect(scenarios[0]?.data).not.toHaveProperty('module');
});

test('a module can be chosen for a scenario, and one meter is enough', async () => {
  const steps = instead(STEPS, 'And what else?');
  const { code, written } = await converse(
    'scenario',
    instead(instead(steps, 'Which module', ['Which module', DOWN, ENTER]), 'What else do they change?', [
      'What else do they change?',
      ENTER,
    ]),
  );
  expect(code).toBe(0);
  expect(partsOf(written).scenarios[0]?.data).toMatchObject({ module: 'barriers', meters: [{ id: 'trust' }] });
});

test('somebody has to be in a scenario', async () => {
  const { code, written } = await converse(
    'scenario',
    instead(
      STEPS,
      'Who is in it?',
      ['Who is in it?', ENTER],
      ['choose one to four people. You chose 0.', DOWN, ' ', ENTER],
    ),
  );
  expect(code).toBe(0);
  expect(partsOf(written).scenarios[0]?.data.scenes[0]?.present).toHaveLength(1);
});

test.each(['a-hat', 'a-coat-on-the-chair'])('the id “%s”, of a scenario or of its file, is taken', async (taken) => {
  const { code } = await converse(
    'scenario',
    instead(
      STEPS,
      'Which id',
      ['Which id', CLEAR, taken, ENTER],
      [`is already used. Choose another, such as ${taken}-2.`, CLEAR, 'the-late-bus', ENTER],
    ),
    plant(SCENARIO, 'id: a-coat-on-the-chair', 'id: a-hat', withScenario()),
  );
  expect(code).toBe(0);
});

test('a description with a year is told at once where it belongs', async () => {
  const { code } = await converse(
    'scenario',
    instead(
      STEPS,
      'What is it about?',
      ['What is it about?', 'What changed in 2025.', ENTER],
      [
        'This speaks of a year and cannot name its source here. Keep that for the debrief of a choice.',
        CLEAR,
        'A bus is late.',
        ENTER,
      ],
    ),
  );
  expect(code).toBe(0);
});

test('four choices touch at most four criteria', async () => {
  const { code, written } = await converse(
    'scenario',
    instead(
      STEPS,
      'Which other criteria',
      ['Which other criteria', TAB, DOWN, TAB, DOWN, TAB, DOWN, TAB, ENTER],
      ['choose at most 3 criteria. You chose 4.', TAB, ENTER],
    ),
  );
  expect(code).toBe(0);
  expect(partsOf(written).scenarios[0]?.data.criteria).toHaveLength(4);
});

test('Ctrl+C at the last question about a scenario leaves every file as it was, and says so', async () => {
  const { code, said, written } = await converse(
    'scenario',
    instead(STEPS, 'And what else?', ['And what else?', CONTROL_C]),
  );
  expect(code).toBe(130);
  expect(said).toContain('Stopped. Nothing was written.');
  expect(written).toEqual(modelFiles.toSorted((one, other) => (one.path < other.path ? -1 : 1)));
});

test('a scenario for a course without people is told what to begin first', async () => {
  const files = modelFiles.filter(({ path }) => !path.startsWith('content/people/'));
  const { code, screen } = await converse('scenario', STEPS.slice(0, 7), files);
  expect(code).toBe(1);
  expect(screen).toContain('There is nobody yet. Begin with “npm run new person”.');
});

test('a scenario where there is no course is told so before any question is asked', async () => {
  const { code, screen } = await converse('scenario', [], drop(COURSE));
  expect(code).toBe(1);
  expect(screen).toMatch(/content\/course\.yaml \(the whole file\)\s+│ +The file is not there\./);
  expect(screen).not.toContain('title of the scenario?');
});

test('a scenario that cannot be read yet stops the command before any question', async () => {
  const { code, screen } = await converse('scenario', [], add('content/scenarios/a.yaml', 'id: a\n'));
  expect(code).toBe(1);
  expect(screen).toContain('Some of the content cannot be read yet');
});
