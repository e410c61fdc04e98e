import type { z } from 'zod';
import type { Quality, Scenario, scenarioSchema } from '../../engine/scenario/schema.ts';
import { suggestId } from './suggest-id.ts';
import { gap } from './yaml-text.ts';

/** A scenario as it is written: what may be left out can be. */
export type Skeleton = z.input<typeof scenarioSchema>;
type WrittenScene = Skeleton['scenes'][number];
type WrittenChoice = WrittenScene['choices'][number];

/** What sets one choice apart from the others. */
type Ways = Pick<WrittenChoice, 'id' | 'effects' | 'raises' | 'next' | 'instead'>;

/** Meters with these names, that begin in the middle of their levels. */
export function writeMeters(names: string[]): Skeleton['meters'] {
  const ids = names.reduce<string[]>((taken, name) => [...taken, suggestId(name, taken)], []);
  return names.map((name, index) => ({
    id: ids[index] ?? '',
    name,
    about: gap('say in one sentence what it is.'),
    levels: ['lowest', 'second', 'third', 'highest'].map((level) => gap(`say what the ${level} level means.`)),
    start: 2,
  }));
}

/** The head of a scene with these people in it. */
export function writeHead(id: string, present: string[]): Pick<WrittenScene, 'id' | 'title' | 'setting' | 'present'> {
  return {
    id,
    title: gap(`name the scene; rename ${id}.`),
    setting: gap('say where and when.'),
    present,
  };
}

/** A choice that all of some people see. */
export function writeChoice(ways: Ways, criterion: string, seenBy: string[]): WrittenChoice {
  const { id, ...rest } = ways;
  return {
    id,
    words: gap(`write what the learner may do, and rename ${id} throughout.`),
    then: gap('say what happens next.'),
    ...rest,
    debrief: {
      did: gap('say what this choice did, and why.'),
      principle: gap('write a rule to take to work.'),
      criterion,
      others: seenBy.map((who) => ({ who, saw: gap('say what this person saw and felt, in their own words.') })),
    },
  };
}

/** An ending of a quality, to which these choices lead. */
export function writeEnding(id: string, quality: Quality, causes: string[]): Scenario['endings'][number] {
  return {
    id,
    title: gap(`name the ending; rename ${id}.`),
    quality,
    outcome: gap('say what it came to for the person.'),
    causes,
  };
}
