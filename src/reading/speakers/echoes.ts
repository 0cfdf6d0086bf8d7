import type { FoundQuotation, Passage } from '../types.ts';

/** Words of somebody’s, as they are compared with those of a headline. */
interface Said {
  words: readonly string[];
  speaker: string;
  /** In a headline, which takes them from the text. */
  isAbove: boolean;
}

/** Where two words stand next to each other in what was said. */
interface Place {
  said: Said;
  at: number;
}

/** The passages that stand above those that they sum up. */
const ABOVE: ReadonlySet<Passage['kind']> = new Set(['headline', 'standfirst', 'heading']);
/** A single word may be anybody’s. */
const FEWEST = 2;
/** Words that so many places share tell nobody. */
const MOST_PLACES = 16;

/** Of so many pairs of words each is looked for in a text before that is taken apart. */
const FEW = 8;

const smallOf = (text: string): string => text.replaceAll('’', "'").toLowerCase();

const wordsOf = (small: string): string[] => small.match(/[\p{L}\p{N}']*[\p{L}\p{N}]/gu) ?? [];

/** Whether a text may hold some of the pairs that are asked for; nearly all hold none. */
function mayHold(small: string, asked: ReadonlySet<string>): boolean {
  if (asked.size > FEW) return true;
  for (const pair of asked) {
    const space = pair.indexOf(' ');
    if (small.includes(pair.slice(0, space)) && small.includes(pair.slice(space + 1))) return true;
  }
  return false;
}

function pairAt(words: readonly string[], at: number): string {
  return `${words[at] ?? ''} ${words[at + 1] ?? ''}`;
}

/** Where the pairs of words that are asked for stand in what was said. */
function indexed(
  quotations: readonly FoundQuotation[],
  asked: ReadonlySet<string>,
  above: readonly boolean[],
): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  if (asked.size === 0) return index;
  const openers = new Set([...asked].map((pair) => pair.slice(0, pair.indexOf(' '))));
  for (const { text, speaker, passage } of quotations) {
    if (speaker === null) continue;
    const small = smallOf(text);
    if (!mayHold(small, asked)) continue;
    const words = wordsOf(small);
    const said = { words, speaker, isAbove: above[passage] === true };
    for (let at = 0; at + 1 < words.length; at++) {
      if (!openers.has(words[at] ?? '')) continue;
      const pair = pairAt(words, at);
      if (!asked.has(pair)) continue;
      const places = index.get(pair) ?? [];
      if (places.length < MOST_PLACES) places.push({ said, at });
      index.set(pair, places);
    }
  }
  return index;
}

/** True if nothing near the words tells who said them, or they stand above the text, which repeats it. */
function mayRepeat(
  { passage, speaker, kind, verbSpan }: FoundQuotation,
  above: boolean[],
): boolean {
  if (above[passage] === true) return true;
  return speaker === null && verbSpan === null && kind !== 'phrase';
}

/**
 * “‘A blank cheque’: governor vetoes bill”: words that a headline takes from somebody whom the text quotes with them in
 * full are theirs, where they are nobody else’s too.
 */
export function withEchoes(
  quotations: readonly FoundQuotation[],
  passages: readonly Pick<Passage, 'kind'>[],
): FoundQuotation[] {
  const above = passages.map(({ kind }) => ABOVE.has(kind));
  const repeated = new Map<FoundQuotation, readonly string[]>();
  for (const quotation of quotations) {
    if (!mayRepeat(quotation, above)) continue;
    const words = wordsOf(smallOf(quotation.text));
    if (words.length >= FEWEST) repeated.set(quotation, words);
  }
  const index = indexed(
    quotations,
    new Set([...repeated.values()].map((words) => pairAt(words, 0))),
    above,
  );
  return quotations.map((quotation) => {
    const words = repeated.get(quotation);
    if (!words) return quotation;
    const places = (index.get(pairAt(words, 0)) ?? []).filter(({ said, at }) =>
      words.every((word, number) => said.words[at + number] === word),
    );
    // Whom a headline seems to quote, the text below knows better.
    const below = places.filter(({ said }) => !said.isAbove);
    const told = below.length > 0 || quotation.speaker !== null ? below : places;
    const [speaker, another] = new Set(told.map(({ said }) => said.speaker));
    if (speaker === undefined || another !== undefined || speaker === quotation.speaker)
      return quotation;
    return {
      ...quotation,
      ...{ speaker, speakerSpan: null },
      kind: quotation.kind === 'phrase' ? 'partial' : quotation.kind,
    };
  });
}
