import type { AstroIntegration } from 'astro';
import { themeAtStartScript } from '../store/local/theme.ts';

/** Puts the theme script inline into every head; Astro adds its hash to the security policy. */
export function themeAtStart(): AstroIntegration {
  return {
    name: 'theme-at-start',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('head-inline', themeAtStartScript),
    },
  };
}
