import { Document, visit } from 'yaml';

/** Words that mark a gap for the author. They hold no straight quote and no tag, so that they fit anywhere. */
export function gap(what: string): string {
  return `TODO: ${what}`;
}

/**
 * Data as YAML, each text on one line. Gaps become `>-` blocks, where an author can write anything without quotes.
 * Texts that an older reader of YAML would take for a date or a yes are quoted if `isForOldReaders`. Default: false.
 */
export function toYaml(data: unknown, { isForOldReaders = false } = {}): string {
  const document = new Document(data, isForOldReaders ? { compat: 'yaml-1.1' } : {});
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && node.value.startsWith(gap(''))) node.type = 'BLOCK_FOLDED';
    },
  });
  return document.toString({ lineWidth: 0 });
}
