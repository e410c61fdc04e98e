import { layersOf } from './layers.ts';
import { linksOf, type Link } from './links.ts';
import { placesOf } from './places.ts';
import { rowsOf } from './rows.ts';
import type { Playing } from '../play.ts';
import type { Scenario } from '../schema.ts';

/** Where something stands on the map: 0, 0 is the first column of the first row; whole numbers of `y` are rows. */
export type MapPoint = { x: number; y: number };

/** A scene or an ending. `visits` are the numbers of the steps that were made there; `isReached` says that the run ended there. */
export type MapNode = MapPoint & {
  id: string;
  kind: 'scene' | 'ending';
  visits: number[];
  isTurningPoint: boolean;
  isReached: boolean;
};

/** A way between two nodes. `points` lead from one end to the other; a loop leads back up, or to where it began. */
export type MapEdge = Link & { isLoop: boolean; points: MapPoint[] };

/** A drawing of a scenario and of one run through it, in units in which neighbours are 1 apart. */
export type ScenarioMap = { width: number; height: number; nodes: MapNode[]; edges: MapEdge[] };

/** Draws a scenario from its start downwards, with every scene, every ending and every way between them once. */
export function mapOf(scenario: Scenario, playing: Playing): ScenarioMap {
  const scenes = scenario.scenes.toSorted((a, b) => Number(b.id === scenario.start) - Number(a.id === scenario.start));
  const ids = [...scenes, ...scenario.endings].map(({ id }) => id);
  const links = linksOf(scenario, playing);
  const layers = layersOf(ids, links);
  const rows = rowsOf(ids, links, layers);
  const places = placesOf(rows);
  const pointOf = new Map(rows.rows.flatMap((row, y) => row.map((slot) => [slot, { x: round(places.get(slot)), y }])));
  const nodeAt = new Map([...pointOf].flatMap(([slot, point]) => (slot.kind === 'node' ? [[slot.id, point]] : [])));
  const at = (id: string) => nodeAt.get(id) ?? { x: 0, y: 0 };
  return {
    width: Math.max(...[...pointOf.values()].map(({ x }) => x)),
    height: rows.rows.length - 1,
    nodes: [
      ...scenario.scenes.map(({ id, turningPoint }): MapNode => ({
        ...{ id, ...at(id), kind: 'scene', isTurningPoint: turningPoint !== undefined, isReached: false },
        visits: playing.steps.flatMap(({ scene }, index) => (scene.id === id ? [index + 1] : [])),
      })),
      ...scenario.endings.map(({ id }): MapNode => {
        const isReached = playing.spot.kind === 'ending' && playing.spot.ending.id === id;
        return { id, ...at(id), kind: 'ending', visits: [], isTurningPoint: false, isReached };
      }),
    ],
    edges: links.map((link) => ({
      ...link,
      isLoop: layers.loops.has(link),
      points: rows.chainOf.get(link)?.flatMap((slot) => pointOf.get(slot) ?? []) ?? [at(link.from), at(link.to)],
    })),
  };
}

const round = (place = 0) => Math.round(place * 100) / 100;
