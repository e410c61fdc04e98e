import { expect, test } from 'vitest';
import { writeMaterial } from '../../src/cli/new/question-gaps.ts';
import type { QuestionKind } from '../../src/engine/question/schema.ts';
import { BANK, faultTest, LESSON, modelFiles, MODULE, plant, SCENARIO, UNIT, withScenario } from './plant.ts';
import { many, single, warningsOf, withBank } from './warned.ts';

test('a bank of seven questions is warned of, and one of eight is not', () => {
  const bankOf = (count: number) => withBank(many(count, (number) => single(`q-${number}`)));
  expect(warningsOf('bank-size', bankOf(8))).toEqual([]);
  expect(warningsOf('bank-size', bankOf(7))).toEqual([
    {
      file: BANK,
      place: 'the whole file',
      problem: 'The bank has 7 of at least 8 questions.',
      mend: 'Add questions; “npm run new question” begins one.',
    },
  ]);
});

const ofKind = (kind: QuestionKind) => ({ ...single(`q-${kind}`), options: undefined, kind, ...writeMaterial(kind) });

test('a module with two kinds of question is warned of, and one with three is not', () => {
  expect(warningsOf('module-kinds', withBank([ofKind('sort'), ofKind('spot'), ofKind('short')]))).toEqual([]);
  expect(warningsOf('module-kinds', withBank([ofKind('sort'), ofKind('spot')]))).toEqual([
    {
      file: MODULE,
      place: 'the questions of the module',
      problem: 'The module has 2 of at least 3 kinds of question: sort, spot.',
      mend: 'Add a question of another kind; “npm run new question” lists them all.',
    },
  ]);
});

test('a kind that is there twice counts once', () => {
  const twice = [ofKind('sort'), { ...ofKind('sort'), id: 'q-again' }, ofKind('spot')];
  expect(warningsOf('module-kinds', withBank(twice))).toHaveLength(1);
});

const onCriterion = (criterion: string, count: number) =>
  withBank(many(count, (number) => single(`q-${number}`, { criterion })));

faultTest('a criterion of a lesson with four questions is warned of, and one with five is not', () => {
  const place = 'criterion l4-partnership/1.4';
  const warnings = (count: number) =>
    warningsOf('criterion-questions', onCriterion('l4-partnership/1.4', count)).filter(
      (found) => found.place === place,
    );
  expect(warnings(5)).toEqual([]);
  expect(warnings(4)).toEqual([
    {
      file: UNIT,
      place,
      problem: 'The course has 4 of at least 5 questions on this criterion, which a lesson serves.',
      mend: 'Add questions with `criterion: l4-partnership/1.4` to the banks of its lessons.',
    },
  ]);
});

faultTest('questions on another criterion are not counted', () => {
  const places = warningsOf('criterion-questions', onCriterion('l3-unit-17/1.6', 9)).map(({ place }) => place);
  expect(places).toEqual(['criterion l4-partnership/1.4']);
});

faultTest('a criterion that no lesson serves is not asked for questions', () => {
  const places = warningsOf('criterion-questions', withBank([])).map(({ place }) => place);
  expect(places).not.toContain('criterion l4-partnership/1.1');
});

faultTest('a criterion that is shown at work is not asked for questions', () => {
  const files = plant(LESSON, '  - l4-partnership/1.4\n', '  - l4-partnership/1.4\n  - l3-unit-17/4.1\n', withBank([]));
  const places = warningsOf('criterion-questions', files).map(({ place }) => place);
  expect(places).toContain('criterion l4-partnership/1.4');
  expect(places).not.toContain('criterion l3-unit-17/4.1');
});

faultTest('the same situation with the same ask is warned of, with the question that it repeats', () => {
  const bank = modelFiles.find(({ path }) => path === BANK)?.text ?? '';
  const entry = /- id: friday-email\n(?:.+\n)+/.exec(bank)?.[0] ?? '';
  const files = plant(BANK, entry, `${entry}\n${entry.replace('friday-email', 'friday-again')}`);
  expect(warningsOf('alike-stems', files)).toContainEqual({
    file: BANK,
    place: 'the question “friday-again”',
    problem: `It asks much the same as “friday-email” in ${BANK}: 100 % of their word pairs are the same.`,
    mend: 'Ask about something else, or take one of the two away.',
  });
});

const alike = (...stems: { situation?: string; ask: string }[]) =>
  warningsOf('alike-stems', withBank(stems.map((fields, index) => single(`q-${index + 1}`, fields))));

const SITUATION = 'The district nurse rings at ten past five and asks you to look at the leg of a man who lives alone.';
const ASK = 'What should you do first?';

test('stems that differ in two words of twenty-six are alike, whatever their capitals and signs', () => {
  const changed = SITUATION.replace('leg', 'arm').replace('man', 'woman').toUpperCase();
  expect(alike({ situation: SITUATION, ask: ASK }, { situation: `“${changed}”`, ask: ASK })).toHaveLength(1);
});

test('other situations with the same ask are not alike', () => {
  const other = 'Grace writes that her mother wants to go home and that nobody has asked her what she needs there.';
  expect(alike({ situation: SITUATION, ask: ASK }, { situation: other, ask: ASK })).toEqual([]);
});

test('the same single word asks the same', () => {
  expect(alike({ ask: 'Why?' }, { ask: 'Why?' })).toMatchObject([{ problem: expect.stringContaining(': 100 % of') }]);
});

test('each of three stems that are alike is told once', () => {
  expect(alike({ ask: ASK }, { ask: ASK }, { ask: ASK }).map(({ place }) => place)).toEqual([
    'the question “q-2”',
    'the question “q-3”',
  ]);
});

test('a stem is told with the one it is most like', () => {
  const [warning] = alike({ ask: `${ASK} And then next?` }, { ask: 'Who is Rose?' }, { ask: ASK }, { ask: ASK }).slice(
    -1,
  );
  expect(warning?.problem).toContain('as “q-3”');
});

const KINDS_WITH_MATERIAL = ['match', 'order', 'sort', 'gaps', 'spot'] as const;

test.each(KINDS_WITH_MATERIAL)('two %s questions with the same ask and other material are not alike', (kind) => {
  const one = { ...ofKind(kind), ask: 'Work on this.' };
  const text = JSON.stringify({ ...one, id: 'other' });
  const other = JSON.parse(text.replaceAll(/(?<="text":")[^"[]*/g, 'Rose and Joel look on')) as object;
  expect(warningsOf('alike-stems', withBank([one, { ...one, id: 'same' }]))).toHaveLength(1);
  expect(warningsOf('alike-stems', withBank([one, other]))).toEqual([]);
});

test('a scenario of four scenes is warned of', () => {
  expect(warningsOf('scenario-size', withScenario())).toEqual([
    { file: SCENARIO, place: 'scenes', problem: 'The scenario has 4 scenes.', mend: 'Write 12 to 25.' },
  ]);
});
