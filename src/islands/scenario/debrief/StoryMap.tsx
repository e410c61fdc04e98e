import { useMemo } from 'react';
import { mapWords } from '../../../debrief-strings.ts';
import { mapOf, type MapNode } from '../../../engine/scenario/map/map.ts';
import type { Playing } from '../../../engine/scenario/play.ts';
import type { Scenario } from '../../../engine/scenario/schema.ts';
import { MapLegend } from './MapLegend.tsx';
import { Mark } from './Mark.tsx';
import { lineBeside, lineOf, placeOf, sizesOf } from './map-shapes.ts';
import { Part } from './Part.tsx';
import styles from './map.module.css';

/** Drawn in this order, so that what was gone lies on top. */
const STATES = ['elsewhere', 'offered', 'taken'] as const;

/** The whole story with the path through it. The list of the path is its accessible form. */
export function StoryMap({ scenario, playing }: { scenario: Scenario; playing: Playing }) {
  const map = useMemo(() => mapOf(scenario, playing), [scenario, playing]);
  const sizes = sizesOf(map);
  const { width, height } = sizes;
  const edges = STATES.flatMap((state) => map.edges.filter((edge) => edge.state === state));
  return (
    <Part title={mapWords.title} className={styles['part'] ?? ''}>
      <p>{mapWords.about}</p>
      <svg
        className={styles['map']}
        role="img"
        aria-label={labelOf(scenario, playing, map.nodes)}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        {edges
          .filter(({ hasOther }) => hasOther)
          .map((edge) => (
            <path key={`beside ${edge.from} ${edge.to}`} className={styles['offered']} d={lineBeside(edge, sizes)} />
          ))}
        {edges.map((edge) => (
          <path key={`${edge.from} ${edge.to}`} className={styles[edge.state]} d={lineOf(edge, sizes)} />
        ))}
        {map.nodes.map((node) => (
          <Mark key={node.id} {...node} {...placeOf(node, sizes)} />
        ))}
      </svg>
      <MapLegend />
    </Part>
  );
}

function labelOf({ scenes, endings }: Scenario, { spot }: Playing, nodes: MapNode[]): string {
  const seen = nodes.filter(({ visits }) => visits.length > 0).length;
  return mapWords.label(seen, scenes.length, endings.length, spot.kind === 'ending' ? spot.ending.title : '');
}
