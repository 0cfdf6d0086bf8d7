import type { Parsed } from '../parsed.ts';
import { isMark } from '../tokens/token.ts';
import type { Mention } from './names.ts';
import type { SpeechWords } from './speech-words.ts';

/** “Nordtrade, the activist fund that”: what a body is stands no farther behind its name. */
const APPOSITION = 8;

/** “, a maker of lifts”: the noun at the head of a phrase behind a comma; `null` where it tells no body. */
function kindBehind({ tokens }: Parsed, { to }: Mention, words: SpeechWords): string | null {
  if (!isMark(tokens[to], ',') || !words.determiners.has(tokens[to + 1]?.lower ?? '')) return null;
  for (let at = to + 2; at < to + APPOSITION; at++) {
    const { kind, lower } = tokens[at] ?? { kind: 'mark', lower: '' };
    const ends =
      words.prepositions.has(lower) ||
      words.relatives.has(lower) ||
      words.clauseBreaks.has(lower) ||
      kind === 'mark';
    if (ends && !isMark(tokens[at], '-'))
      return words.bodyNouns.has(tokens[at - 1]?.lower ?? '')
        ? (tokens[at - 1]?.lower ?? null)
        : null;
  }
  return null;
}

/** “The refugee agency, UNHCR,”: the noun before a name that commas part from it. */
function nounAhead({ tokens }: Parsed, { from, to }: Mention): string {
  return isMark(tokens[to], ',.') ? (tokens[from - 2]?.lower ?? '') : '';
}

/** “Shares in Orvig”, “Orvig’s shares”, “Orvig shares”: whose they are is a company. */
function hasShares({ tokens }: Parsed, { from, to }: Mention, words: SpeechWords): boolean {
  const isOf = words.prepositions.has(tokens[from - 1]?.lower ?? '');
  return (
    words.shares.has(tokens[to]?.lower ?? '') ||
    (isOf && words.shares.has(tokens[from - 2]?.lower ?? ''))
  );
}

/** What the words beside a name tell of the body that bears it: “the lift maker Orvig”; `null` where they tell none. */
export function bodyToldOf(parsed: Parsed, mention: Mention, words: SpeechWords): string | null {
  if (words.headFirst || mention.titled || mention.gender !== null) return null;
  const before = parsed.tokens[mention.titleFrom - 1]?.lower ?? '';
  if (words.bodyNouns.has(before)) return before;
  const ahead = isMark(parsed.tokens[mention.from - 1], ',') ? nounAhead(parsed, mention) : '';
  if (words.bodyNouns.has(ahead)) return ahead;
  return (
    kindBehind(parsed, mention, words) ??
    (hasShares(parsed, mention, words) ? words.shareIssuer : null)
  );
}

/** What the text tells of bodies: “the fund”, “a union”. */
export class ToldBodies {
  readonly #told = new Map<string, Set<string>>();
  readonly #words: SpeechWords;

  constructor(words: SpeechWords) {
    this.#words = words;
  }

  add(mention: Mention, kind: string): void {
    const kinds = this.#told.get(mention.name) ?? new Set<string>();
    kinds.add(kind);
    this.#told.set(mention.name, kinds);
  }

  /** True if the text tells beside a name that it is a body’s. */
  isTold(mention: Mention): boolean {
    return this.#told.has(mention.name);
  }

  /** What a body is, by what the text tells and by its own name: “Dockers’ Union”. */
  kindsOf(mention: Mention): ReadonlySet<string> {
    const own = mention.words.length > 1 ? mention.plain : [];
    const named = own.filter((word) => this.#words.bodyNouns.has(word));
    return new Set([...(this.#told.get(mention.name) ?? []), ...named]);
  }
}
