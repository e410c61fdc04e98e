import type { Problem } from '../problem.ts';
import type { ContentFile } from '../read-yaml.ts';

/** A marked gap: the mark and the words after it, as far as a quote, a tag or the end of the line. */
const GAP = /TODO:[^"<]*/g;

/** No text is published while an author’s mark says that something is still to be written there. */
export function checkGaps(files: ContentFile[]): Problem[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) =>
      Array.from(line.matchAll(GAP), ([gap]) => ({
        file: path,
        place: `line ${index + 1}`,
        problem: `A gap is still marked here: “${gap.trim()}”`,
        mend: 'Write it, and take TODO: away.',
      })),
    ),
  );
}
