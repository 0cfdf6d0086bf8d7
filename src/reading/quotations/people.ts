import { isAcronym } from './name-shapes.ts';
import { plainWord, type Mention } from './names.ts';

/** The names of a text, by what they can be found by later: their last word, their initials. */
export interface People {
  /** The nearest full form of a name: the longest that ends like it, the last before it if there are several. */
  full(mention: Mention): Mention;
  /** True if a single word ends the names of several people, brought in before it if any are: it tells nobody apart. */
  hasNamesakes(mention: Mention): boolean;
  /** True if the word is a name somewhere inside a sentence. */
  knows(word: string): boolean;
}

function initials(mention: Mention): string {
  return mention.words
    .filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase())
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

function isBefore(a: Mention, b: Mention): boolean {
  return a.passage < b.passage || (a.passage === b.passage && a.from <= b.from);
}

/** “Kelly” of “Mark Kelly” tells no gender: it is a surname here, though a first name elsewhere. */
export function tellsGender(short: Mention, full: Mention): boolean {
  if (short.gender === null) return false;
  return short.titled || short.words.length > 1 || short.plain[0] === full.plain[0];
}

/** Whether one name is a longer form of another: all its words, of the same kind and gender. */
function isLonger(long: Mention, short: Mention): boolean {
  const sameGender =
    !tellsGender(short, long) || long.gender === null || long.gender === short.gender;
  return (
    sameGender &&
    long.words.length > short.words.length &&
    long.body === short.body &&
    short.plain.every((word) => long.plain.includes(word))
  );
}

/** The names of which no other is a longer form. */
function longest(candidates: readonly Mention[]): Mention[] {
  return candidates.filter((one) => !candidates.some((other) => isLonger(other, one)));
}

/** More full names than this behind one surname or one set of initials tell nobody apart. */
const MOST_NAMESAKES = 16;

function shelve(shelves: Map<string, Mention[]>, key: string, mention: Mention): void {
  const shelf = shelves.get(key) ?? [];
  if (shelf.length < MOST_NAMESAKES && !shelf.some((other) => other.name === mention.name))
    shelf.push(mention);
  shelves.set(key, shelf);
}

/** Files the names of a text. */
export function peopleOf(
  mentions: readonly Mention[],
  begins: (mention: Mention) => boolean,
): People {
  const byLast = new Map<string, Mention[]>();
  const byOther = new Map<string, Mention[]>();
  const byInitials = new Map<string, Mention[]>();
  const inside = new Set<string>();
  for (const mention of mentions) {
    if (mention.words.length > 1) {
      shelve(byLast, mention.plain.at(-1) ?? '', mention);
      shelve(byInitials, initials(mention), mention);
      if (!mention.body && !isAcronym(mention.words[0] ?? ''))
        for (const word of mention.plain.slice(0, -1)) shelve(byOther, word, mention);
    }
    if (mention.words.length > 1 || !begins(mention))
      for (const word of mention.plain) inside.add(word);
  }
  const nearest = (candidates: readonly Mention[], mention: Mention): Mention | undefined =>
    candidates.findLast((candidate) => isBefore(candidate, mention)) ?? candidates[0];
  const fullOf = (mention: Mention): Mention => {
    const last = mention.plain.at(-1) ?? '';
    const same = (byLast.get(last) ?? []).filter((other) => isLonger(other, mention));
    const long = nearest(same, mention);
    if (long) return long;
    if (mention.words.length > 1) return mention;
    const spelledOut = nearest(byInitials.get(last) ?? [], mention);
    if (spelledOut) return spelledOut;
    const others = longest((byOther.get(last) ?? []).filter((other) => isLonger(other, mention)));
    const [only, another] = others;
    return only && !another && !mention.body ? only : mention;
  };
  // Each name is asked for by many steps, and its full form is the same to all of them.
  const known = new Map<Mention, Mention>();
  return {
    knows: (word) => inside.has(plainWord(word)),
    hasNamesakes(mention) {
      if (mention.words.length > 1 || mention.body) return false;
      const same = byLast.get(mention.plain[0] ?? '') ?? [];
      const longer = longest(same.filter((other) => isLonger(other, mention)));
      const known = longer.filter((other) => isBefore(other, mention));
      return (known.length > 0 ? known : longer).length > 1;
    },
    full(mention) {
      const found = known.get(mention) ?? fullOf(mention);
      known.set(mention, found);
      return found;
    },
  };
}
