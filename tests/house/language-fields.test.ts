import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/reading/languages/derived/kinds.ts';
import { topics } from '../../src/reading/languages/fields/label-fields.ts';
import { PARTS, TOTALS, VOTES } from '../../src/reading/languages/fields/wordings.ts';
import { LANGUAGES } from '../../src/reading/languages/index.ts';

/** A record whose keys the type fixes; lists, maps, tables of phrases, functions and values are leaves. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]' && !isPhrases(value);
}

function isPhrases(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'byFirst' in value;
}

/** All that somebody who adds a language fills in, by where it stands. */
function leavesOf(value: unknown, path: string): [path: string, value: unknown][] {
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}.${key}`))
    : [[path, value]];
}

function isEmpty(value: unknown): boolean {
  if (value instanceof Set || value instanceof Map) return value.size === 0;
  if (isPhrases(value)) return (value as { byFirst: Map<string, unknown> }).byFirst.size === 0;
  return value === '' || (Array.isArray(value) && value.length === 0);
}

const languages = LANGUAGES.map(({ tag, fields }) => ({
  tag,
  fields,
  leaves: leavesOf(fields, tag),
}));

/** What a language costs; it may fall, never rise. */
const MOST_FIELDS = 109;
/** Periods of a rate, and what it is by one at a time. */
const RATES = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'each',
  'interval',
]);

describe.each(languages)('the fields of $tag', ({ fields, leaves }) => {
  test('are no more than a language may cost', () => {
    expect(leaves.length).toBeLessThanOrEqual(MOST_FIELDS);
  });

  test('are filled in', () => {
    const empty = leaves.filter(([, value]) => isEmpty(value)).map(([path]) => path);
    expect(empty).toEqual([]);
  });

  test('tell no function word again where it is known what that does', () => {
    const prepositions = [...fields.functionWords.prepositions]
      .filter(([, uses]) => !uses.has('no preposition'))
      .map(([word]) => word);
    const { stops } = fields.nouns;
    const { starters } = fields.sentences;
    expect(prepositions.filter((word) => stops.has(word))).toEqual([]);
    const openings = prepositions.filter((word) => !fields.names.firstNames.has(word));
    expect(openings.filter((word) => starters.has(word))).toEqual([]);
  });

  test('have a row, and no other, for each wording of totals, parts and votes', () => {
    const { totals, parts, votes } = fields.wordings;
    const filled = [totals, parts, votes].map((table) =>
      [...table].filter(([, list]) => list.length > 0).map(([name]) => name),
    );
    expect(filled).toEqual([[...TOTALS], [...PARTS], [...VOTES]]);
  });

  test('name no row that nothing reads', () => {
    const { labels, wordings } = fields;
    const unread = [
      ...[...labels.topics.keys()].filter((name) => !topics.some((topic) => topic === name)),
      ...[...wordings.kinds.keys()].filter((name) => !KINDS.has(name)),
      ...[...wordings.rates.keys()].filter((name) => !RATES.has(name)),
    ];
    expect(unread).toEqual([]);
  });
});
