import { isMark } from '../../tokens/token.ts';
import { makes } from '../sums-of.ts';
import { areLike, isAmount, type Mention, type Told } from '../mentions.ts';
import { among, doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';
import type { Cue } from '../wording.ts';

/** A number that stands right behind “the other half” between marks. */
function toldBehind({ mentions, parsed: { tokens } }: Told, cue: Cue): Mention | undefined {
  return mentions.find(
    ({ from, to }) =>
      from - cue.to === 1 && isMark(tokens[cue.to], ',–—(') && isMark(tokens[to], ',–—).;'),
  );
}

/** Whether a half is that of one of the numbers before it. */
function halvesOf(view: View): Doubt[] {
  return view.tolds.flatMap((told) =>
    (told.byRole.get('otherHalf') ?? []).flatMap((cue) => {
      const half = toldBehind(told, cue);
      if (!half || !isAmount(half)) return [];
      const found = among(view, half, (numbers) => {
        const wholes = numbers.filter((whole) => isAmount(whole) && areLike(whole, half));
        const [whole] = wholes;
        if (!whole) return null;
        const isTold = wholes.some(
          (one) => makes([half, half], one) !== false || one.figure.value === half.figure.value,
        );
        return isTold ? [] : [doubt('share', half, [whole], cue)];
      });
      return found ?? [];
    }),
  );
}

export const halves: Kind = {
  kind: 'share',
  example: {
    holds: 'Of the $6 million, half will go to roads. The other half, $3 million, is for schools.',
    fails: 'Of the $6 million, half will go to roads. The other half, $2 million, is for schools.',
  },
  find: halvesOf,
};
