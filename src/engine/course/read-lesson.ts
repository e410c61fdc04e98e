import GithubSlugger from 'github-slugger';
import type { Nodes, Paragraph, Root, TableCell } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { lessonSchema, type LessonHead } from './lesson.ts';
import { readYaml, type ContentFile, type Reading } from './read-yaml.ts';
import { splitSentences } from './sentences.ts';

/** A component used in a lesson, such as `<Claim source="…">`, with its plain text attributes. */
export type Part = { name: string; attributes: Record<string, string>; line: number; text: string };
/** A heading with the id that its page gives it. */
export type Heading = { depth: number; text: string; slug: string; line: number };
/** A sentence of the lesson, or words that one of its parts shows, and whether it stands inside `<Claim>`. */
export type Sentence = { text: string; line: number; isClaimed: boolean };
/** A paragraph or list item, with the name of the component it stands in, if any. */
export type Passage = { text: string; line: number; section: string; inside: string | undefined };

/** What the checks and the pages need to know of a lesson’s text. */
export type LessonText = {
  headings: Heading[];
  parts: Part[];
  images: { alt: string; line: number }[];
  passages: Passage[];
  sentences: Sentence[];
  /** The lines that hold code: an import, an export, a value in `{}`, a block between ```. */
  code: number[];
};

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Reads a lesson: the fields between its `---` lines, and its text. */
export function readLesson(file: ContentFile): Reading<{ head: LessonHead; text: LessonText }> {
  let tree: Root;
  try {
    tree = parser.parse(file.text);
  } catch (error) {
    return { data: undefined, problems: [describeSyntaxError(file, error)] };
  }
  const front = tree.children[0];
  if (front?.type !== 'yaml') {
    return {
      data: undefined,
      problems: [
        {
          file: file.path,
          place: 'line 1',
          problem: 'The lesson does not begin with its fields.',
          mend: 'Begin with a line ---, then the fields (title, outcome, criteria …), then another line ---.',
        },
      ],
    };
  }
  const head = readYaml({ path: file.path, text: front.value }, lessonSchema, 2);
  if (head.data === undefined) return head;
  return { data: { head: head.data, text: readText(tree) }, problems: [] };
}

function readText(tree: Root): LessonText {
  const text: LessonText = { headings: [], parts: [], images: [], passages: [], sentences: [], code: [] };
  const slugger = new GithubSlugger();
  let section = '';

  visitParents(tree, (node, ancestors) => {
    const line = lineOf(node);
    const isClaimed = ancestors.some(isClaim);
    const addWords = (words: string) =>
      text.sentences.push(...splitSentences(words).map((sentence) => ({ text: sentence, line, isClaimed })));

    switch (node.type) {
      case 'heading':
        section = slugger.slug(plainText(node));
        text.headings.push({ depth: node.depth, text: plainText(node), slug: section, line });
        break;
      case 'mdxjsEsm':
      case 'code':
        text.code.push(line);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isRemark(node.value)) text.code.push(line);
        break;
      case 'image':
      case 'imageReference':
        text.images.push({ alt: node.alt ?? '', line });
        addWords(node.alt ?? '');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        if (node.name === null) break;
        const attributes = readAttributes(node);
        text.parts.push({ name: node.name, attributes, line, text: plainText(node) });
        if (node.name === 'img') text.images.push({ alt: attributes['alt'] ?? '', line });
        if (node.attributes.some(isCode)) text.code.push(line);
        for (const shown of SHOWN) addWords(attributes[shown] ?? '');
        break;
      }
      case 'paragraph':
      case 'tableCell': {
        const block = ancestors.findLast((parent) => parent.type === 'mdxJsxFlowElement' && !isInline(parent));
        for (const { passage, inside } of unravel(node, block && 'name' in block ? block.name : null)) {
          text.passages.push({
            text: plainText(passage).trim(),
            line: lineOf(passage),
            section,
            inside: inside ?? undefined,
          });
          text.sentences.push(...sentencesOf(passage, isClaimed));
        }
        break;
      }
    }
  });
  return text;
}

/** Components that mark words of the text; every other one is a block of its own. */
const INLINE = ['Claim', 'Term'];
/** The attributes whose words a reader sees or hears. */
const SHOWN = ['title', 'place', 'label', 'name', 'alt'];

type Attribute = MdxJsxFlowElement['attributes'][number];

const isInline = (node: Nodes) => 'name' in node && INLINE.includes(node.name ?? '');
const isClaim = (node: Nodes) => 'name' in node && node.name === 'Claim';
const isRemark = (code: string) => /^\s*(\/\*[^]*\*\/)?\s*$/.test(code);
const isCode = ({ type, value }: Attribute) =>
  type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null);
const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

// Blocks written on one line, such as <Move name="…">words</Move>, arrive as one paragraph; each is a passage.
function unravel(node: Paragraph | TableCell, block: string | null): { passage: Nodes; inside: string | null }[] {
  const blocks = node.children.filter((child) => child.type === 'mdxJsxTextElement');
  const isBlocksOnly = node.children.every(
    (child) =>
      (child.type === 'mdxJsxTextElement' && !isInline(child)) || (child.type === 'text' && child.value.trim() === ''),
  );
  return isBlocksOnly && blocks.length > 0
    ? blocks.map((child) => ({ passage: child, inside: child.name }))
    : [{ passage: node, inside: block }];
}

/** Splits a paragraph into sentences, keeping apart what stands inside `<Claim>` and what does not. */
function sentencesOf(passage: Nodes, isInsideClaim: boolean): Sentence[] {
  const runs: { text: string; isClaimed: boolean; line: number }[] = [];
  visitParents(passage, (node, ancestors) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'break') return;
    const words = node.type === 'break' ? ' ' : node.value;
    const isClaimed = isInsideClaim || ancestors.some(isClaim);
    const last = runs.at(-1);
    if (last && last.isClaimed === isClaimed) last.text += words;
    else runs.push({ text: words, isClaimed, line: lineOf(node) });
  });
  return runs.flatMap(({ text, isClaimed, line }) =>
    splitSentences(text).map((sentence) => ({ text: sentence, isClaimed, line })),
  );
}

function readAttributes(node: { attributes: Attribute[] }): Record<string, string> {
  return Object.fromEntries(
    node.attributes
      .filter((attribute) => attribute.type === 'mdxJsxAttribute')
      .map(({ name, value }) => [name, typeof value === 'string' ? value : '']),
  );
}

function describeSyntaxError(file: ContentFile, error: unknown) {
  const { reason, line } = error as { reason?: string; line?: number };
  // At the end of the file only the reason knows where the open part began, such as `<Scene>` (12:1-12:18).
  const opened = /\((\d+):/.exec(reason ?? '')?.[1];
  return {
    file: file.path,
    place: `line ${line ?? opened ?? 1}`,
    problem: `The lesson cannot be read here: ${reason ?? String(error)}`,
    mend: 'Look for a part that is not closed, such as <Claim> without </Claim>, or a stray < or {.',
  };
}
