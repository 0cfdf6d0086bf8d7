import type { Figure } from '../../src/reading/figures/figure.ts';
import { readFigures } from '../../src/reading/figures/read-figures.ts';
import type { Language } from '../../src/reading/languages/language.ts';
import { namesOf } from '../../src/reading/names/names-of.ts';
import { digitReader } from '../../src/reading/numbers/digits.ts';
import { parse, type Parsed } from '../../src/reading/parsed.ts';
import { plainText } from '../../src/reading/plain-text.ts';
import { relationsOf } from '../../src/reading/relations/relations.ts';
import { sentencesOf } from '../../src/reading/sentences/sentences.ts';
import { readSaid } from '../../src/reading/speakers/said.ts';

type Items = ArrayLike<unknown>;

/** Work that an array or a string does by itself, and over how many of its items. */
const ofItems = {
  slice: (_: Items, copy: unknown) => (copy as Items).length,
  indexOf: ({ length }: Items, at: unknown) => (at === -1 ? length : Number(at)),
  includes: ({ length }: Items) => length,
};

type Ask = (...given: unknown[]) => unknown;

/** Has an array tell of each item of which it asks something. */
function countAsked(name: 'some' | 'every' | 'find', tell: (items: number) => void): () => void {
  const own = Reflect.get(Array.prototype, name) as (ask: Ask) => unknown;
  Reflect.set(Array.prototype, name, function (this: unknown[], ask: Ask) {
    return own.call(this, (...given: unknown[]) => {
      tell(1);
      return ask(...given);
    });
  });
  return () => Reflect.set(Array.prototype, name, own);
}

/** Does something while arrays and strings tell over how many items they copy or search. */
function whileItemsTell(tell: (items: number) => void, work: () => void): void {
  const told = [Array.prototype, String.prototype].flatMap((prototype) =>
    Object.entries(ofItems).map(([name, items]) => ({ prototype, name, items })),
  );
  const undo = told.map(({ prototype, name, items }) => {
    const own = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: Items, ...given: unknown[]) {
      const result = own.apply(this, given);
      tell(items(this, result));
      return result;
    });
    return () => Reflect.set(prototype, name, own);
  });
  const asked = (['some', 'every', 'find'] as const).map((name) => countAsked(name, tell));
  try {
    work();
  } finally {
    for (const restore of [...undo, ...asked]) restore();
  }
}

/** Something that is read of a text. */
type Part = (parsed: readonly Parsed[], figures: Figure[], language: Language) => unknown;

/**
 * The work that a text makes up to its figures, and some part behind them, told without a clock: how often they look at a
 * token, and how many items and characters they copy or search.
 */
function workOf(text: string, language: Language, part: Part): number {
  let work = 0;
  const tell = (items: number): void => {
    work += items;
  };
  const counted = <Item>(items: readonly Item[]): readonly Item[] =>
    new Proxy(items, {
      get: (target, key) => {
        work++;
        return Reflect.get(target, key) as unknown;
      },
    });
  whileItemsTell(tell, () => {
    const parsed = plainText(text).map((passage, number) => {
      const whole = parse({ ...passage, kind: 'paragraph' }, number, language);
      return { ...whole, tokens: counted(whole.tokens) };
    });
    for (const { tokens } of parsed) sentencesOf(tokens, language.sentences);
    const reader = digitReader(
      parsed.map(({ tokens }) => tokens),
      language.digits,
    );
    const figures = parsed.flatMap((passage) => readFigures(passage, reader, language));
    part(parsed, figures, language);
  });
  return work;
}

/** Looks for relations and names, of which no rule looks back or ahead so many pieces. */
const related = {
  times: 24,
  opening: '',
  part: (parsed: readonly Parsed[], figures: Figure[], language: Language): void => {
    relationsOf(parsed, figures, language);
    namesOf(parsed, language.names);
  },
};

/** Looks for speakers, which may stand further away. */
export const spoken = {
  times: 150,
  opening: '',
  part: (parsed: readonly Parsed[], figures: Figure[], language: Language): void => {
    readSaid(parsed, figures, language, false);
  },
};

/**
 * What part of the work for a text of a repeated piece grows with the square of its length. Of `a + bn + cn²` at n, 2n
 * and 4n, the third less three times the second and twice the first leaves `6cn²`: 0 where the work is linear.
 */
export function squareShare(
  piece: string,
  language: Language,
  { times, part, opening } = related,
): number {
  const [once = 0, twice = 0, fourfold = 0] = [times, 2 * times, 4 * times].map((count) =>
    workOf(opening + piece.repeat(count), language, part),
  );
  return (fourfold - 3 * twice + 2 * once) / fourfold;
}
