import { isAlias, isScalar, visit, type Document } from 'yaml';

/** Valid YAML that would quietly drop an author’s words. `offset` is its place in the text, in characters. */
export type YamlTrap = { offset: number; problem: string; mend: string };

/** Finds text that YAML takes for a sign of its own: a first `*`, `&` or `!`, and ` #` with all that follows it. */
export function findYamlTraps(document: Document.Parsed): YamlTrap[] {
  const traps = document.warnings.map(({ pos }) => describeSign(pos[0]));
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined) traps.push(describeSign(offset));
      if (isScalar(node) && node.comment) traps.push(describeRemark(offset, node.comment));
    },
  });
  return traps;
}

function describeRemark(offset: number, remark: string): YamlTrap {
  return {
    offset,
    problem: `“#${remark}” is left out: YAML takes “ #” for the start of a remark.`,
    mend: 'Put the whole text in quotes. A real remark belongs on a line of its own.',
  };
}

function describeSign(offset: number): YamlTrap {
  return {
    offset,
    problem: 'The text starts with “*”, “&” or “!”, and YAML would drop its first word.',
    mend: 'Put the whole text in quotes.',
  };
}
