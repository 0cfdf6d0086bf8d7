import type { Token } from '../tokens/token.ts';

/** A number in the text, before anything around it has been looked at. */
export interface Numeral {
  /** Tokens, half open. */
  from: number;
  to: number;
  /** `null` where malformed. */
  value: number | null;
  /** The place of the last significant digit: 8,000 is known to the thousand. */
  step: number;
  /** Written in words alone. */
  spelled: boolean;
  /** What its scale word or sign multiplied it by: 1000000 in 14 million, 1 without one. */
  scale: number;
  /** A fraction or a ratio: two-thirds, one in five. */
  fraction: boolean;
}

/** What a step of the reading sees: one passage as tokens. */
export type Tokens = readonly Token[];
