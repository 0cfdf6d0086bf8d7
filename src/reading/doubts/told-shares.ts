import { divide, multiply } from '../arithmetic/interval.ts';
import { compare, quantityOf, reckonedPair } from '../relations/quantity.ts';
import { isMark } from '../tokens/token.ts';
import { cuesOf, cueBefore, type Mention } from './mentions.ts';

/** Between a number and the share that says it again stand no more words: “, a rate of”. */
const LINK = 6;
/** Behind a comma, “, abstention of 28 per cent”, more of them may. */
const FAR_LINK = 14;
const PAUSE = 3;

/** “Of the 4.2 million pupils, 1.4 million did not come”: a part behind a whole that opens its sentence. */
function isOfWhole({ told }: Mention): boolean {
  return cuesOf(told, 'partOf').some(({ from }) => from === told.span.from);
}

/**
 * Whether a share is that of a part and its whole, or of all that is not the part, by rounding too; `null` where nobody
 * can say.
 */
export function isShareOf(
  share: Mention,
  part: Mention,
  whole: Mention,
  isOther = false,
): boolean | null {
  const both = reckonedPair(part.figure, whole.figure);
  const told = quantityOf(share.figure);
  if (!both || !told || both[1].value <= 0) return null;
  const [top, bottom] = both;
  const per = share.kind === 'percent' ? 100 : 1;
  const value = (per * top.value) / bottom.value;
  const interval = multiply(divide(top.interval, bottom.interval), per);
  const { low, high } = interval;
  const computed = isOther
    ? { value: per - value, interval: { low: per - high, high: per - low } }
    : { value, interval };
  return compare(computed, told) !== 'no';
}

/** The same of a part and all that is not in it: “64 per cent: 544 for and 306 against”. */
export function isShareBeside(share: Mention, part: Mention, other: Mention): boolean | null {
  const both = reckonedPair(part.figure, other.figure);
  const told = quantityOf(share.figure);
  if (!both || !told) return null;
  const [{ value, interval }, rest] = both;
  const per = share.kind === 'percent' ? 100 : 1;
  const of = (one: number, beside: number): number => (per * one) / (one + beside);
  const low = of(interval.low, rest.interval.high);
  const high = of(interval.high, rest.interval.low);
  return compare({ value: of(value, rest.value), interval: { low, high } }, told) !== 'no';
}

/** True for a share with one end: “30%”, “a third”. */
export const isShare = ({ kind, figure }: Mention): boolean =>
  (kind === 'percent' || kind === 'fraction') && !figure.end;

/** True if words or marks say that a share tells again what stands before it. */
export function isAgain(share: Mention, last: Mention): boolean {
  const { told, from, to } = share;
  const { tokens } = told.parsed;
  const again = cueBefore(share, 'again', 2);
  if (last.told !== told) return again !== undefined && again.from <= told.span.from + 2;
  const isBehindPause = tokens.slice(from - PAUSE, from).some((token) => isMark(token, ','));
  const isNear =
    from - last.to <= (isBehindPause ? FAR_LINK : LINK) ||
    (again !== undefined && again.from > last.to);
  const closes = to >= told.span.to || isMark(tokens[to], ',;.!?)—–:');
  const isPaused = isMark(tokens[from - 1], '(—–,') || (isBehindPause && isOfWhole(last));
  const isSetOff = isPaused && closes;
  return isNear && (again !== undefined || isSetOff);
}

/** True if a number stands by itself between marks, or behind one at the end, near a token. */
export function isSetOff({ told, from, to }: Mention, near: number): boolean {
  const { tokens } = told.parsed;
  const gap = tokens.slice(near, from);
  const behind = cuesOf(told, 'ofThem').find((cue) => cue.from === to)?.to ?? to;
  return (
    gap.length <= LINK &&
    gap.some((token) => isMark(token, '–—(,')) &&
    (behind >= told.span.to || isMark(tokens[behind], ',;.!?)—–'))
  );
}
