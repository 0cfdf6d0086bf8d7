import type { z } from 'zod';
import { inOrder, type Place, type Problem } from '../../checking/problem.ts';
import { schemaProblems } from '../mends/issues.ts';
import { readYaml, type ReadYaml, type YamlPath } from '../yaml/yaml.ts';

/**
 * Reads a whole file of YAML by a schema: its value with the places in it, or `null`, and every problem at once.
 * @param checks what no form of a single value can tell, and leaves the value one
 */
export function readFile<Schema extends z.ZodObject>(
  file: string,
  source: string,
  schema: Schema,
  checks: (yaml: ReadYaml) => readonly Problem[] = () => [],
): {
  value: z.output<Schema> | null;
  /** What stands there, be it right or wrong. */
  raw: unknown;
  placeOf: (path: YamlPath) => Place;
  problems: Problem[];
} {
  const yaml = readYaml(file, { text: source, line: 1, offset: 0 });
  const { value: raw, placeOf } = yaml;
  if (yaml.value === null && yaml.problems.length > 0) {
    return { value: null, raw, placeOf, problems: inOrder(yaml.problems) };
  }
  const parsed = schema.safeParse(yaml.value ?? {});
  const problems = [
    ...yaml.problems,
    ...(parsed.success ? [] : schemaProblems(parsed.error.issues, Object.keys(schema.shape), yaml)),
    ...checks(yaml),
  ];
  return {
    value: yaml.problems.length === 0 && parsed.success ? parsed.data : null,
    raw,
    placeOf,
    problems: inOrder(problems),
  };
}

/** The id of a file of content: its name without folder and ending. */
export function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
}
