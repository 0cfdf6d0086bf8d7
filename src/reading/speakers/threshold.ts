/** Where few texts are marked, or none, the sums are surer of themselves than they are right. */
const CAUTIOUS = 0.7;

const OWN: ReadonlyMap<string, number> = new Map([
  ['de', 0.67],
  ['en', 0.6],
  ['es', 0.67],
]);

/**
 * The share of the belief that a speaker must have to be named, in a language by its tag. A wrong name costs as much as
 * three that are missing: at that of English right names less three times the wrong ones are within a hundredth of the
 * most that they reach in a public corpus, and some two of a hundred of those who are named in the same paragraph are
 * wrong. In the others it stands where our open texts reach about the most of that; these are too few to tell one share
 * from another that is a few hundredths away. A new language needs none of its own.
 */
export const thresholdIn = (tag: string): number => OWN.get(tag) ?? CAUTIOUS;
