import { shares } from '../../../src/reading/speakers/choose.ts';
import type { Example, FittedCandidate, Said } from './examples.ts';

/** Weights of both tables, by the number of the clue. */
export interface Weights {
  clues: Float64Array;
  meant: Float64Array;
}

export const TABLES = ['clues', 'meant'] as const;

/** No answer counts as less likely: one that is marked wrongly must not rule the whole. */
const LEAST = 1e-9;

function sum({ clues, much }: Said, weights: Float64Array): number {
  let all = 0;
  for (let at = 0; at < clues.length; at++) all += (much[at] ?? 0) * (weights[clues[at] ?? 0] ?? 0);
  return all;
}

function add(to: Float64Array, { clues, much }: Said, times: number): void {
  if (times === 0) return;
  for (let at = 0; at < clues.length; at++) {
    const clue = clues[at] ?? 0;
    to[clue] = (to[clue] ?? 0) + (much[at] ?? 0) * times;
  }
}

/** How likely a candidate means who is right, with the shares of all whom it may mean. */
function rightOf({ right, meant }: FittedCandidate, weights: Float64Array) {
  if (right !== null) return { right, parts: [] };
  const parts = shares(meant.map(({ said }) => sum(said, weights)));
  const all = meant.reduce((whole, one, at) => whole + (one.right ? (parts[at] ?? 0) : 0), 0);
  return { right: all, parts };
}

function weigh({ candidates }: Example, weights: Weights) {
  const parts = shares(candidates.map(({ said }) => sum(said, weights.clues)));
  const rights = candidates.map((one) => rightOf(one, weights.meant));
  const whole = rights.reduce((all, { right }, at) => all + right * (parts[at] ?? 0), 0);
  return { parts, rights, whole: Math.max(LEAST, whole) };
}

/** How likely the whole answer to one example is right: 0 to 1. */
export const likelihood = (example: Example, weights: Weights): number =>
  weigh(example, weights).whole;

/** Adds to `slope` how the logarithm of that likelihood rises with each weight. */
export function addSlope(example: Example, weights: Weights, slope: Weights): void {
  const { parts, rights, whole } = weigh(example, weights);
  example.candidates.forEach((candidate, at) => {
    const part = parts[at] ?? 0;
    const { right, parts: meant } = rights[at] ?? { right: 0, parts: [] };
    const after = (part * right) / whole;
    add(slope.clues, candidate.said, after - part);
    if (right <= 0) return;
    candidate.meant.forEach((one, number) => {
      const share = meant[number] ?? 0;
      add(slope.meant, one.said, after * ((one.right ? share / right : 0) - share));
    });
  });
}
