import { expect } from 'vitest';
import { BANK, CROSSWALK, faultTest, GLOSSARY, LESSON, lineOf, plant, problemsOf, UNIT } from './plant.ts';

faultTest('a Claim whose source is not there is found', () => {
  const files = plant(LESSON, 'source="abbreviations-study"', 'source="nowhere"');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, 'source="nowhere"')}, <Claim>`,
      problem: 'There is no source “nowhere”.',
      mend: 'Check the spelling, or add the source in content/sources.yaml.',
    },
  ]);
});

faultTest('a Term that is not in the glossary is found', () => {
  const files = plant(LESSON, '<Term id="channel">', '<Term id="chanel">');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, 'chanel')}, <Term>`,
      problem: 'There is no glossary term “chanel”.',
      mend: 'Check the spelling, or add the glossary term in content/glossary.yaml.',
    },
  ]);
});

faultTest('words said by a person who is not there are found', () => {
  const files = plant(LESSON, '<Say who="joel-baptiste">', '<Say who="nobody">');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, 'nobody')}, <Say>`,
      problem: 'There is no person “nobody”.',
      mend: 'Check the spelling, or add the person in content/people.',
    },
  ]);
});

faultTest('a question that is not in the lesson’s bank is found', () => {
  const files = plant(LESSON, '<Question id="friday-email" />', '<Question id="monday-email" />');
  expect(problemsOf(files)).toEqual([
    {
      file: LESSON,
      place: `line ${lineOf(files, LESSON, 'monday-email')}, <Question>`,
      problem: 'There is no question “monday-email”.',
      mend: `Check the spelling, or add the question in ${BANK}.`,
    },
  ]);
});

faultTest('a lesson’s criterion that no unit has is found', () => {
  expect(problemsOf(plant(LESSON, '- l3-unit-17/1.6', '- l3-unit-17/9.9'))).toEqual([
    {
      file: LESSON,
      place: 'criteria',
      problem: 'There is no criterion “l3-unit-17/9.9”.',
      mend: 'Check the spelling, or add the criterion in content/units.',
    },
  ]);
});

faultTest('a key word that is not in the glossary is found', () => {
  expect(problemsOf(plant(LESSON, '  - tto\n', '  - ttos\n'))).toEqual([
    {
      file: LESSON,
      place: 'keyWords',
      problem: 'There is no glossary term “ttos”.',
      mend: 'Check the spelling, or add the glossary term in content/glossary.yaml.',
    },
  ]);
});

faultTest('a question’s criterion that no unit has is found', () => {
  const files = plant(BANK, /(?<=id: friday-email\n.*\n {2}criterion: ).*/, 'l4-partnership/9.9');
  expect(problemsOf(files)).toEqual([
    {
      file: BANK,
      place: 'the question “friday-email”, criterion',
      problem: 'There is no criterion “l4-partnership/9.9”.',
      mend: 'Check the spelling, or add the criterion in content/units.',
    },
  ]);
});

faultTest('a question’s section that is not a heading of the lesson is found', () => {
  const files = plant(BANK, /(?<=id: friday-email\n.*\n.*\n {2}section: ).*/, 'the-wrong-channel');
  expect(problemsOf(files)).toEqual([
    {
      file: BANK,
      place: 'the question “friday-email”, section',
      problem: 'There is no part of the lesson “the-wrong-channel”.',
      mend: `Check the spelling, or add the part of the lesson in ${LESSON} as a heading.`,
    },
  ]);
});

faultTest('a question’s source that is not there is found', () => {
  expect(problemsOf(plant(BANK, 'source: accessible-information-standard', 'source: nowhere'))).toEqual([
    {
      file: BANK,
      place: 'the question “who-needs-interpreter”, source',
      problem: 'There is no source “nowhere”.',
      mend: 'Check the spelling, or add the source in content/sources.yaml.',
    },
  ]);
});

faultTest('a glossary term’s source that is not there is found', () => {
  expect(problemsOf(plant(GLOSSARY, 'source: medically-fit-article', 'source: nowhere'))).toEqual([
    {
      file: GLOSSARY,
      place: 'the term “medically-fit”, source',
      problem: 'There is no source “nowhere”.',
      mend: 'Check the spelling, or add the source in content/sources.yaml.',
    },
  ]);
});

faultTest('a unit’s source that is not there is found', () => {
  expect(problemsOf(plant(UNIT, /(?<=\nsource: ).*/, 'nowhere'))).toEqual([
    {
      file: UNIT,
      place: 'source',
      problem: 'There is no source “nowhere”.',
      mend: 'Check the spelling, or add the source in content/sources.yaml.',
    },
  ]);
});

faultTest('a criterion’s command verb that is not there is found', () => {
  expect(problemsOf(plant(UNIT, 'verb: identify', 'verb: identfy'))).toEqual([
    {
      file: UNIT,
      place: 'criterion 1.1, verb',
      problem: 'There is no command verb “identfy”.',
      mend: 'Check the spelling, or add the command verb in content/verbs.yaml.',
    },
  ]);
});

faultTest('a criterion that is said to be the same as one that is not there is found', () => {
  expect(problemsOf(plant(CROSSWALK, '- l3-unit-17/1.3', '- l3-unit-17/9.9'))).toEqual([
    {
      file: CROSSWALK,
      place: 'criterion 1.4a, sameAs',
      problem: 'There is no criterion “l3-unit-17/9.9”.',
      mend: 'Check the spelling, or add the criterion in content/units.',
    },
  ]);
});
