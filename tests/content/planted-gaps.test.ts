import { expect } from 'vitest';
import { BANK, faultTest, GLOSSARY, LESSON, lineOf, plant, plantInTask, problemsOf } from './plant.ts';

faultTest('a gap that is still marked in a lesson is found', () => {
  const files = plantInTask('Write it down.\n\nTODO: say for whom. <Term id="handover">How?</Term>');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, 'TODO: say for whom.')}`,
      problem: 'A gap is still marked here: “TODO: say for whom.”',
      mend: 'Write it, and take TODO: away.',
    },
  ]);
});

faultTest('a gap that is still marked in a question is found', () => {
  const files = plant(BANK, /(?<=id: own-phone\n.*\n {6}feedback: ).*/, '"TODO: why not"');
  expect(problemsOf(files)).toMatchObject([
    {
      file: BANK,
      place: `line ${lineOf(files, BANK, 'TODO')}`,
      problem: 'A gap is still marked here: “TODO: why not”',
    },
  ]);
});

faultTest('two gaps on one line are both told', () => {
  expect(problemsOf(plantInTask('"TODO: one" and "TODO: two"'))).toHaveLength(2);
});

faultTest('a gap is told beside a fault that keeps its file from being read', () => {
  const files = plant(GLOSSARY, '- id: acronym\n', '# TODO: look again\n- id: Acronym\n');
  expect(problemsOf(files)).toContainEqual(expect.objectContaining({ mend: 'Write it, and take TODO: away.' }));
});
