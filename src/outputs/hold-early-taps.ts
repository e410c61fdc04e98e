import type { AstroIntegration } from 'astro';
import { holdEarlyTapsScript } from '../islands/hold-early-taps.ts';
import { quiz } from '../question-strings.ts';

/** Puts the script that holds early taps inline into every head; Astro adds its hash to the security policy. */
export function holdEarlyTaps(): AstroIntegration {
  return {
    name: 'hold-early-taps',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('head-inline', holdEarlyTapsScript(quiz.couldNotLoad)),
    },
  };
}
