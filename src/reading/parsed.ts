import { sentencesOf } from './sentences/sentences.ts';
import type { Language } from './languages/language.ts';
import type { Tokens } from './numbers/numeral.ts';
import type { TokenSpan } from './sentences/bounds.ts';
import { scan } from './tokens/scan.ts';
import type { Passage } from './types.ts';

/** A passage split into tokens and sentences, once for all steps that follow. */
export interface Parsed {
  passage: number;
  kind: Passage['kind'];
  cell: Passage['cell'];
  text: string;
  tokens: Tokens;
  sentences: readonly TokenSpan[];
  /** True if the token begins a sentence, behind its opening marks. */
  begins: (token: number) => boolean;
}

const OPENING = '"“‘\'«»‹›„([¿¡';

export function parse(passage: Passage, number: number, language: Language): Parsed {
  const tokens = scan(passage.text, passage.opaque);
  const sentences = sentencesOf(tokens, language.sentences);
  const starts = new Set(sentences.map((sentence) => sentence.from));
  const begins = (token: number): boolean => {
    let at = token;
    for (let count = 0; count < 3 && !starts.has(at); count++, at--)
      if (!OPENING.includes(tokens[at - 1]?.text ?? ' ')) return false;
    return starts.has(at);
  };
  const { kind, cell, text } = passage;
  return { passage: number, kind, cell, text, tokens, sentences, begins };
}
