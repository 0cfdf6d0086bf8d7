import type { Mention } from '../names/mention.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { isMark, type Token } from '../tokens/token.ts';
import { BETWEEN, DEFINITE, is } from './senses.ts';
import type { SpeechWords } from './speech-words.ts';

/** “Horvat ya no enseña”: so many small words stand between a name and its verb. */
const SMALL = 2;

const NOBODY: ReadonlySet<number> = new Set();

/**
 * Behind the names of people, and behind the comma that closes what such a name tells: “The mayor, Ann Bell, …”. It is
 * asked only where forms tell verbs.
 */
export function behindPeople(
  tokens: Tokens,
  mentions: readonly Mention[],
  { grammar }: SpeechWords,
): ReadonlySet<number> {
  if (grammar.formOf === undefined) return NOBODY;
  const people = mentions.filter(({ body }) => !body);
  const framed = people.filter(
    ({ titleFrom, to }) => isMark(tokens[titleFrom - 1], ',') && isMark(tokens[to], ','),
  );
  return new Set([...people.map(({ to }) => to), ...framed.map(({ to }) => to + 1)]);
}

/** “Horvat enseña”, “Horvat ya no enseña”: what looks like a verb and nothing else, right behind the name of somebody. */
export function isSomebodys(
  { lower }: Token,
  senses: readonly number[],
  people: ReadonlySet<number>,
  at: number,
  { grammar }: SpeechWords,
): boolean {
  if (senses[at] !== 0 || grammar.formOf?.(lower) !== 'finite') return false;
  let from = at;
  const isSmall = (near: number): boolean =>
    is(senses, near, BETWEEN) && !is(senses, near, DEFINITE);
  while (from > at - SMALL && !people.has(from) && isSmall(from - 1)) from--;
  return people.has(from);
}
