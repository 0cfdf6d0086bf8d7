import { phraseAt, phraseBefore } from '../../tokens/phrases.ts';
import { isMark } from '../../tokens/token.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import type { Relation } from '../../types.ts';
import { ofBetween, openingOf } from '../restated.ts';
import { isCount, relation, sameKind, startOf, type Numbered, type Setting } from '../setting.ts';
import { settle, toldOf, type Told } from './settled.ts';

/** A whole stands no more figures before its rest than this. */
const REACH = 12;

/** “The remaining 12”, “the rest, 20 percent,”: the words before a figure that make it the rest of a whole. */
function cueOf(setting: Setting, rest: Numbered): TokenSpan | null {
  const start = startOf(setting, rest);
  const { tokens } = setting.parsed;
  const to = isMark(tokens[start - 1], ',(—–') ? start - 1 : start;
  const length = phraseBefore(setting.words.remaining, tokens, to);
  if (length > 0) return { from: to - length, to };
  const behind = rest.figure.amount.to;
  return isLeftBehind(setting, rest) ? { from: behind, to: behind + 1 } : null;
}

/** “The 29 remaining”, “el 18% restante”. */
function isLeftBehind(
  { parsed: { tokens }, words }: Setting,
  { figure: { amount } }: Numbered,
): boolean {
  return words.leftBehind.has(tokens[amount.to]?.lower ?? '');
}

/** “60 percent in shares, 30 percent in bonds and the rest, 10 percent, in cash.” */
function restOfHundred(
  setting: Setting,
  rest: Numbered,
  number: number,
  cue: TokenSpan,
): Relation[] {
  const ahead = setting.figures.slice(Math.max(0, number - REACH), number);
  const shares = ahead.filter(({ figure }) => figure.amount.kind === 'percent');
  const parts = toldOf(shares);
  const own = toldOf([rest])?.[0];
  if (!parts || parts.length === 0 || !own || shares.some(({ figure }) => figure.end)) return [];
  const hundred = { value: 100, interval: { low: 100, high: 100 } };
  const found = settle(hundred, parts, own);
  if (!found) return [];
  if (found.holds === 'no' && isRestOfShare(parts, own)) return [];
  // “A further 31 per cent is burned and the rest, 23 per cent, …”: the first share stands in the sentence before.
  const before = toldOf(setting.earlier.filter(({ figure }) => figure.amount.kind === 'percent'));
  const withEarlier =
    found.holds === 'no' && before ? settle(hundred, [...before, ...parts], own) : null;
  if (withEarlier && withEarlier.holds !== 'no') return [];
  const indexes = [...found.used, own].map(({ numbered }) => numbered.index);
  return [relation(setting, 'sum', cue, null, indexes, found.holds)];
}

/** “Of the 40 percent who left, 30 percent flew and the other 10 percent drove.” */
function isRestOfShare(parts: readonly Told[], rest: Told): boolean {
  return parts.some((whole) => {
    const found = settle(
      whole.quantity,
      parts.filter((part) => part !== whole),
      rest,
    );
    return found !== null && found.holds !== 'no';
  });
}

/** The whole that a sentence takes parts of: “Of the 60 people”, “12 of its 45 seats”, “340 buses, of which 120”. */
function wholeIn(setting: Setting, figures: readonly Numbered[], isOwn: boolean): Numbered | null {
  const opening = figures[0];
  if (opening && openingOf(setting, opening)) return opening;
  const { tokens } = setting.parsed;
  for (let at = figures.length - 1; at > 0; at--) {
    const [part, whole] = [figures[at - 1], figures[at]];
    if (!part || !whole || !sameKind(part.figure, whole.figure)) continue;
    if (!part.figure.amount.fraction && ofBetween(setting, part, whole) !== null) return whole;
    // “The museum gets 85, among them 12 by women, and the city 70. The remaining 55 …” are of something else.
    const isAmong = phraseBefore(setting.words.among, tokens, startOf(setting, whole)) > 0;
    if (isAmong) return isOwn || figures.length === 2 ? part : null;
    if (phraseAt(setting.words.ofThem, tokens, whole.figure.amount.to) > 0) return part;
  }
  return null;
}

function isRestOf(setting: Setting, rest: Numbered, whole: Numbered): boolean {
  if (isLeftBehind(setting, rest)) return true;
  const [unit, of] = [rest.figure.unit?.toLowerCase(), whole.figure.unit?.toLowerCase()];
  return unit === undefined || of === undefined || unit === of;
}

/** “12 were hurt, three of them badly. The other nine …”: a part that has parts of its own may be meant. */
function hasParts(setting: Setting, counts: readonly Numbered[], part: Numbered): boolean {
  const next = counts[counts.indexOf(part) + 1];
  return (
    next !== undefined &&
    phraseAt(setting.words.ofThem, setting.parsed.tokens, next.figure.amount.to) > 0
  );
}

/** “Eleven of the 12 heard it all. One fell ill, and the remaining 11 …”: the rest is a part that was told before. */
const isToldAgain = ([part, ...others]: readonly Told[], rest: Told): boolean =>
  others.length === 0 && part?.quantity.value === rest.quantity.value;

/** Of 26 people 18 without a word may be some, and of 90 passengers eight crew; of three ships 18 people are none. */
const couldHold = ({ figure }: Numbered, { figure: inner }: Numbered): boolean =>
  figure.unit === null ||
  inner.unit === null ||
  figure.unit === inner.unit ||
  (figure.amount.value ?? 0) > (inner.amount.value ?? 0);

/**
 * “There were 26 people. Two died and 18 were hurt, five of them badly; the other six …”: no words call the 18 a whole,
 * and others told before them may have the rest.
 */
function isBesideOthers(
  setting: Setting,
  whole: Numbered,
  isMeasure: (unit: string) => boolean,
): boolean {
  const before = [...setting.past, ...setting.earlier, ...setting.figures].filter(
    ({ index, figure }) => index < whole.index && isCount(figure, isMeasure),
  );
  const last = before.at(-1);
  return (
    last !== undefined &&
    before.some((one) => couldHold(one, whole)) &&
    openingOf(setting, whole) === null &&
    ofBetween(setting, last, whole) === null
  );
}

/** “Twelve of the 26 miners are out; the other 14 are not.” */
function restOfCount(
  setting: Setting,
  rest: Numbered,
  number: number,
  cue: TokenSpan,
  isMeasure: (unit: string) => boolean,
): Relation[] {
  const own = setting.figures.slice(Math.max(0, number - REACH), number);
  const figures = own.length > 0 ? own : setting.earlier.slice(-REACH);
  const whole = wholeIn(setting, figures, own.length > 0);
  if (!whole || !isRestOf(setting, rest, whole) || !sameKind(rest.figure, whole.figure)) return [];
  const counts = figures.filter(
    (numbered) =>
      sameKind(numbered.figure, whole.figure) &&
      (whole.figure.amount.kind !== 'plain' || isCount(numbered.figure, isMeasure)),
  );
  const all = toldOf(counts);
  const last = toldOf([rest])?.[0];
  if (!all || !last) return [];
  const others = counts.filter((count) => count !== whole && hasParts(setting, counts, count));
  const candidates = [whole, ...others].flatMap((candidate) => {
    const of = all.find(({ numbered }) => numbered === candidate);
    const parts = all.filter(({ numbered }) => numbered !== candidate);
    const found = of && settle(of.quantity, parts, last);
    return found ? [{ ...found, candidate }] : [];
  });
  const best = candidates.find(({ holds }) => holds !== 'no') ?? candidates[0];
  if (!best) return [];
  if (
    best.holds === 'no' &&
    (isToldAgain(best.used, last) || isBesideOthers(setting, whole, isMeasure))
  )
    return [];
  const indexes = [...best.used, last].map(({ numbered }) => numbered.index);
  return [relation(setting, 'sum', cue, best.candidate.index, indexes, best.holds)];
}

/** What is left of a whole, where the words say that it is all of the rest. */
export function remaindersOf(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  return setting.figures.flatMap((rest, number) => {
    const cue = cueOf(setting, rest);
    if (!cue || rest.figure.end || rest.figure.amount.fraction) return [];
    return rest.figure.amount.kind === 'percent'
      ? restOfHundred(setting, rest, number, cue)
      : restOfCount(setting, rest, number, cue, isMeasure);
  });
}
