import { sentencesOf, type SentenceWords } from './sentences/sentences.ts';
import type { Tokens } from './numbers/numeral.ts';
import type { TokenSpan } from './sentences/bounds.ts';
import { scan } from './tokens/scan.ts';
import { isMark } from './tokens/token.ts';
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

/** What a language gives to take passages apart. */
export interface PassageLanguage {
  /** Takes apart what the language writes as one word. */
  apart(tokens: Tokens): Tokens;
  sentences: SentenceWords;
  names: { capitals: (passages: readonly Parsed[]) => readonly Parsed[] };
}

/** So many opening marks may stand before the first word of a sentence. */
const MARKS = 3;
const OPENING = '"“‘\'«»‹›„‚([¿¡';

/** One passage in tokens and sentences; `number` is its place among the passages of its text. */
export function parse(passage: Passage, number: number, language: PassageLanguage): Parsed {
  const tokens = language.apart(scan(passage.text, passage.opaque));
  const sentences = sentencesOf(tokens, language.sentences);
  const first = new Array<boolean>(tokens.length + 1);
  for (const { from } of sentences) {
    first[from] = true;
    for (let at = from; at < from + MARKS && isMark(tokens[at], OPENING); at++)
      first[at + 1] = true;
  }
  const begins = (token: number): boolean => first[token] === true;
  const { kind, cell, text } = passage;
  return { passage: number, kind, cell, text, tokens, sentences, begins };
}

/** Splits all passages of a text, and tells which of its words have a capital without being names. */
export function parseAll(
  passages: readonly Passage[],
  language: PassageLanguage,
): readonly Parsed[] {
  return language.names.capitals(
    passages.map((passage, number) => parse(passage, number, language)),
  );
}
