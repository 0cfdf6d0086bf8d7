import { isCapitalised, isMark } from '../../tokens/token.ts';
import type { Clauses, Rule } from '../clauses.ts';
import type { Verb } from '../phrase.ts';
import { isTitle } from './title-marks.ts';

/** Between a verb and the colon behind its clause stand no more words: “Horvat warb für Geduld:”. */
const BEFORE_COLON = 5;

/** True for a verb of which nothing is known but that somebody does something. */
function isOpen(clauses: Clauses, { force, form, at }: Verb): boolean {
  const { lower } = clauses.parsed.tokens[at] ?? { lower: '' };
  if (force !== 'other' || form !== 'finite') return false;
  return !clauses.words.isBetween(lower) && !clauses.words.passive.has(lower);
}

/** Right behind words in marks, with their comma within or without: “«No», empezó”, “"¿Por qué?" arrancó”. */
function isRightBehind(clauses: Clauses, { from }: Verb): boolean {
  const { tokens } = clauses.parsed;
  const comma = isMark(tokens[from - 1], ',') ? 1 : 0;
  const pair = clauses.pairAt(from - 1 - comma);
  if (!pair || pair.close !== from - 1 - comma || isTitle(clauses, pair)) return false;
  return comma === 1 || isMark(tokens[pair.close - 1], ',?!…');
}

/** Nothing follows but the end of a clause, somebody or an article: what the verb does is done to nothing. */
function isWhole({ parsed: { tokens }, startingAt, words }: Clauses, { to }: Verb): boolean {
  const next = tokens[to];
  const isSomebody = startingAt.get(to)?.kind === 'unnamed';
  return (
    next?.kind !== 'word' || isCapitalised(next) || isSomebody || words.definite.has(next.lower)
  );
}

/**
 * “«No —siguió—. Nunca»”, “«No», empezó Polo”: where the subject stands behind its verb or is left out, any verb that
 * tells who spoke stands right behind the words, or between dashes in them. It ties no subject, and leaves that to others.
 */
export const anyVerbTells: Rule = (clauses, verb) => {
  if (!isOpen(clauses, verb)) return null;
  const isTag = clauses.pairAt(verb.from) !== null || isRightBehind(clauses, verb);
  if (isTag && isWhole(clauses, verb)) verb.force = 'says';
  return null;
};

/**
 * “Horvat winkte ab: ‘…’”: the last verb before a colon and words in marks tells who says them, whatever it means. It
 * ties no subject, and leaves that to others.
 */
export const colonTells: Rule = (clauses, verb, number) => {
  if (!isOpen(clauses, verb)) return null;
  const { tokens } = clauses.parsed;
  let colon = verb.to;
  while (colon < verb.to + BEFORE_COLON && tokens[colon]?.kind === 'word') colon++;
  const next = clauses.verbs[number + 1];
  const isLast = next === undefined || next.from > colon;
  const opens = clauses.pairAt(colon + 1)?.open === colon + 1;
  if (isLast && opens && isMark(tokens[colon], ':')) verb.force = 'says';
  return null;
};
