import type { Parsed } from '../parsed.ts';
import { phraseBefore } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Pair } from './marks.ts';
import type { Mention } from './names.ts';
import type { SpeechWords } from './speech-words.ts';

/** A name as something that a pronoun further on may stand for. */
export interface Candidate {
  mention: Mention;
  /** Counts the sentences of the text, so that a pronoun finds the nearest. */
  sentence: number;
  /** In quotation marks or brackets: the text itself does not speak of it. */
  aside: boolean;
  /** “A daughter, Ann Bell”: told of for somebody else’s sake, with whom the text goes on further down. */
  relative: boolean;
  /** Behind a preposition: “in Leeds”, “for Ann Bell”. */
  ruled: boolean;
  /** Inside a clause that hangs on another: “Krall, who beat Rovik”. */
  hangs: boolean;
  /** A verb of saying follows. */
  speaks: boolean;
  /** Where people are introduced: first in its sentence, or between commas. */
  introduced: boolean;
}

/** The candidates of a text in order, and the count of any token's sentence. */
export interface Candidates {
  all: readonly Candidate[];
  sentenceOf(passage: number, token: number): number;
  /** The number of the last that ends before a token; -1 without one. */
  lastBefore(passage: number, token: number): number;
}

/** Pairs stand in order and in no other, so the last that opens before a token tells. */
function isInside(pairs: readonly Pair[], token: number): boolean {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.open ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return token < (pairs[low - 1]?.close ?? 0);
}

function isAside(
  parsed: Parsed,
  mention: Mention,
  pairs: readonly Pair[],
  words: SpeechWords,
): boolean {
  const { from, to } = mention;
  const isBracketed = isMark(parsed.tokens[from - 1], '(') && isMark(parsed.tokens[to], ')');
  return isBracketed || isInside(pairs, from) || isAsker(parsed, mention, words);
}

function isRelative(
  { tokens, begins }: Parsed,
  { titleFrom }: Mention,
  words: SpeechWords,
): boolean {
  const isKin =
    isMark(tokens[titleFrom - 1], ',') &&
    words.kin.has(tokens[titleFrom - 2]?.lower ?? '') &&
    words.determiners.has(tokens[titleFrom - 3]?.lower ?? '');
  return !words.headFirst && isKin && !begins(titleFrom - 3);
}

/** “Asked by Ann Bell”, “Cross-examined by Ann Bell” is no longer before its name. */
const FRONTED = 6;

/** “Asked by Ann Bell whether it was true, she said”: somebody else than whoever asks. */
function isAsker({ tokens, begins }: Parsed, { titleFrom }: Mention, words: SpeechWords): boolean {
  for (let at = titleFrom - 1; at > 0 && at > titleFrom - FRONTED; at--) {
    const isBy =
      words.agents.has(tokens[at]?.lower ?? '') && words.isAdverbial(tokens[at - 1]?.lower ?? '');
    if (isBy) return begins(at - 1) || (isMark(tokens[at - 2], '-') && begins(at - 3));
  }
  return false;
}

function isRuled({ tokens, begins }: Parsed, mention: Mention, words: SpeechWords): boolean {
  let before = mention.titleFrom - 1;
  while (words.determiners.has(tokens[before]?.lower ?? '')) before--;
  const holdsView =
    phraseBefore(words.accordingTo, tokens, before + 1) > 0 ||
    (begins(before) && phraseBefore(words.accordingFirst, tokens, before + 1) > 0);
  const { lower } = tokens[before] ?? { lower: '' };
  return words.prepositions.has(lower) && !words.conjunctions.has(lower) && !holdsView;
}

/** “Acme said”, “…, said Acme.”, “according to Acme”. */
function speaks({ tokens }: Parsed, { titleFrom, to }: Mention, words: SpeechWords): boolean {
  if (words.saying.has(tokens[to]?.lower ?? '')) return true;
  if (words.headFirst || !isMark(tokens[to], ',.')) return false;
  const isTag =
    isMark(tokens[titleFrom - 2], ',') && words.saying.has(tokens[titleFrom - 1]?.lower ?? '');
  return isTag || phraseBefore(words.accordingTo, tokens, titleFrom) > 0;
}

/** A clause as far back as this may hang a name on another. */
const CLAUSE = 12;

function hangs({ tokens, begins }: Parsed, mention: Mention, words: SpeechWords): boolean {
  for (let at = mention.from - 1; at > mention.from - CLAUSE && at > 0 && !begins(at + 1); at--)
    if (words.clauseBreaks.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** A role before a name is no longer than this: “the pie magnate Reg Tolliver”. */
const ROLE = 4;

function isIntroduced(
  { tokens }: Parsed,
  { from, to, opens }: Mention,
  words: SpeechWords,
): boolean {
  if (opens) return true;
  if (!isMark(tokens[to], ',.;:—–')) return false;
  for (let at = from - 1; at >= from - ROLE; at--) {
    const token = tokens[at];
    if (isMark(token, ',:') || words.determiners.has(token?.lower ?? '')) return true;
    if (token?.kind !== 'word' || token.text !== token.lower || words.prepositions.has(token.lower))
      return false;
  }
  return false;
}

/** The last of some candidates that ends before a token. */
function lastBefore(all: readonly Candidate[], passage: number, token: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = all[middle]?.mention;
    const isBefore =
      mention !== undefined &&
      (mention.passage < passage || (mention.passage === passage && mention.to <= token));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Looks at every name of a text once. `pairs` are the quotations by passage. */
export function candidatesOf(
  passages: readonly Parsed[],
  mentions: readonly Mention[],
  pairs: readonly (readonly Pair[])[],
  words: SpeechWords,
): Candidates {
  const firsts: number[] = [];
  let count = 0;
  for (const { sentences } of passages) {
    firsts.push(count);
    count += sentences.length;
  }
  const sentenceOf = (passage: number, token: number): number => {
    const starts = passages[passage]?.sentences ?? [];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle]?.from ?? 0) <= token) low = middle;
      else high = middle - 1;
    }
    return (firsts[passage] ?? 0) + low;
  };
  const all = mentions.flatMap((mention): Candidate[] => {
    const parsed = passages[mention.passage];
    if (!parsed) return [];
    const ruled = isRuled(parsed, mention, words);
    return [
      {
        mention,
        sentence: sentenceOf(mention.passage, mention.from),
        aside: isAside(parsed, mention, pairs[mention.passage] ?? [], words),
        relative: isRelative(parsed, mention, words),
        ruled,
        hangs: hangs(parsed, mention, words),
        // “La comisión creada por el Congreso pidió”: where heads come first, the verb is not of what hangs on them.
        speaks: speaks(parsed, mention, words) && !(ruled && words.headFirst),
        introduced: isIntroduced(parsed, mention, words),
      },
    ];
  });
  return {
    all,
    sentenceOf,
    lastBefore: (passage, token) => lastBefore(all, passage, token),
  };
}
