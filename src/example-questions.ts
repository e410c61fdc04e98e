import { readYaml } from './engine/course/read-yaml.ts';
import { describeProblem } from './engine/course/problem.ts';
import { questionSchema, type Question, type QuestionKind } from './engine/question/schema.ts';

const files = import.meta.glob<string>('./engine/question/*/example.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example of each kind of question, as it is written and as it is read. Tests use the same files. */
export const exampleQuestions: { kind: QuestionKind; text: string; question: Question }[] = Object.entries(files).map(
  ([path, text]) => {
    const { data, problems } = readYaml({ path, text }, questionSchema);
    if (data === undefined) throw new Error(problems.map(describeProblem).join('\n\n'));
    return { kind: data.kind, text, question: data };
  },
);
