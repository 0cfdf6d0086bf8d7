function file(table: Map<string, Set<number>>, line: string, family: number): void {
  for (const word of line.split(/\s+/).filter(Boolean))
    table.set(word, (table.get(word) ?? new Set()).add(family));
}

/** The kind of words by which a text may go on with anybody, whatever they are: the woman, the Dane. */
export const ANYBODY = 0;

const ANYBODYS: ReadonlySet<number> = new Set([ANYBODY]);

class WithAnybody extends Map<string, ReadonlySet<number>> {
  readonly #isAnybody: (word: string) => boolean;

  constructor(
    kinds: ReadonlyMap<string, ReadonlySet<number>>,
    isAnybody: (word: string) => boolean,
  ) {
    super(kinds);
    this.#isAnybody = isAnybody;
  }

  override get(word: string): ReadonlySet<number> | undefined {
    return super.get(word) ?? (this.#isAnybody(word) ? ANYBODYS : undefined);
  }
}

/** Kinds of offices, to which words that may stand for anybody are added. */
export const withAnybody = (
  kinds: ReadonlyMap<string, ReadonlySet<number>>,
  isAnybody: (word: string) => boolean,
): ReadonlyMap<string, ReadonlySet<number>> => new WithAnybody(kinds, isAnybody);

/** What a text first tells somebody by has an even number, what it goes on with an odd one, which is one more. */
const goesOn = (kind: number): boolean => kind % 2 === 1;

/** “The lawmaker” for a senator, but not “the secretary” for a spokesman: one of two words of a kind is what a text goes on with. */
export const areAlike = (some: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  [...some].some((kind) =>
    goesOn(kind) ? others.has(kind) || others.has(kind - 1) : others.has(kind + 1),
  );

/**
 * Which kinds of office or body each word may stand for. Tables hold families of words for those of one kind, a line
 * each, longer ones indented where they go on. Behind the bar stand those by which a text goes on with somebody whom it
 * has told by another word.
 */
export function kindsIn(...tables: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const kinds = new Map<string, Set<number>>();
  tables
    .flatMap((table) => table.trim().split(/\n {2}(?! )/))
    .forEach((line, family) => {
      const [told = '', more = ''] = line.split('|');
      const kind = 2 * (ANYBODY + 1 + family);
      file(kinds, told, kind);
      file(kinds, more, kind + 1);
    });
  return kinds;
}
