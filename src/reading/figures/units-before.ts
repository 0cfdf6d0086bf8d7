import { printed } from '../numbers/amounts.ts';
import { phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { nounPhraseIn } from './noun-phrase.ts';
import { nounRun } from './noun-run.ts';
import type { NounWords } from './noun-words.ts';

/** Words that name what a number counts before it stands. */
export interface UnitLeaders {
  /** Directly before the number: magnitude. */
  measures: Phrases;
  /** Before the noun, with the number later in the clause: “the number of deaths rose to 45”. */
  numberOf: Phrases;
}

const REACH = 10;

/** The measure directly before a number: magnitude 6.3; `null` if none stands there. */
export function measureBefore(
  text: string,
  tokens: Tokens,
  at: number,
  leaders: UnitLeaders,
): string | null {
  const end = isMark(tokens[at - 1], '-') ? at - 1 : at;
  const length = phraseBefore(leaders.measures, tokens, end);
  return length > 0 ? printed(text, tokens, end - length, end) : null;
}

/** What is counted where the text names it before the number; `null` if it does not. */
export function countedBefore(
  text: string,
  tokens: Tokens,
  at: number,
  leaders: UnitLeaders,
  nouns: NounWords,
): string | null {
  for (let from = at - 1; from > at - REACH && from >= 0 && tokens[from]?.kind === 'word'; from--) {
    if (phraseBefore(leaders.numberOf, tokens, from) === 0) continue;
    const run = nounRun(tokens, from, nouns);
    const phrase = run && nounPhraseIn(tokens, run, nouns);
    if (phrase) return printed(text, tokens, phrase.from, phrase.to);
  }
  return null;
}
