import type { Example } from './examples.ts';
import { likelihood, type Weights } from './model.ts';

/** How many clues each table has. */
export interface Sizes {
  clues: number;
  meant: number;
}

/** What all languages share, and what each adds. */
export interface Columns {
  shared: Weights;
  own: ReadonlyMap<string, Weights>;
}

export const blank = ({ clues, meant }: Sizes): Weights => ({
  clues: new Float64Array(clues),
  meant: new Float64Array(meant),
});

export const copyOf = ({ shared, own }: Columns): Columns => ({
  shared: structuredClone(shared),
  own: new Map([...own].map(([lang, column]) => [lang, structuredClone(column)])),
});

/** The weights of one language: what is shared and what it adds. */
export function weightsIn({ shared, own }: Columns, lang: string): Weights {
  const more = own.get(lang);
  return {
    clues: shared.clues.map((one, at) => one + (more?.clues[at] ?? 0)),
    meant: shared.meant.map((one, at) => one + (more?.meant[at] ?? 0)),
  };
}

function likelihoods(examples: readonly Example[], columns: Columns): number[] {
  const by = new Map<string, Weights>();
  return examples.map((example) => {
    const weights = by.get(example.lang) ?? weightsIn(columns, example.lang);
    by.set(example.lang, weights);
    return likelihood(example, weights);
  });
}

/** The loss of all examples together, in nats: 0 where every answer is certain and right. */
export const lossOf = (examples: readonly Example[], columns: Columns): number =>
  likelihoods(examples, columns).reduce((all, likely) => all - Math.log(likely), 0);

/** How many of a hundred examples are more likely right than not. */
export const rightIn = (examples: readonly Example[], columns: Columns): number =>
  (100 * likelihoods(examples, columns).filter((likely) => likely > 0.5).length) /
  Math.max(1, examples.length);
