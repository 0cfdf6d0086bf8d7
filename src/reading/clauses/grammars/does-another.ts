import { isMark } from '../../tokens/token.ts';
import type { Clauses } from '../clauses.ts';
import type { Phrase, Verb } from '../phrase.ts';

/** So many words may stand between a subject and the verb of its own behind it. */
const ADVERBS = 3;
/** “And” and whoever does it with them are no longer. */
const JOINED = 8;

/** A small word before a verb, which is none. */
function isAdverb({ words, parsed }: Clauses, at: number): boolean {
  const { lower } = parsed.tokens[at] ?? { lower: '' };
  return words.isBetween(lower) && !words.isVerb(lower);
}

/** A word that neither is a verb nor begins anything. */
function isPlain({ words, parsed }: Clauses, at: number): boolean {
  const { kind, lower } = parsed.tokens[at] ?? { kind: 'mark', lower: '' };
  const { prepositions, complementizers, relatives, breaks, joins } = words;
  const begins = [prepositions, complementizers, relatives, breaks, joins];
  return kind === 'word' && !words.isVerb(lower) && !begins.some((list) => list.has(lower));
}

/** “Said Blum and the mill had failed”, but not “said Blum and left”. */
function isJoined({ words, parsed: { tokens } }: Clauses, join: number): boolean {
  if (!words.joins.has(tokens[join]?.lower ?? '')) return false;
  for (let at = join + 1; at <= join + JOINED; at++) {
    if (isMark(tokens[at], ',.;:—–')) return false;
    if (words.isVerb(tokens[at]?.lower ?? '')) return at > join + 1;
  }
  return false;
}

/** “Said the years of the ferry are gone”: behind no words in marks the clause must end with a subject that is no name. */
function goesOn({ parsed: { tokens } }: Clauses, { kind, to }: Phrase): boolean {
  return kind !== 'name' && tokens[to] !== undefined && !isMark(tokens[to], ',.;:—–?!…)”"');
}

/** “Horvat, the baker, said Blum was late”: whether whoever stands behind a verb is the subject of another. */
export function doesAnother(clauses: Clauses, { from }: Verb, phrase: Phrase): boolean {
  const { words, parsed, startingAt } = clauses;
  const { tokens } = parsed;
  let next = phrase.to;
  // “Horvat, the baker, said Blum and Deeb left”
  const joined = words.joins.has(tokens[next]?.lower ?? '') ? startingAt.get(next + 1) : null;
  if (joined?.kind === 'name') next = joined.to;
  const isApart = clauses.pairAt(from - 1) === null;
  // “Said she never saw it”, “said Blum so far has paid”
  const last = isApart ? next + ADVERBS : next;
  while (isAdverb(clauses, next) || (next < last && isPlain(clauses, next))) next++;
  if (words.isVerb(tokens[next]?.lower ?? '')) return true;
  if (!isApart) return false;
  // “Said Blum ‘was late’”
  if (clauses.pairAt(next)?.open === next || isJoined(clauses, next)) return true;
  return from > 0 && goesOn(clauses, phrase);
}
