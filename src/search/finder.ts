import MiniSearch, { type SearchResult } from 'minisearch';
import { plainLatin } from '../plain-latin.ts';
import { numbersIn, roundsTo } from './numbers.ts';
import {
  digitsOf,
  endsOf,
  type FirstPart,
  type FoundPassage,
  type Marked,
  type StoryText,
  type Values,
} from './parts.ts';
import { plainWords, wordsIn } from './words.ts';

/** Something that is found: a headline, a person, a series, or a sentence of a story. */
type Thing =
  | { kind: 'story'; slug: string; title: string; lang?: string; text: string }
  | { kind: 'person' | 'series'; id: string; title: string; text: string }
  | { kind: 'sentence'; story: StoryText; passage: FoundPassage };

/** A thing that was found, and the stretches of its title or text that it was found by. */
export interface Found {
  thing: Thing;
  marks: readonly { start: number; end: number; of: Marked | null }[];
}

/** What was found, in the order in which it is best read. */
export interface Findings {
  /** Figures of the very number that was asked for. */
  equal: Found[];
  /** Figures that it is the round form of. */
  near: Found[];
  /** What has the words as they were typed, or nearly so where nothing has. */
  typed: Found[];
  /** Where nothing has all of the words, and no figure the number: what has most of them. */
  partly: Found[];
}

/** Finds in what it was given. */
interface Finder {
  addFirst: (part: Pick<FirstPart, 'stories' | 'people' | 'series'>) => void;
  addTexts: (texts: readonly StoryText[]) => void;
  find: (query: string) => Findings;
}

interface Entry {
  id: number;
  title: string;
  text: string;
  said: string;
}

const miniSearch = () =>
  new MiniSearch<Entry>({
    fields: ['title', 'text', 'said'],
    tokenize: plainWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4 },
      combineWith: 'AND',
      // The numbers of “25” are not those of “25,000”.
      prefix: (term) => term.length > 2 && !/^\d/.test(term),
    },
  });

const nearly = { fuzzy: (term: string) => (term.length > 4 && !/^\d/.test(term) ? 0.2 : false) };

/** What has more of the words than anything else, of two words at least. */
function withMost(index: MiniSearch<Entry>, query: string): SearchResult[] {
  const results = index.search(query, { combineWith: 'OR' });
  const most = Math.max(2, ...results.map(({ queryTerms }) => queryTerms.length));
  return results.filter(({ queryTerms }) => queryTerms.length === most);
}

/** A finder that knows nothing yet. */
export function finder(): Finder {
  const things: Thing[] = [];
  const index = miniSearch();
  const add = (thing: Thing, entry: Omit<Entry, 'id'>) => {
    index.add({ id: things.length, ...entry });
    things.push(thing);
  };
  return {
    addFirst: ({ stories, people, series }) => {
      for (const [slug, title, lang, spoken = ''] of stories) {
        const told = { kind: 'story', slug, title, text: spoken } as const;
        add(lang === undefined ? told : { ...told, lang }, { title, text: '', said: '' });
      }
      for (const [kind, all] of [
        ['person', people],
        ['series', series],
      ] as const) {
        for (const [id, title, text] of all) {
          add({ kind, id, title, text }, { title, text, said: '' });
        }
      }
    },
    addTexts: (texts) => {
      for (const story of texts) {
        for (const passage of story.passages) {
          const said = passage.marked.map((marked) => marked.said).join(' ');
          add({ kind: 'sentence', story, passage }, { title: '', text: passage.text, said });
        }
      }
    },
    find: (query) => {
      const { equal, near } = byValue(things, query);
      const known = new Set([...equal, ...near].map(({ thing }) => thing));
      const shown = (results: readonly SearchResult[]) =>
        results.flatMap(({ id, terms }): Found[] => {
          const thing = things[id as number];
          return thing === undefined || known.has(thing) ? [] : [byWords(thing, terms)];
        });
      const exactly = index.search(query);
      const typed = shown(exactly.length > 0 ? exactly : index.search(query, nearly));
      const hasNothing = known.size + typed.length === 0;
      return { equal, near, typed, partly: hasNothing ? shown(withMost(index, query)) : [] };
    },
  };
}

function byWords(thing: Thing, terms: readonly string[]): Found {
  const text = thing.kind === 'sentence' ? thing.passage.text : thing.title;
  const marks = wordsIn(text)
    .filter(({ plain }) => terms.includes(plain))
    .map(({ start, end }) => ({ start, end, of: null }));
  return { thing, marks };
}

/** Figures by the number that a query holds; where it has words too, those of which the sentence has them, if there are any. */
function byValue(things: readonly Thing[], query: string): Pick<Findings, 'equal' | 'near'> {
  const numbers = numbersIn(query);
  const asked = numbers.flatMap(({ values }) => values);
  if (asked.length === 0) return { equal: [], near: [] };
  const rest = plainWords(
    numbers.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
      query,
    ),
  );
  const having = (fits: (value: number) => boolean) => {
    const all = things.flatMap((thing) => found(thing, fits));
    return withWords(all, rest);
  };
  const equal = having((value) => asked.includes(value));
  const same = new Set(equal.map(({ thing }) => thing));
  return {
    equal,
    near: having((value) => asked.some((round) => roundsTo(value, round))).filter(
      ({ thing }) => !same.has(thing),
    ),
  };
}

function found(thing: Thing, fits: (value: number) => boolean): Found[] {
  if (thing.kind !== 'sentence') return [];
  const marks = thing.passage.marked
    .filter(({ value }) => endsOf(value).some(fits))
    .map((of) => ({ start: of.start, end: of.end, of }));
  return marks.length === 0 ? [] : [{ thing, marks }];
}

function withWords(all: Found[], rest: readonly string[]): Found[] {
  if (rest.length === 0) return all;
  const having = all.filter(({ thing }) => {
    if (thing.kind !== 'sentence') return false;
    const text = plainLatin(thing.passage.text);
    return rest.every((word) => text.includes(word));
  });
  return having.length > 0 ? having : all;
}

/** How many digits the numbers in a query have, and those that they are the round form of: 950 and 1,400 are said as 1,000. */
export function digitsAsked(query: string): Set<number> {
  const asked = numbersIn(query).flatMap((number) => number.values);
  return new Set(asked.flatMap((number) => [digitsOf(number), digitsOf(number * 0.95)]));
}

/** The months, by their place in the list, that have figures of the numbers in a query, or near them. */
export function monthsWith(values: Values, query: string): number[] {
  const asked = numbersIn(query).flatMap((number) => number.values);
  const months = Object.entries(values).flatMap(([value, found]) =>
    asked.some((number) => Number(value) === number || roundsTo(Number(value), number))
      ? found
      : [],
  );
  return [...new Set(months)].sort((a, b) => a - b);
}
