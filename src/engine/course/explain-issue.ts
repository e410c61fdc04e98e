import { z } from 'zod';
import { unwrap } from './describe-fields.ts';

/**
 * Puts a schema’s complaint into an author’s words, with the schema’s own sentence about the field as the mend.
 *
 * @param issue from a `safeParse` with `reportInput`, which tells a missing field from a wrong one.
 */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType): { problem: string; mend: string } {
  const field = fieldName(issue.path);
  const manual = describeField(schema, issue.path);
  const mendWith = (mend: string) => (manual ? `${mend} ${field} is: ${manual}` : mend);

  if (issue.input === undefined) return { problem: `${field} is missing.`, mend: mendWith('Add it.') };
  if (issue.input === null) {
    return {
      problem: `${field} is empty.`,
      mend: mendWith('Write something here, or take it out if it is not needed.'),
    };
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => `“${key}”`).join(', ');
      const are = issue.keys.length === 1 ? 'is not a field that is' : 'are not fields that are';
      return { problem: `${keys} ${are} known here.`, mend: 'Check the spelling, or take it out.' };
    }
    case 'invalid_type':
      return { problem: `${field} should be ${kindOfValue(issue.expected)}.`, mend: mendWith('Change it.') };
    case 'invalid_value':
      return {
        problem: `${field} has a value that is not known.`,
        mend: mendWith(`Use one of: ${issue.values.map(String).join(', ')}.`),
      };
    case 'invalid_union': {
      const kinds = 'options' in issue ? (issue.options ?? []) : [];
      return {
        problem: `${field} is missing or has a value that is not known.`,
        mend: `Use one of: ${kinds.map(String).join(', ')}.`,
      };
    }
    default:
      return { problem: `${field} is not right yet: ${issue.message}.`, mend: mendWith('Mend it.') };
  }
}

function kindOfValue(expected: string): string {
  switch (expected) {
    case 'array':
      return 'a list (lines that start with “- ”, or words in [square brackets])';
    case 'record':
      return 'names with values, such as { trust: 1 }';
    case 'object':
      return 'a group of fields';
    case 'string':
      return 'text (put numbers and true/false in quotes)';
    case 'boolean':
      return 'true or false';
    case 'int':
      return 'a whole number';
    default:
      return `a ${expected}`;
  }
}

function fieldName(path: PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Entry ${last + 1}` : `“${String(last)}”`;
}

/**
 * The `.describe()` sentence of the field at a path, if it has one. A value under a name of the author’s own has that of
 * the field around it.
 */
function describeField(schema: z.ZodType, path: PropertyKey[]): string | undefined {
  let current: z.ZodType | undefined = schema;
  let around: string | undefined;
  for (const step of path) {
    around = current && unwrap(current) instanceof z.ZodRecord ? current.description : undefined;
    current = current && stepInto(current, step);
  }
  return current?.description ?? around;
}

function stepInto(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  if (inner instanceof z.ZodObject) return inner.shape[String(step)] as z.ZodType | undefined;
  if (inner instanceof z.ZodUnion) {
    return inner.options.map((option) => stepInto(option as z.ZodType, step)).find((found) => found !== undefined);
  }
  return undefined;
}
