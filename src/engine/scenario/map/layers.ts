import type { Link } from './links.ts';

/** Which row each place stands in, and the ways that lead back up to a row that was before. */
export type Layers = { layerOf: Map<string, number>; loops: Set<Link> };

/**
 * Puts places into rows: each one below all that lead to it, so that the longest way counts. Ways that close a circle,
 * seen from the first place, do not count.
 *
 * @param ids every place, the start first.
 */
export function layersOf(ids: readonly string[], links: readonly Link[]): Layers {
  const loops = new Set<Link>();
  const below = belowFirst(ids, links, loops);
  const layerOf = new Map(ids.map((id) => [id, 0]));
  for (const id of below) {
    for (const link of links) {
      if (link.from !== id || loops.has(link)) continue;
      layerOf.set(link.to, Math.max(layerOf.get(link.to) ?? 0, (layerOf.get(id) ?? 0) + 1));
    }
  }
  return { layerOf, loops };
}

/** All places, each before those it leads to. Ways that close a circle are added to `loops`. */
function belowFirst(ids: readonly string[], links: readonly Link[], loops: Set<Link>): string[] {
  const done: string[] = [];
  const seen = new Set<string>();
  const open = new Set<string>();
  const visit = (id: string) => {
    seen.add(id);
    open.add(id);
    for (const link of links) {
      if (link.from !== id) continue;
      if (open.has(link.to)) loops.add(link);
      else if (!seen.has(link.to)) visit(link.to);
    }
    open.delete(id);
    done.unshift(id);
  };
  for (const id of ids) if (!seen.has(id)) visit(id);
  return done;
}
