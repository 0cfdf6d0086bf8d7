import type { z } from 'zod';
import { nearest, withNearest } from '../../checking/nearest.ts';
import { type Place, type Problem, problem } from '../../checking/problem.ts';
import { keyWritten } from './key-examples.ts';
import { quoted } from '../quoted.ts';
import { valueAt } from '../yaml/value-at.ts';
import { keysNamedIn } from '../values.ts';
import { mendOf } from './mends.ts';
import { ourNameOf } from './other-names.ts';
import { asWritten, inMarks } from '../syntax/in-marks.ts';
import type { ReadYaml, YamlPath } from '../yaml/yaml.ts';

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

/** The text that a comma divided, put together again. */
function quoteWhole(key: string, path: YamlPath, yaml: ReadYaml): string {
  const parent = valueAt(yaml.value, path);
  const keys = typeof parent === 'object' && parent !== null ? Object.keys(parent) : [];
  const before = keys[keys.indexOf(key) - 1];
  const start = before === undefined ? '' : valueAt(parent, [before]);
  if (before === undefined || typeof start !== 'string') return quoteIt;
  const text = `${start}, ${key}`.replace(/(?<=\d), (?=\d)/, ',').replace(/^[“„«](.*)[”“»]$/, '$1');
  return `A comma divides the text here; put the whole of it into straight quotation marks: ${asWritten(`${before}: ${inMarks(text)}`)}.`;
}

const quoteIt =
  'Put the whole text into straight quotation marks, since a comma divides it here; or, if it is a key, correct its spelling.';

/** Blanks that are no spaces: word processors and web pages put them in, and YAML takes them for letters. */
const otherBlanks = /^[\s\u00a0\u200b\ufeff]+/;

/** What a schema has against YAML, each at its place. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  keys: readonly string[],
  yaml: ReadYaml,
): Problem[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(key, issue, issues, yaml))
      : [],
  );
  const meant = new Set(unknown.map(({ meant: path }) => path));
  const others = issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') return [];
    const [first] = issue.path;
    // Under a key that cannot be read everything seems to be missing.
    if (typeof first === 'string' && yaml.leftOut.has(first)) return [];
    if (meant.has(String(issue.path)) || isCut(yaml, issue.path)) return [];
    return [valueProblem(issue, keys, yaml)];
  });
  return [...unknown.map((found) => found.problem), ...others];
}

/** Whether nothing is left of a value because a “#” cuts it, which is told there. */
function isCut({ problems, placeOf }: ReadYaml, path: YamlPath): boolean {
  const { line } = placeOf(path);
  return problems.some((found) => found.code === 'front-matter-cut' && found.line === line);
}

/** A key that nothing reads: with the one that was meant, or the one above that it belongs to. */
function unknownKey(
  key: string,
  { path, message }: z.core.$ZodIssue,
  issues: readonly z.core.$ZodIssue[],
  yaml: ReadYaml,
): { problem: Problem; meant: string } {
  const own = [...path, key];
  const place = yaml.placeOfKey(own);
  const tell = (found: string, meant: string, mend?: string) => ({
    problem: problem('front-matter-unknown-key', place, found, {
      expected: message,
      ...(mend !== undefined && { mend }),
    }),
    meant,
  });
  const bare = key.replace(otherBlanks, '');
  const empty = issues.find(
    (issue) =>
      issue.path.length === path.length + 1 &&
      String(issue.path.slice(0, -1)) === String(path) &&
      keysNamedIn(issue.message).includes(bare) &&
      described(valueAt(yaml.value, issue.path), []) === 'nothing',
  );
  if (empty !== undefined) {
    const above = quoted(String(empty.path.at(-1)));
    const mend =
      bare === key
        ? `Indent the line by two spaces, so that it belongs to ${above} above it.`
        : `Take out the blanks before it, which are no plain spaces, and indent the line by two spaces: it belongs to ${above}.`;
    return tell(quoted(bare), String(empty.path), mend);
  }
  const other = path.length === 0 ? ourNameOf(bare) : null;
  if (other !== null && keysNamedIn(message).includes(other)) {
    const isThere = valueAt(yaml.value, [other]) !== undefined;
    const mend = isThere
      ? `Take it out: ${quoted(other)} says the same.`
      : `Write ${quoted(other)} in place of ${quoted(bare)}.`;
    return tell(quoted(bare), other, mend);
  }
  const near = nearest(bare, keysNamedIn(message));
  if (near !== null) {
    const meant = String([...path, near]);
    return tell(withNearest(bare, [near]), meant, `Write ${quoted(near)}, or take the key out.`);
  }
  const rest = isRestOfText(key, valueAt(yaml.value, own));
  return tell(quoted(key), '', rest ? quoteWhole(key, path, yaml) : undefined);
}

function valueProblem(issue: z.core.$ZodIssue, keys: readonly string[], yaml: ReadYaml): Problem {
  const { path, message } = issue;
  if (issue.code === 'invalid_key') {
    return problem('front-matter-value', yaml.placeOfKey(path), quoted(String(path.at(-1))), {
      expected: issue.issues[0]?.message ?? message,
    });
  }
  const value = valueAt(yaml.value, path);
  const key = path.at(-1);
  if (value === undefined && typeof key === 'string') return missingKey(key, issue, keys, yaml);
  const found = described(value, path);
  const place = yaml.placeOf(path);
  if (issue.code === 'custom' && issue.params?.['code'] === 'text-too-long') {
    const length = typeof value === 'string' ? Array.from(value).length : 0;
    return problem('text-too-long', place, `${length} characters: ${found}`, { expected: message });
  }
  const mend = mendOf(issue, value);
  return problem('front-matter-value', place, found, {
    expected: message,
    ...(mend !== null && { mend }),
  });
}

/** A key that is missing, told where it belongs: behind the one that stands before it in every file of its kind. */
function missingKey(
  key: string,
  { path, message }: z.core.$ZodIssue,
  keys: readonly string[],
  yaml: ReadYaml,
): Problem {
  const parent = path.slice(0, -1);
  const before =
    parent.length > 0
      ? undefined
      : keys
          .slice(0, keys.indexOf(key))
          .findLast((each) => valueAt(yaml.value, [each]) !== undefined || yaml.leftOut.has(each));
  const { place, where } = placeBehind(before, parent, yaml);
  return problem('front-matter-key-missing', place, `no ${quoted(key)}`, {
    expected: `${quoted(key)}: ${message}`,
    mend: `Add it ${where}: \`${keyWritten(key)}\`.`,
  });
}

function placeBehind(
  before: string | undefined,
  parent: YamlPath,
  yaml: ReadYaml,
): { place: Place; where: string } {
  if (before !== undefined) {
    return { place: yaml.placeOfKey([before]), where: `on a line below ${quoted(before)}` };
  }
  if (parent.length === 0) return { place: yaml.placeOf([]), where: 'as the first line' };
  const above = parent.findLast((step) => typeof step === 'string') ?? '';
  return { place: yaml.placeOf(parent), where: `under ${quoted(above)}` };
}
