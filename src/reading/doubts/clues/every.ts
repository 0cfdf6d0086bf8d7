import { cuesOf } from '../mentions.ts';
import { hasBefore, offOf, partOf, toldsOf, yes } from './seen.ts';
import { cluesOf, type Around, type Clue, type Says } from './clue.ts';
import { misses, missesOf, spanOf } from './miss.ts';
import { isLevel, isOfSort } from '../ties/things.ts';
import { isHead } from '../view.ts';
import { numbersOf, type SortName, type Tie } from '../ties/tie.ts';

/** Digits that changed places tell more the more there are. */
const LONG = 3;
const FAR = 3;
/** A slip of ten is that to the last place that any of the numbers is told to. */
const TEN = 10;
const ROUNDED = 0.6;
const finest = (tie: Tie): number =>
  Math.min(1, ...numbersOf(tie).flatMap(({ figure: { amount } }) => amount.step || []));

/** “So the concert, the treasurer said, took £9,000”. */
const THUS = 8;

/** So many sentences before and behind a tie may have numbers of its kind. */
const AROUND = 1;

/** True if no other number beside those of a tie is of the kind of its ends. */
function isAlone(tie: Tie, { view }: Around): boolean {
  const own = new Set(numbersOf(tie));
  const places = toldsOf(tie).map(({ place }) => place);
  const near = view.tolds.slice(
    Math.max(0, Math.min(...places) - AROUND),
    Math.max(...places) + AROUND + 1,
  );
  return near
    .filter(({ parsed }) => parsed === tie.told.parsed)
    .every(({ mentions }) =>
      mentions.every(
        (one) => own.has(one) || !isLevel(one) || !tie.of.some((other) => isOfSort(one, other)),
      ),
    );
}

/** What is asked of some sorts: how likely such numbers are tied at all, and how that falls with what parts them. */
const scales: readonly (readonly [name: string, says: Says, sorts: readonly SortName[]])[] = [
  [
    'does not hold',
    (tie) => yes(!tie.holds),
    [
      ...(['sum', 'hundred', 'share', 'growth', 'difference', 'multiple', 'direction'] as const),
      ...(['product', 'mean', 'twice', 'exchange', 'order', 'rank'] as const),
    ],
  ],
  [
    'holds',
    (tie) => yes(tie.holds),
    [
      ...(['sum', 'hundred', 'difference', 'product', 'mean', 'twice', 'headline'] as const),
      ...(['years', 'jubilee', 'clock', 'exchange', 'measures', 'list'] as const),
    ],
  ],
  ['sentences apart', (tie) => Math.min(FAR, spanOf(tie)) / FAR, ['growth']],
  [
    'numbers between',
    (tie, { between }) => Math.min(FAR, between(tie).length) / FAR,
    ['sum', 'share', 'difference', 'product'],
  ],
  [
    'how far off',
    (tie) => (tie.holds ? 0 : Math.min(1, missesOf(tie)[0]?.apart ?? 0)),
    [
      ...(['sum', 'share', 'growth', 'difference', 'multiple', 'product'] as const),
      ...(['twice', 'headline', 'years', 'clock', 'measures', 'order'] as const),
    ],
  ],
  [
    'no other number like its ends around',
    (tie, around) => yes(isAlone(tie, around)),
    ['sum', 'share', 'growth', 'difference', 'direction', 'product'],
  ],
];

const scaleClues: readonly Clue[] = scales.flatMap(([name, says, sorts]) =>
  sorts.flatMap((sort) => cluesOf(sort, { [name]: says })),
);

/** What makes two numbers one thing at two times speaks for the way that they went, not against it. */
const isOfBoth = (tie: Tie, other: Tie): boolean =>
  tie.sort === 'direction' && tie.of.every((one) => numbersOf(other).includes(one));

const NO_TIES: readonly Tie[] = [];

const heldOf = (tie: Tie, held: ReadonlyMap<number, readonly Tie[]>): (readonly Tie[])[] =>
  tie.holds
    ? []
    : numbersOf(tie).map(
        ({ index }) => held.get(index)?.filter((other) => !isOfBoth(tie, other)) ?? NO_TIES,
      );

const sensed: Readonly<Record<string, Says>> = {
  'two digits in the other order': (tie) => yes(misses(tie, ({ swapped }) => swapped === 2)),
  'digits in another order': (tie) => yes(misses(tie, ({ swapped }) => swapped >= LONG)),
  'one digit of two differs': (tie) => yes(misses(tie, ({ differing }) => differing === 2)),
  'one digit of many differs': (tie) => yes(misses(tie, ({ differing }) => differing >= LONG)),
  'a nought too many': (tie) => yes(misses(tie, ({ isTenfold }) => isTenfold)),
  'ten off': (tie) => yes(!tie.holds && Math.abs(offOf(tie) - TEN) < ROUNDED * finest(tie)),
  'numbers that hold with others': (tie, { held }) =>
    partOf(heldOf(tie, held).slice(tie.claim ? 1 : 0), (ties) => ties.length > 0),
  'a long number that holds with others': (tie, { held }) =>
    yes(
      heldOf(tie, held).some((ties) =>
        ties.some((other) => missesOf(other).some(({ digits }) => digits >= LONG)),
      ),
    ),
  '“of whom” before one': (tie) =>
    yes(numbersOf(tie).some((mention) => hasBefore(mention, ['ofThem'], 0))),
  'another paragraph': (tie) =>
    yes(tie.sort !== 'headline' && new Set(toldsOf(tie).map(({ parsed }) => parsed)).size > 1),
  'told in a headline': (tie) => yes(tie.sort !== 'headline' && isHead(tie.told)),
  '“so”, “that is” before it': ({ claim }) =>
    yes(
      claim &&
        cuesOf(claim.told, 'thus').some(({ to }) => to <= claim.from && claim.from - to <= THUS),
    ),
};

/** What is asked of every tie. */
export const everyClue: readonly Clue[] = [...scaleClues, ...cluesOf(null, sensed)];
