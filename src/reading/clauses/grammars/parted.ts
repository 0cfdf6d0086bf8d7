import type { Rule } from '../clauses.ts';
import { isMark } from '../../tokens/token.ts';
import { headOf } from './head-of.ts';

/** What stands between an auxiliary and its verb is no longer. */
const LONGEST = 14;

/** “Horvat avait, quelques jours plus tôt, qualifié”: the subject before an auxiliary that commas part from its verb. */
export const parted: Rule = (clauses, verb) => {
  const { words, parsed, endingAt } = clauses;
  const { tokens } = parsed;
  if (!isMark(tokens[verb.from - 1], ',')) return null;
  const { from } = clauses.sentenceAt(verb.from);
  const floor = Math.max(from, verb.from - LONGEST);
  let comma = verb.from - 2;
  while (comma > floor && !isMark(tokens[comma], ',')) comma--;
  let auxiliary = comma;
  while (auxiliary > floor && words.isBetween(tokens[auxiliary - 1]?.lower ?? '')) auxiliary--;
  const phrase = auxiliary < comma ? endingAt.get(auxiliary) : undefined;
  const head = phrase && headOf(clauses, phrase);
  return head && !head.modifies ? { phrase: head, tie: 'beside' } : null;
};
