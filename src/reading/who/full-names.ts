import type { Grammar } from '../clauses/grammar.ts';
import { isAcronym } from '../names/name-shapes.ts';
import type { Mention } from '../names/mention.ts';

/** The full forms of the names of a text. */
export interface FullNames {
  /** The fullest form of a name: the nearest before it, if there are several. */
  full(mention: Mention): Mention;
  /** Whose full forms a mention may stand for: of “Kane” both Ann Kane and Bob Kane, the nearest before it first. */
  meant(mention: Mention): readonly Mention[];
}

function initials({ words }: Mention): string {
  let large = '';
  for (const word of words) {
    const first = word.charAt(0);
    if (first !== first.toLowerCase()) large += first;
  }
  return large.toLowerCase();
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
  if (long.words.length <= short.words.length) return false;
  const sameGender =
    !tellsGender(short, long) || long.gender === null || long.gender === short.gender;
  // “Real Donald Trump”: a word before a first name makes no longer name of it.
  const isLed =
    short.words.length > 1 &&
    short.gender !== null &&
    long.gender === null &&
    long.plain[0] !== short.plain[0];
  return (
    !isLed &&
    sameGender &&
    long.body === short.body &&
    short.plain.every((word) => long.plain.includes(word))
  );
}

/** The names of which no other is a longer form. */
function longest(candidates: readonly Mention[]): readonly Mention[] {
  if (candidates.length < 2) return candidates;
  return candidates.filter((one) => !candidates.some((other) => isLonger(other, one)));
}

/** More full names than this behind one surname or one set of initials tell nobody apart. */
const MOST_NAMESAKES = 16;

function shelve(shelves: Map<string, Mention[]>, key: string, mention: Mention): void {
  const shelf = shelves.get(key);
  if (!shelf) shelves.set(key, [mention]);
  else if (shelf.length < MOST_NAMESAKES && !shelf.some((other) => other.name === mention.name))
    shelf.push(mention);
}

/**
 * Files the names of a text by their last word, by the others, by their initials.
 * @param head whether bodies begin with what they are, by which a text goes on with them: “la Confederación de Horvat”
 */
export function fullNamesOf(mentions: readonly Mention[], head: Grammar['head']): FullNames {
  const byLast = new Map<string, Mention[]>();
  const byOther = new Map<string, Mention[]>();
  const byInitials = new Map<string, Mention[]>();
  // “Kane” before any “Ann Kane”: somebody whom the text takes as known.
  const bare = new Map<string, Mention>();
  for (const mention of mentions) {
    const [word = '', ...more] = mention.plain;
    if (more.length === 0) {
      if (!mention.unsure && !byLast.has(word) && !bare.has(word)) bare.set(word, mention);
      continue;
    }
    const last = mention.plain.at(-1) ?? '';
    const { name, body } = mention;
    // Names are told over and over, and filed once.
    if (byLast.get(last)?.some((other) => other.name === name && other.body === body)) continue;
    shelve(byLast, last, mention);
    shelve(byInitials, initials(mention), mention);
    if (isAcronym(mention.words[0] ?? '')) continue;
    const others = mention.plain.slice(0, mention.body ? (head === 'first' ? 1 : 0) : -1);
    for (const word of others) shelve(byOther, word, mention);
  }
  const nearest = (candidates: readonly Mention[], mention: Mention): Mention | undefined =>
    candidates.findLast((candidate) => isBefore(candidate, mention)) ?? candidates[0];
  const longerIn = (shelf: readonly Mention[] | undefined, mention: Mention): readonly Mention[] =>
    shelf ? longest(shelf.filter((other) => isLonger(other, mention))) : [];
  const longerThan = (mention: Mention, shared: readonly Mention[]): Mention => {
    const long = nearest(shared, mention);
    if (long) return long;
    if (mention.words.length > 1) return mention;
    const spelledOut = nearest(byInitials.get(mention.plain[0] ?? '') ?? [], mention);
    if (spelledOut) return spelledOut;
    const others = longerIn(byOther.get(mention.plain[0] ?? ''), mention);
    const [only, another] = others;
    return only && !another ? only : mention;
  };
  // Each name is asked for by many steps, and its full form is the same to all of them.
  const found: (readonly Mention[])[] = [];
  const meant = (mention: Mention): readonly Mention[] => {
    const before = found[mention.number];
    if (before) return before;
    const shared = longerIn(byLast.get(mention.plain.at(-1) ?? ''), mention);
    const first = longerThan(mention, shared);
    const isBare = mention.words.length === 1 && !mention.body;
    const all = [first];
    const add = (one: Mention): void => {
      if (!all.some(({ name }) => name === one.name)) all.push(one);
    };
    if (isBare) shared.forEach(add);
    const known = isBare ? bare.get(mention.plain[0] ?? '') : undefined;
    if (known) add(known);
    found[mention.number] = all;
    return all;
  };
  return { meant, full: (mention) => meant(mention)[0] ?? mention };
}
