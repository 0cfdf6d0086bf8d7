import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';

/** How a language builds what a number counts. */
export interface NounWords {
  /** Whether the head noun ends its phrase (English) or begins it (Spanish). */
  head: 'last' | 'first';
  /** Words that end a noun phrase: of, in, was, who. */
  stops: ReadonlySet<string>;
  /** Adverbs that may stand before a noun too: daily. */
  frequencies: ReadonlySet<string>;
  /** Between “of the” and a number that takes its unit: “nine of the last 10 sessions”. */
  recent: ReadonlySet<string>;
  /** Whose expectation a number is, behind it: “the 431,000 analysts expected”. */
  forecasters: ReadonlySet<string>;
  expecting: ReadonlySet<string>;
  /** Words between number and noun that are no part of it: more, other. */
  skipped: ReadonlySet<string>;
  /** True for a word that looks like a plural noun. */
  isPlural(word: string): boolean;
  /** Plurals that stand before other nouns: arms, sales. */
  attributivePlurals: ReadonlySet<string>;
  /** After a measure, with another measure: miles per hour. */
  per: ReadonlySet<string>;
  /** Heads without a plural form: people, police, injured. */
  collectives: ReadonlySet<string>;
  /** Looks like the participle of a verb: it follows the head and is no part of the phrase. */
  isParticiple(word: string): boolean;
  /** Words and signs of measure. */
  measures: ReadonlySet<string>;
  /** Signs that measure only where they touch the number: 2x, 11st. */
  gluedMeasures: ReadonlySet<string>;
  /** Behind a hyphen, no unit: “100,000-strong”. */
  emptyHyphens: ReadonlySet<string>;
  /** Of these, the ones that stand before what is counted: “300-odd guests”. */
  looseHyphens: ReadonlySet<string>;
  /** Heads that take what they measure with them: tonnes of wheat. */
  takesOf: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** After “of”, before the noun: the, its, all. */
  determiners: ReadonlySet<string>;
}

/** “3 million daily users”: adverbs elsewhere, part of the phrase before a noun. */
function isBeforeNoun(tokens: Tokens, at: number, words: NounWords): boolean {
  const next = tokens[at + 1];
  return (
    words.frequencies.has(tokens[at]?.lower ?? '') &&
    next?.kind === 'word' &&
    !words.stops.has(next.lower)
  );
}

/** Tokens of a noun phrase, half open. */
export interface NounPhrase {
  from: number;
  to: number;
}

const LONGEST = 7;

/** First-round, two-storey: a stop word that opens a compound stops nothing. */
function isCompound(tokens: Tokens, at: number): boolean {
  return isMark(tokens[at + 1], '-‑') && touches(tokens[at + 1]) && touches(tokens[at + 2]);
}

/** “Type 31 frigates”, “Airbus A320s”, “Su-27s”: digits behind a name, with a word behind them. */
function isType(tokens: Tokens, at: number, from: number): boolean {
  const hyphen = isMark(tokens[at], '-‑') && touches(tokens[at]) ? 1 : 0;
  const next = tokens[at + hyphen + 1];
  return (
    at > from &&
    isCapitalised(tokens[at - 1]) &&
    tokens[at + hyphen]?.kind === 'digits' &&
    (hyphen === 0 || touches(tokens[at + 1])) &&
    next?.kind === 'word' &&
    (!touches(next) || /s$/.test(next.text))
  );
}

/** The words from a token on that may belong to one noun phrase. */
export function nounRun(tokens: Tokens, from: number, words: NounWords): NounPhrase | null {
  let to = from;
  while (to < tokens.length && to - from < LONGEST) {
    const token = tokens[to];
    const isOpen = (at: number): boolean =>
      !words.stops.has(tokens[at]?.lower ?? '') ||
      isCompound(tokens, at) ||
      isBeforeNoun(tokens, at, words);
    if (token?.kind === 'word' && isOpen(to)) to++;
    else if (
      isMark(token, '-‑&') &&
      to > from &&
      tokens[to + 1]?.kind === 'word' &&
      touches(token) === touches(tokens[to + 1])
    )
      to += 2;
    else if (isType(tokens, to, from)) to += token?.kind === 'digits' ? 1 : 2;
    else if (isMark(token, '²³') && touches(token) && to > from) to++;
    else break;
  }
  return to > from ? { from, to } : null;
}

function isHead(tokens: Tokens, at: number, words: NounWords): boolean {
  const token = tokens[at];
  const isTypes =
    touches(token) && /^\p{Lu}?s$/u.test(token.text) && tokens[at - 1]?.kind === 'digits';
  if (isTypes) return true;
  return (
    token?.kind === 'word' &&
    !words.stops.has(token.lower) &&
    (words.collectives.has(token.lower) ||
      words.measures.has(token.text) ||
      words.measures.has(token.lower) ||
      words.isPlural(token.text))
  );
}

/** “nine-year term”: a measure behind a hyphen is no head where the phrase goes on. */
function isModifier(tokens: Tokens, at: number, run: NounPhrase, words: NounWords): boolean {
  return (
    words.measures.has(tokens[at]?.lower ?? '') &&
    !words.isPlural(tokens[at]?.text ?? '') &&
    at > run.from &&
    isMark(tokens[at - 1], '-‑') &&
    at + 1 < run.to &&
    tokens[at + 1]?.kind === 'word'
  );
}

/** “arms dealers”, “square kilometres”: the head is not yet the last word. */
function continuesHead(tokens: Tokens, head: number, words: NounWords): boolean {
  const isMeasure = (at: number): boolean => words.measures.has(tokens[at]?.lower ?? '');
  if (isMeasure(head) && isMeasure(head + 1)) return true;
  const word = tokens[head]?.lower ?? '';
  return (
    (words.attributivePlurals.has(word) || words.collectives.has(word)) &&
    words.isPlural(tokens[head + 1]?.text ?? '') &&
    !words.isParticiple(tokens[head + 1]?.lower ?? '')
  );
}

/** “health care facilities destroyed”: up to the first plural, and the plurals that follow it. */
function headLast(tokens: Tokens, run: NounPhrase, words: NounWords): NounPhrase | null {
  let head = run.from;
  while (head < run.to && (!isHead(tokens, head, words) || isModifier(tokens, head, run, words)))
    head++;
  if (head === run.to) return null;
  if (
    words.collectives.has(tokens[head]?.lower ?? '') &&
    words.isParticiple(tokens[head]?.lower ?? '')
  ) {
    for (let at = head + 1; at < run.to; at++) if (isHead(tokens, at, words)) head = at;
  }
  while (isMark(tokens[head + 1], '-‑') && head + 2 < run.to) {
    let at = head + 2;
    while (at < run.to && !isHead(tokens, at, words)) at++;
    if (at >= run.to) break;
    head = at;
  }
  while (head + 1 < run.to && continuesHead(tokens, head, words)) head++;
  let to = head + 1;
  while (to < run.to && isMark(tokens[to], '²³')) to++;
  return { from: run.from, to };
}

/** “instalaciones sanitarias destruidas”: the first word and the plurals that agree with it. */
function headFirst(tokens: Tokens, run: NounPhrase, words: NounWords): NounPhrase | null {
  let head = run.from;
  while (head < run.to && !isHead(tokens, head, words)) head++;
  const isFar =
    head > run.from && (head > run.from + 1 || words.isParticiple(tokens[head]?.lower ?? ''));
  if (head === run.to || isFar) return null;
  let to = head + 1;
  const agrees = (at: number): boolean =>
    words.isPlural(tokens[at]?.text ?? '') && !words.isParticiple(tokens[at]?.lower ?? '');
  while (to < run.to && agrees(to)) to++;
  while (to < run.to && isMark(tokens[to], '²³')) to++;
  return { from: run.from, to };
}

/** The head noun with its modifiers in a run of words, with “of …” where the head takes it. */
export function nounPhraseIn(tokens: Tokens, run: NounPhrase, words: NounWords): NounPhrase | null {
  const head = words.head === 'last' ? headLast(tokens, run, words) : headFirst(tokens, run, words);
  const found = head && withTail(tokens, head, words);
  if (!found) return null;
  const takesOf = tokens
    .slice(found.from, found.to)
    .some((token) => words.takesOf.has(token.lower));
  if (!takesOf || !words.of.has(tokens[found.to]?.lower ?? '')) return found;
  const inner = nounRun(tokens, found.to + 1, words);
  if (!inner) return found;
  const noun =
    words.head === 'last' ? headLast(tokens, inner, words) : headFirst(tokens, inner, words);
  return { from: found.from, to: noun?.to ?? massNounEnd(tokens, inner, words) };
}

/** “miles per hour”, “parts per million”. */
function withTail(tokens: Tokens, phrase: NounPhrase, words: NounWords): NounPhrase {
  const isPer =
    words.per.has(tokens[phrase.to]?.lower ?? '') && tokens[phrase.to + 1]?.kind === 'word';
  const isMeasure =
    words.measures.has(tokens[phrase.to - 1]?.lower ?? '') &&
    words.measures.has(tokens[phrase.to + 1]?.lower ?? '');
  if (!isPer || !isMeasure) return phrase;
  let to = phrase.to + 2;
  while (words.measures.has(tokens[to]?.lower ?? '')) to++;
  return { ...phrase, to };
}

/** Wheat, drinking water: no plural marks the head, so the phrase ends before a verb. */
function massNounEnd(tokens: Tokens, run: NounPhrase, words: NounWords): number {
  if (words.head === 'first') return run.from + 1;
  let to = run.from + 1;
  while (to < run.to && !words.isParticiple(tokens[to]?.lower ?? '')) to++;
  return to;
}

/** Steps over “more”, and over “of the” before what is counted. */
export function nounStart(
  tokens: Tokens,
  from: number,
  isFraction: boolean,
  words: NounWords,
): number {
  let at = from;
  while (isFraction && words.determiners.has(tokens[at]?.lower ?? '')) at++;
  while (words.skipped.has(tokens[at]?.lower ?? '')) at++;
  if (!words.of.has(tokens[at]?.lower ?? '')) return at;
  at++;
  while (
    words.determiners.has(tokens[at]?.lower ?? '') ||
    words.skipped.has(tokens[at]?.lower ?? '')
  )
    at++;
  return at;
}
