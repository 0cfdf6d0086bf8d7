import { isMark } from '../../tokens/token.ts';
import type { Clauses, Rule } from '../clauses.ts';
import type { Phrase, Verb } from '../phrase.ts';
import { headOf } from './head-of.ts';
import { isTitle } from './title-marks.ts';

/** A subject stands no further before its verb. */
const FARTHEST = 40;

/** Where the clause of a verb may begin: its sentence, or behind the words in marks before it that are no title. */
export function clauseStart(clauses: Clauses, at: number): number {
  const floor = Math.max(clauses.sentenceAt(at).from, at - FARTHEST);
  let number = clauses.firstPair(at) - 1;
  let pair = clauses.pairs[number];
  while (pair && pair.close >= floor && isTitle(clauses, pair)) pair = clauses.pairs[--number];
  return pair && pair.close >= floor ? Math.min(at, pair.close + 1) : floor;
}

/** A party, an age, a state in brackets is no longer. */
const LONGEST_BRACKETS = 5;

/** Before short brackets behind a name, where they end at a token: “Horvat (SPD) said”; the token itself where none do. */
function beforeBrackets({ parsed: { tokens } }: Clauses, to: number): number {
  if (!isMark(tokens[to - 1], ')')) return to;
  for (let at = to - 2; at >= to - 2 - LONGEST_BRACKETS; at--)
    if (isMark(tokens[at], '(')) return at;
  return to;
}

/** “Piden perpetua para Horvat y la defensa habla”: where forms tell, one alone does what no several do. */
function isAlone({ words }: Clauses, { several, form }: Verb, phrase: Phrase): boolean {
  const isWhole = phrase.kind === 'name' || phrase.to > phrase.from + 1;
  const isOne = words.grammar.dropsSubjects !== undefined && form === 'finite' && !several;
  return isOne && isWhole && words.joins.has(phrase.ruler);
}

/** “Gov. Lena Horvat (R-OH), said”: a comma behind brackets parts nothing from the name before them. */
function beforeComma(clauses: Clauses, at: number): Phrase | undefined {
  if (!isMark(clauses.parsed.tokens[at - 1], ',')) return undefined;
  const to = beforeBrackets(clauses, at - 1);
  const phrase = to < at - 1 ? clauses.endingAt.get(to) : undefined;
  return phrase?.kind === 'name' && phrase.ruler === '' ? phrase : undefined;
}

/** “Horvat said”, “Horvat (54) said”, “a spokesman for Horvat said”. */
export const beside: Rule = (clauses, verb) => {
  const phrase =
    clauses.endingAt.get(beforeBrackets(clauses, verb.from)) ?? beforeComma(clauses, verb.from);
  const head = phrase && (isAlone(clauses, verb, phrase) ? phrase : headOf(clauses, phrase));
  return head && !head.modifies ? { phrase: head, tie: 'beside' } : null;
};

/** “… broke down, with Horvat saying”, “a letter from Horvat saying”. */
export const accompanied: Rule = ({ endingAt }, { form, force, from }) => {
  if (form !== 'gerund' || force === 'other') return null;
  const phrase = endingAt.get(from);
  return phrase?.kind === 'name' && phrase.ruler !== '' && !phrase.modifies
    ? { phrase, tie: 'beside' }
    : null;
};
