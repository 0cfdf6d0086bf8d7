import { byWord } from '../tokens/by-word.ts';

/** The parts of numbers that a language writes as one word, ones before tens: German “zweihundertzweiundvierzig”. */
interface JoinedParts {
  /** One to nineteen, as they stand inside a word and alone. */
  ones: ReadonlyMap<string, number>;
  tens: ReadonlyMap<string, number>;
  /** Whole words beside them: “eins”, “anderthalb”. */
  alone: ReadonlyMap<string, number>;
  /** Between ones and tens, and perhaps behind hundreds: und. */
  and: string;
  hundred: string;
  thousand: string;
  /** Behind a number, parts of one more: einhalb, dreiviertel. */
  parts: ReadonlyMap<string, number>;
}

/** So long is no word for a number that anybody prints. */
const LONGEST = 60;

/** Reads a word that tells a whole number below a million, or parts of one more than a small one; undefined of any other. */
function readerOf(parts: JoinedParts): (word: string) => number | undefined {
  const { ones, tens, alone, and, hundred, thousand } = parts;

  const below100 = (word: string): number | undefined => {
    const whole = ones.get(word) ?? tens.get(word);
    if (whole !== undefined) return whole;
    const at = word.lastIndexOf(and);
    if (at < 1) return undefined;
    const [one, ten] = [ones.get(word.slice(0, at)), tens.get(word.slice(at + and.length))];
    return one === undefined || ten === undefined || one > 9 ? undefined : one + ten;
  };
  /** What stands before and behind the word of a scale, each read by itself; nothing before it is one. */
  const multiplied = (
    word: string,
    scale: string,
    factor: number,
    before: (word: string) => number | undefined,
    behind: (word: string) => number | undefined,
  ): number | undefined => {
    const at = word.indexOf(scale);
    if (at < 0) return undefined;
    const times = at === 0 ? 1 : before(word.slice(0, at));
    const more = word.slice(at + scale.length);
    const rest = more === '' ? 0 : (behind(more) ?? alone.get(more) ?? linked(more, behind));
    return times === undefined || rest === undefined ? undefined : times * factor + rest;
  };
  const linked = (word: string, read: (word: string) => number | undefined): number | undefined =>
    word.startsWith(and) ? read(word.slice(and.length)) : undefined;
  const below1000 = (word: string): number | undefined =>
    below100(word) ?? multiplied(word, hundred, 100, below100, below100);
  /** “Dreieinhalb”: a part more than the number before. */
  const broken = (word: string): number | undefined => {
    for (const [part, value] of parts.parts) {
      const whole = word.endsWith(part) ? below100(word.slice(0, -part.length)) : undefined;
      if (whole !== undefined) return whole + value;
    }
    return undefined;
  };
  const below1000OrBroken = (word: string): number | undefined => below1000(word) ?? broken(word);
  const valueOf = (word: string): number | undefined => {
    const known = alone.get(word);
    if (known !== undefined || word.length > LONGEST) return known;
    return (
      below1000OrBroken(word) ?? multiplied(word, thousand, 1000, below1000OrBroken, below1000)
    );
  };
  return valueOf;
}

/** The words for numbers of a language that joins them, as a map that holds all of them below a million. */
export class JoinedNumbers extends Map<string, number> {
  readonly #told: (word: string) => number | null;

  constructor(parts: JoinedParts) {
    super([...parts.ones, ...parts.tens, ...parts.alone]);
    const read = readerOf(parts);
    this.#told = byWord((word) => read(word) ?? null);
  }

  override get(word: string): number | undefined {
    return this.#told(word) ?? undefined;
  }

  override has(word: string): boolean {
    return this.#told(word) !== null;
  }
}
