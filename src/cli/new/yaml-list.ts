import { isDeepStrictEqual } from 'node:util';
import { isNode, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { ContentFile } from '../../engine/course/read-yaml.ts';
import { Stop } from './stop.ts';
import { toYaml } from './yaml-text.ts';

/** Where a list stands in a text; an empty path when the text is the list. */
type ListPath = (string | number)[];

/**
 * A YAML text with one more entry at the end of a list. What was there stays, letter for letter;
 * only an empty `[]` gives way to the entry.
 *
 * @param isSpaced whether an empty line stands before the entry. Default: false.
 * @throws Stop when the list is written in a way that nothing can be added to.
 */
export function appendToList(file: ContentFile, path: ListPath, entry: unknown, { isSpaced = false } = {}): string {
  const list = readList(file.text, path);
  const text = list && insert(file.text, list, path.length === 0, entry, isSpaced);
  const added = text === undefined ? undefined : readList(text, path)?.toJSON();
  if (text !== undefined && isDeepStrictEqual(added, [...(list?.toJSON() as unknown[]), entry])) return text;
  return refuse(file);
}

/**
 * A YAML text with a field at its end that is a list of one entry. What was there stays, letter for letter.
 *
 * @throws Stop when the text is written in a way that nothing can be added to, or has the field already.
 */
export function startList(file: ContentFile, field: string, entry: string): string {
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  const closing = file.text.endsWith('\n') ? '' : lineEnd;
  const text = file.text + closing + toYaml({ [field]: [entry] }).replaceAll('\n', lineEnd);
  const document = parseDocument(text);
  const wanted = { ...(parseDocument(file.text).toJS() as object), [field]: [entry] };
  if (document.errors.length === 0 && isDeepStrictEqual(document.toJS(), wanted)) return text;
  return refuse(file);
}

function refuse({ path }: ContentFile): never {
  throw new Stop(
    `${path} is written in a way that nothing can be added to. Begin each entry of its list on a line of its own with “- ”.`,
  );
}

function readList(text: string, path: ListPath): YAMLSeq | undefined {
  const document = parseDocument(text);
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  return document.errors.length === 0 && isSeq(list) ? list : undefined;
}

function insert(text: string, list: YAMLSeq, isWholeText: boolean, entry: unknown, isSpaced: boolean): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const [start, end] = list.range ?? [0, text.length];
  const last = list.items.at(-1);
  const lastEnd = isNode(last) ? (last.range?.[1] ?? end) : end;
  const write = (indent: string) =>
    toYaml([entry])
      .replace(/^(?=.)/gm, indent)
      .replaceAll('\n', lineEnd);

  if (list.flow && last === undefined) {
    const first = isWholeText ? write('').trimEnd() : `[${toYaml(entry).trimEnd()}]`;
    return text.slice(0, start) + first + text.slice(end);
  }
  if (list.flow) return `${text.slice(0, lastEnd)}, ${toYaml(entry).trimEnd()}${text.slice(lastEnd)}`;

  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const at = isWholeText ? text.length : startOfNextLine(text, lastEnd);
  const before = text.slice(0, at);
  const closing = before.endsWith('\n') ? '' : lineEnd;
  const spacing = isSpaced && !/\n\r?\n$/.test(before + closing) ? lineEnd : '';
  return before + closing + spacing + write(indent) + text.slice(at);
}

function startOfNextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const lineEnd = text.indexOf('\n', offset);
  return lineEnd === -1 ? text.length : lineEnd + 1;
}
