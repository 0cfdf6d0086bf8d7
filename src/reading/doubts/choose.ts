import type { Doubt } from '../types.ts';
import { isFigure } from './in-words.ts';
import type { Mention } from './mentions.ts';
import { isAskedOf, type Around, type Clue } from './clues/clue.ts';
import { clues } from './clues/index.ts';
import { sorts, tiesIn } from './ties/index.ts';
import { isThing } from './ties/things.ts';
import { numbersOf, type SortName, type Tie } from './ties/tie.ts';
import { wordsDoubt, type View } from './view.ts';
import { weights } from './weights.ts';

/** How likely it must be that numbers are wrong before an editor is asked: of 840 stories of a public corpus some 20 are. */
const THRESHOLD = 0.66;
/**
 * Less is enough where nothing in those stories was as likely, though all in them is right, or where what would be asked
 * beside is asked of one right text more for five slips; more is needed where right texts are asked as often as wrong ones.
 */
const own: Readonly<Partial<Record<SortName, number>>> = {
  sum: 0.64,
  twice: 0.58,
  headline: 0.56,
  direction: 0.68,
  growth: 0.58,
  difference: 0.76,
  multiple: 0.68,
  product: 0.56,
  clock: 0.62,
  years: 0.56,
  order: 0.58,
  rank: 0.6,
};

/** A tie that does not hold, and how likely it is that it or another of its question is wrong. */
interface Found {
  tie: Tie;
  likely: number;
}

/** True if numbers are so likely wrong that an editor is asked. */
export const isEnough = ({ tie: { sort }, likely }: Found): boolean =>
  likely >= (own[sort] ?? THRESHOLD);

/** Sorts of which a tie that holds says that its numbers are told for what they make. */
const EXPLAINS: ReadonlySet<SortName> = new Set([
  ...(['sum', 'hundred', 'share', 'growth', 'difference', 'multiple'] as const),
  ...(['product', 'mean', 'exchange', 'measures'] as const),
]);

/** All ties that ask about one number, or about the same words. */
export interface Question {
  ties: readonly Tie[];
}

/** No story asks one thing in more ways; of more the nearest are weighed. */
const MOST_TIES = 40;

/** How far the numbers of a tie stand apart, in numbers. */
function spread(tie: Tie): number {
  const places = numbersOf(tie)
    .filter(isFigure)
    .map(({ index }) => index);
  return Math.max(...places) - Math.min(...places);
}

function nearest(ties: readonly Tie[]): readonly Tie[] {
  if (ties.length <= MOST_TIES) return ties;
  return ties.toSorted((a, b) => spread(a) - spread(b)).slice(0, MOST_TIES);
}

/** Numbers of two paragraphs make each other by chance. */
const isOfOneParagraph = (tie: Tie, { heads }: View): boolean =>
  new Set(numbersOf(tie).flatMap(({ told }) => (heads.includes(told) ? [] : [told.parsed]))).size <=
  1;

/** The ties of a text by what they ask about, and what clues look at beside them. */
export function questionsIn(view: View): { questions: Question[]; around: Around } {
  const ties = tiesIn(view);
  const held = new Map<number, Tie[]>();
  for (const tie of ties)
    if (tie.holds && EXPLAINS.has(tie.sort) && isOfOneParagraph(tie, view))
      for (const { index } of numbersOf(tie).filter(isFigure)) {
        const others = held.get(index);
        if (others) others.push(tie);
        else held.set(index, [tie]);
      }
  const byQuestion = Map.groupBy(ties, ({ claim, told, cue }) =>
    claim && isFigure(claim) ? `${claim.index}` : `${told.parsed.passage} ${cue.from}`,
  );
  const things = view.tolds
    .flatMap(({ mentions }) => mentions)
    .filter((one) => isThing(one) || one.kind === 'percent');
  const placeOf = new Map(things.map((one, at) => [one, at]));
  const between = (tie: Tie): Mention[] => {
    const own = new Set(numbersOf(tie));
    const places = [...own].flatMap((one) => placeOf.get(one) ?? []);
    const inner = things.slice(Math.min(...places), Math.max(...places) + 1);
    return inner.filter((one) => !own.has(one));
  };
  const questions = [...byQuestion.values()].map((all) => ({ ties: nearest(all) }));
  return { questions, around: { view, held, between } };
}

/** What each clue says of a tie, by its place among the clues. */
export function saidOf(tie: Tie, around: Around): number[] {
  return clues.map((clue) => (isAskedOf(clue, tie) ? clue.says(tie, around) : 0));
}

interface Weighed {
  clue: Clue;
  worth: number;
  /** What those behind it may add at most. */
  more: number;
}

/** The clues that are asked of a sort with what they are worth, the weightiest first. */
function weighedFor(sort: SortName): Weighed[] {
  const own = clues
    .filter((clue) => clue.sort === null || clue.sort === sort)
    .map((clue) => ({ clue, worth: weights[clue.name] ?? 0, more: 0 }))
    .filter(({ worth }) => worth !== 0)
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth));
  let more = 0;
  for (const one of own.toReversed()) {
    one.more = more;
    more += Math.max(0, one.worth);
  }
  return own;
}

const asked: ReadonlyMap<SortName, readonly Weighed[]> = new Map(
  sorts.map(({ sort }) => [sort, weighedFor(sort)]),
);

/** What all clues together say of a tie; as soon as none can lift it to `least`, what they said so far. */
export function sumFor(tie: Tie, around: Around, least = -Infinity): number {
  let sum = 0;
  for (const { clue, worth, more } of asked.get(tie.sort) ?? []) {
    sum += clue.says(tie, around) * worth;
    if (sum + more < least) break;
  }
  return sum;
}

/** What is less likely is asked of no sort; told as odds. */
const LEAST = Math.min(THRESHOLD, ...Object.values(own));
const LEAST_ODDS = LEAST / (1 - LEAST);

/** True if the ties of a question that do not hold may be likely enough: of most not one is. */
function mayBeAsked({ ties }: Question, around: Around): boolean {
  const wrong = ties.filter(({ holds }) => !holds);
  const least = Math.log(LEAST_ODDS / wrong.length);
  return wrong.some((tie) => sumFor(tie, around, least) >= least);
}

/**
 * The likeliest of the ties that do not hold, and how likely it is that one of them is meant; nothing means none. Of a
 * question within one paragraph those that reach into others say nothing: what stands beside a text does not make it wrong.
 */
export function doubted({ ties }: Question, view: View, sumOf: (tie: Tie) => number): Found | null {
  const weighed = ties.map((tie) => ({ tie, odds: Math.exp(sumOf(tie)) }));
  const wrong = weighed.filter(({ tie }) => !tie.holds);
  const [first, ...others] = wrong;
  if (!first) return null;
  const { tie } = others.reduce((best, one) => (one.odds > best.odds ? one : best), first);
  const isWithin = isOfOneParagraph(tie, view);
  const isMeant = (one: Tie): boolean => !isWithin || isOfOneParagraph(one, view);
  const oddsOf = (all: typeof weighed): number => all.reduce((sum, { odds }) => sum + odds, 0);
  const meant = oddsOf(wrong.filter((one) => isMeant(one.tie)));
  const right = oddsOf(weighed.filter((one) => one.tie.holds));
  return { tie, likely: meant / (meant + right + 1) };
}

const kindOf = new Map(sorts.map(({ sort, kind }) => [sort, kind]));

const findWord = (numbers: readonly Mention[]): Mention | undefined =>
  numbers.find((one) => !isFigure(one));

function doubtOf(tie: Tie): Doubt {
  const { sort, told, claim, cue, of } = tie;
  // Of “doubled” the last number is asked about, and of shares all of them.
  const total = sort === 'hundred' ? null : (claim ?? of.at(-1) ?? null);
  const parts = [...of, ...(claim ? [claim] : [])].filter((one) => one !== total);
  // “The trio” is no figure, and the question names it all the same.
  const isAlone = sort === 'twice' || (sort === 'headline' && of.length === 1);
  const word = isAlone ? findWord(numbersOf(tie)) : undefined;
  return {
    ...wordsDoubt(kindOf.get(sort) ?? 'sum', (word?.told ?? told).parsed, word ?? cue),
    parts: parts
      .filter(isFigure)
      .map(({ index }) => index)
      .sort((a, b) => a - b),
    total: total && isFigure(total) ? total.index : null,
  };
}

/** Of what is about as likely the last number is asked about, which follows from those before, whatever stands around. */
const byLikely = (a: Found, b: Found): number =>
  Math.round(10 * b.likely) - Math.round(10 * a.likely) ||
  (b.tie.claim?.index ?? 0) - (a.tie.claim?.index ?? 0);

/** What the numbers of a text likely tell wrong, the likeliest first. */
export function choose(view: View): Doubt[] {
  const { questions, around } = questionsIn(view);
  const sumOf = (tie: Tie): number => sumFor(tie, around);
  return questions
    .filter((question) => mayBeAsked(question, around))
    .flatMap((question) => {
      const found = doubted(question, view, sumOf);
      return found && isEnough(found) ? [found] : [];
    })
    .sort(byLikely)
    .map(({ tie }) => doubtOf(tie));
}
