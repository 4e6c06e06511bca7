/** Frontmatter and lists against their schema, each problem with its line. */
import { LineCounter, isMap, isScalar, isSeq, parse, parseDocument, YAMLParseError, type Node } from 'yaml';
import { type z } from 'astro/zod';
import { type Finding } from './problem.ts';

export interface Schema {
  /** Where its fields are explained. */
  file: string;
  schema: z.ZodType;
}

/** Parses JSON, or says where it cannot be parsed. */
export function parsedJson(text: string): { value: unknown } | { finding: Finding } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const { message } = error as SyntaxError;
    const at = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length - 1);
    return {
      finding: {
        what: `This cannot be read as JSON: ${message.replace(/ (in JSON )?at position.*$/s, '')}.`,
        remedy: 'Look for a comma too many or too few, or a missing quote, just before this place.',
        at,
      },
    };
  }
}

/** Parses YAML, or says where it cannot be parsed. Places count from the beginning of `text`. */
export function parsed(text: string): { value: unknown } | { finding: Finding } {
  try {
    return { value: parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const what = error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, '');
    return {
      finding: {
        what: `This cannot be read as YAML: ${what}.`,
        remedy:
          'Look for a missing quote, a missing space after a colon, or a line that is not indented like its neighbors.',
        at: error.pos[0],
      },
    };
  }
}

/** What a schema finds wrong with a value that was parsed from `text`. */
export function schemaFindings(
  value: unknown,
  text: string,
  { schema, file }: Schema,
  under: (string | number)[] = [],
): Finding[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const explained = `each field is explained in ${file}.`;
  const at = placesIn(text);
  return result.error.issues.flatMap((issue): Finding[] => {
    const field = issue.path.map(String).join('.');
    const path = [...under, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        what: `"${[...issue.path.map(String), key].join('.')}" is not a field that is known here.`,
        remedy: `Correct its name or take it out: ${explained}`,
        at: at([...path, key]),
      }));
    if (/received undefined$/.test(issue.message))
      return [{ what: `${field} is missing.`, remedy: `Write it: ${explained}`, at: at(path) }];
    return [
      {
        what: `${field}: ${issue.message.replace(/\.?$/, '.')}`,
        remedy: `Correct it: ${explained}`,
        at: at(path),
      },
    ];
  });
}

/** Finds the place of a field; the nearest thing around it when it is not there. */
function placesIn(text: string): (path: readonly (string | number)[]) => number {
  const { contents } = parseDocument(text, { lineCounter: new LineCounter() });
  return (path) => {
    let node: Node | null | undefined = contents;
    let place = contents?.range?.[0] ?? 0;
    for (const part of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
        if (!pair) break;
        place = (pair.key as Node).range?.[0] ?? place;
        node = pair.value as Node | null;
      } else if (isSeq(node)) {
        node = node.items[Number(part)] as Node | undefined;
        place = node?.range?.[0] ?? place;
      } else break;
    }
    return place;
  };
}

/** Ids that stand twice in a list: the second would silently take the place of the first. */
export function doubleIds(list: readonly unknown[], text: string): Finding[] {
  const ids = list.map((entry) => (entry as { id?: unknown } | null)?.id);
  const at = placesIn(text);
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [{ what: `The id "${String(id)}" stands twice.`, remedy: 'Give one of the two another id.', at: at([index]) }]
      : [],
  );
}
