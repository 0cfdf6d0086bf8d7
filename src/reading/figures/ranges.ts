import { phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches } from '../tokens/token.ts';
import type { Amount } from '../numbers/amounts.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { nounPhraseIn } from './noun-phrase.ts';
import { nounRun } from './noun-run.ts';
import { MULTIPLE } from './units.ts';
import type { NounWords } from './noun-words.ts';

/** Words that make one phrase of two numbers. */
export interface RangeWords {
  /** Before the first: from, between. */
  openers: ReadonlySet<string>;
  /** The openers after which “and” closes: between. */
  between: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Between these words and the numbers: “entre el 2% y el 3%”. */
  articles: ReadonlySet<string>;
  /** Between the two without an opener: to. */
  links: ReadonlySet<string>;
  or: ReadonlySet<string>;
  /** Between two numbers with hyphens: “3-for-2”, “10-to-1”. */
  hyphenLinks: Phrases;
  /** Before the first: “rose 5 percent to 27” is a change and where it led, not a range. */
  changeVerbs: ReadonlySet<string>;
  /** Between numerator and denominator: in, out of. */
  ratio: Phrases;
  /** Between them too before those whom surveys count: “zwei von fünf Deutschen”. */
  of: ReadonlySet<string>;
  populations: ReadonlySet<string>;
  timeMeasures: ReadonlySet<string>;
  /** Hundredths of the unit of a currency: cents. */
  hundredths: ReadonlySet<string>;
}

const DASHES = '-‑–—';

/** Above this a number stands for itself beside “million” (“from 800,000 to 1 million”), unless the other is as large (“3,000 to 4,500 million”). */
const LARGEST_SHARING = 1000;

/** Ends further apart are a change and where it led: “rose 5 to 27 points”. */
const NEAREST_ENDS = 3;

/** Spreads a shared scale and measure over both ends: “$5 and $7 million”, “43 to 82%”. */
export function spread(first: Amount, last: Amount): Amount {
  const isLarge = last.value !== null && last.value >= LARGEST_SHARING * last.scale;
  const shares =
    first.scale === 1 &&
    first.value !== null &&
    (Math.abs(first.value) < LARGEST_SHARING || isLarge);
  const factor = shares ? last.scale : 1;
  const value = first.value === null ? null : Number((first.value * factor).toPrecision(15));
  const kind = first.measure === null ? last.kind : first.kind;
  return {
    ...first,
    measure: first.measure ?? last.measure,
    kind,
    value,
    step: first.step * factor,
    scale: first.scale * factor,
  };
}

function gapIsMeasure(tokens: Tokens, from: number, to: number, words: NounWords): boolean {
  return (
    to - from === 1 &&
    (words.measures.has(tokens[from]?.text ?? '') ||
      words.measures.has(tokens[from]?.lower ?? '') ||
      tokens[from]?.text === MULTIPLE)
  );
}

/** Whether two amounts that follow each other make a range, a change or a choice of two. */
export function isRange(
  tokens: Tokens,
  first: Amount,
  last: Amount,
  words: RangeWords,
  nouns: NounWords,
): boolean {
  if (first.value === null || last.value === null || first.fraction !== last.fraction) return false;
  if (first.kind !== last.kind && first.kind !== 'plain' && last.kind !== 'plain') return false;
  if (first.kind === 'percent' && last.kind !== 'percent') return false;
  if (first.kind === 'money' && last.kind === 'money' && !isSameMoney(first, last, nouns))
    return false;
  if (first.kind === 'money' && last.kind === 'plain' && nounRun(tokens, last.to, nouns))
    return false;
  const hyphens = phraseBefore(words.hyphenLinks, tokens, last.from);
  if (hyphens > 0 && last.from - hyphens === first.to) return true;
  if (isBetweenBoth(tokens, first, last, words)) return true;
  const link = last.from - 1;
  if (isMark(tokens[link], '/') && link === first.to && touches(tokens[link]))
    return first.step < 1 && last.step < 1;
  const isSuspended = isMark(tokens[first.to], '-‑') && first.to + 1 === link;
  if (isSuspended && touches(tokens[first.to]) && words.links.has(tokens[link]?.lower ?? ''))
    return first.value < last.value;
  const gapFree = link === first.to || gapIsMeasure(tokens, first.to, link, nouns);
  if (!gapFree || hasOtherMeasure(tokens, first.to, last.to, link, nouns)) return false;
  const opener = tokens[first.from - 1]?.lower ?? '';
  const word = tokens[link]?.lower ?? '';
  if (words.between.has(opener)) return words.and.has(word) || isMark(tokens[link], DASHES);
  if (words.openers.has(opener)) return words.links.has(word) || isMark(tokens[link], DASHES);
  if (words.links.has(word))
    return !hasChangeVerb(tokens, first.from, words) || isEstimate(tokens, first, last, nouns);
  if (words.or.has(word)) return first.value < last.value && first.to === link;
  if (!isMark(tokens[link], `${DASHES}:`) || first.to !== link) return false;
  const isClose = touches(tokens[link]);
  return isClose === touches(tokens[link + 1]) && (isClose || first.value < last.value);
}

/** “Entre el 2% y el 3%”: each end has an article. */
function isBetweenBoth(tokens: Tokens, first: Amount, last: Amount, words: RangeWords): boolean {
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  return (
    words.articles.has(wordAt(first.from - 1)) &&
    words.between.has(wordAt(first.from - 2)) &&
    words.articles.has(wordAt(last.from - 1)) &&
    words.and.has(wordAt(last.from - 2)) &&
    last.from - 2 === first.to
  );
}

/** “12,000 points at 12 months”: each number has a measure of its own. */
function hasOtherMeasure(
  tokens: Tokens,
  from: number,
  to: number,
  link: number,
  { measures }: NounWords,
): boolean {
  const [one, other] = [tokens[from], tokens[to]];
  const isMeasure = measures.has(other?.text ?? '') || measures.has(other?.lower ?? '');
  return link > from && isMeasure && other?.lower !== one?.lower;
}

/** “1 dollar or 2 dollars”, and not “EUR 41 or 3,000 JPY”. */
function isSameMoney(first: Amount, last: Amount, nouns: NounWords): boolean {
  const [one, other] = [first, last].map(({ measure }) =>
    nouns.singular(measure?.toLowerCase() ?? ''),
  );
  return one === other;
}

/** “Adding 10 to 15 minutes”, “rose 3 to 4 percent”: two ends of one size, and a unit for both. */
function isEstimate(tokens: Tokens, first: Amount, last: Amount, nouns: NounWords): boolean {
  const [low, high] = [first.value ?? 0, (last.value ?? 0) / last.scale];
  const isNear = low < high && high <= low * NEAREST_ENDS;
  return (
    isNear &&
    first.kind === 'plain' &&
    tokens[first.to]?.kind === 'word' &&
    first.to + 1 === last.from &&
    (last.kind === 'percent' ||
      (last.kind === 'money' && last.numberTo < last.to) ||
      nounRun(tokens, last.to, nouns) !== null)
  );
}

function hasChangeVerb(tokens: Tokens, from: number, words: RangeWords): boolean {
  return [1, 2, 3].some((back) => words.changeVerbs.has(tokens[from - back]?.lower ?? ''));
}

/** One in five, nine out of 10, one dose in 12: the quotient of two amounts; `null` if they are two figures. */
export function ratioOf(
  tokens: Tokens,
  top: Amount,
  bottom: Amount,
  words: RangeWords,
  nouns: NounWords,
): Amount | null {
  if (
    top.kind !== 'plain' ||
    bottom.kind === 'percent' ||
    top.scale > 1 ||
    top.value === null ||
    bottom.value === null
  )
    return null;
  const length =
    phraseBefore(words.ratio, tokens, bottom.from) || ofPopulation(tokens, bottom, words);
  const gap = bottom.from - length - top.to;
  // “Trois collèges sur dix”, but not “three wins in five games”
  const run = top.value === 1 ? null : nounRun(tokens, bottom.to, nouns);
  const isFree = run === null || nounPhraseIn(tokens, run, nouns) === null;
  if (length === 0 || gap < 0 || gap > (isFree ? 1 : 0) || top.value > bottom.value) return null;
  // “10 out of 10” is a ratio, “8 in 8 towns” is none.
  if (top.value === bottom.value && length === 1) return null;
  if (words.timeMeasures.has(tokens[bottom.to]?.lower ?? '')) return null;
  const isRound =
    bottom.value <= 10 || Number.isInteger(Math.log10(bottom.value)) || top.value === 1;
  return isRound
    ? {
        ...top,
        to: bottom.numberTo,
        value: top.value / bottom.value,
        fraction: true,
        step: 0,
        spelled: top.spelled,
      }
    : null;
}

/** “Zwei von fünf Deutschen”: how many tokens stand between both where all of a population is spoken of; 0 where some are. */
function ofPopulation(
  tokens: Tokens,
  { from, to }: Amount,
  { of, populations }: RangeWords,
): number {
  const isOf = of.has(tokens[from - 1]?.lower ?? '');
  return isOf && populations.has(tokens[to]?.lower ?? '') ? 1 : 0;
}
