/** One thing that is wrong with the content, in words an author can act on. */
export type Problem = {
  /** Path from the project's top folder, such as `content/glossary.yaml`. */
  file: string;
  /** Where in the file: a line, a field, an id. */
  place: string;
  /** What is wrong. */
  problem: string;
  /** What to do about it. */
  mend: string;
};

/** A problem as the four lines that commands and build errors print. */
export function describeProblem({ file, place, problem, mend }: Problem): string {
  return `${file} (${place})\n  ${problem}\n  → ${mend}`;
}
