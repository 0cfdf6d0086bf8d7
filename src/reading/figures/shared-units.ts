import { isSign } from '../numbers/currencies.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { Joined } from './joining.ts';
import type { NounWords } from './noun-words.ts';
import { qualifierOf, type QualifierWords } from './qualifiers.ts';
import type { RangeWords } from './ranges.ts';

/** What is used of a language. */
interface SharingLanguage {
  nouns: NounWords;
  qualifiers: QualifierWords;
  ranges: RangeWords;
}

const WIDEST_GAP = 5;

/** Where a number begins, with its qualifier: “65, perhaps 70 knots”. */
function startOf(tokens: Tokens, { amount }: Joined, language: SharingLanguage): number {
  const qualifier = qualifierOf(tokens, amount.from, amount.to, language.qualifiers);
  return qualifier?.adjoins === true && qualifier.from < amount.from ? qualifier.from : amount.from;
}

/** “Smith, 41, 12 years”: a number between commas behind a name is an age. */
function isAge(tokens: Tokens, { amount, to }: Joined): boolean {
  return (
    isMark(tokens[amount.from - 1], ',') &&
    isCapitalised(tokens[amount.from - 2]) &&
    isMark(tokens[to], ',')
  );
}

/** “6-foot-4 and 230 pounds”: what hangs on a measure is of the next smaller one. */
function isInches(tokens: Tokens, { amount: { from } }: Joined): boolean {
  return (
    isMark(tokens[from - 1], '-‑') && touches(tokens[from]) && tokens[from - 2]?.kind === 'word'
  );
}

/** “60, 70, 80 percent”: a number behind another in a list of nothing else. */
function isListed(tokens: Tokens, { amount: { from } }: Joined): boolean {
  return isMark(tokens[from - 1], ',') && tokens[from - 2]?.kind === 'digits';
}

/** “12 of its 26 routes”, “12 of the line's 26 routes”: both numbers count routes. */
function isPartOf(tokens: Tokens, from: number, to: number, { nouns }: SharingLanguage): boolean {
  if (!nouns.of.has(tokens[from]?.lower ?? '')) return false;
  return tokens
    .slice(from + 1, to)
    .every(
      ({ lower }) =>
        nouns.determiners.has(lower) || nouns.recent.has(lower) || nouns.isOwner(lower),
    );
}

/**
 * True if a number has no unit of its own but that of the next: in a list whose last number alone names what all of
 * them count (“two, three and four goals”), and in a part of a counted whole. “The 46, or 40 percent” is no list.
 */
export function sharesUnit(
  tokens: Tokens,
  joined: Joined,
  next: Joined | undefined,
  language: SharingLanguage,
): boolean {
  if (!next || next.amount.from - joined.to > WIDEST_GAP || isSign(tokens, next.amount.from))
    return false;
  if (isAge(tokens, joined) || isInches(tokens, joined)) return false;
  const { ranges } = language;
  const to = startOf(tokens, next, language);
  if (isPartOf(tokens, joined.to, to, language)) return next.amount.kind === 'plain';
  const gap = tokens.slice(joined.to, to);
  const isPaused = gap.length === 1 && isMark(gap[0], ',');
  if (isPaused && isListed(tokens, joined)) return true;
  // “1,800, three times as many” is no list.
  const after = tokens[next.to];
  const goesOn =
    isMark(after, ',') || ranges.and.has(after?.lower ?? '') || ranges.or.has(after?.lower ?? '');
  if (isPaused && !goesOn && to === next.amount.from) return false;
  const isOr = (word: string): boolean => ranges.or.has(word);
  if (
    next.amount.kind !== 'plain' &&
    (gap.every((token) => isMark(token, ',')) ||
      (gap.length > 1 && gap.some(({ lower }) => isOr(lower))))
  )
    return false;
  return (
    gap.length > 0 &&
    gap.every(
      (token) =>
        isMark(token, ',/-–&') ||
        ranges.and.has(token.lower) ||
        isOr(token.lower) ||
        ranges.links.has(token.lower),
    )
  );
}
