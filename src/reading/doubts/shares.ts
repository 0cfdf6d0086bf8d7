import { divide, multiply } from '../arithmetic/interval.ts';
import { compare, quantityOf, reckonedPair } from '../relations/quantity.ts';
import { isMark } from '../tokens/token.ts';
import { cuesOf, areLike, cueBefore, isAmount, type Mention } from './mentions.ts';
import { valueOf } from './sums-of.ts';
import { before, doubt, type Kind, type View } from './view.ts';
import type { Doubt } from '../types.ts';

/** Between a number and the share that says it again stand no more words: “, a rate of”. */
const LINK = 6;
const MOST = 5;

/** Whether a share is that of a part and its whole, by rounding too; `null` where nobody can say. */
export function isShareOf(share: Mention, part: Mention, whole: Mention): boolean | null {
  const both = reckonedPair(part.figure, whole.figure);
  const told = quantityOf(share.figure);
  if (!both || !told || both[1].value <= 0) return null;
  const [top, bottom] = both;
  const per = share.kind === 'percent' ? 100 : 1;
  const computed = {
    value: (per * top.value) / bottom.value,
    interval: multiply(divide(top.interval, bottom.interval), per),
  };
  return compare(computed, told) !== 'no';
}

export const isShare = ({ kind, figure }: Mention): boolean =>
  (kind === 'percent' || kind === 'fraction') && !figure.end;

/** Two numbers before or behind a share of which one is part of the other, as the words say. */
interface Parted {
  part: Mention;
  whole: Mention;
}

/** “12 of the 48 lifts”, “of 2,000 samples, 50”, “the district’s 30,000 voters … 18,600 of”. */
function partedIn(mentions: readonly Mention[]): Parted | null {
  for (const [at, first] of mentions.entries()) {
    const second = mentions[at + 1];
    if (!second || first.told !== second.told || !areLike(first, second)) continue;
    const opens = cueBefore(first, 'partOf', 1);
    const between = cuesOf(first.told, 'partOf').some(
      ({ from, to }) =>
        from >= first.figure.amount.to && to <= second.from && second.from - to <= 4,
    );
    if (between && valueOf(first) < valueOf(second)) return { part: first, whole: second };
    if (opens && valueOf(second) < valueOf(first)) return { part: second, whole: first };
  }
  return null;
}

/** True if words or marks say that a share tells again what stands before it. */
export function isAgain(share: Mention, last: Mention): boolean {
  const { told, from, to } = share;
  const { tokens } = told.parsed;
  const again = cueBefore(share, 'again', 2);
  if (last.told !== told) return again !== undefined && again.from <= told.span.from + 2;
  const isNear = from - last.to <= LINK || (again !== undefined && again.from > last.to);
  const closes = to >= told.span.to || isMark(tokens[to], ',;.!?)—–:');
  const isSetOff = isMark(tokens[from - 1], '(—–,') && closes;
  return isNear && (again !== undefined || isSetOff);
}

/** “Turnout was 62 per cent: 18,600 of the district’s 30,000 voters”. */
function isAhead(share: Mention, next: Mention): boolean {
  const gap = share.told.parsed.tokens.slice(share.to, next.from);
  return next.told === share.told && gap.length <= 3 && gap.some((token) => isMark(token, ':(—–'));
}

function sharesOf(view: View): Doubt[] {
  const able = view.tolds.filter(({ mentions }) => mentions.some(isShare));
  return able.flatMap((told) =>
    told.mentions.flatMap((share, at) => {
      if (!isShare(share)) return [];
      const counts = before(view, share, 1).filter(isAmount).slice(0, MOST).reverse();
      const last = counts.at(-1);
      const next = told.mentions[at + 1];
      const behind = told.mentions.slice(at + 1).filter(isAmount);
      const isToldBehind = next !== undefined && isAhead(share, next);
      const parted = isToldBehind
        ? partedIn(behind)
        : last && isAgain(share, last)
          ? partedIn(counts.filter((count) => count.told === last.told))
          : null;
      if (parted) {
        const all = [...counts, ...behind];
        const isTold = all.some((part) =>
          all.some(
            (whole) =>
              part !== whole && areLike(part, whole) && isShareOf(share, part, whole) !== false,
          ),
        );
        return isTold ? [] : [doubt('share', share, [parted.part, parted.whole])];
      }
      return [...ofThem(view, share, at), ...ofWhole(share, at), ...themAgain(view, share, last)];
    }),
  );
}

/** “They visited 360 farms. They fined 45 of them – one in five – for cruelty.” */
function themAgain(view: View, share: Mention, part: Mention | undefined): Doubt[] {
  if (!part) return [];
  const them = cuesOf(part.told, 'ofThem').find(
    ({ from }) => from === part.to || from === part.figure.amount.to,
  );
  if (!them || part.told !== share.told || share.from - them.to > 2) return [];
  const wholes = before(view, part, 1).filter((whole) => isAmount(whole) && areLike(whole, part));
  const isTold = wholes.some((whole) => isShareOf(share, part, whole) !== false);
  const [whole] = wholes;
  return whole && !isTold && isAgain(share, { ...part, to: them.to })
    ? [doubt('share', share, [part, whole])]
    : [];
}

/** “1,500 people live there. Some 10 per cent of them – 150 – work in tourism.” */
function ofThem(view: View, share: Mention, at: number): Doubt[] {
  const cue = cuesOf(share.told, 'ofThem').find(({ from }) => from === share.figure.amount.to);
  const part = share.told.mentions[at + 1];
  if (!cue || !part || !isSetOff(part, cue.to)) return [];
  const wholes = before(view, share, 1).filter((whole) => isAmount(whole) && areLike(whole, part));
  const [whole] = wholes;
  const isTold = wholes.some((one) => isShareOf(share, part, one) !== false);
  return whole && !isTold ? [doubt('share', share, [part, whole])] : [];
}

/** “Over half of the 40 species – 22 of them –”, “two-thirds of the 900 graduates …; the college put the number at 590”. */
function ofWhole(share: Mention, at: number): Doubt[] {
  const behind = share.told.mentions.slice(at + 1);
  const [whole, part] = behind.filter(isAmount);
  if (!whole || !part || behind[0] !== whole || !areLike(whole, part)) return [];
  // “And the other half, $3 million, to schools”.
  const again =
    behind[1] !== part && behind[1]?.figure.value === share.figure.value ? behind[1] : whole;
  if (again === whole && behind[1] !== part) return [];
  const of = cueBefore(whole, 'partOf', 0);
  if (!of || of.from - share.to > 0 || valueOf(part) >= valueOf(whole)) return [];
  const isAlone = isSetOff(part, again.to) || cueBefore(part, 'again', 1);
  return isAlone && isShareOf(share, part, whole) === false
    ? [doubt('share', share, [part, whole])]
    : [];
}

/** True if a number stands by itself between marks, or behind one at the end, near a token. */
function isSetOff({ told, from, to }: Mention, near: number): boolean {
  const { tokens } = told.parsed;
  const gap = tokens.slice(near, from);
  const behind = cuesOf(told, 'ofThem').find((cue) => cue.from === to)?.to ?? to;
  return (
    gap.length <= LINK &&
    gap.some((token) => isMark(token, '–—(,')) &&
    (behind >= told.span.to || isMark(tokens[behind], ',;.!?)—–'))
  );
}

/** “A majority of the 90 delegates, 42, voted for it.” */
function majorities({ tolds }: View): Doubt[] {
  return tolds.flatMap((told) =>
    told.mentions.flatMap((whole, at) => {
      const part = told.mentions[at + 1];
      const most = told.byRole
        .get('most')
        ?.find(({ to }) => to <= whole.from && whole.from - to <= 2);
      if (!most || !part || !isAmount(part) || !isAmount(whole) || !areLike(part, whole)) return [];
      const isMost = valueOf(part) > valueOf(whole) / 2;
      return !isMost && isSetOff(part, whole.to) ? [doubt('share', part, [whole], most)] : [];
    }),
  );
}

export const shares: Kind = {
  kind: 'share',
  example: {
    holds: 'Twelve of the 48 lifts in the network are out of order. That is one in four.',
    fails: 'Twelve of the 48 lifts in the network are out of order. That is one in three.',
  },
  find: (view) => [...sharesOf(view), ...majorities(view)],
};
