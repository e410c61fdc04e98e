import { offeredIn, whereTo, type Playing } from '../play.ts';
import type { Choice, Scenario } from '../schema.ts';
import { standingAfter } from '../standing.ts';

/** How a way from one scene to the next stands to a run: gone, on offer and not gone, or never on offer. */
export type LinkState = 'taken' | 'offered' | 'elsewhere';

/**
 * A way from a scene to a scene or an ending. Several choices may lead the same way: `hasOther` says that one of those
 * that were on offer and not made leads along a way that was gone.
 */
export type Link = { from: string; to: string; state: LinkState; hasOther: boolean };

const RANK: LinkState[] = ['elsewhere', 'offered', 'taken'];

/** Every way in a scenario, once, in the order of its scenes and choices. */
export function linksOf(scenario: Scenario, playing: Playing): Link[] {
  const links = new Map<string, Link>();
  const add = (from: string, to: string, state: LinkState) => {
    const key = `${from} ${to}`;
    const states = [state, links.get(key)?.state ?? 'elsewhere'];
    const highest = RANK.findLast((each) => states.includes(each)) ?? state;
    const hasOther = links.get(key)?.hasOther || (highest === 'taken' && states.includes('offered'));
    links.set(key, { from, to, state: highest, hasOther });
  };
  for (const { id, choices } of scenario.scenes) {
    for (const choice of choices) {
      for (const to of leadsTo(choice)) add(id, to, 'elsewhere');
    }
  }
  for (const { scene, choice: chosen, before } of playing.steps) {
    for (const choice of offeredIn(scene, before)) {
      const { next } = whereTo(choice, standingAfter(scenario, before, choice));
      add(scene.id, next, choice.id === chosen.id ? 'taken' : 'offered');
    }
  }
  return [...links.values()];
}

/** Everywhere a choice may lead, whatever happened before. */
function leadsTo({ next, instead }: Choice): string[] {
  return [next, ...instead.map((other) => other.next)];
}
