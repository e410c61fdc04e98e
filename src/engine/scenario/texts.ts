import type { Scenario } from './schema.ts';

/** A text of a scenario, where it stands, and how many words it may have. */
export type ScenarioText = { place: string; text: string; most: number };

const PASSAGE_MOST = 60;
const SAW_MOST = 45;

/** The texts that tell the story: everything that a learner reads before the end. */
export function listStoryTexts({
  description,
  you,
  meters,
  flags,
  scenes,
  endings,
  discuss,
}: Scenario): ScenarioText[] {
  const text = (place: string, words: string) => ({ place, text: words, most: PASSAGE_MOST });
  return [
    text('description', description),
    text('you', you),
    ...meters.flatMap(({ id, about, levels }) => [about, ...levels].map((words) => text(`the meter “${id}”`, words))),
    ...flags.map(({ id, means }) => text(`the flag “${id}”`, means)),
    ...scenes.flatMap(({ id, setting, lines, choices }) => [
      text(`the scene “${id}”, setting`, setting),
      ...lines.map(({ words }, index) => text(`the scene “${id}”, line ${index + 1}`, words)),
      ...choices.flatMap((choice) =>
        [choice.words, choice.then, ...choice.instead.flatMap(({ then }) => then ?? [])].map((words) =>
          text(`the scene “${id}”, the choice “${choice.id}”`, words),
        ),
      ),
    ]),
    ...endings.map(({ id, outcome }) => text(`the ending “${id}”`, outcome)),
    ...discuss.map((words) => text('discuss', words)),
  ];
}

/** The texts that explain a choice, each with the source that they rest on. */
export function listDebriefTexts({ scenes }: Scenario): (ScenarioText & { source: string | undefined })[] {
  return scenes.flatMap(({ id, choices, turningPoint }) => [
    ...choices.flatMap(({ id: choiceId, debrief: { did, principle, source, others } }) => {
      const place = `the scene “${id}”, the choice “${choiceId}”, debrief`;
      return [
        ...[did, principle].map((text) => ({ place, text, source, most: PASSAGE_MOST })),
        ...others.map(({ saw }) => ({ place, text: saw, source, most: SAW_MOST })),
      ];
    }),
    ...(turningPoint
      ? [
          {
            place: `the scene “${id}”, turningPoint`,
            text: turningPoint.why,
            source: choices.find(({ id: choiceId }) => choiceId === turningPoint.best)?.debrief.source,
            most: PASSAGE_MOST,
          },
        ]
      : []),
  ]);
}
