import { isMark } from '../../tokens/token.ts';
import type { Clauses, Rule } from '../clauses.ts';
import type { Phrase, Verb } from '../phrase.ts';
import { apposed } from './apposed.ts';
import { beside } from './before.ts';
import { behind } from './behind.ts';
import { inserted } from './inserted.ts';

/** “O chefe da junta de Horvat”: behind what a phrase hangs on prepositions, and what stands between commas behind it. */
function endOf({ startingAt, parsed: { tokens } }: Clauses, { to }: Phrase): number {
  let end = to;
  for (let next = startingAt.get(end); next && next.ruler !== ''; next = startingAt.get(end))
    end = next.to;
  const told = isMark(tokens[end], ',') ? startingAt.get(end + 1) : undefined;
  return told && isMark(tokens[told.to], ',') ? told.to + 1 : end;
}

/** “Disse Horvat que”, “como disse Horvat,”: what follows is told, or a word before turns the clause round. */
function isTurned(clauses: Clauses, verb: Verb, phrase: Phrase): boolean {
  const { parsed, words, pairs } = clauses;
  const { tokens } = parsed;
  const end = endOf(clauses, phrase);
  const next = tokens[end];
  const isTold =
    words.complementizers.has(next?.lower ?? '') ||
    isMark(next, ':') ||
    pairs[clauses.firstPair(end)]?.open === end;
  const before = tokens[verb.from - 1]?.lower ?? '';
  return isTold || (words.prepositions.has(before) && !words.joins.has(before));
}

/** What a subject may be: a thing says nothing. */
const isSomebody = ({ kind }: Phrase): boolean => kind !== 'thing';

/** “Disse a camisola dez, Ana Horvat”: the name between commas behind a word that is none for people. */
function nameBehind(clauses: Clauses, phrase: Phrase): Phrase | undefined {
  const { startingAt, parsed } = clauses;
  let end = phrase.to;
  for (let next = startingAt.get(end); next && next.ruler !== ''; next = startingAt.get(end))
    end = next.to;
  const named = isMark(parsed.tokens[end], ',') ? startingAt.get(end + 1) : undefined;
  return named?.kind === 'name' && named.mention?.body === false ? named : undefined;
}

/** “O parecer, de maio, diz”: a thing at the start, with a comma on either side of what is told of it. */
export function framedThing(clauses: Clauses, { from }: Verb): Phrase | null {
  const { tokens } = clauses.parsed;
  const first = clauses.startingAt.get(clauses.sentenceAt(from).from);
  const isFramed = isMark(tokens[from - 1], ',') && isMark(tokens[first?.to ?? 0], ',');
  return first?.kind === 'thing' && isFramed && first.ruler === '' ? first : null;
}

/**
 * “Horvat criticou o governo”, “«…», disse ontem Horvat”, “disse Horvat que”: before its verb, unless the verb is turned
 * round, as in Portuguese; elsewhere whoever stands behind it is whom it is done to.
 */
export const eitherSide: Rule = (clauses, verb, number) => {
  const tag = inserted(clauses, verb, number);
  const named = tag && tag.phrase.kind !== 'name' && nameBehind(clauses, tag.phrase);
  if (named) return { phrase: named, tie: 'behind' };
  if (tag && isSomebody(tag.phrase)) return tag;
  const before = beside(clauses, verb, number);
  if (before && isSomebody(before.phrase)) return before;
  const framed = apposed(clauses, verb, number);
  if (framed) return framed;
  const tied = verb.force === 'says' ? behind(clauses, verb, number) : null;
  if (tied && isSomebody(tied.phrase) && isTurned(clauses, verb, tied.phrase)) return tied;
  const thing = framedThing(clauses, verb);
  return before ?? (thing ? { phrase: thing, tie: 'apposed' } : tag);
};
