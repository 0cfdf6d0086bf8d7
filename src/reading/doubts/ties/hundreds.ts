import type { Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isSingle, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';
import { beside } from './window.ts';

/** So many sentences before the last share may tell the others. */
const REACH = 2;
const MOST = 5;
/** What is emptier or fuller is no whole. */
const EMPTIEST = 75;
const FULLEST = 135;
/** Each share may be rounded. */
const ROOM = 0.5;

/** A share, or one whose sign is told before: “hydro 33 percent and gas 17”. */
function isShare(mention: Mention, last: Mention): boolean {
  const isBare = mention.kind === 'count' && mention.noun === null && mention.told === last.told;
  return isSingle(mention) && (mention.kind === 'percent' || (isBare && valueOf(mention) < 100));
}

function hundredsTo(view: View, last: Mention): Tie[] {
  const before = beside(view, last, REACH, 0)
    .filter((share) => share.index < last.index && isShare(share, last))
    .slice(-MOST);
  return before.flatMap((_, from) => {
    const of = before.slice(from);
    const all = [last, ...of];
    const together = all.reduce((sum, share) => sum + valueOf(share), 0);
    if (together <= EMPTIEST || together >= FULLEST) return [];
    // Of two whole numbers rounding leaves nothing open.
    const isTwo = of.length === 1 && Number.isInteger(together);
    const holds = Math.abs(together - 100) <= (isTwo ? 0.1 : ROOM * all.length);
    const wanted = all.map((share) => want(share, 100 - together + valueOf(share)));
    return [{ sort: 'hundred', told: last.told, claim: last, cue: last, of, holds, wanted }];
  });
}

export const hundreds: Sort = {
  sort: 'hundred',
  kind: 'sum',
  example: {
    holds: 'Wheat makes up 45 per cent of the harvest, barley 35 per cent and rye 20 per cent.',
    fails: 'Wheat makes up 45 per cent of the harvest, barley 35 per cent and rye 40 per cent.',
  },
  find: (view) =>
    view.tolds.flatMap(({ mentions }) =>
      mentions
        .filter((last) => last.kind === 'percent' && isSingle(last))
        .flatMap((last) => hundredsTo(view, last)),
    ),
};
