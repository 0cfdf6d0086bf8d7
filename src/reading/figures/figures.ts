import { printed, type Amount } from '../numbers/amounts.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { ScaleWords } from '../numbers/scales.ts';
import { isMark } from '../tokens/token.ts';
import type { FoundFigure, Span } from '../types.ts';
import { ageUnit, type AgeWords } from './ages.ts';
import { join, type Joined } from './joining.ts';
import type { NounWords } from './noun-words.ts';
import {
  qualifierAfter,
  qualifierOf,
  qualifierWithin,
  spansTime,
  type Qualifier,
  type QualifierWords,
} from './qualifiers.ts';
import type { RangeWords } from './ranges.ts';
import type { Figure } from './figure.ts';
import { boundOf } from './senses.ts';
import { sharesUnit } from './shared-units.ts';
import { unitAfter, type Unit } from './units.ts';
import { withWholeUnits } from './whole-units.ts';
import { countedBefore, measureBefore, type UnitLeaders } from './units-before.ts';

/** What a language gives to make figures of numbers. */
export interface FigureLanguage {
  nouns: NounWords;
  qualifiers: QualifierWords;
  ranges: RangeWords;
  unitLeaders: UnitLeaders;
  ages: AgeWords;
}

interface Place {
  passage: number;
  text: string;
  tokens: Tokens;
  sentenceAt(token: number): Span;
  /** The token that says what a list of names gives to each: seats. */
  allotted: (amount: Amount) => number | null;
}

function valueOf({ amount, end }: Joined): FoundFigure['value'] {
  if (amount.value === null) return null;
  return end === null || end.value === null ? amount.value : [amount.value, end.value];
}

function startOf(tokens: Tokens, qualifier: Qualifier | null, from: number): number {
  const start = qualifier?.adjoins === true && qualifier.from < from ? qualifier.from : from;
  return tokens[start]?.start ?? 0;
}

function build(
  place: Place,
  joined: Joined,
  unit: Unit | null,
  language: FigureLanguage,
  shared: string | null,
): Figure {
  const { text, tokens } = place;
  const { amount, end, to } = joined;
  const opened = joined.opened ? amount.from - 1 : amount.from;
  const after = unit ? unit.phrase.to : to;
  const isMeasured = amount.kind !== 'plain';
  const told =
    qualifierOf(tokens, opened, to, language.qualifiers, isMeasured) ??
    // “Anywhere from 20 to 30”: the word that opens the range may end the qualifier.
    (joined.opened
      ? qualifierOf(tokens, amount.from, to, language.qualifiers, isMeasured)
      : null) ??
    qualifierOf(tokens, opened, after, language.qualifiers, isMeasured || unit !== null) ??
    qualifierWithin(tokens, amount, language.qualifiers);
  const qualifier = told && spansTime(tokens, told, after, language) ? null : told;
  const leader = measureBefore(text, tokens, amount.from, language.unitLeaders);
  const counted =
    unit || shared
      ? null
      : (countedBefore(text, tokens, amount.from, language.unitLeaders, language.nouns) ??
        given(place, amount));
  const measureTo =
    unit && unit.measureTo > unit.phrase.from && unit.phrase.from <= to + 1 ? unit.measureTo : to;
  const markedTo =
    qualifier?.adjoins === true && qualifier.to > measureTo ? qualifier.to : measureTo;
  return {
    passage: place.passage,
    span: { start: tokens[amount.from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    marked: { start: startOf(tokens, qualifier, amount.from), end: tokens[markedTo - 1]?.end ?? 0 },
    text: printed(text, tokens, amount.from, to),
    headed: null,
    value: valueOf(joined),
    kind: amount.kind,
    unit:
      amount.measure ??
      leader ??
      unit?.text ??
      shared ??
      counted ??
      ageUnit(tokens, joined, language.ages),
    qualifier: qualifier && printed(text, tokens, qualifier.from, qualifier.to),
    sense: qualifier && qualifier.sense,
    bound: boundOf(qualifier && qualifier.sense),
    malformed: amount.value === null || end?.value === null,
    sentence: place.sentenceAt(amount.from),
    amount,
    end,
    unitEnd: after,
  };
}

/** What a list of names gives, where it says so in a word. */
function given({ text, tokens, allotted }: Place, amount: Amount): string | null {
  const at = allotted(amount);
  return at !== null && /\p{L}{2}/u.test(tokens[at]?.text ?? '')
    ? printed(text, tokens, at, at + 1)
    : null;
}

/** What follows the number, or what stands inside a range: “27 years to 24”. */
function unitOf(
  { text, tokens }: Place,
  { amount, end, to, inside, ratio }: Joined,
  language: FigureLanguage,
): Unit | null {
  if (inside !== null) {
    const noun = printed(text, tokens, inside, inside + 1);
    return { text: noun, phrase: { from: to, to }, measureTo: to };
  }
  const bound = qualifierAfter(tokens, to, language.qualifiers);
  const after =
    unitAfter(
      text,
      tokens,
      end ? { ...end, to, value: null } : { ...amount, to, fraction: amount.fraction && !ratio },
      language.nouns,
    ) ?? (bound > to ? unitAfter(text, tokens, { ...amount, to: bound }, language.nouns) : null);
  if (after || !end || end.from - amount.to < 2 || isMark(tokens[amount.to], '-')) return after;
  const between = unitAfter(text, tokens, amount, language.nouns);
  return between && { ...between, phrase: { from: to, to }, measureTo: to };
}

/** “Two £10 notes”, “45 20-tonne trucks”: what a number counts stands behind the measure of the next. */
function unitPastNext(
  { text, tokens }: Place,
  item: Joined,
  next: { item: Joined; unit: Unit | null } | null,
  { nouns }: FigureLanguage,
): Unit | null {
  const isCount = item.amount.kind === 'plain' && item.end === null && item.amount.value !== null;
  if (!next || !isCount || next.item.amount.from !== item.to) return null;
  const isMoney = next.item.amount.kind === 'money';
  const to = isMoney ? next.item.to : (next.unit?.phrase.to ?? next.item.to);
  const isMeasured = isMoney || next.unit?.measureTo === to;
  return isMeasured
    ? unitAfter(
        text,
        tokens,
        { to, value: item.amount.value, fraction: false, scale: item.amount.scale },
        nouns,
      )
    : null;
}

/** Makes figures of the amounts of a passage that count or measure something. */
export function figuresOf(
  place: Place,
  amounts: readonly Amount[],
  language: FigureLanguage,
  andPart: ScaleWords['andPart'],
): Figure[] {
  const joined = join(place.tokens, amounts, language.ranges, language.nouns, andPart);
  const units = joined.map((item) => unitOf(place, item, language));
  const figures: Figure[] = [];
  let shared: string | null = null;
  for (let index = joined.length - 1; index >= 0; index--) {
    const item = joined[index];
    if (!item) continue;
    const after = joined[index + 1];
    const next = after ? { item: after, unit: units[index + 1] ?? null } : null;
    const unit = units[index] ?? unitPastNext(place, item, next, language);
    if (!sharesUnit(place.tokens, item, after, language)) shared = null;
    const figure = build(place, item, unit, language, unit ? null : shared);
    figures.push(figure);
    shared = figure.unit;
  }
  return withWholeUnits(place.tokens, figures.reverse(), language.nouns);
}
