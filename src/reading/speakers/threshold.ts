const USUAL = 0.6;

/** Where few texts are marked the sums are surer of themselves than they are right. */
const OWN: ReadonlyMap<string, number> = new Map([
  ['de', 0.8],
  ['fr', 0.8],
  ['pt', 0.7],
]);

/**
 * The share of the belief that a speaker must have to be named, in a language by its tag: set so that at most two or
 * three names in a hundred are wrong, on marked texts and, where there is one, on a public corpus.
 */
export const thresholdIn = (tag: string): number => OWN.get(tag) ?? USUAL;
