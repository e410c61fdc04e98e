import { expect } from 'vitest';
import { add, COURSE, drop, faultTest, plant, problemsOf, SCENARIO, withScenario } from './plant.ts';

const planted = (from: string | RegExp, to: string) => problemsOf(plant(SCENARIO, from, to, withScenario()));

faultTest('the example of a scenario is sound, also as a part of the course', () => {
  expect(problemsOf(withScenario())).toEqual([]);
});

faultTest('a fault on a path through a scenario is told with its file and the way there', () => {
  expect(planted('most: 4', 'most: 3')).toContainEqual({
    file: SCENARIO,
    place: 'choicesToAnEnd, most',
    problem:
      'The longest path has 4 choices, not 3. To see it, choose: help-with-the-coat → ask-rose → complain-at-the-desk → say-sorry.',
    mend: 'Write “most: 4”, or change the path.',
  });
});

faultTest('a scenario that course.yaml does not name is found', () => {
  const files = plant(COURSE, '[a-coat-on-the-chair]', '[]', withScenario());
  expect(problemsOf(files)).toContainEqual({
    file: SCENARIO,
    place: 'id “a-coat-on-the-chair”',
    problem: 'No learner can reach this scenario: content/course.yaml does not name it.',
    mend: 'Add “a-coat-on-the-chair” to content/course.yaml where it belongs in the order.',
  });
});

faultTest('a scenario that course.yaml names and that is not there is found', () => {
  expect(problemsOf(drop(SCENARIO, withScenario()))).toEqual([
    {
      file: COURSE,
      place: 'scenarios',
      problem: 'There is no scenario with the id “a-coat-on-the-chair”.',
      mend: 'Check the spelling, or add its file in content/scenarios.',
    },
  ]);
});

faultTest('a scenario that course.yaml names twice is found', () => {
  const twice = plant(COURSE, '[a-coat-on-the-chair]', '[a-coat-on-the-chair, a-coat-on-the-chair]', withScenario());
  expect(problemsOf(twice)).toContainEqual({
    file: COURSE,
    place: 'scenarios',
    problem: '“a-coat-on-the-chair” is named twice.',
    mend: 'Name each module, each lesson and each scenario once.',
  });
});

faultTest('two scenarios with one id are found', () => {
  const other = 'content/scenarios/another.yaml';
  const text = withScenario().find(({ path }) => path === SCENARIO)?.text ?? '';
  expect(problemsOf(add(other, text, withScenario()))).toContainEqual({
    file: other,
    place: 'the scenario “a-coat-on-the-chair”',
    problem: `The id “a-coat-on-the-chair” is already used by another scenario in ${SCENARIO}.`,
    mend: 'Give this one an id of its own. Never change the id of the one that is already published.',
  });
});

faultTest.for([
  ['module', 'criteria:\n', 'module: handovers\ncriteria:\n', 'module', 'handovers', 'content/modules'],
  [
    'criteria',
    '  - l3-unit-17/1.6\n',
    '  - l3-unit-17/1.6\n  - l3-unit-17/9.9\n',
    'criterion',
    'l3-unit-17/9.9',
    'content/units',
  ],
  [
    'the scene “the-coat”, present',
    'present: [rose-whitfield]',
    'present: [rose-whitfield, rosa]',
    'person',
    'rosa',
    'content/people',
  ],
  [
    'the scene “the-desk”, lines',
    'who: joel-baptiste\n        words',
    'who: joe\n        words',
    'person',
    'joe',
    'content/people',
  ],
  [
    'the scene “the-coat”, the choice “help-with-the-coat”, debrief',
    'criterion: l3-unit-17/1.6',
    'criterion: l3-unit-17/9.9',
    'criterion',
    'l3-unit-17/9.9',
    'content/units',
  ],
  [
    'the scene “the-coat”, the choice “help-with-the-coat”, debrief',
    'criterion: l3-unit-17/1.6\n',
    'criterion: l3-unit-17/1.6\n          source: a-law\n',
    'source',
    'a-law',
    'content/sources.yaml',
  ],
  [
    'the scene “the-coat”, the choice “help-with-the-coat”, debrief',
    'who: rose-whitfield\n              saw',
    'who: rosa\n              saw',
    'person',
    'rosa',
    'content/people',
  ],
] as const)('in a scenario an unknown name is found: %s', ([place, from, to, kind, id, home]) => {
  expect(planted(from, to)).toContainEqual({
    file: SCENARIO,
    place,
    problem: `There is no ${kind} “${id}”.`,
    mend: `Check the spelling, or add the ${kind} in ${home}.`,
  });
});

faultTest('a criterion that a choice touches and the scenario does not list is found', () => {
  expect(planted('criterion: l3-unit-17/1.6', 'criterion: l4-partnership/1.4')).toContainEqual({
    file: SCENARIO,
    place: 'criteria',
    problem: 'A choice touches l4-partnership/1.4, and the list of criteria does not name it.',
    mend: 'Add it to the list.',
  });
});

faultTest('a criterion that no choice touches is found', () => {
  expect(planted('  - l3-unit-17/1.6\n', '  - l3-unit-17/1.6\n  - l4-partnership/1.4\n')).toContainEqual({
    file: SCENARIO,
    place: 'criteria',
    problem: 'No choice touches l4-partnership/1.4.',
    mend: 'Take it out of the list, or let a choice’s debrief name it.',
  });
});

faultTest.for([
  ['speech', 'joel-baptiste', 'present: [rose-whitfield]'],
  ['thought', 'rose-whitfield', 'present: [joel-baptiste]'],
] as const)('a %s of somebody who is not there is found', ([kind, who, present]) => {
  expect(planted('present: [rose-whitfield, joel-baptiste]', present)).toContainEqual({
    file: SCENARIO,
    place: 'the scene “the-desk”, lines',
    problem: `There is a ${kind} of “${who}”, who is not present.`,
    mend: 'Add the person to “present”, or use call, note or document.',
  });
});

faultTest('somebody who rings need not be there', () => {
  const files = plant(
    SCENARIO,
    'present: [rose-whitfield, joel-baptiste]',
    'present: [rose-whitfield]',
    withScenario(),
  );
  const problems = problemsOf(
    plant(SCENARIO, 'kind: speech\n        who: joel', 'kind: call\n        who: joel', files),
  );
  expect(problems).toEqual([]);
});

faultTest('a best choice that is listed first too often is found', () => {
  expect(planted('best: say-you-will-ask', 'best: help-with-the-coat')).toContainEqual({
    file: COURSE,
    place: 'the turning points of all scenarios',
    problem:
      'The best choice is listed first at 3 of 4 turning points; by chance it would be at about 2. They are: “help-with-the-coat”, “book-it-again”, “say-sorry”.',
    mend: 'Move some of them down in their scene.',
  });
});

faultTest('where chance is no whole number of turning points, it is rounded up', () => {
  const third =
    '      - id: go-home\n        words: Go home.\n        then: You go.\n        next: a-long-wait\n        debrief:\n          did: You left.\n          principle: Leave.\n          criterion: l3-unit-17/1.6\n          others:\n            - who: rose-whitfield\n              saw: We left.\n';
  const problems = planted(/(?<=loudly\.\n)(?= {4}turningPoint)/, third);
  expect(problems.filter(({ file }) => file === COURSE)).toEqual([]);
});

const LONG = Array.from({ length: 26 }, () => 'word').join(' ');

faultTest.for([
  ['you', 'You are a care worker at Larkfield House.', `${LONG}.`],
  ['the scene “the-coat”, line 1', 'Rose has found her coat on the chair. A note lies on it.', `${LONG}.`],
  ['the scene “the-coat”, the choice “help-with-the-coat”', 'Rose lets you button the coat.', `${LONG}.`],
  ['the scene “the-coat”, the choice “help-with-the-coat”, debrief', 'The taxi was on time.', `${LONG}.`],
  [
    'the scene “the-coat”, turningPoint',
    'The note says that Rose knows, and she does not. Asking mends that before anything moves.',
    `${LONG}.`,
  ],
  ['the ending “a-new-time”', 'Rose went home for her lunch, with the new time on a card in her pocket.', `${LONG}.`],
] as const)('in a scenario a long sentence is found: %s', ([place, from, to]) => {
  expect(planted(from, to)).toContainEqual({
    file: SCENARIO,
    place,
    problem: `The sentence has 26 words: “${LONG}.”`,
    mend: 'Split it. Sentences have at most 25 words.',
  });
});

faultTest('what another person saw has at most 45 words', () => {
  const saw = Array.from({ length: 23 }, () => 'Yes indeed.').join(' ');
  expect(planted('You buttoned me up. I thought, nobody here talks to me.', saw)).toContainEqual({
    file: SCENARIO,
    place: 'the scene “the-coat”, the choice “help-with-the-coat”, debrief',
    problem: 'The paragraph has 46 words.',
    mend: 'Split it: one idea each, at most 45 words.',
  });
});

faultTest('law in the story of a scenario is found', () => {
  expect(planted('A note lies on it.', 'By law a note lies on it.')).toContainEqual({
    file: SCENARIO,
    place: 'the scene “the-coat”, line 1',
    problem: 'This sentence speaks of the law and names no source: “By law a note lies on it.”',
    mend: 'Say it in the debrief of a choice, with its source, instead.',
  });
});

faultTest('law in a debrief without a source is found', () => {
  expect(planted('The taxi was on time.', 'By law the taxi was on time.')).toContainEqual({
    file: SCENARIO,
    place: 'the scene “the-coat”, the choice “help-with-the-coat”, debrief',
    problem: 'This sentence speaks of the law and names no source: “By law the taxi was on time.”',
    mend: 'Add its source as `source`, or take the matter out.',
  });
});

faultTest('law in a debrief with a source is no fault', () => {
  const files = plant(SCENARIO, 'The taxi was on time.', 'By law the taxi was on time.', withScenario());
  const sourced = plant(
    SCENARIO,
    'criterion: l3-unit-17/1.6\n',
    'criterion: l3-unit-17/1.6\n          source: teach-back-review\n',
    files,
  );
  expect(problemsOf(sourced)).toEqual([]);
});

faultTest('law at a turning point needs the source of its best choice', () => {
  expect(planted('Asking mends that before', 'By law asking mends that before')).toContainEqual({
    file: SCENARIO,
    place: 'the scene “the-coat”, turningPoint',
    problem: 'This sentence speaks of the law and names no source: “By law asking mends that before anything moves.”',
    mend: 'Add its source as `source`, or take the matter out.',
  });
});

faultTest.for([
  [
    'speech without a person',
    '        who: rose-whitfield\n        words: Knows what?',
    '        words: Knows what?',
    '“who” is not right yet: name the person whose words these are.',
  ],
  [
    'a story told by somebody',
    '- kind: story\n',
    '- kind: story\n        who: rose-whitfield\n',
    '“who” is not right yet: a story is told by nobody; use speech, thought or call for somebody’s words.',
  ],
  [
    'a note without a title',
    '        title: Note from the night shift\n',
    '',
    '“title” is not right yet: notes and documents have a title, and nothing else has.',
  ],
  [
    'a condition that asks nothing',
    'when: { atMost: { trust: 1 } }',
    'when: {}',
    '“when” is not right yet: say what has to be so: happened, notHappened, atLeast or atMost.',
  ],
  [
    'an effect of nothing',
    'effects: { trust: -1 }',
    'effects: { trust: 0 }',
    '“trust” is not right yet: leave out a meter that does not change.',
  ],
  ['a choice without a debrief', / {8}debrief:\n {10}did: The taxi[^]*?talks to me\.\n/, '', '“debrief” is missing.'],
  [
    'a single choice',
    / {6}- id: sit-it-out\n[^]*?what to say\.\n/,
    '',
    '“choices” is not right yet: offer two to four choices.',
  ],
  [
    'more choices than a record holds',
    'most: 4',
    'most: 61',
    '“most” is not right yet: a learner’s record holds at most 60.',
  ],
  ['a quality that is not known', 'quality: poor', 'quality: terrible', '“quality” has a value that is not known.'],
] as const)('a field of a scenario that is not right is told in an author’s words: %s', ([, from, to, problem]) => {
  expect(planted(from, to).map((each) => each.problem)).toContain(problem);
});
