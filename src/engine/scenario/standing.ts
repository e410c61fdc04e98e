import type { Choice, Condition, Scenario } from './schema.ts';

/** How things stand: the level of each meter, from 1, and the flags that were raised, in the order of their ids. */
export type Standing = { levels: Readonly<Record<string, number>>; flags: readonly string[] };

/** As much of a scenario as a standing depends on. */
type Rules = Pick<Scenario, 'meters'>;

/** How things stand when a scenario begins. */
export function startingStanding({ meters }: Rules): Standing {
  return { levels: Object.fromEntries(meters.map(({ id, start }) => [id, start])), flags: [] };
}

/** How things stand after a choice. A meter never leaves its levels. */
export function standingAfter({ meters }: Rules, before: Standing, { effects, raises }: Choice): Standing {
  const levels = meters.map(({ id, levels: { length } }) => {
    const level = (before.levels[id] ?? 1) + (effects[id] ?? 0);
    return [id, Math.min(length, Math.max(1, level))];
  });
  const flags = raises.length === 0 ? before.flags : [...new Set([...before.flags, ...raises])].sort();
  return { levels: Object.fromEntries(levels), flags };
}

/** Whether a condition holds. No condition always does. */
export function holds(condition: Condition | undefined, { levels, flags }: Standing): boolean {
  if (!condition) return true;
  const { happened, notHappened, atLeast, atMost } = condition;
  return (
    happened.every((flag) => flags.includes(flag)) &&
    !notHappened.some((flag) => flags.includes(flag)) &&
    Object.entries(atLeast).every(([meter, level]) => (levels[meter] ?? 0) >= level) &&
    Object.entries(atMost).every(([meter, level]) => (levels[meter] ?? 0) <= level)
  );
}
