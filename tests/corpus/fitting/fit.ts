import { blank, copyOf, weightsIn, type Columns, type Sizes } from './columns.ts';
import type { Example } from './examples.ts';
import { addSlope, TABLES, type Weights } from './model.ts';

/** After so many rounds no weight moves by a hundredth any more. */
const ROUNDS = 150;
/** Rounds that are enough when one clue of fitted weights is taken away: the others move little. */
const FEW_ROUNDS = 12;
const STEP = 0.08;
/**
 * How strongly weights are held near nothing, since texts elsewhere differ from ours more than ours from one another;
 * what a language adds more than what all share, since it is learnt from fewer.
 */
const HOLD = { shared: 0.75, own: 3 };

/** What is otherwise than it is for speakers. */
interface Options {
  hold?: typeof HOLD;
  /** The languages that add weights of their own. */
  langs?: readonly string[];
  /** Clues that speak seldom take longer until their weights stand still. */
  rounds?: number;
}
/** Of Adam: how long a step remembers slopes, and their squares. */
const MEMORY = { slope: 0.9, square: 0.99 };
const TINY = 1e-6;

/** One clue that stays worth nothing. */
interface Without {
  table: keyof Weights;
  clue: number;
}

/**
 * Fits the weights by the likelihood of the marked answers: gradient ascent with a step of its own for each weight
 * (Adam: Kingma and Ba 2015), a fixed number of rounds from nothing, so that the same examples give the same weights.
 */
export function fit(
  examples: readonly Example[],
  sizes: Sizes,
  {
    hold = HOLD,
    langs = [...new Set(examples.map(({ lang }) => lang))].sort(),
    rounds = ROUNDS,
  }: Options = {},
): Columns {
  const own = new Map(langs.map((lang) => [lang, blank(sizes)]));
  return climb(examples, { shared: blank(sizes), own }, rounds, null, hold);
}

/**
 * Fits what one language adds to weights that else stay as they are. It is held half as strongly as where all are fitted:
 * there what is shared takes half of the way.
 */
export function fitOwn(
  examples: readonly Example[],
  columns: Columns,
  lang: string,
  sizes: Sizes,
): Columns {
  const own = new Map([...columns.own, [lang, blank(sizes)]]);
  const some = examples.filter((example) => example.lang === lang);
  return climb(some, { shared: columns.shared, own }, ROUNDS, null, {
    own: HOLD.own / 2,
    shared: Infinity,
  });
}

/** Fitted weights fitted on, with one clue taken away or, to compare with that, with all. */
export function fitOn(
  examples: readonly Example[],
  fitted: Columns,
  without: Without | null,
): Columns {
  const columns = copyOf(fitted);
  if (without)
    for (const column of [columns.shared, ...columns.own.values()])
      column[without.table][without.clue] = 0;
  return climb(examples, columns, FEW_ROUNDS, without);
}

/** Moves one column upwards, with what it remembers of the steps before. */
class Climber {
  readonly #weights: Weights;
  readonly #hold: number;
  readonly #slopes: Weights;
  readonly #squares: Weights;

  constructor(weights: Weights, hold: number) {
    const sizes = { clues: weights.clues.length, meant: weights.meant.length };
    this.#weights = weights;
    this.#hold = hold;
    this.#slopes = blank(sizes);
    this.#squares = blank(sizes);
  }

  climb(slope: Weights, round: number, step: number, without: Without | null): void {
    for (const table of TABLES) {
      const weights = this.#weights[table];
      const slopes = this.#slopes[table];
      const squares = this.#squares[table];
      for (const [at, weight] of weights.entries()) {
        if (without?.table === table && without.clue === at) continue;
        const pull = (slope[table][at] ?? 0) - this.#hold * weight;
        const mean = MEMORY.slope * (slopes[at] ?? 0) + (1 - MEMORY.slope) * pull;
        const square = MEMORY.square * (squares[at] ?? 0) + (1 - MEMORY.square) * pull * pull;
        slopes[at] = mean;
        squares[at] = square;
        const spread = Math.sqrt(square / (1 - MEMORY.square ** round)) + TINY;
        weights[at] = weight + (step * mean) / (1 - MEMORY.slope ** round) / spread;
      }
    }
  }
}

/** Full steps for half of the rounds, then ever smaller ones. */
const stepOf = (round: number, rounds: number): number =>
  STEP * Math.min(1, (2 * (rounds - round) + 1) / rounds);

function climb(
  examples: readonly Example[],
  columns: Columns,
  rounds: number,
  without: Without | null,
  hold = HOLD,
): Columns {
  const sizes = { clues: columns.shared.clues.length, meant: columns.shared.meant.length };
  const byLang = Map.groupBy(examples, ({ lang }) => lang);
  const shared = new Climber(columns.shared, hold.shared);
  const own = new Map([...columns.own].map(([lang, one]) => [lang, new Climber(one, hold.own)]));
  for (let round = 1; round <= rounds; round++) {
    const step = stepOf(round, rounds);
    const whole = blank(sizes);
    for (const [lang, list] of byLang) {
      const weights = weightsIn(columns, lang);
      const slope = blank(sizes);
      for (const example of list) addSlope(example, weights, slope);
      for (const table of TABLES)
        slope[table].forEach((each, at) => (whole[table][at] = (whole[table][at] ?? 0) + each));
      own.get(lang)?.climb(slope, round, step, without);
    }
    if (hold.shared < Infinity) shared.climb(whole, round, step, without);
  }
  return columns;
}
