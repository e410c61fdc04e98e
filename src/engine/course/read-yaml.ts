import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Problem } from './problem.ts';
import { findYamlTraps } from './yaml-traps.ts';

/** A file of the content folder, as text. Its path starts at the project’s top folder: `content/…`. */
export type ContentFile = { path: string; text: string };

/** What came of reading one file or one part of it: the data, or what is wrong with it. */
export type Reading<Data> = { data: Data; problems: [] } | { data: undefined; problems: Problem[] };

/**
 * Reads YAML against a schema. Every problem names its line.
 *
 * @param firstLine the line of the file on which the YAML begins, for YAML inside another file. Default: 1.
 */
export function readYaml<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  firstLine = 1,
): Reading<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;

  if (document.errors.length > 0) {
    return {
      data: undefined,
      // One slip makes the lines behind it look wrong too, so only the first is told.
      problems: document.errors.slice(0, 1).map((error) => ({
        file: file.path,
        place: `line ${lineAt(error.pos[0])}`,
        problem: `This is not valid YAML: ${error.message}.`,
        mend: 'Look how far in this line begins (blanks, no tabs), and at the quotes around it. Text that contains “: ” or starts with “"” needs quotes or “>-”.',
      })),
    };
  }

  const traps = findYamlTraps(document);
  if (traps.length > 0) {
    return {
      data: undefined,
      problems: traps.map(({ offset, ...trap }) => ({ file: file.path, place: `line ${lineAt(offset)}`, ...trap })),
    };
  }

  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };

  return {
    data: undefined,
    problems: result.error.issues.map((issue) => {
      const line = lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path);
      return { file: file.path, place: placeOf(line, issue.path), ...explainIssue(issue, schema) };
    }),
  };

  // The path of a missing field has no node, so the nearest enclosing node gives the line.
  function lineOf(path: PropertyKey[]): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  }
}

function placeOf(line: number, path: PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `number ${step + 1}` : String(step)));
  return [`line ${line}`, ...steps].join(', ');
}
