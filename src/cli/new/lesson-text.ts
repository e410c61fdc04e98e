import GithubSlugger from 'github-slugger';

/** What the text of a new lesson is made with. */
export type LessonTextAnswers = {
  /** The heading of the first part that teaches. */
  heading: string;
  /** Ids of the people who speak in the opening scene, in order. */
  people: string[];
  /** Id of the source that the first claim rests on. */
  source: string;
  /** The kind of evidence that the task at work makes. */
  evidence: string;
  /** Id of the first question. */
  questionId: string;
};

/** The text of a new lesson: every part that a lesson needs, with its gaps marked. */
export function writeLessonText({ heading, people, source, evidence, questionId }: LessonTextAnswers): string {
  return `
<Scene place="TODO: say when and where, such as Friday, twenty to five, at Larkfield House.">
${people.length === 0 ? '  TODO: tell a short real moment at work in two to four sentences.\n' : people.map(writeSay).join('')}</Scene>

TODO: say in one or two sentences what came of it.

## ${escapeMarkdown(heading)}

TODO: teach the first idea in at most 150 words, in paragraphs of at most 60.

<Claim source="${source}">TODO: say what this source lets you say, and no more.</Claim>

<Question id="${questionId}" />

## TODO: name the second part.

TODO: teach the second idea in at most 150 words.

<Activity verb="Spot it" title="TODO: name what there is to find.">

TODO: show something short from work, and ask what is missing or wrong.

<Reveal label="See what is missing">

TODO: say what there was to find, and why it matters to the person.

</Reveal>
</Activity>

## TODO: name the part that says what puts it right.

TODO: say what helps and why it works, with something to do after every 150 words.

<WorkedExample title="TODO: name the answer that is worked out.">
  <Move name="The situation">TODO: what happened, and what stood in the way?</Move>
  <Move name="Why it happens">TODO: what is the cause?</Move>
  <Move name="What I do">TODO: what does the worker do, step by step?</Move>
  <Move name="Why that works">TODO: what reason makes it work?</Move>
  <Move name="How I would know">TODO: what would show that it worked?</Move>
  <Move name="Limits of my role">TODO: what is for somebody else to decide?</Move>
</WorkedExample>

<GoingFurther>

TODO: say what Level 4 adds: why this way over another, its limits, and what shows that it works.

</GoingFurther>

<AtWork evidence="${evidence}">

TODO: set one task that a learner can do at work this week.

Leave out names, rooms and dates. Do not copy care records.

</AtWork>
`;
}

/** The address that a heading gives its part of a lesson; questions name their section by it. */
export function addressOf(heading: string): string {
  return new GithubSlugger().slug(heading);
}

function writeSay(personId: string): string {
  return `  <Say who="${personId}">\n    TODO: what is said, in one to three short sentences.\n  </Say>\n`;
}

function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#&~|!]/g, '\\$&');
}
