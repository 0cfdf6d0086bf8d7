import type { TokenSpan } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import { cuesOf, type Mention, type Told } from '../mentions.ts';
import { sincesIn } from '../times/since.ts';
import type { View } from '../view.ts';
import type { Role } from '../wording.ts';
import { isOfSort } from './things.ts';
import type { WayName } from './tie.ts';

/** “More people left the province last year than moved in”: so many words may stand before “than”. */
const LESS = 8;
/** So many words behind “than” may be of what was: “less than in 2024, when the growers brought in 187,000”. */
const CLAUSE = 24;

/** Words that say which of two numbers is the larger. */
export interface Way {
  from: number;
  to: number;
  isUp: boolean;
  way: WayName;
}

type Pairs = readonly [up: Role, down: Role];

/** The words of two roles, of which the first says more. */
const wordsOf = (told: Told, [up, down]: Pairs, way: WayName): Way[] =>
  [up, down].flatMap((role) =>
    cuesOf(told, role).map(({ from, to }) => ({ from, to, isUp: role === up, way })),
  );

/** “The second-lowest”: what is ranked is no record. */
const isRanked = ({ parsed: { tokens } }: Told, from: number, ranks: View['ranks']): boolean =>
  [1, 2].some((back) => ranks.has(tokens[from - back]?.lower ?? ''));

/** Between a superlative and the year since when it is one stand no more words: “the hottest day since 2019”. */
const SINCE = 4;

/** “The hottest since 2019, when it was 39”: then it was no less, and nothing is told of other times. */
const isSince = (told: Told, { to }: Pick<Way, 'to'>): boolean =>
  sincesIn(told).some((since) => since.from >= to && since.from - to < SINCE);

const isSizeAt = (told: Told, at: number): boolean => told.mentions.some(({ from }) => from === at);

/** The words of a sentence that say which of the numbers around it are the larger. */
export function waysIn(told: Told, { ranks }: View, numbers: readonly Mention[]): Way[] {
  const compared = cuesOf(told, 'compared');
  const thans = cuesOf(told, 'against').filter(
    ({ from }) => !compared.some((other) => other.from === from),
  );
  const isAfter = (role: Role, from: number): boolean =>
    cuesOf(told, role).some((cue) => cue.to === from);
  const named = wordsOf(told, ['larger', 'smaller'], 'alone');
  // “Más bajo” is no more, and “un an plus tôt” neither.
  const bare = wordsOf(told, ['more', 'less'], 'alone').filter(
    ({ from, to }) =>
      !named.some((other) => other.from <= from && other.to >= to) &&
      !cuesOf(told, 'time').some((time) => time.from === to),
  );
  const comparatives = [...named, ...bare].flatMap((one): Way[] => {
    const than = thans.find(({ from }) => from >= one.to && from - one.to <= LESS);
    if (than) {
      const way = { ...one, to: than.to, way: 'than' } as const;
      // “Less than in any of the five years before: 48, against 61”; “a bigger gate than their neighbours”.
      return hasNumber(told, way, numbers) ? [way] : [{ ...way, way: 'order' }];
    }
    // “More patients came in May”: what it is more than stands behind it, or in the next sentence.
    if (isOfNumber(told, one.from, one.to) || isSince(told, one)) return [];
    // “La más larga”, “the larger of the two”.
    if (isAfter('definite', one.from)) return [{ ...one, way: 'order' }];
    return isAfter('to', one.from) ? [] : [one];
  });
  // “Make up 14 billion gallons” is no “up”.
  const isOfLonger = ({ from, to }: Way): boolean =>
    cuesOf(told, 'ofHundred').some((other) => other.from <= from && other.to >= to);
  return [
    ...wordsOf(told, ['rise', 'fall'], 'move').filter((one) => !isOfLonger(one)),
    // “Lost 20”, “up 140”: right before how much.
    ...wordsOf(told, ['gain', 'loss'], 'move').filter(({ to }) => isSizeAt(told, to)),
    ...comparatives,
    ...wordsOf(told, ['record', 'low'], 'record').filter(
      (one) => !isRanked(told, one.from, ranks) && !isSince(told, one),
    ),
    ...wordsOf(told, ['over', 'under'], 'aim'),
    ...wordsOf(told, ['passed', 'failed'], 'vote').map((one) => {
      // “Was not carried”.
      const isDenied = cuesOf(told, 'not').some(({ to }) => to === one.from);
      return isDenied ? { ...one, isUp: !one.isUp } : one;
    }),
  ];
}

/** The clause behind “than”, in which what was may stand: “than the one in March, which was put at 40”. */
export function behind({ to }: Pick<Way, 'to'>, { parsed, span }: Told): TokenSpan {
  const most = Math.min(span.to, to + CLAUSE);
  const end = parsed.tokens.slice(to, most).findIndex((token) => isMark(token, ';:'));
  return { from: to, to: end < 0 ? most : to + end };
}

/** True if what was stands behind “than”, and what is elsewhere. */
const hasNumber = (told: Told, way: Way, numbers: readonly Mention[]): boolean => {
  const clause = behind(way, told);
  const isIn = (one: Mention): boolean =>
    one.told === told && one.from >= clause.from && one.from < clause.to;
  return numbers.some((was) => isIn(was) && numbers.some((is) => !isIn(is) && isOfSort(is, was)));
};

/** “More than 40”, “40 more”, “40 or more”: a word that says something of a number. */
const isOfNumber = (told: Told, from: number, to: number): boolean =>
  told.mentions.some(
    (one) =>
      (one.from <= to + 1 && one.to > from) ||
      one.to === from ||
      cuesOf(told, 'or').some((or) => or.from === one.to && or.to === from),
  );

/** What says which of two numbers is the larger, alone or with other words. */
const telling: readonly Role[] = [
  ...(['rise', 'fall', 'gain', 'loss', 'larger', 'smaller', 'more', 'less'] as const),
  ...(['record', 'low', 'over', 'under', 'passed', 'failed'] as const),
];

/** True if a sentence has any of these words: most have none, and nothing more is looked for there. */
export const saysWay = ({ byRole }: Told): boolean => telling.some((role) => byRole.has(role));
