import type { AstroLoggerDestination } from 'astro';

const errors: string[] = [];

/** The errors Astro has logged in this process, oldest first. */
export function loggedErrors(): readonly string[] {
  return errors;
}

/** A text without the lines that say where in the program's own code it came from. */
export function withoutStack(text: string): string {
  const lines = text.split('\n').filter((line) => !/^\s+at /.test(line));
  return lines.join('\n').trimEnd();
}

/**
 * Astro's log during a build: its warnings are shown, errors are kept for the build to report, and the rest
 * is dropped. Astro asks for this as a file's default export.
 * @public
 */
export default function createLog(): AstroLoggerDestination {
  return {
    write({ level, label, message }) {
      // What the bundler warns of is Astro's own generated code, which no author can mend.
      if (level === 'warn' && label !== 'vite') console.warn(message);
      if (level === 'error') errors.push(withoutStack(message));
    },
  };
}
