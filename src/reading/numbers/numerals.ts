import { phraseAt } from '../tokens/phrases.ts';
import { isMark, touches, type Token } from '../tokens/token.ts';
import type { DigitReader } from './digits.ts';
import { signFractionAt, wordFractionAt, type FractionWords } from './fractions.ts';
import type { Numeral, Tokens } from './numeral.ts';
import { withScale, type ScaleWords } from './scales.ts';
import { spelledAt, type NumberWords } from './spelled.ts';

/** How a language writes numbers. */
export interface NumberLanguage {
  words: NumberWords;
  scales: ScaleWords;
  fractions: FractionWords;
  /** Groups of three with ordinary spaces before them: 25 000. */
  spacedGroups: boolean;
}

/** Letters that are typed for digits by mistake, between or after them. */
const MISTYPED = /^[OoIl]+$/;
/** Looking further would cost more than it finds: no number has more groups. */
const MOST_PARTS = 8;

function malformed(from: number, to: number): Numeral {
  return { from, to, value: null, step: 0, spelled: false, scale: 1, fraction: false };
}

/** l.200.000: a letter for the first digit of a number in groups. */
function mistypedGroup(tokens: Tokens, from: number): boolean {
  const groups = tokens[from + 2];
  const isPoint = touches(tokens[from + 1]) && /^[.,]$/.test(tokens[from + 1]?.text ?? '');
  return /^[lIO]$/.test(tokens[from]?.text ?? '') && isPoint && touches(groups) && /^\d{3}(?:[.,]\d{3})*$/.test(groups.text);
}

/** 1O5, 1OO, l05: where the run of digits and letters that pass for digits ends; `from` if there is none. */
function mistypedEnd(tokens: Tokens, from: number): number {
  const first = tokens[from];
  let at = from;
  let letters = 0;
  let digits = 0;
  while (at === from || (touches(tokens[at]) && at - from < MOST_PARTS)) {
    const token = tokens[at];
    if (token?.kind === 'digits') digits++;
    else if (token?.kind === 'word' && MISTYPED.test(token.text)) letters++;
    else break;
    at++;
  }
  if (touches(tokens[at]) && tokens[at]?.kind === 'word') return from;
  const last = tokens[at - 1];
  if (digits === 0 || letters === 0) return from;
  const between = digits > 1;
  const trailing = first?.kind === 'digits' && /^O+$/.test(last?.text ?? '');
  const leading = first?.kind === 'word' && /^[lo]$/.test(first.text) && (tokens[from + 1]?.text.length ?? 0) > 1;
  return between || trailing || leading ? at : from;
}

function spacedGroupEnd(tokens: Tokens, from: number): number {
  let at = from + 1;
  if (!/^[1-9]\d{0,2}$/.test(tokens[from]?.text ?? '')) return at;
  const isGroup = (token: Token | undefined): boolean =>
    token?.kind === 'digits' && /^\d{3}$/.test(token.text) && token.start === (tokens[at - 1]?.end ?? 0) + 1;
  while (at - from < MOST_PARTS && isGroup(tokens[at])) at++;
  return at;
}

function digitsAt(tokens: Tokens, from: number, reader: DigitReader, language: NumberLanguage): Numeral | null {
  const mistyped = mistypedEnd(tokens, from);
  if (mistyped > from) return malformed(from, mistyped);
  if (mistypedGroup(tokens, from)) return malformed(from, from + 3);
  const token = tokens[from];
  if (token?.kind !== 'digits') return null;
  const groups = spacedGroupEnd(tokens, from);
  const allZero = tokens[groups - 1]?.text === '000';
  const to = groups > from + 1 && (language.spacedGroups || allZero) ? groups : from + 1;
  const text = tokens.slice(from, to).map((part) => part.text).join('');
  const found = reader.read(text);
  return found ? { ...malformed(from, to), ...found } : malformed(from, to);
}

/** The number that begins at a token, with its fraction and its scale; `null` if none does. */
function numeralAt(tokens: Tokens, from: number, reader: DigitReader, language: NumberLanguage): Numeral | null {
  const token = tokens[from];
  const fraction = signFractionAt(tokens, from);
  if (fraction) return withScale(tokens, fraction, language.scales);
  if (token?.kind === 'digits' || (token?.kind === 'word' && MISTYPED.test(token.text))) {
    const digits = digitsAt(tokens, from, reader, language);
    if (digits) return digits.value === null ? digits : withScale(tokens, digits, language.scales);
  }
  if (token?.kind !== 'word') return null;
  return scaledHalf(tokens, from, language) ?? wordFractionAt(tokens, from, language.fractions, language.words) ?? spelled(tokens, from, language);
}

function scaledHalf(tokens: Tokens, from: number, language: NumberLanguage): Numeral | null {
  const length = phraseAt(language.fractions.halfOfScale, tokens, from);
  const at = from + length + (isMark(tokens[from + length], '-‑') ? 1 : 0);
  const factor = length > 0 ? language.words.scales.get(tokens[at]?.lower ?? '') : undefined;
  if (factor === undefined) return null;
  return { from, to: at + 1, value: factor / 2, step: factor / 2, spelled: true, scale: factor, fraction: false };
}

function spelled(tokens: Tokens, from: number, language: NumberLanguage): Numeral | null {
  const found = spelledAt(tokens, from, language.words);
  return found && withScale(tokens, { ...found, from, spelled: true, fraction: false }, language.scales);
}

/** All numbers of a passage, in digits and in words, in order. */
export function numerals(tokens: Tokens, reader: DigitReader, language: NumberLanguage): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numeral = numeralAt(tokens, at, reader, language);
    if (numeral) found.push(numeral);
    at = numeral?.to ?? at + 1;
  }
  return found;
}
