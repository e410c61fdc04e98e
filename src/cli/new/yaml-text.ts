import { Document, isCollection, isScalar, visit } from 'yaml';

/** Words that mark a gap for the author. They hold no straight quote and no tag, so that they fit anywhere. */
export function gap(what: string): string {
  return `TODO: ${what}`;
}

/**
 * Data as YAML, each text on one line. Gaps become `>-` blocks, where an author can write anything without quotes.
 *
 * @param isForOldReaders whether texts that an older reader of YAML would take for a date or a yes are quoted. Default:
 *   false.
 * @param onOneLine fields whose lists and groups, of ids and numbers, stand on one line. Default: none.
 */
export function toYaml(data: unknown, { isForOldReaders = false, onOneLine = [] as string[] } = {}): string {
  const document = new Document(data, isForOldReaders ? { compat: 'yaml-1.1' } : {});
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && isCollection(value) && onOneLine.includes(String(key.value))) value.flow = true;
    },
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && node.value.startsWith(gap(''))) node.type = 'BLOCK_FOLDED';
    },
  });
  const text = document.toString({ lineWidth: 0 });
  if (onOneLine.length === 0) return text;
  // As Prettier writes it, which checks the content too: no blanks inside square brackets.
  return text.replace(new RegExp(`^ *(?:- )?(?:${onOneLine.join('|')}): .*$`, 'gm'), (line) =>
    line.replaceAll('[ ', '[').replaceAll(' ]', ']'),
  );
}
