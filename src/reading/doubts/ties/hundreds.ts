import { isFigure } from '../in-words.ts';
import type { Mention, Told } from '../mentions.ts';
import { partWords } from '../part-words.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isSingle, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';
import { sentencesBefore } from './window.ts';

/** So many sentences before the last share may tell the others. */
const REACH = 2;
const MOST = 5;
/** What is emptier or fuller is no whole. */
const EMPTIEST = 75;
const FULLEST = 135;
/** A share in per cent may be rounded by so much, and a fraction in words beside it by more. */
const ROOM = 0.5;
const ROOM_IN_WORDS = 2;
/** A qualifier opens either. */
const ROOM_ABOUT = 5;

const isFraction = ({ kind }: Mention): boolean => kind === 'fraction';

/** “Hydro 33 percent and gas 17”: a share whose sign is told before. */
const isBare = ({ kind, noun, figure: { qualifier } }: Mention, value: number): boolean =>
  kind === 'count' && noun === null && qualifier === null && value < 100;

/** The shares of a sentence in their order, and bare numbers behind the first. */
function sharesIn(told: Told, view: View): Mention[] {
  const all = [...told.mentions, ...partWords(told, view)].sort((a, b) => a.from - b.from);
  const isShare = (one: Mention): boolean => one.kind === 'percent' || isFraction(one);
  const first = all.findIndex(isShare);
  return all.filter(
    (one, at) =>
      isSingle(one) && (isShare(one) || (first >= 0 && at > first && isBare(one, valueOf(one)))),
  );
}

/** A share of a hundred. */
const shareOf = (one: Mention): number => (isFraction(one) ? 100 : 1) * valueOf(one);

/** How far shares may miss a hundred by rounding. */
function roomFor(all: readonly Mention[], together: number): number {
  const areWords = all.every(isFraction);
  const rooms = all.map((one) => {
    if (one.figure.qualifier !== null) return ROOM_ABOUT;
    return isFraction(one) && !areWords ? ROOM_IN_WORDS : ROOM;
  });
  // Of two whole numbers rounding leaves nothing open.
  const isTwo = all.length === 2 && Number.isInteger(together);
  return isTwo && rooms.every((room) => room === ROOM)
    ? ROOM / 5
    : rooms.reduce((sum, room) => sum + room, 0);
}

function hundredsTo(view: View, last: Mention, own: readonly Mention[]): Tie[] {
  const back = sentencesBefore(view, last.told, REACH);
  const before = back.flatMap((told) => sharesIn(told, view));
  const others = [...before, ...own.slice(0, own.indexOf(last))].slice(-MOST);
  return others.flatMap((_, from) => {
    const of = others.slice(from);
    const all = [last, ...of];
    const together = all.reduce((sum, share) => sum + shareOf(share), 0);
    if (together <= EMPTIEST || together >= FULLEST || !all.some(isFigure)) return [];
    const holds = Math.abs(together - 100) <= roomFor(all, together);
    const wanted = all.map((share) => {
      const per = isFraction(share) ? 100 : 1;
      return want(share, (100 - together) / per + valueOf(share));
    });
    const cue = all.find((one) => !isFigure(one)) ?? last;
    return [{ sort: 'hundred', told: cue.told, claim: last, cue, of, holds, wanted }];
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
    [...view.tolds, ...view.bare].flatMap((told) => {
      const own = sharesIn(told, view);
      return own.flatMap((last) => hundredsTo(view, last, own));
    }),
};
