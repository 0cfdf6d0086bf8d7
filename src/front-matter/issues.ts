import type { z } from 'zod';
import { type Problem, problem } from '../checking/problem.ts';
import { quoted } from './quoted.ts';
import { valueAt } from './value-at.ts';
import type { ReadYaml } from './yaml.ts';

function described(value: unknown, path: readonly PropertyKey[]): string {
  const key = path.findLast((step) => typeof step === 'string');
  const under = key === undefined ? '' : ` under ${quoted(key)}`;
  if (typeof value === 'string' && value !== '') return `${quoted(value)}${under}`;
  if (Array.isArray(value)) return `a list${under}`;
  if (typeof value === 'object' && value !== null) return `keys and values${under}`;
  return `nothing${under}`;
}

/** Whether a “key” looks like the end of a text that a comma within { } divided: “000 tonnes” without a value. */
function isRestOfText(key: string, value: unknown): boolean {
  return (value === null || value === '') && /^\d| /.test(key);
}

const quoteWhole = {
  mend: 'Put the whole text into quotation marks, since a comma divides it here; or, if it is a key, correct its spelling.',
};

/** What a schema has against YAML, each at its place. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], yaml: ReadYaml): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem('front-matter-unknown-key', yaml.placeOfKey([...issue.path, key]), quoted(key), {
          expected: issue.message,
          ...(isRestOfText(key, valueAt(yaml.value, [...issue.path, key])) && quoteWhole),
        }),
      );
    }
    if (issue.code === 'invalid_key') {
      return problem(
        'front-matter-value',
        yaml.placeOfKey(issue.path),
        quoted(String(issue.path.at(-1))),
        {
          expected: issue.issues[0]?.message ?? issue.message,
        },
      );
    }
    const value = valueAt(yaml.value, issue.path);
    const found = described(value, issue.path);
    if (issue.code === 'custom' && issue.params?.['code'] === 'text-too-long') {
      const length = typeof value === 'string' ? Array.from(value).length : 0;
      const place = yaml.placeOf(issue.path);
      return [
        problem('text-too-long', place, `${length} characters: ${found}`, {
          expected: issue.message,
        }),
      ];
    }
    return [
      problem('front-matter-value', yaml.placeOf(issue.path), found, { expected: issue.message }),
    ];
  });
}
