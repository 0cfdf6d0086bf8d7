import type { Amount } from '../numbers/amounts.ts';
import type { ScaleWords } from '../numbers/scales.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { phraseAt } from '../tokens/phrases.ts';
import type { NounWords } from './noun-words.ts';
import { nounRun } from './noun-run.ts';
import { isRange, ratioOf, spread, type RangeWords } from './ranges.ts';

/** One or two amounts that make one figure. */
export interface Joined {
  amount: Amount;
  /** The end of a range or a change. */
  end: Amount | null;
  /** Where the last of its tokens ends. */
  to: number;
  /** The noun inside a ratio or before a part of it: “one household in five”, “dos metros y medio”. */
  inside: number | null;
  /** “One in five”, behind which a plural is counted. */
  ratio: boolean;
  /** A word such as “from” stands before it and belongs to the phrase. */
  opened: boolean;
}

function single(amount: Amount): Joined {
  return { amount, end: null, to: amount.to, inside: null, ratio: false, opened: false };
}

/** “$5 and $7 million”, “five or six million”: two figures that one scale word serves. */
function sharesScale(tokens: Tokens, first: Amount, next: Amount, words: RangeWords): boolean {
  const link = tokens[first.to]?.lower ?? '';
  const isNext = first.to + 1 === next.from && (words.and.has(link) || words.or.has(link));
  const smaller =
    first.value !== null && next.value !== null && first.value * next.scale <= next.value * 1000;
  return (
    isNext &&
    smaller &&
    next.scale >= 1e6 &&
    first.kind === next.kind &&
    first.measure === next.measure &&
    !first.fraction
  );
}

/** “Dos metros y medio”: a part of the measure stands behind it. */
function withPartBehind(
  tokens: Tokens,
  amount: Amount,
  { measures }: NounWords,
  andPart: ScaleWords['andPart'],
): Joined | null {
  const { value, kind, fraction, scale, to } = amount;
  if (value === null || kind !== 'plain' || fraction || scale > 1) return null;
  if (!measures.has(tokens[to]?.lower ?? '')) return null;
  for (const { after, value: part } of andPart) {
    const length = phraseAt(after, tokens, to + 1);
    if (length === 0) continue;
    const whole = { ...amount, to: to + 1 + length, value: value + part, step: part };
    return { ...single(whole), inside: to };
  }
  return null;
}

/** “Two pounds fifty”, “2 Euro 50 Cent”, “two dollars and 50 cents”: a sum of money with its hundredths behind; `null` if it has none. */
function withHundredths(
  tokens: Tokens,
  whole: Amount,
  part: Amount,
  { hundredths, and }: RangeWords,
  nouns: NounWords,
): Joined | null {
  const isWhole = whole.kind === 'money' && whole.numberTo < whole.to && whole.scale === 1;
  const value = part.value ?? NaN;
  if (!isWhole || !Number.isInteger(whole.value) || !Number.isInteger(value)) return null;
  if (value < 1 || value > 99) return null;
  const isNamed = part.kind === 'money' && hundredths.has(part.measure?.toLowerCase() ?? '');
  const isBare = part.kind === 'plain' && value > 9 && nounRun(tokens, part.to, nouns) === null;
  const isJoined = isNamed && and.has(tokens[whole.to]?.lower ?? '');
  if (!(isNamed || isBare) || part.from - whole.to !== (isJoined ? 1 : 0)) return null;
  const sum = (whole.value ?? 0) + value / 100;
  return single({ ...whole, to: part.to, value: sum, step: 1 / 100 });
}

/** Joins the amounts that one phrase makes into one figure: ranges, changes, ratios. */
export function join(
  tokens: Tokens,
  amounts: readonly Amount[],
  words: RangeWords,
  nouns: NounWords,
  andPart: ScaleWords['andPart'],
): Joined[] {
  const joined: Joined[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index];
    const next = amounts[index + 1];
    if (!first) continue;
    const ratio = next && ratioOf(tokens, first, next, words, nouns);
    const coins = next && withHundredths(tokens, first, next, words, nouns);
    if (coins) {
      joined.push(coins);
      index++;
    } else if (ratio) {
      const hasNoun =
        phraseAt(words.ratio, tokens, first.to) === 0 &&
        !words.of.has(tokens[first.to]?.lower ?? '');
      joined.push({ ...single(ratio), inside: hasNoun ? first.to : null, ratio: true });
      index++;
    } else if (next && isRange(tokens, first, next, words, nouns)) {
      const opened = words.openers.has(tokens[first.from - 1]?.lower ?? '');
      joined.push({
        amount: spread(first, next),
        end: next.measure === null ? spread(next, first) : next,
        to: next.to,
        inside: null,
        ratio: false,
        opened,
      });
      index++;
    } else
      joined.push(
        withPartBehind(tokens, first, nouns, andPart) ??
          single(next && sharesScale(tokens, first, next, words) ? spread(first, next) : first),
      );
  }
  return joined;
}
