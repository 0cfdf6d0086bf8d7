import type { Tokens } from '../numbers/numeral.ts';
import { phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';
import type { Joined } from './joining.ts';

/** How a language tells somebody's age without “years”. */
export interface AgeWords {
  /** Before an age: aged, at the age of. */
  aged: Phrases;
  /** Before a number that is an age if nothing follows that it could count: “she is 41”. */
  being: Phrases;
  /** What every age is counted in: years. */
  years: string;
}

const OLDEST = 115;

/** “Smith, 41,”, “Ada Smith (41)”: digits set off behind a name. */
function isApposed(tokens: Tokens, from: number, to: number): boolean {
  const isName = (at: number): boolean =>
    isCapitalised(tokens[at]) && /\p{Ll}$/u.test(tokens[at].text);
  if (tokens[from]?.kind !== 'digits' || !isName(from - 2)) return false;
  return (
    (isMark(tokens[from - 1], ',') && isMark(tokens[to], ',')) ||
    (isMark(tokens[from - 1], '(') && isMark(tokens[to], ')') && isName(from - 3))
  );
}

/** The unit of a number without one that tells an age: “years”; `null` if it tells none. */
export function ageUnit(
  tokens: Tokens,
  { amount, to, opened }: Joined,
  words: AgeWords,
): string | null {
  const { kind, scale, value, fraction } = amount;
  const isPossible =
    kind === 'plain' && scale === 1 && !fraction && value !== null && value > 0 && value <= OLDEST;
  if (!isPossible || !Number.isInteger(value)) return null;
  const from = opened ? amount.from - 1 : amount.from;
  const next = tokens[to];
  const isTold =
    phraseBefore(words.aged, tokens, from) > 0 ||
    (phraseBefore(words.being, tokens, from) > 0 && (next === undefined || isMark(next, '.,;'))) ||
    isApposed(tokens, from, to);
  return isTold ? words.years : null;
}
