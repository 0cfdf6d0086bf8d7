import { expect, test } from 'vitest';
import { blank, lossOf, rightIn, weightsIn } from '../../../corpus/fitting/columns.ts';
import { said, type Example, type FittedCandidate } from '../../../corpus/fitting/examples.ts';
import { fit, fitOn } from '../../../corpus/fitting/fit.ts';
import { addSlope, likelihood, TABLES, type Weights } from '../../../corpus/fitting/model.ts';

/** Clues of candidates: always right, always wrong, never said, right in Spanish alone. One of whom words mean: right. */
const RIGHT = 0;
const WRONG = 1;
const NEVER = 2;
const SPANISH = 3;
const sizes = { clues: 4, meant: 2 };

const candidate = (right: number | null, ...clues: number[]): FittedCandidate => ({
  said: said(Array.from({ length: 4 }, (_, at) => (clues.includes(at) ? 1 : 0))),
  right,
  meant: [],
});

const pronoun: FittedCandidate = {
  ...candidate(null),
  meant: [
    { said: said([1, 0]), right: true },
    { said: said([0, 0.5]), right: false },
  ],
};

const example = (lang: string, ...candidates: FittedCandidate[]): Example => ({
  file: `${lang}/made-up.txt`,
  lang,
  candidates,
});

const examples: Example[] = Array.from({ length: 12 }, () => [
  example('en', candidate(1, RIGHT), candidate(0, WRONG, SPANISH)),
  example('es', candidate(1, RIGHT, SPANISH), candidate(0, WRONG), candidate(0)),
  example('en', pronoun, candidate(0, WRONG)),
]).flat();

const plain = ({ shared, own }: ReturnType<typeof fit>) =>
  [shared, ...own.values()].map((one) => [...one.clues, ...one.meant]);

test('the same examples give the same weights', () => {
  expect(plain(fit(examples, sizes))).toEqual(plain(fit(structuredClone(examples), sizes)));
});

test('a clue that is always right counts for, one that is always wrong against, one that is never said not at all', () => {
  const { shared, own } = fit(examples, sizes);
  expect(shared.clues[RIGHT]).toBeGreaterThan(0.5);
  expect(shared.clues[WRONG]).toBeLessThan(-0.5);
  for (const { clues } of [shared, ...own.values()]) expect(clues[NEVER]).toBe(0);
  expect(shared.meant[0]).toBeGreaterThan(0.5);
  expect(shared.meant[1]).toBeLessThan(0);
});

test('where languages differ, each adds its own', () => {
  const fitted = fit(examples, sizes);
  expect([...fitted.own.keys()]).toEqual(['en', 'es']);
  expect(weightsIn(fitted, 'es').clues[SPANISH]).toBeGreaterThan(
    weightsIn(fitted, 'en').clues[SPANISH] ?? 0,
  );
  expect(weightsIn(fitted, 'fr')).toEqual(fitted.shared);
});

test('without a clue that tells the loss is larger, and without one that is silent the same', () => {
  const fitted = fit(examples, sizes);
  const before = plain(fitted);
  const loss = lossOf(examples, fitted);
  expect(rightIn(examples, fitted)).toBe(100);
  expect(lossOf(examples, fitOn(examples, fitted, { table: 'meant', clue: 0 }))).toBeGreaterThan(
    loss + 0.5,
  );
  expect(lossOf(examples, fitOn(examples, fitted, { table: 'clues', clue: NEVER }))).toBeLessThan(
    loss + 0.1,
  );
  expect(plain(fitted)).toEqual(before);
});

test('the slope is that of the likelihood', () => {
  const weights: Weights = {
    clues: Float64Array.of(0.3, -0.2, 0.1, 0.4),
    meant: Float64Array.of(0.5, -0.3),
  };
  const STEP = 1e-6;
  for (const one of examples.slice(0, 3)) {
    const slope = blank(sizes);
    addSlope(one, weights, slope);
    for (const table of TABLES)
      for (const at of weights[table].keys()) {
        const moved = structuredClone(weights);
        moved[table][at] = (moved[table][at] ?? 0) + STEP;
        const rise = (Math.log(likelihood(one, moved)) - Math.log(likelihood(one, weights))) / STEP;
        expect(slope[table][at]).toBeCloseTo(rise, 4);
      }
  }
});
