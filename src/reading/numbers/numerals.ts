import { phraseAt, type Phrases } from '../tokens/phrases.ts';
import { isCapitalised, isMark, touches, type Token } from '../tokens/token.ts';
import { brokenEnd } from './broken.ts';
import type { DigitReader } from './digits.ts';
import { isVulgar, signFractionAt, wordFractionAt, type FractionWords } from './fractions.ts';
import { isMistyped, mistypedEnd } from './mistyped.ts';
import type { Numeral, Tokens } from './numeral.ts';
import { withScale, type ScaleWords } from './scales.ts';
import { spelledAt, type NumberWords } from './spelled.ts';
import { startersOf } from './starters.ts';

/** How a language writes numbers. */
export interface NumberLanguage {
  words: NumberWords;
  scales: ScaleWords;
  fractions: FractionWords;
  /** Before a number that a space broke behind its comma: “at least 1, 200”. */
  groupLeaders: Phrases;
  /** Groups of three with ordinary spaces before them: 25 000. */
  spacedGroups: boolean;
  /** Between an article and a dozen or a part, how far it holds: “a good dozen”. */
  graded: ReadonlySet<string>;
}

/** Looking further would cost more than it finds: no number has more groups. */
const MOST_GROUPS = 8;
/** “1 414 021 100”: so many groups are one number in any language. */
const SURE_GROUPS = 4;

function malformed(from: number, to: number): Numeral {
  return { from, to, value: null, step: 0, spelled: false, scale: 1, fraction: false };
}

function spacedGroupEnd(tokens: Tokens, from: number): number {
  let at = from + 1;
  if (!/^[1-9]\d{0,2}$/.test(tokens[from]?.text ?? '')) return at;
  const isGroup = (token: Token | undefined): boolean =>
    token?.kind === 'digits' &&
    /^\d{3}$/.test(token.text) &&
    token.start === (tokens[at - 1]?.end ?? 0) + 1;
  while (at - from < MOST_GROUPS && isGroup(tokens[at])) at++;
  return at;
}

function digitsAt(
  tokens: Tokens,
  from: number,
  reader: DigitReader,
  language: NumberLanguage,
): Numeral | null {
  const mistyped = mistypedEnd(tokens, from);
  if (mistyped > from) return malformed(from, mistyped);
  const token = tokens[from];
  if (token?.kind !== 'digits') return null;
  const broken = brokenEnd(tokens, from, language.groupLeaders);
  if (broken > from) return malformed(from, broken);
  const groups = tokens[from + 1]?.kind === 'digits' ? spacedGroupEnd(tokens, from) : from + 1;
  const allZero = tokens[groups - 1]?.text === '000';
  const next = tokens[groups];
  const isCounted = next?.kind === 'word' || isMark(next, '%');
  // “12 250kg bags”: where spaces part the thousands, one parts the measure too.
  const isMeasured = groups === from + 2 && !allZero && next?.kind === 'word' && touches(next);
  // “32 737 MAXs”, “12 787s”: so many jets.
  const isModel =
    groups === from + 2 &&
    /^7\d7$/.test(tokens[from + 1]?.text ?? '') &&
    (isCapitalised(next) || touches(next));
  const isOne = groups > from + 1 && !isMeasured && !isModel;
  const isLong = groups - from >= SURE_GROUPS;
  const to = isOne && (language.spacedGroups || allZero || isCounted || isLong) ? groups : from + 1;
  let text = '';
  for (let at = from; at < to; at++) text += tokens[at]?.text ?? '';
  const found = reader.read(text, isMark(next, '%'));
  const unread = malformed(from, to);
  return found ? { ...unread, value: found.value, step: found.step } : unread;
}

/** The number that begins at a token, with its fraction and its scale; `null` if none does. */
function numeralAt(
  tokens: Tokens,
  from: number,
  reader: DigitReader,
  language: NumberLanguage,
): Numeral | null {
  const token = tokens[from];
  const isWord = token?.kind === 'word';
  const fraction = isWord ? null : signFractionAt(tokens, from);
  if (fraction) return withScale(tokens, fraction, language.scales);
  if (token?.kind === 'digits' || isMistyped(token)) {
    const digits = digitsAt(tokens, from, reader, language);
    if (digits) return withRest(tokens, withScale(tokens, digits, language.scales), language);
  }
  if (!isWord || !startersOf(language)(token.entry)) return null;
  const part = wordFractionAt(tokens, from, language.fractions, language.words);
  return (
    graded(tokens, from, reader, language) ??
    scaledHalf(tokens, from, language) ??
    (part && scaledPart(tokens, part, language)) ??
    spelled(tokens, from, language)
  );
}

/** What is looked at before a number, and how long one is at most. */
const BEFORE = 6;
const LONGEST = 24;
/** “Une bonne dizaine”: fewer are told without an adjective. */
const FEWEST = 10;

/** “A good dozen”, “un bon tiers des voix”: read as it is without the adjective, where it is so many or a part of something. */
function graded(
  tokens: Tokens,
  from: number,
  reader: DigitReader,
  language: NumberLanguage,
): Numeral | null {
  const { words, fractions } = language;
  if (!language.graded.has(tokens[from + 1]?.lower ?? '')) return null;
  const one = tokens[from]?.lower ?? '';
  if (!words.articles.has(one) && words.small(one) !== 1) return null;
  const start = Math.max(0, from - BEFORE);
  const plain = [...tokens.slice(start, from + 1), ...tokens.slice(from + 2, from + LONGEST)];
  const found = numeralAt(plain, from - start, reader, language);
  if (!found || found.to === from - start + 1) return null;
  const isOfMany = found.fraction && fractions.followers.has(plain[found.to]?.lower ?? '');
  const isMany = found.scale > 1 || (!found.fraction && (found.value ?? 0) >= FEWEST);
  return isOfMany || isMany ? { ...found, from, to: start + found.to + 1 } : null;
}

/** “3 hundred and 21”: tens in digits behind hundreds. */
function withRest(tokens: Tokens, numeral: Numeral, { words }: NumberLanguage): Numeral {
  const rest = tokens[numeral.to + 1];
  const isRest =
    numeral.scale === 100 &&
    numeral.value !== null &&
    words.joiners.has(tokens[numeral.to]?.lower ?? '') &&
    rest?.kind === 'digits' &&
    /^[1-9]\d?$/.test(rest.text);
  return isRest
    ? { ...numeral, to: numeral.to + 2, value: (numeral.value ?? 0) + Number(rest.text), step: 1 }
    : numeral;
}

/** “A quarter of a million”: the part of a scale that stands alone. */
function scaledPart(tokens: Tokens, part: Numeral, language: NumberLanguage): Numeral {
  const length = phraseAt(language.fractions.partOfScale, tokens, part.to);
  const factor =
    length > 0 ? language.words.scales.get(tokens[part.to + length]?.lower ?? '') : undefined;
  if (factor === undefined || factor < 1000 || part.value === null) return part;
  return {
    ...part,
    to: part.to + length + 1,
    value: part.value * factor,
    step: part.value * factor,
    scale: factor,
    fraction: false,
  };
}

function scaledHalf(tokens: Tokens, from: number, language: NumberLanguage): Numeral | null {
  const length = phraseAt(language.fractions.halfOfScale, tokens, from);
  const at = from + length + (isMark(tokens[from + length], '-‑') ? 1 : 0);
  const factor = length > 0 ? language.words.scales.get(tokens[at]?.lower ?? '') : undefined;
  if (factor === undefined) return null;
  return {
    from,
    to: at + 1,
    value: factor / 2,
    step: factor / 2,
    spelled: true,
    scale: factor,
    fraction: false,
  };
}

function spelled(tokens: Tokens, from: number, language: NumberLanguage): Numeral | null {
  const found = spelledAt(tokens, from, language.words);
  return (
    found && withScale(tokens, { ...found, from, spelled: true, fraction: false }, language.scales)
  );
}

/** All numbers of a passage, in digits and in words, in order. */
export function numerals(tokens: Tokens, reader: DigitReader, language: NumberLanguage): Numeral[] {
  const found: Numeral[] = [];
  const mayStart = startersOf(language);
  const mayBegin = (at: number): boolean => {
    const token = tokens[at];
    if (token?.kind !== 'word') return token?.kind === 'digits' || isVulgar(token);
    return mayStart(token.entry) || (touches(tokens[at + 1]) && isMistyped(token));
  };
  for (let at = 0; at < tokens.length;) {
    const numeral = mayBegin(at) ? numeralAt(tokens, at, reader, language) : null;
    if (numeral) found.push(numeral);
    at = numeral?.to ?? at + 1;
  }
  return found;
}
