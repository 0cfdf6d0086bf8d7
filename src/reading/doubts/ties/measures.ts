import { areTheSame, isMeasured, kindOf, inOther } from '../measures.ts';
import type { View } from '../view.ts';
import { isSingle, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';

/** Between two tellings of one measure stand no more words. */
const WIDEST = 8;

function measuresOf({ tolds }: View): Tie[] {
  return tolds.flatMap(({ mentions }) =>
    mentions.flatMap((one, at): Tie[] => {
      const other = mentions[at + 1];
      const isPair =
        other &&
        other.from - one.to <= WIDEST &&
        [one, other].every((each) => isMeasured(each) && isSingle(each)) &&
        one.measure !== other.measure &&
        kindOf(one) !== null &&
        kindOf(one) === kindOf(other);
      if (!isPair) return [];
      const wanted = [want(other, inOther(one, other))];
      const holds = areTheSame(one, other);
      return [
        { sort: 'measures', told: other.told, claim: other, cue: other, of: [one], holds, wanted },
      ];
    }),
  );
}

export const measures: Sort = {
  sort: 'measures',
  kind: 'measures',
  example: {
    holds: 'The new trail runs for 62 miles (100 kilometres) along the coast.',
    fails: 'The new trail runs for 62 miles (120 kilometres) along the coast.',
  },
  find: measuresOf,
};
