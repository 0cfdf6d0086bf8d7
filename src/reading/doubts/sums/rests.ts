import { areLike, cueBefore, cueBehind, isAmount, type Mention, type Told } from '../mentions.ts';
import { compare, quantityOf, tallyOf } from '../../relations/quantity.ts';
import { makes, subsets, valueOf } from '../sums-of.ts';
import { ones } from './totals.ts';
import { among, before, doubtAt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';
import type { Cue } from '../wording.ts';

/** A rest and its parts further from the whole than this belong to something else. */
const NEAREST = 0.6;
const FARTHEST = 1.8;
const MOST = 4;
/** Each share may be rounded. */
const ROOM = 0.5;

/** “The other 14”, “14 remaining”, “the 14 others”. */
function restCue(rest: Mention): Cue | undefined {
  const direct = cueBefore(rest, 'rest', 1) ?? cueBehind(rest, 'restBehind', 0);
  const others = cueBefore(rest, 'definite', 0) && cueBehind(rest, 'another', 0);
  return direct ?? others;
}

/** “Wind supplied 38 per cent. Diesel made up 27 per cent. The rest, 35 per cent, was bought.” */
function restOfHundred(view: View, rest: Mention, cue: Cue): Doubt[] {
  const shares = before(view, rest).filter(
    ({ kind, figure, told }) =>
      kind === 'percent' && !figure.end && told.parsed === rest.told.parsed,
  );
  const isMoved = shares.some(({ told }) => isOfChange(told));
  if (shares.length === 0 || shares.length > MOST || isMoved || rest.figure.end) return [];
  const isWhole = (share: Mention): boolean => cueBefore(share, 'partOf', 1) !== undefined;
  const wholes = [100, ...shares.filter(isWhole).map(valueOf)];
  const made = subsets(shares).map((some) => [...some, rest]);
  const isTold = made.some((some) =>
    wholes.some((whole) => Math.abs(sumOfShares(some) - whole) <= ROOM * some.length),
  );
  const all = sumOfShares([...shares, rest]) / 100;
  return isTold || !(all >= NEAREST && all <= FARTHEST)
    ? []
    : [doubtAt('sum', rest, [...shares, rest], cue, null)];
}

/** Shares of a growth are no parts; “made up” tells of none. */
function isOfChange({ byRole, parsed: { tokens } }: Told): boolean {
  const words = [...(byRole.get('rise') ?? []), ...(byRole.get('fall') ?? [])];
  return words.some(({ from }) => (tokens[from]?.text.length ?? 0) > 2);
}

function sumOfShares(shares: readonly Mention[]): number {
  return shares.reduce((sum, share) => sum + valueOf(share), 0);
}

function restsOf(view: View): Doubt[] {
  const leading = ['rest', 'restBehind', 'another'] as const;
  const able = view.tolds.filter(({ byRole }) => leading.some((role) => byRole.has(role)));
  return able.flatMap((told) =>
    told.mentions.flatMap((rest) => {
      const cue = restCue(rest);
      if (cue && rest.kind === 'percent') return restOfHundred(view, rest, cue);
      if (!cue || !isAmount(rest)) return [];
      const behind = told.mentions.filter(
        (whole) =>
          whole.index === rest.index + 1 && cueBefore(whole, 'partOf', 0)?.from === rest.to,
      );
      return among(view, rest, (numbers) => restDoubts(rest, cue, behind, numbers)) ?? [];
    }),
  );
}

/** Whether a rest fills a whole that is told behind it or before; `null` where the numbers are too few. */
function restDoubts(
  rest: Mention,
  cue: Cue,
  behind: readonly Mention[],
  numbers: readonly Mention[],
): Doubt[] | null {
  const share = numbers.find(({ kind }) => kind === 'fraction');
  if (share && share.told === numbers[0]?.told) return besideShare(rest, cue, share);
  const all = [...behind, ...numbers].filter(
    (other) => isAmount(other) && areLike(other, rest) && cueBefore(other, 'against') === undefined,
  );
  if (all.length < 2) return null;
  const whole = behind[0] ?? largest(all);
  const parts = all.filter((part) => part !== whole && areLike(part, whole));
  if (all.length > MOST || parts.some((part) => valueOf(part) === valueOf(rest))) return [];
  if (parts.length === 0) return null;
  const isTold = all.some((candidate) =>
    subsets(all.filter((other) => other !== candidate)).some(
      (some) =>
        some.length + ones(all) > 0 && makes([...some, rest], candidate, ones(all)) !== false,
    ),
  );
  const made = [...parts, rest].reduce((sum, part) => sum + valueOf(part), 0) / valueOf(whole);
  if (isTold || !(made >= NEAREST && made <= FARTHEST)) return [];
  return [doubtAt('sum', rest, [...parts, rest], cue, whole.index)];
}

/** “Half of the 60 places go to pupils; the other 30 …”: what the share leaves of its whole. */
function besideShare(rest: Mention, cue: Cue, share: Mention): Doubt[] {
  const { mentions } = share.told;
  const whole = mentions[mentions.indexOf(share) + 1];
  if (!whole || whole === rest || !isAmount(whole) || !areLike(whole, rest)) return [];
  const of = cueBefore(whole, 'partOf', 0);
  const others = mentions.filter((other) => other !== share && other !== whole && other !== rest);
  if (of?.from !== share.to || others.length > 0 || share.figure.qualifier !== null) return [];
  const told = quantityOf(share.figure);
  const [all, stated] = [tallyOf(whole.figure), tallyOf(rest.figure)];
  if (!told || !all || !stated) return [];
  const { low, high } = told.interval;
  const left = {
    value: all.value * (1 - told.value),
    interval: { low: all.interval.low * (1 - high), high: all.interval.high * (1 - low) },
  };
  return compare(left, stated) !== 'no' || valueOf(rest) >= valueOf(whole)
    ? []
    : [doubtAt('sum', rest, [share, rest], cue, whole.index)];
}

function largest(mentions: readonly Mention[]): Mention {
  return mentions.reduce((best, other) => (valueOf(other) > valueOf(best) ? other : best));
}

export const rests: Kind = {
  kind: 'sum',
  example: {
    holds:
      'Thirty men went on trial. Sixteen have pleaded guilty and the other 14 deny the charges.',
    fails:
      'Thirty men went on trial. Sixteen have pleaded guilty and the other 24 deny the charges.',
  },
  find: restsOf,
};
