import { phraseAt, phraseBefore } from '../../tokens/phrases.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import { sameKind, startOf, type Numbered, type Setting } from '../setting.ts';

/** Parts of one sum stand no further apart than this. */
const WIDEST_GAP = 12;
const MOST_PARTS = 12;

/** The figures of the sentence before; of the two before, where that has but one. */
function pastOf({ earlier, past }: Setting): readonly Numbered[] {
  return earlier.length > 1 ? earlier : [...past, ...earlier];
}

/** “Four of them new”, “aged 22, 25 and 31”: what tells more of a part is none itself. */
function isAside(
  { parsed: { tokens }, words }: Setting,
  list: readonly Numbered[],
  number: number,
): boolean {
  if (phraseAt(words.ofThem, tokens, list[number]?.figure.amount.to ?? 0) > 0) return true;
  for (let at = number; at >= 0; at--) {
    const from = list[at]?.figure.amount.from ?? 0;
    if (phraseBefore(words.ages, tokens, from) > 0) return true;
    const before = list[at - 1]?.figure;
    if (!before || from - before.amount.to > 1) return false;
  }
  return false;
}

/** “Two men of 22 and 25 years, …, seven people in all”: a measure is no part of a count. */
function isOtherMeasure(
  part: Numbered,
  other: Numbered,
  isMeasure: (unit: string) => boolean,
): boolean {
  const [own, whole] = [part.figure.unit, other.figure.unit];
  return own !== null && whole !== null && isMeasure(own) && !isMeasure(whole);
}

/** “Three towns have 4,200, 3,700 and 2,900 residents”: what the parts are in is none of them. */
function isHolder(
  { parsed: { tokens }, words }: Setting,
  { figure }: Numbered,
  next: Numbered | undefined,
): boolean {
  if (!next || figure.unit === null || next.figure.unit === null) return false;
  const gap = tokens.slice(figure.unitEnd, next.figure.amount.from);
  return (
    figure.unit !== next.figure.unit &&
    !gap.some((token) => isMark(token, ',;:—–(') || words.clauseOpeners.has(token.lower))
  );
}

/** Below this a bare number beside money is hardly money. */
const LEAST_BARE = 1000;

/** “400,000 euros for the pool, 250,000 for paths”: the currency is told once. */
function isBareSum({ figure }: Numbered, total: Numbered): boolean {
  const { kind, value, fraction } = figure.amount;
  return (
    total.figure.amount.kind === 'money' &&
    kind === 'plain' &&
    figure.unit === null &&
    !fraction &&
    (value ?? 0) >= LEAST_BARE
  );
}

/** The figures before a total, nearest first, as far as each hangs on the next. */
export function partsBefore(
  setting: Setting,
  total: Numbered,
  at: number,
  cue: TokenSpan,
  isMeasure: (unit: string) => boolean,
): Numbered[] {
  const list =
    at > 0
      ? setting.figures.slice(Math.max(0, at - MOST_PARTS), at)
      : pastOf(setting).slice(-MOST_PARTS);
  const parts: Numbered[] = [];
  let edge = at > 0 ? Math.min(cue.from, total.figure.amount.from) : Infinity;
  for (const [number, part] of [...list.entries()].reverse()) {
    const { figure } = part;
    if (Number.isFinite(edge) && edge - figure.unitEnd > WIDEST_GAP) break;
    if (!(sameKind(figure, total.figure) || isBareSum(part, total)) || figure.amount.fraction)
      break;
    if (
      isAside(setting, list, number) ||
      isOtherMeasure(part, total.figure.unit === null ? (parts[0] ?? total) : total, isMeasure)
    ) {
      edge = startOf(setting, part);
      continue;
    }
    if (isHolder(setting, part, parts.at(-1))) break;
    parts.push(part);
    edge = figure.amount.from;
  }
  return parts.every((part) => isBareSum(part, total)) ? [] : parts;
}

/** True if a number that is no figure fills what the parts lack: “23 seats, the Farmers 17 and the Greens five”. */
export function lacksPart(
  setting: Setting,
  parts: readonly Numbered[],
  cue: TokenSpan,
  { figure: total }: Numbered,
  computed: number,
): boolean {
  const missing = ((total.amount.value ?? 0) - computed) / total.amount.scale;
  const from = Math.min(...parts.map(({ figure }) => figure.amount.from));
  const isRead = (at: number): boolean =>
    parts.some(({ figure: { amount } }) => at >= amount.from && at < amount.to);
  return setting.parsed.tokens
    .slice(from, cue.from)
    .some(
      ({ kind, text }, offset) =>
        kind === 'digits' &&
        !isRead(from + offset) &&
        Number(text.replaceAll(/[.,]/g, '')) === missing,
    );
}
