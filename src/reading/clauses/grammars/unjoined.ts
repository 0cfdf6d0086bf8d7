import type { Rule } from '../clauses.ts';
import { isMark } from '../../tokens/token.ts';
import { mainBefore } from './verb-second.ts';

/** “Horvat lobte den Plan, forderte aber …”: behind a comma, a verb without a subject of its own goes on with the one before. */
export const unjoined: Rule = (clauses, verb, number) => {
  if (verb.form !== 'finite' || !isMark(clauses.parsed.tokens[verb.from - 1], ',')) return null;
  const before = mainBefore(clauses, number);
  const isSame = before !== undefined && before.from >= clauses.sentenceAt(verb.from).from;
  return isSame && before.subject ? { phrase: before.subject, tie: 'joined' } : null;
};
