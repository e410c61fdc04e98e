/** What authors are told of scenarios. */
export const scenarioGuide = {
  title: 'Write a scenario',
  lead: 'A story at work in which the learner chooses, lives with what follows, and sees at the end how others saw it.',
  /** The parts of its page, by their addresses. */
  parts: {
    idea: 'What a scenario is',
    begin: 'How to begin, and how to see it',
    conditions: 'Conditions',
    checks: 'How it is checked',
    example: 'An example',
    fields: 'Its fields',
  },
  /** A choice of the example, as it is written there. */
  sample: `      - id: wait-here
        words: Wait here until two.
        then: You find two chairs by the window.
        next: a-long-wait
        instead:
          - when: { atLeast: { trust: 3 } }
            next: a-short-wait
            then: Rose tells you about her kitchen until they call her early.
`,
};

/** What is held against every scenario, in groups: what has to be so, and what to do where it is not. */
export const scenarioChecks: { group: string; checks: { holds: string; mend: string }[] }[] = [
  {
    group: 'Names',
    checks: [
      {
        holds: 'Every meter, flag, scene, choice and ending that you name is there, and no two share an id.',
        mend: 'Check the spelling, or add what is missing.',
      },
      {
        holds: 'The people, criteria, sources and the module that you name are in the course.',
        mend: 'Check the spelling, or begin a person or a source with its own command.',
      },
      {
        holds: 'A level that you name is one that the meter has.',
        mend: 'Count the levels from 1, or add a level.',
      },
      {
        holds: 'The file content/course.yaml names the scenario once.',
        mend: 'Add its id to the list “scenarios”.',
      },
    ],
  },
  {
    group: 'Ways through the story',
    checks: [
      {
        holds: 'Some choices lead to every scene and to every ending.',
        mend: 'Let a choice lead there with “next” or “instead”, or take it out.',
      },
      {
        holds: 'However one comes to a scene, at least one line shows and at least two choices are on offer.',
        mend: 'Look at the “when” of its lines and choices.',
      },
      {
        holds: 'Nobody can go round for ever: a way back to a scene has changed a meter or raised a flag.',
        mend: 'Let a choice on the way round change something, or lead on.',
      },
      {
        holds: 'No choice pushes a meter below its first level or above its last.',
        mend: 'Take an effect out, begin at another level, or add a level.',
      },
      {
        holds: 'Every condition is true for some learners and false for others.',
        mend: 'Change what it asks, or take it out.',
      },
      {
        holds: 'A choice changes every meter, and a choice raises every flag.',
        mend: 'Let a choice do so with “effects” or “raises”, or take it out.',
      },
      {
        holds: 'The numbers under “choicesToAnEnd” are the true ones.',
        mend: 'Write the numbers that the check tells you.',
      },
      {
        holds: 'There are 12 to 25 scenes, and at least four endings: good, mixed and poor ones.',
        mend: 'Write more, or make two scenarios of one.',
      },
    ],
  },
  {
    group: 'Turning points and endings',
    checks: [
      {
        holds: 'The best choice of a turning point is on offer whenever its scene is.',
        mend: 'Take its “when” out, or name another as best.',
      },
      {
        holds: 'No other choice there can come to a better ending, and at least one leads to worse ones.',
        mend: 'Change where the choices lead, name another as best, or take the turning point out.',
      },
      {
        holds: 'After most choices that are not the best, an ending that is not poor can still be reached.',
        mend: 'Lead some of them to a scene where things can be put right.',
      },
      {
        holds: 'A good ending takes at least two of the best choices.',
        mend: 'Let it depend on one more turning point, by “instead” or a flag.',
      },
      {
        holds: 'Whoever comes to an ending made one of the choices under “causes”, and each of these can lead there.',
        mend: 'Add the choice that is missing, or take out the one that cannot lead there.',
      },
      {
        holds: 'Over all scenarios, the best choice is not listed first more often than by chance.',
        mend: 'Move some best choices down in their scenes.',
      },
    ],
  },
  {
    group: 'Words',
    checks: [
      {
        holds: 'A sentence has at most 25 words and a text at most 60. What another person saw has at most 45.',
        mend: 'Split it, or say less.',
      },
      {
        holds: 'Law, guidance, research, years and figures stand only in a debrief that names its source.',
        mend: 'Move the sentence to the debrief of a choice, and add “source”.',
      },
      {
        holds: 'Whoever speaks or thinks in a scene is listed under “present”.',
        mend: 'Add the person, or make it a call, a note or a document.',
      },
      {
        holds: 'The criteria at the top are the ones that the choices touch.',
        mend: 'Add the criterion, or take it out of the list.',
      },
      {
        holds: 'Nothing is marked TODO.',
        mend: 'Write what is asked for there, and take the mark away.',
      },
    ],
  },
];
