import type { Condition, Meter, Scenario } from './engine/scenario/schema.ts';

// What the page with a whole scenario as text says.

type Rules = Pick<Scenario, 'meters' | 'flags'>;

export const textWords = {
  changes: 'What your choices change',
  begins: 'It begins at:',
  notes:
    'Keep a note of how each of these stands, and of what you are asked to remember. What happens later can depend on it.',
  scenes: 'The scenes',
  choose: 'What do you do?',
  goTo: (title: string) => `Go to “${title}”.`,
  otherwise: 'Otherwise:',
  only: (condition: string) => `Only if ${condition}:`,
  if: (condition: string) => `If ${condition}:`,
  up: (meter: Meter, levels: number) => `${meter.name}: up ${steps(levels)}.`,
  down: (meter: Meter, levels: number) => `${meter.name}: down ${steps(levels)}.`,
  remember: (sentence: string) => `Remember: ${sentence}`,
  did: 'What this choice does',
  saw: (name: string) => `How ${name} saw it:`,
  principle: 'Take to work:',
  criterion: 'Criterion:',
  source: 'Source:',
  turningPoint: 'A turning point: what serves the person best here',
  endings: 'The endings',
  causes: 'What can lead here',
  discuss: 'To talk about with your assessor',
};

/** What has to be so, to stand after “if”. */
export function conditionWords({ happened, notHappened, atLeast, atMost }: Condition, rules: Rules): string {
  const meaning = (flagId: string) => rules.flags.find(({ id }) => id === flagId)?.means ?? flagId;
  const levels = (limits: Record<string, number>, isEnd: (meter: Meter, level: number) => boolean, more: string) =>
    Object.entries(limits).flatMap(([meterId, level]) => {
      const meter = rules.meters.find(({ id }) => id === meterId);
      if (!meter) return [];
      const words = `${meter.name} is at “${meter.levels[level - 1] ?? ''}”`;
      return [isEnd(meter, level) ? words : `${words} or ${more}`];
    });
  return [
    ...happened.map((flagId) => `this is so: “${meaning(flagId)}”`),
    ...notHappened.map((flagId) => `this is not so: “${meaning(flagId)}”`),
    ...levels(atLeast, (meter, level) => level === meter.levels.length, 'higher'),
    ...levels(atMost, (_, level) => level === 1, 'lower'),
  ].join(', and ');
}

const steps = (levels: number) => (levels === 1 ? 'one level' : `${levels} levels`);
