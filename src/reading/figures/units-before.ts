import { printed } from '../numbers/amounts.ts';
import { phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { nounPhraseIn, nounRun, type NounWords } from './noun-phrase.ts';

/** Words that name what a number counts before it stands. */
export interface UnitLeaders {
  /** Directly before the number: magnitude. */
  measures: Phrases;
  /** Before the noun, with the number later in the clause: “the number of deaths rose to 45”. */
  numberOf: Phrases;
}

const REACH = 10;

/** The unit that stands before a number; `null` if none does. */
export function unitBefore(text: string, tokens: Tokens, at: number, leaders: UnitLeaders, nouns: NounWords): string | null {
  const hyphen = isMark(tokens[at - 1], '-') ? 1 : 0;
  const end = at - hyphen;
  const direct = phraseBefore(leaders.measures, tokens, end);
  if (direct > 0) return printed(text, tokens, end - direct, end);
  for (let from = at - 1; from > at - REACH && from >= 0 && tokens[from]?.kind === 'word'; from--) {
    const length = phraseBefore(leaders.numberOf, tokens, from);
    if (length === 0) continue;
    const run = nounRun(tokens, from, nouns);
    const phrase = run && nounPhraseIn(tokens, run, nouns);
    if (phrase) return printed(text, tokens, phrase.from, phrase.to);
  }
  return null;
}
