import { isMark } from '../../tokens/token.ts';
import type { Doubt } from '../../types.ts';
import { areLike, cueBefore, cueBehind, isAmount, type Mention, type Told } from '../mentions.ts';
import { makes, valueOf } from '../sums-of.ts';
import { before, doubt, type Kind, type View } from '../view.ts';

/** A difference so many times that of the numbers is one of others. */
const FARTHEST = 4;

function isClosed({ parsed: { tokens }, span }: Told, at: number): boolean {
  return at >= span.to || isMark(tokens[at], ',;.!?)—–');
}

/** “4,870, that is 450 fewer”: a number by which one of two is less, or more, than the other. */
function isDifference(mention: Mention): boolean {
  const { told, from } = mention;
  const { tokens } = told.parsed;
  const cue = cueBehind(mention, 'change', 1);
  // “Who had 8,012, by 400.”
  const by = cueBefore(mention, 'by', 0);
  const isBy = by && isMark(tokens[by.from - 1], ',') && isClosed(told, mention.to);
  if (isBy && mention.figure.qualifier === null) return true;
  const again = cueBefore(mention, 'again', 0);
  const opens = again?.from ?? from;
  const isPaused = isMark(tokens[opens - 1], ',(—–:');
  const closes = cue && isClosed(told, cue.to);
  return isPaused && closes === true && mention.figure.qualifier === null;
}

function differencesOf(view: View): Doubt[] {
  const able = view.tolds.filter(({ byRole }) => byRole.has('change') || byRole.has('by'));
  return able.flatMap((told) =>
    told.mentions.flatMap((difference) => {
      if (!isAmount(difference) || !isDifference(difference)) return [];
      const like = before(view, difference, 2).filter(
        (other) => isAmount(other) && areLike(other, difference),
      );
      const [near, far] = like;
      if (!near || !far || near.told !== told) return [];
      const isTold = like.some((one) =>
        like.some((other) => one !== other && makes([one, difference], other) !== false),
      );
      const apart = Math.abs(valueOf(near) - valueOf(far)) / valueOf(difference);
      return isTold || !(apart <= FARTHEST && apart >= 1 / FARTHEST)
        ? []
        : [doubt('change', difference, [near, far])];
    }),
  );
}

export const differences: Kind = {
  kind: 'change',
  example: {
    holds: 'The winner took 5,320 votes. The runner-up had 4,870 votes, 450 fewer.',
    fails: 'The winner took 5,320 votes. The runner-up had 4,870 votes, 550 fewer.',
  },
  find: differencesOf,
};
