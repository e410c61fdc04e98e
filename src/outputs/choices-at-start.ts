import type { AstroIntegration } from 'astro';
import { confidenceAtStartScript } from '../store/local/asks-confidence.ts';
import { themeAtStartScript } from '../store/local/theme.ts';

/** Puts what follows a learner’s choices before the first paint inline into every head; Astro adds its hash to the policy. */
export function choicesAtStart(): AstroIntegration {
  return {
    name: 'choices-at-start',
    hooks: {
      'astro:config:setup': ({ injectScript }) =>
        injectScript('head-inline', `${themeAtStartScript};${confidenceAtStartScript}`),
    },
  };
}
