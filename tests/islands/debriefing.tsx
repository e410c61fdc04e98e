import { cleanup, render, screen, within } from '@testing-library/react';
import type { Run } from '../../src/engine/scenario/runs.ts';
import { play } from '../../src/engine/scenario/play.ts';
import type { Scenario } from '../../src/engine/scenario/schema.ts';
import { Debrief } from '../../src/islands/scenario/debrief/Debrief.tsx';
import type { DebriefProps } from '../../src/islands/scenario/scenario-props.ts';
import { example } from '../engine/scenario/example.ts';
import { runOf } from '../engine/scenario/walks.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

const people: DebriefProps['people'] = [
  {
    id: 'rose-whitfield',
    name: 'Rose Whitfield',
    role: 'lives at Larkfield House',
    circle: 'person',
    portrait: '/r.svg',
  },
  { id: 'joel-baptiste', name: 'Joel Baptiste', role: 'staff nurse', circle: 'health', portrait: '/j.svg' },
];

const criteria: DebriefProps['criteria'] = [
  {
    ...{ id: 'l3-unit-17/1.6', number: '1.6', unit: 'Level 3 unit', href: '/qualifications/l3-unit-17/1-6/' },
    ...{ text: 'Explain common barriers', verb: 'explain' },
  },
];

const sources: DebriefProps['sources'] = [{ id: 'a-guide', label: 'A publisher, 2026', href: '/sources/#a-guide' }];

type Given = { scenario?: Scenario; earlier?: Run[]; learnerName?: string };

/** Shows the look back at a run along these choices. Gives what “Play again from here” was asked for, in order. */
export function lookBackAt(
  choices: string[],
  { scenario = example, earlier = [], learnerName }: Given = {},
): string[][] {
  cleanup();
  const replays: string[][] = [];
  render(
    <Debrief
      {...{ scenario, people, criteria, sources, home: '/scenarios/', now: NOW }}
      {...(learnerName === undefined ? {} : { learnerName })}
      playing={play(scenario, choices)}
      runs={[...earlier, runOf(choices, NOW)]}
      replayFrom={(ids) => replays.push(ids)}
    />,
  );
  return replays;
}

/** The part of the look back under a heading. */
export const part = (title: string) => screen.getByRole('region', { name: title });

/** The items of the first list of a part, as they read. */
export function itemsOf(title: string): string[] {
  return [...part(title).querySelectorAll(':scope > :is(ol, ul) > li')].map(({ textContent }) => textContent ?? '');
}

/** One step of the path. */
export function step(number: number): HTMLElement {
  const [list] = within(part('Your path')).getAllByRole('list');
  return list?.children[number - 1] as HTMLElement;
}
