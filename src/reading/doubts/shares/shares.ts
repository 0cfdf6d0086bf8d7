import { isMark } from '../../tokens/token.ts';
import { cuesOf, areLike, cueBefore, isAmount, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { isAgain, isSetOff, isShare, isShareOf } from './told-shares.ts';
import { ofThem, ofThose, themAgain } from './shares-of-them.ts';
import { before, doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';

const MOST = 5;

/** Two numbers before or behind a share of which one is part of the other, as the words say. */
export interface Parted {
  part: Mention;
  whole: Mention;
}

/** “12 of the 48 lifts”, “of 2,000 samples, 50”, “the district’s 30,000 voters … 18,600 of”. */
export function partedIn(mentions: readonly Mention[]): Parted | null {
  for (const [at, first] of mentions.entries()) {
    const second = mentions[at + 1];
    if (!second || first.told !== second.told || !areLike(first, second)) continue;
    const opens = cueBefore(first, 'partOf', 1);
    const between = cuesOf(first.told, 'partOf').some(
      ({ from, to }) =>
        from >= first.figure.amount.to && to <= second.from && second.from - to <= 4,
    );
    if (between && valueOf(first) < valueOf(second)) return { part: first, whole: second };
    const isOfWhich = cuesOf(first.told, 'ofThem').some(
      ({ from, to }) => from >= first.to && to === second.from,
    );
    if (isOfWhich && valueOf(second) < valueOf(first)) return { part: second, whole: first };
    if (opens && valueOf(second) < valueOf(first)) return { part: second, whole: first };
  }
  return null;
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
      return [
        ...ofThose(share, counts),
        ...ofThem(view, share, at),
        ...ofWhole(share, at),
        ...themAgain(view, share, last),
      ];
    }),
  );
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
  // “Fewer than half of the 300 lifts were safe: 140 passed.”
  const isBehindColon =
    isMark(share.told.parsed.tokens[part.from - 1], ':') && behind.at(-1) === part;
  const isAlone = isBehindColon || isSetOff(part, again.to) || cueBefore(part, 'again', 1);
  return isAlone && isShareOf(share, part, whole) === false
    ? [doubt('share', share, [part, whole])]
    : [];
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
