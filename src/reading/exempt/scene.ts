import type { Amount } from '../numbers/amounts.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { Token } from '../tokens/token.ts';

/** What a rule sees that tells numbers which count nothing from figures. */
export interface Scene {
  tokens: Tokens;
  /** Tokens at which an amount begins, and before which one ends. */
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
  /** Every word begins with a capital, as in many headlines: capitals then say nothing. */
  titled: boolean;
  /** Offset of a token that begins a sentence. */
  begins: (token: number) => boolean;
  /** True if a noun that can be counted, or a measure, follows the token. */
  counts(token: number): boolean;
  /** True if the word at the token is by itself a noun that can be counted. */
  heads(token: number): boolean;
  /** True if the word at the token can be a verb as well as what is counted: killed, injured. */
  acts(token: number): boolean;
  /** True if the word at the token tells whose something is: “the bank’s”. */
  owns(token: number): boolean;
  /** True if a word of measure stands at the token. */
  measures(token: number): boolean;
}

/** Tells whether an amount is no figure. */
export type Rule = (scene: Scene, amount: Amount) => boolean;

/** The word at a token in lower case, or the empty string. */
export function wordAt(scene: Scene, at: number): string {
  return scene.tokens[at]?.lower ?? '';
}

/** A whole number in digits without separators, or NaN. */
export function plainDigits(token: Token | undefined): number {
  if (token?.kind !== 'digits' || token.text.length > 4) return NaN;
  return /^\d+$/.test(token.text) ? Number(token.text) : NaN;
}
