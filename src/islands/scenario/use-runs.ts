import { useEffect, useState } from 'react';
import type { Run } from '../../engine/scenario/runs.ts';
import { readRuns } from '../../store/runs.ts';

/** Every run of the learner through a scenario, and when they were read; undefined until they are. */
export function useRuns(scenarioId: string): { all: Run[]; at: number } | undefined {
  const [runs, setRuns] = useState<{ all: Run[]; at: number }>();
  useEffect(() => {
    let isWanted = true;
    void readRuns(scenarioId).then((all) => isWanted && setRuns({ all, at: Date.now() }));
    return () => {
      isWanted = false;
    };
  }, [scenarioId]);
  return runs;
}
