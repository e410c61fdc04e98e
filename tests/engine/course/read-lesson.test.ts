import { expect, test } from 'vitest';
import { readLesson, type LessonText } from '../../../src/engine/course/read-lesson.ts';

const fields = `---
id: jargon
title: Jargon
description: About it.
outcome: do it
criteria: [l4/1.4]
keyWords: [a, b, c, d]
summary: [One., Two., Three.]
phrases: [First., Second.]
---
`;

const problemsOf = (text: string) => readLesson({ path: 'content/lesson.mdx', text }).problems;

/** Reads a text that begins on line 11, below the fields. */
function read(body: string): LessonText {
  const { data, problems } = readLesson({ path: 'content/lesson.mdx', text: fields + body });
  if (data === undefined) throw new Error(JSON.stringify(problems));
  return data.text;
}

const sentences = (body: string) => read(body).sentences.map(({ text, isClaimed }) => [text, isClaimed]);

test('the fields at the top are read', () => {
  expect(readLesson({ path: 'content/lesson.mdx', text: fields }).data?.head).toMatchObject({
    id: 'jargon',
    summary: ['One.', 'Two.', 'Three.'],
  });
});

test('a lesson without fields at the top is told how to begin', () => {
  expect(problemsOf('Hello.\n')).toEqual([
    {
      file: 'content/lesson.mdx',
      place: 'line 1',
      problem: 'The lesson does not begin with its fields.',
      mend: 'Begin with a line ---, then the fields (title, outcome, criteria …), then another line ---.',
    },
  ]);
});

test('an empty lesson is told how to begin', () => {
  expect(problemsOf('')[0]?.problem).toBe('The lesson does not begin with its fields.');
});

test('fields whose second line of dashes is missing are told how to begin', () => {
  expect(problemsOf('---\nid: jargon\n\nHello.\n')[0]?.problem).toBe('The lesson does not begin with its fields.');
});

test('a field that is missing at the top is placed in the lesson', () => {
  expect(problemsOf(fields.replace('outcome: do it\n', ''))[0]).toMatchObject({
    place: 'line 2, outcome',
    problem: '“outcome” is missing.',
  });
});

test('a wrong field is placed on its line of the lesson', () => {
  expect(problemsOf(fields.replace('title: Jargon', 'title: 7'))[0]?.place).toBe('line 3, title');
});

test('a part in a paragraph that is not closed is placed on its line', () => {
  expect(problemsOf(`${fields}<Claim source="a">In 2015.\n\nMore.\n`)[0]).toMatchObject({
    place: 'line 11',
    mend: 'Look for a part that is not closed, such as <Claim> without </Claim>, or a stray < or {.',
  });
});

test('a block that is never closed is placed on the line where it opens', () => {
  expect(problemsOf(`${fields}\n<Scene place="Friday">\n\nHello.\n\nMore.\n`)[0]?.place).toBe('line 12');
});

test('a stray closing part is placed on its line', () => {
  expect(problemsOf(`${fields}Hello.\n\n</Scene>\n`)[0]?.place).toBe('line 13');
});

test('a stray brace is placed on its line', () => {
  expect(problemsOf(`${fields}Hello.\n\nOne { two.\n`)[0]?.place).toBe('line 13');
});

test('a sentence inside <Claim> is claimed', () => {
  expect(sentences('<Claim source="a">It was so in 2015.</Claim>\n')).toEqual([['It was so in 2015.', true]]);
});

test('text before a Claim in the same paragraph is not claimed', () => {
  expect(sentences('It began in 2014. <Claim source="a">It ended in 2015.</Claim>\n')).toEqual([
    ['It began in 2014.', false],
    ['It ended in 2015.', true],
  ]);
});

test('text after a Claim in the same paragraph is not claimed', () => {
  expect(sentences('<Claim source="a">It began in 2014.</Claim> It ended in 2015.\n')).toEqual([
    ['It began in 2014.', true],
    ['It ended in 2015.', false],
  ]);
});

test('the part of a sentence that stands outside its Claim is not claimed', () => {
  expect(sentences('In 2015, <Claim source="a">all doctors agreed.</Claim>\n')).toEqual([
    ['In 2015,', false],
    ['all doctors agreed.', true],
  ]);
});

test('a Claim with its words on lines of their own is a claim', () => {
  expect(sentences('<Claim source="a">\nIt was so in 2015.\n</Claim>\n')).toEqual([['It was so in 2015.', true]]);
});

test('every paragraph and list item inside a Claim is claimed', () => {
  expect(sentences('<Claim source="a">\n\nIn 2015.\n\n- In 2016.\n\n</Claim>\n\nIn 2017.\n')).toEqual([
    ['In 2015.', true],
    ['In 2016.', true],
    ['In 2017.', false],
  ]);
});

test('bold words and glossary terms do not break a sentence', () => {
  expect(sentences('Use the **secure** <Term id="channel">channel</Term> and `email`.\n')).toEqual([
    ['Use the secure channel and email.', false],
  ]);
});

test('a Claim that holds a bold word stays one claimed sentence', () => {
  expect(sentences('<Claim source="a">It was **so** in 2015.</Claim>\n')).toEqual([['It was so in 2015.', true]]);
});

test('words on both sides of a line break stay apart', () => {
  expect(sentences('It was so in\\\n2015.\n')).toEqual([['It was so in 2015.', false]]);
});

test('a sentence knows its line', () => {
  expect(read('One.\n\nTwo. Three.\n').sentences.map(({ line }) => line)).toEqual([11, 13, 13]);
});

test('the cells of a table are sentences and passages', () => {
  const { passages } = read('| Word | Meaning |\n| --- | --- |\n| OT | overtime |\n');
  expect(passages.map(({ text, line }) => [text, line])).toEqual([
    ['Word', 11],
    ['Meaning', 11],
    ['OT', 13],
    ['overtime', 13],
  ]);
});

test('the words of a quotation are a passage', () => {
  expect(read('> Rose back tonite.\n').passages.map(({ text }) => text)).toEqual(['Rose back tonite.']);
});

test('each item of a list is a passage', () => {
  expect(read('1. words\n2. channel\n').passages.map(({ text }) => text)).toEqual(['words', 'channel']);
});

test('the titles, places, labels and names that parts show are sentences too', () => {
  const body = `<Scene place="In 2014.">
</Scene>
<Activity verb="Spot it" title="In 2015.">
<Reveal label="In 2016.">
</Reveal>
</Activity>
<Move name="In 2017.">Ask.</Move>
`;
  expect(sentences(body)).toEqual([
    ['In 2014.', false],
    ['In 2015.', false],
    ['In 2016.', false],
    ['Ask.', false],
    ['In 2017.', false],
  ]);
});

test('ids and other attributes that nobody reads are not sentences', () => {
  expect(sentences('<Question id="in-2015" />\n\n<AtWork evidence="observation" />\n')).toEqual([]);
});

test('the alternative text of an image is a sentence', () => {
  expect(sentences('![A chart of 2015.](chart.svg)\n')).toEqual([['A chart of 2015.', false]]);
});

test('the alternative text of an <img> is a sentence', () => {
  expect(sentences('<img src="chart.svg" alt="A chart of 2015." />\n')).toEqual([['A chart of 2015.', false]]);
});

test('the alternative text of an image inside a Claim is claimed', () => {
  expect(sentences('<Claim source="a">![A chart of 2015.](chart.svg)</Claim>\n')).toEqual([['A chart of 2015.', true]]);
});

test('a paragraph outside any part stands inside nothing', () => {
  expect(read('Hello.\n').passages[0]?.inside).toBeUndefined();
});

test('a paragraph knows the part it stands in', () => {
  expect(read('<GoingFurther>\n\nHello.\n\n</GoingFurther>\n').passages[0]?.inside).toBe('GoingFurther');
});

test('a Claim is not a block: its paragraph stands in the part around it', () => {
  expect(read('<Claim source="a">\n\nHello.\n\n</Claim>\n').passages[0]?.inside).toBeUndefined();
});

test('a glossary term is not a block: a cell that is one term stands in the part around the table', () => {
  const body = '<GoingFurther>\n\n| Word |\n| --- |\n| <Term id="ot">OT</Term> |\n\n</GoingFurther>\n';
  expect(read(body).passages.map(({ text, inside }) => [text, inside])).toEqual([
    ['Word', 'GoingFurther'],
    ['OT', 'GoingFurther'],
  ]);
});

test('parts written on one line each are passages of their own, each on its line', () => {
  const body = `<WorkedExample title="Amina">
  <Move name="The barrier">Two words.</Move>
  <Move name="Why">A reason.</Move>
</WorkedExample>
`;
  expect(read(body).passages.map(({ text, inside, line }) => [text, inside, line])).toEqual([
    ['Two words.', 'Move', 12],
    ['A reason.', 'Move', 13],
  ]);
});

test('a paragraph that is one Claim is one passage', () => {
  expect(read('<Claim source="a">One. Two.</Claim>\n').passages.map(({ text }) => text)).toEqual(['One. Two.']);
});

test('two Claims in one paragraph are one passage', () => {
  const body = '<Claim source="a">One.</Claim> <Claim source="b">Two.</Claim>\n';
  expect(read(body).passages.map(({ text }) => text)).toEqual(['One. Two.']);
});

test('a paragraph belongs to the heading above it', () => {
  const { passages } = read('Before.\n\n## A channel\n\nAfter.\n');
  expect(passages.map(({ text, section }) => [text, section])).toEqual([
    ['Before.', ''],
    ['After.', 'a-channel'],
  ]);
});

test('a heading has the address that its page gives it', () => {
  expect(read('## What it costs: Rose’s view\n').headings).toEqual([
    { depth: 2, text: 'What it costs: Rose’s view', slug: 'what-it-costs-roses-view', line: 11 },
  ]);
});

test('two headings with the same words have addresses of their own', () => {
  expect(read('## Why\n\n## Why\n').headings.map(({ slug }) => slug)).toEqual(['why', 'why-1']);
});

test('an image is found with its alternative text and line', () => {
  expect(read('One.\n\n![Two circles](figure.svg)\n').images).toEqual([{ alt: 'Two circles', line: 13 }]);
});

test('an image without alternative text is found', () => {
  expect(read('![](figure.svg)\n').images).toEqual([{ alt: '', line: 11 }]);
});

test('an image whose address stands elsewhere is found', () => {
  expect(read('![][figure]\n\n[figure]: figure.svg\n').images).toEqual([{ alt: '', line: 11 }]);
});

test('an image written as <img> is found with its alternative text', () => {
  expect(read('<img src="figure.svg" alt="Two circles" />\n').images).toEqual([{ alt: 'Two circles', line: 11 }]);
});

test('an image written as <img> without alternative text is found', () => {
  expect(read('Look: <img src="figure.svg" /> there.\n').images).toEqual([{ alt: '', line: 11 }]);
});

test('a part is found with its attributes, line and words', () => {
  expect(read('One <Term id="channel">channel</Term>.\n').parts).toEqual([
    { name: 'Term', attributes: { id: 'channel' }, line: 11, text: 'channel' },
  ]);
});

test('parts inside parts are found', () => {
  const body = '<Scene place="Friday">\n  <Say who="joel">\n    Hi.\n  </Say>\n</Scene>\n';
  expect(read(body).parts.map(({ name }) => name)).toEqual(['Scene', 'Say']);
});

test('an import is code', () => {
  expect(read("import Chart from './chart.astro'\n\nHello.\n").code).toEqual([11]);
});

test('an export is code', () => {
  expect(read('Hello.\n\nexport const year = 2015\n').code).toEqual([13]);
});

test('a value in braces between paragraphs is code', () => {
  expect(read('{"In 2015."}\n').code).toEqual([11]);
});

test('a value in braces inside a sentence is code', () => {
  expect(read('It was so in {2015}.\n').code).toEqual([11]);
});

test('an attribute in braces is code', () => {
  expect(read('<Scene place={"In 2015."} />\n').code).toEqual([11]);
});

test('attributes that come from elsewhere are code', () => {
  expect(read('<Scene {...place} />\n').code).toEqual([11]);
});

test('a block between three backticks is code', () => {
  expect(read('```\nIn 2015.\n```\n').code).toEqual([11]);
});

test('a remark to other authors is not code', () => {
  expect(read('{/* Check this in spring. */}\n\nHello {/* here */} there.\n').code).toEqual([]);
});

test('an attribute without a value is not code', () => {
  expect(read('<Scene quiet place="Friday" />\n').code).toEqual([]);
});
