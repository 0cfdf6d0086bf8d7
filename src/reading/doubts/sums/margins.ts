import { endsOf } from '../../relations/quantity.ts';
import { areLike, cuesOf, cueBefore, cueBehind, isAmount, type Mention } from '../mentions.ts';
import { isMark } from '../../tokens/token.ts';
import { makes, valueOf } from '../sums-of.ts';
import { before, doubt, next, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';
import type { Cue } from '../wording.ts';

/** A difference so much larger than that of the numbers is one of others. */
const FARTHEST = 4;

/** “58 to 41”, “218 votes to 210”: the two numbers of a vote, nearest before their difference. */
function tallyBefore(
  view: View,
  margin: Mention,
  cue: Cue,
): { parts: Mention[]; difference: number } | null {
  const [near, far] = before(view, margin, 1);
  const ends = near && endsOf(near.figure);
  if (ends) return { parts: [near], difference: Math.abs(ends[0].value - ends[1].value) };
  if (!near || !far || near.told !== far.told || !isAmount(near) || !isAmount(far)) return null;
  const isTally =
    areLike(near, far) &&
    (cueBefore(near, 'to', 0) ?? cueBefore(near, 'against', 0) ?? bothWon(near, far, margin, cue));
  return isTally
    ? { parts: [far, near], difference: Math.abs(valueOf(near) - valueOf(far)) }
    : null;
}

/** “Lost by nine votes: 41 members backed it and 50 opposed it.” */
function colonCue(margin: Mention): Cue | undefined {
  const isOpen = isMark(margin.told.parsed.tokens[margin.to], ':');
  return isOpen ? cueBefore(margin, 'by', 0) : undefined;
}

/** “By a majority of 21 … Sixty-one members were in favour, 40 against.” */
function tallyBehind(view: View, margin: Mention): { parts: Mention[]; difference: number } | null {
  const own = colonCue(margin)
    ? margin.told.mentions.filter(({ index }) => index > margin.index)
    : [];
  const later = own.length > 0 ? margin.told : next(view, margin.told);
  const [one, other, ...more] = own.length > 0 ? own : (later?.mentions ?? []);
  if (!later || !one || !other || more.length > 0 || !areLike(one, other)) return null;
  const sides = new Set(
    cuesOf(later, 'ofHundred').map(({ from }) => later.parsed.tokens[from]?.lower),
  );
  const isTally = isAmount(one) && isAmount(other) && one.kind === 'count';
  return isTally && (sides.size > 1 || cueBefore(other, 'to', 0))
    ? { parts: [one, other], difference: Math.abs(valueOf(one) - valueOf(other)) }
    : null;
}

/** “Mr Aldous won 12,480 votes and Ms Farr 11,930. His majority of 550 …” */
function bothWon(near: Mention, far: Mention, margin: Mention, cue: Cue): Cue | undefined {
  const { told } = near;
  // “A majority of 26 is needed”; but “her majority of 26”.
  const named = cuesOf(margin.told, 'margin').find(({ to }) => to === cue.to) ?? cue;
  const isAny =
    margin.told !== told &&
    !cuesOf(margin.told, 'definite').some(
      ({ from, to }) => to === named.from || from === named.from,
    );
  if (isAny) return undefined;
  const isAlone =
    told.mentions.filter((other) => other !== margin).length === 2 &&
    far.noun !== null &&
    near.noun === null;
  return isAlone
    ? told.byRole.get('and')?.find((and) => and.from >= far.to && and.to <= near.from)
    : undefined;
}

function marginsOf(view: View): Doubt[] {
  const able = view.tolds.filter(({ byRole }) => byRole.has('margin') || byRole.has('by'));
  return able.flatMap((told) =>
    told.mentions.flatMap((margin) => {
      const cue =
        cueBefore(margin, 'margin', 2) ?? cueBehind(margin, 'margin', 1) ?? colonCue(margin);
      if (!cue || margin.kind !== 'count' || !isAmount(margin)) return [];
      const tally = tallyBefore(view, margin, cue) ?? tallyBehind(view, margin);
      if (!tally || tally.difference === 0) return [];
      const [one, other] = tally.parts;
      const isTold =
        tally.difference === valueOf(margin) ||
        (one &&
          other &&
          (makes([one, margin], other) === true || makes([other, margin], one) === true));
      const far = valueOf(margin) / tally.difference;
      return isTold || far > FARTHEST || far < 1 / FARTHEST
        ? []
        : [doubt('sum', margin, tally.parts, cue)];
    }),
  );
}

export const margins: Kind = {
  kind: 'sum',
  example: {
    holds: 'The bill passed by 218 votes to 210. Eight votes made the difference.',
    fails: 'The bill passed by 218 votes to 210. Eighteen votes made the difference.',
  },
  find: marginsOf,
};
